import type { Release } from "../../schemas/record.js";

/** A gold file as GOLD.md of the evaluation data describes it; only what is scored. */
export interface Gold {
  title?: string | null;
  published?: string | null;
  publisher?: string | null;
  publisher_aliases?: string[];
  language?: string;
  amounts?: { eur: number; eur_max?: number; role?: string }[];
  dates?: { start: string | null; end: string | null; fuzzy?: boolean; in_name?: boolean }[];
  regions?: { kind: string; name: string; former?: boolean }[];
  contacts?: {
    name: string | null;
    title?: string | null;
    phones?: string[];
    emails?: string[];
    emails_derived?: string[];
  }[];
  organisations?: { name: string; aliases?: string[] }[];
  programs?: { name: string; aliases?: string[] }[];
  grants?: { recipient: string; region?: string | null; eur: number; status?: string | null }[];
  boilerplate?: string[];
}

/** Counts of one field over a set of releases. */
export interface Count {
  gold: number;
  predicted: number;
  matched: number;
}

export interface Scored {
  readonly counts: Record<string, Count>;
  /** One line for each value missed or wrongly found: "amounts: missed {…}". */
  readonly misses: string[];
}

/** One field: what gold says, what is right but not asked for, what the record says, and when two are the same. */
interface FieldScore<G, P> {
  readonly gold: (gold: Gold) => G[];
  readonly optional?: (gold: Gold) => G[];
  readonly found: (release: Release) => P[];
  readonly same: (gold: G, found: P) => boolean;
}

/** Compares names without case, soft hyphens and kinds of dash. */
export function foldName(text: string | null | undefined): string {
  return (text ?? "")
    .toLowerCase()
    .replaceAll("\u00ad", "")
    .replace(/[–‑−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[ .,:;–\u00a0-]+|(?<![ .,:;–\u00a0-])[ .,:;–\u00a0-]+$/g, "");
}

const GENERIC = new Set(["ohjelma", "hanke", "programme", "program", "project", "projekti", "hankkeet", "n"]);

function nameWords(text: string | null | undefined): Set<string> {
  const words = foldName(text).split(/[^\p{L}\p{N}_+]+/u);
  return new Set(words.filter((word) => word !== "" && !GENERIC.has(word)));
}

/** Whether two names say the same: equal words, mostly shared words, or one within the other. */
export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.size === 0 || right.size === 0) return false;
  const shared = [...left].filter((word) => right.has(word)).length;
  if (shared / (left.size + right.size - shared) >= 0.6) return true;
  return Math.min(left.size, right.size) >= 2 && shared === Math.min(left.size, right.size);
}

const one = <T>(value: T | null | undefined): T[] => (value === null || value === undefined ? [] : [value]);
const close = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= Math.max(0.005, 1e-9 * Math.abs(a));
const sameDay = (gold: string | null, found: string | null): boolean =>
  gold === null || found === null
    ? gold === found
    : gold.startsWith("XXXX")
      ? gold.slice(4) === found.slice(4)
      : gold === found;

interface Interval {
  start: string | null;
  end: string | null;
  fuzzy: boolean;
}

function intervals(dates: NonNullable<Gold["dates"]>): Interval[] {
  const plain = dates.map(({ start, end, fuzzy }) => ({ start, end, fuzzy: fuzzy ?? false }));
  const exact = plain.filter((d) => !d.fuzzy);
  return [
    ...exact,
    ...plain.filter((d) => d.fuzzy && !exact.some((e) => e.start === d.start && e.end === d.end)),
  ];
}

function sameInterval(gold: Interval, found: Interval): boolean {
  if (!gold.fuzzy) return sameDay(gold.start, found.start) && sameDay(gold.end, found.end);
  return found.start !== null && found.end !== null && gold.start! <= found.start && found.end <= gold.end!;
}

const aliased = (names: { name: string; aliases?: string[] }[] = []): string[][] =>
  names.map((n) => [n.name, ...(n.aliases ?? [])]);
const anyName = (names: string[], found: string): boolean => names.some((name) => sameName(name, found));
const people = (release: Release) => release.contacts.filter((c) => c.name !== null);
const equal = (a: unknown, b: unknown): boolean => a === b;

// biome-ignore lint/suspicious/noExplicitAny: every field compares values of its own types
const FIELDS: Record<string, FieldScore<any, any>> = {
  title: {
    gold: (g) => one(g.title),
    found: (r) => one(r.title?.text),
    same: (a, b) => foldName(a) === foldName(b),
  },
  published: { gold: (g) => one(g.published), found: (r) => one(r.published?.date), same: equal },
  publisher: {
    gold: (g) => (g.publisher ? [[g.publisher, ...(g.publisher_aliases ?? [])]] : []),
    found: (r) => one(r.publisher?.name),
    same: anyName,
  },
  language: { gold: (g) => one(g.language), found: (r) => [r.language.code], same: equal },
  amounts: {
    gold: (g) => (g.amounts ?? []).map((a) => ({ value: a.eur, max: a.eur_max ?? null })),
    found: (r) => r.amounts.filter((a) => a.currency === "EUR").map(({ value, max }) => ({ value, max })),
    same: (a, b) => close(a.value, b.value) && close(a.max, b.max),
  },
  dates: {
    gold: (g) => intervals((g.dates ?? []).filter((d) => !d.in_name)),
    optional: (g) => intervals((g.dates ?? []).filter((d) => d.in_name)),
    found: (r) => r.dates.map(({ start, end }) => ({ start, end })),
    same: sameInterval,
  },
  regions: {
    gold: (g) => (g.regions ?? []).filter((p) => !p.former).map((p) => `${p.kind} ${foldName(p.name)}`),
    optional: (g) => (g.regions ?? []).filter((p) => p.former).map((p) => `${p.kind} ${foldName(p.name)}`),
    found: (r) =>
      r.regions
        .filter((p) => p.kind !== "hospital_district" && !p.former)
        .map((p) => `${p.kind} ${foldName(p.name)}`),
    same: equal,
  },
  organisations: {
    gold: (g) => aliased(g.organisations),
    found: (r) => r.organisations.map((o) => o.name),
    same: anyName,
  },
  programs: { gold: (g) => aliased(g.programs), found: (r) => r.programs.map((p) => p.name), same: anyName },
  contacts: {
    gold: (g) => (g.contacts ?? []).filter((c) => c.name).map((c) => foldName(c.name)),
    found: (r) => people(r).map((c) => foldName(c.name)),
    same: equal,
  },
  contact_titles: {
    gold: (g) =>
      (g.contacts ?? []).filter((c) => c.name && c.title).map((c) => [foldName(c.name), foldName(c.title)]),
    found: (r) =>
      people(r)
        .filter((c) => c.title)
        .map((c) => [foldName(c.name), foldName(c.title)]),
    same: (a, b) => a[0] === b[0] && (a[1].includes(b[1]) || b[1].includes(a[1])),
  },
  phones: {
    gold: (g) => (g.contacts ?? []).flatMap((c) => c.phones ?? []),
    found: (r) => people(r).flatMap((c) => c.phones.filter((p) => p.kind === "direct").map((p) => p.e164)),
    same: equal,
  },
  emails: {
    gold: (g) =>
      (g.contacts ?? []).flatMap((c) =>
        [...(c.emails ?? []), ...(c.emails_derived ?? [])].map((e) => e.toLowerCase()),
      ),
    found: (r) => people(r).flatMap((c) => c.emails.map((e) => e.address.toLowerCase())),
    same: equal,
  },
  grants: {
    gold: (g) => g.grants ?? [],
    found: (r) => r.grants,
    same: (a, b) =>
      close(a.eur, b.amount.value) &&
      (sameName(a.recipient, b.recipient.name) || sameName(a.region, b.region?.name)) &&
      (!a.status || a.status === b.status),
  },
};

function unique<T>(values: readonly T[]): T[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify(value);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Pairs gold and found values one to one, exact intervals before vague ones. */
function score(field: FieldScore<unknown, unknown>, gold: Gold, release: Release) {
  const left = unique(field.found(release));
  const take = (values: unknown[], same: (g: unknown, p: unknown) => boolean): unknown[] =>
    values.filter((value) => {
      const hit = left.findIndex((found) => same(value, found));
      if (hit === -1) return true;
      left.splice(hit, 1);
      return false;
    });
  const asked = unique(field.gold(gold));
  const strict = (g: unknown, p: unknown): boolean =>
    field.same(g !== null && typeof g === "object" && "fuzzy" in g ? { ...g, fuzzy: false } : g, p);
  const missed = take(take(asked, strict), field.same);
  take(unique(field.optional?.(gold) ?? []), field.same);
  return { asked: asked.length, missed, extra: left };
}

/** Scores records against gold, field by field, over all releases given. */
export function scoreAll(pairs: readonly { name: string; gold: Gold; release: Release }[]): Scored {
  const counts: Record<string, Count> = {};
  const misses: string[] = [];
  for (const { name, gold, release } of pairs) {
    for (const [key, field] of Object.entries(FIELDS)) {
      if ((key === "organisations" || key === "grants") && gold[key] === undefined) continue;
      const { asked, missed, extra } = score(field, gold, release);
      counts[key] ??= { gold: 0, predicted: 0, matched: 0 };
      const count = counts[key];
      count.gold += asked;
      count.matched += asked - missed.length;
      count.predicted += asked - missed.length + extra.length;
      for (const value of missed) misses.push(`${key}: ${name}: missed ${JSON.stringify(value)}`);
      for (const value of extra) misses.push(`${key}: ${name}: false ${JSON.stringify(value)}`);
    }
  }
  return { counts, misses };
}

/** Precision, recall and F1 of a count; all 1 where there was nothing to find and nothing was found. */
export function rates({ gold, predicted, matched }: Count): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = predicted > 0 ? matched / predicted : gold === 0 ? 1 : 0;
  const recall = gold > 0 ? matched / gold : 1;
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
}
