import type { Release } from "../../../schemas/record.js";
import type { PageBlock, PageRelease } from "../page-data.js";
import { type CountedGrant, grantsOf, regionCodesOf } from "./totals.js";

/** A fact below this is one to look at. */
export const UNSURE = 0.7;

/** A release with what the list and its filters ask for. */
export interface Entry {
  readonly index: number;
  readonly record: Release;
  readonly blocks: readonly PageBlock[];
  readonly title: string;
  readonly year: number | null;
  /** Codes of the regions that it names or whose municipalities and counties it names. */
  readonly regions: ReadonlySet<string>;
  readonly funders: ReadonlySet<string>;
  /** Its grants with status "granted". */
  readonly grants: readonly CountedGrant[];
  readonly unsure: number;
  /** What a search looks into, in lower case; made when first asked for. */
  haystack: string | null;
}

/** The releases that the file holds, in its order. */
export function readEntries(): Entry[] {
  const elements = document.querySelectorAll('script[type="application/json"]');
  return Array.from(elements, (element, index) => {
    const { record, blocks } = JSON.parse(element.textContent) as PageRelease;
    return entryOf(index, record, blocks);
  });
}

function entryOf(index: number, record: Release, blocks: readonly PageBlock[]): Entry {
  const year = Number(record.published?.date.slice(0, 4));
  const funders = record.grants.flatMap(({ funder }) => (funder === null ? [] : [funder.name]));
  return {
    index,
    record,
    blocks,
    title: record.title?.text ?? firstLine(record.documentText ?? ""),
    year: year || null,
    regions: regionCodesOf(record),
    funders: new Set(funders),
    grants: grantsOf(record, index),
    unsure: confidencesOf(record).filter((confidence) => confidence < UNSURE).length,
    haystack: null,
  };
}

function firstLine(text: string): string {
  return /\S[^\n]*/.exec(text)?.[0].slice(0, 120) ?? "";
}

function confidencesOf(record: Release): number[] {
  const plain = [
    record.amounts,
    record.dates,
    record.contacts,
    record.identifiers,
    record.quotes,
    record.grants,
  ];
  const named = [record.regions, record.organisations, record.programs];
  return [
    ...plain.flatMap((facts) => facts.map(({ confidence }) => confidence)),
    ...named.flatMap((facts) => facts.map(({ mentions }) => Math.max(...mentions.map((m) => m.confidence)))),
  ];
}

/** Everything of a release that can be searched: its text, its path and the names in their base form. */
export function haystackOf(entry: Entry): string {
  if (entry.haystack === null) {
    const { record } = entry;
    const names = [...record.organisations, ...record.programs, ...record.regions].map(({ name }) => name);
    const parts = [entry.title, record.publisher?.name, record.source.path, record.documentText, ...names];
    entry.haystack = parts.filter(Boolean).join("\n").toLowerCase();
  }
  return entry.haystack;
}
