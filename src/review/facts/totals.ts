import type { Grant } from "../../../schemas/grants.js";
import type { Release } from "../../../schemas/record.js";

/** A grant as its release tells it. */
export interface Granted {
  readonly cents: number;
  readonly recipient: string;
  readonly funder: string | null;
  readonly program: string | null;
  /** Code of one of the 19 regions, or null where the release does not tell. */
  readonly region: string | null;
}

/** A grant as the summary counts it: with its release's number and year of publication. */
export interface CountedGrant extends Granted {
  readonly release: number;
  readonly year: number | null;
}

/** A region's code among the 19 of today: Itä-Uusimaa (20) has been part of Uusimaa (01) since 2011. */
function today(code: string | null): string | null {
  return code === "20" ? "01" : code;
}

/** Codes of the regions that a release speaks of, be it by a region, a county or a municipality. */
export function regionCodesOf(record: Release): Set<string> {
  return new Set(
    record.regions.flatMap(({ kind, code, within }) => {
      const region = today(kind === "region" ? code : within.region);
      return region === null ? [] : [region];
    }),
  );
}

/** The grants of a release that were granted, each with its region. */
export function grantsOf(record: Release): Granted[] {
  return record.grants
    .filter(({ status }) => status === "granted")
    .map((grant) => ({
      cents: Math.round(grant.amount.value * 100),
      recipient: grant.recipient.name,
      funder: grant.funder?.name ?? null,
      program: grant.program?.name ?? null,
      region: regionOf(record, grant),
    }));
}

function regionOf(record: Release, { region }: Grant): string | null {
  if (region === null) return null;
  if (region.kind === "region") return today(region.code);
  const place = record.regions.find(({ kind, name }) => kind === region.kind && name === region.name);
  return today(place?.within.region ?? null);
}

/**
 * The grants without those that another release has told already: the same recipient and sum in the same year, where
 * neither funder nor programme speaks against it. Two grants of one release are two, for a release tells each once; of two
 * copies of a release the second tells nothing new.
 *
 * @example a ministry and a town both tell of the town's 50 000 euros // one grant of 50 000 euros
 */
export function countOnce(grants: readonly CountedGrant[]): CountedGrant[] {
  const kept: CountedGrant[] = [];
  const told = new Map<string, { grant: CountedGrant; again: Set<number> }[]>();
  for (const grant of grants) {
    const key = `${grant.recipient.toLowerCase()}|${grant.cents}|${grant.year ?? ""}`;
    const before = told.get(key) ?? [];
    const same = before.find(
      (other) =>
        other.grant.release !== grant.release &&
        !other.again.has(grant.release) &&
        agree(other.grant.funder, grant.funder) &&
        agree(other.grant.program, grant.program),
    );
    if (same !== undefined) {
      same.again.add(grant.release);
      continue;
    }
    kept.push(grant);
    told.set(key, [...before, { grant, again: new Set() }]);
  }
  return kept;
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** One bar of a chart: what it stands for (null: not told), its sum and how many grants make it up. */
export interface Total<Key> {
  readonly key: Key | null;
  readonly cents: number;
  readonly grants: number;
}

/** Sums by a key, the largest first. */
export function totalsBy<Key extends string | number>(
  grants: readonly CountedGrant[],
  keyOf: (grant: CountedGrant) => Key | null,
): Total<Key>[] {
  const totals = new Map<Key | null, { key: Key | null; cents: number; grants: number }>();
  for (const grant of grants) {
    const key = keyOf(grant);
    const total = totals.get(key) ?? { key, cents: 0, grants: 0 };
    total.cents += grant.cents;
    total.grants++;
    totals.set(key, total);
  }
  return [...totals.values()].sort((a, b) => b.cents - a.cents);
}
