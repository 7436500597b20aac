import type { DateMention, DateRole } from "../../schemas/dates.js";
import type { Language, Release } from "../../schemas/record.js";
import { KINDS, type Kind } from "./facts/facts.js";
import { UNSURE } from "./facts/marks.js";
import { type Granted, grantsOf, regionCodesOf } from "./facts/totals.js";

/** A date of the timeline: its role, first and last day; one of the days may be open. */
export type TimelineDate = readonly [role: DateRole, start: string | null, end: string | null];

/**
 * What the page's list, filters and summary ask of a release. It stands before the release itself, so that a page opens
 * without reading a thousand of them.
 */
export interface Brief {
  readonly title: string;
  readonly language: Language;
  readonly date: string | null;
  readonly publisher: string | null;
  /** Kinds of facts that it has. */
  readonly kinds: readonly Kind[];
  /** Codes of the regions that it names or whose municipalities and counties it names. */
  readonly regions: readonly string[];
  readonly funders: readonly string[];
  /** Its grants with status "granted". */
  readonly grants: readonly Granted[];
  readonly dates: readonly TimelineDate[];
  readonly warnings: number;
  /** Facts of low confidence. */
  readonly unsure: number;
}

const TIMELINE_ROLES = new Set<DateRole>([
  "application_open",
  "application_close",
  "period",
  "event",
  "deadline",
]);

export function briefOf(release: Release): Brief {
  const funders = release.grants.flatMap(({ funder }) => (funder === null ? [] : [funder.name]));
  return {
    title: release.title?.text ?? firstLine(release.documentText ?? ""),
    language: release.language.code,
    date: release.published?.date ?? null,
    publisher: release.publisher?.name ?? null,
    kinds: KINDS.filter((kind) => hasKind(release, kind)),
    regions: [...regionCodesOf(release)],
    funders: [...new Set(funders)],
    grants: grantsOf(release),
    dates: release.dates.filter(isOnTimeline).map(({ role, start, end }) => [role, start, end] as const),
    warnings: release.warnings.length,
    unsure: confidencesOf(release).filter((confidence) => confidence < UNSURE).length,
  };
}

function firstLine(text: string): string {
  return /\S[^\n]*/.exec(text)?.[0].slice(0, 120) ?? "";
}

function isOnTimeline({ role, start, end }: DateMention): boolean {
  return TIMELINE_ROLES.has(role) && !(start ?? end ?? "XXXX").startsWith("XXXX");
}

function hasKind(release: Release, kind: Kind): boolean {
  if (kind === "title" || kind === "published" || kind === "publisher") return release[kind] !== null;
  return release[`${kind}s`].length > 0;
}

/** The confidence of every fact; of one that is named several times the highest. */
function confidencesOf(release: Release): number[] {
  const { amounts, dates, contacts, identifiers, quotes, grants } = release;
  const { regions, organisations, programs } = release;
  return [
    ...[amounts, dates, contacts, identifiers, quotes, grants].flatMap((facts) =>
      facts.map(({ confidence }) => confidence),
    ),
    ...[regions, organisations, programs].flatMap((facts) =>
      facts.map(({ mentions }) => Math.max(...mentions.map(({ confidence }) => confidence))),
    ),
  ];
}
