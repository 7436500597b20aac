import type { Grant } from "../../schemas/grants.js";
import type { Release } from "../../schemas/record.js";
import { UsageError } from "../errors.js";
import type { FormatSettings, TextFormat } from "./format.js";

/**
 * Stands where a publisher's own prefix would: 360Giving registers prefixes, and what a program read out of press releases is
 * a draft that a funder has still to look at.
 */
export const DRAFT_PREFIX = "360G-draft";

const LONGEST_TITLE = 139;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * 360Giving JSON: one package with the grants of all records (standard.threesixtygiving.org, "360-giving-schema.json", read on
 * 2026-11-25).
 *
 * Only what was granted is in it, and only where the release says or implies all that the standard requires: who gives, who
 * gets, and a day. Applications, plans, earlier money and grants without a known funder are in the other formats. Without any
 * grant the package is `{"grants": []}`, which the standard does not take for a package of data: it asks for one grant at least.
 * Errors: `UsageError` for `--fields`.
 */
export function threeSixtyFormat({ fields }: FormatSettings): TextFormat {
  if (fields !== null)
    throw new UsageError(
      "--fields goes with json, ndjson, yaml and tables; 360giving says which fields it has",
    );
  return {
    fragment: (release) =>
      threeSixtyGrants(release)
        .map((grant) => JSON.stringify(grant, null, 2))
        .join(",\n"),
    frame: () => ({ open: '{"grants": [\n', between: ",\n", close: "\n]}\n" }),
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ThreeSixtyGrant {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly currency: "EUR";
  readonly amountAwarded: number;
  readonly awardDate: string;
  readonly fundingOrganization: readonly Named[];
  readonly recipientOrganization: readonly Named[];
  readonly grantProgramme?: readonly { readonly code?: string; readonly title: string }[];
  readonly plannedDates?: readonly { readonly startDate?: string; readonly endDate?: string }[];
  readonly beneficiaryLocation?: readonly {
    readonly name: string;
    readonly countryCode: string;
    readonly geoCode?: string;
    readonly description: string;
  }[];
  readonly dataSource?: string;
}

/** The grants of one record, numbered as the record has them, so that an id stays if another grant is left out. */
export function threeSixtyGrants(release: Release): ThreeSixtyGrant[] {
  const awardDate = awardDateOf(release);
  return release.grants.flatMap((grant, n) => {
    if (grant.status !== "granted" || grant.funder === null || awardDate === null) return [];
    return [
      {
        id: `${DRAFT_PREFIX}-${release.id}-${n + 1}`,
        title: titleOf(grant, release),
        description: descriptionOf(grant, release),
        currency: "EUR",
        amountAwarded: grant.amount.value,
        awardDate,
        fundingOrganization: [organisation(grant.funder.name, grant.funder.id)],
        recipientOrganization: [organisation(grant.recipient.name, null)],
        ...programmeOf(grant, release),
        ...datesOf(grant),
        ...locationOf(grant),
        ...(/^https?:\/\/\S+$/.test(release.source.path ?? "") ? { dataSource: release.source.path! } : {}),
      },
    ];
  });
}

/** The day of the decision if the release tells one before its own day, else the day it was published; null without both. */
function awardDateOf({ published, dates }: Release): string | null {
  const decided = dates.find(
    ({ role, start, end }) => role === "decision" && start !== null && start === end,
  );
  const day = decided?.start ?? null;
  if (day !== null && DAY.test(day) && (published === null || day <= published.date)) return day;
  return published?.date ?? null;
}

/** "Kajaanin kaupunki: Hyvän työn ohjelma", under 140 characters, as the standard asks. */
function titleOf({ recipient, program }: Grant, { title }: Release): string {
  const what = program?.name ?? title?.text ?? "avustus";
  const whole = `${recipient.name}: ${what}`.replace(/\s+/g, " ");
  return whole.length <= LONGEST_TITLE ? whole : `${whole.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}

/** The release's headline and the sum as the text has it; of a range its upper bound too. */
function descriptionOf({ text, amount }: Grant, { title }: Release): string {
  const range = amount.max === null ? "" : ` (${amount.value}–${amount.max} EUR)`;
  return [title?.text.replace(/\s+/g, " "), `${text.replace(/\s+/g, " ")}${range}`]
    .filter(Boolean)
    .join(": ");
}

/** A body with an id of the draft's own: a release seldom tells a business id, and never whose. */
function organisation(name: string, id: string | null): Named {
  const local =
    id ??
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "");
  return { id: `${DRAFT_PREFIX}-ORG:${local}`, name };
}

function programmeOf({ program }: Grant, { programs }: Release): Pick<ThreeSixtyGrant, "grantProgramme"> {
  if (program === null) return {};
  const code = programs.find(({ name }) => name === program.name)?.id ?? null;
  return { grantProgramme: [{ ...(code === null ? {} : { code }), title: program.name }] };
}

/** The period's bounds; an open one, and one without a year, is left out. */
function datesOf({ period }: Grant): Pick<ThreeSixtyGrant, "plannedDates"> {
  const [start = "", end = ""] = period?.split("/") ?? [];
  const bounds = {
    ...(DAY.test(start) ? { startDate: start } : {}),
    ...(DAY.test(end) ? { endDate: end } : {}),
  };
  return Object.keys(bounds).length === 0 ? {} : { plannedDates: [bounds] };
}

/** Statistics Finland's code of the region; the standard's list of code types has none for Finland. */
function locationOf({ region }: Grant): Pick<ThreeSixtyGrant, "beneficiaryLocation"> {
  if (region === null) return {};
  const { kind, code, name } = region;
  const description = `Statistics Finland, ${kind.replaceAll("_", " ")}`;
  return {
    beneficiaryLocation: [
      { name, countryCode: "FI", ...(code === null ? {} : { geoCode: code }), description },
    ],
  };
}
