import type { NameMatch } from "../finnish/gazetteer.js";
import { GENITIVE, NOMINATIVE } from "../finnish/inflection.js";
import { GLUED, LINE, SPACED, SYMBOL, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { overlaps, type Span } from "../span.js";
import { judge, type Verdict } from "./context.js";
import { commonNouns, wordForms } from "./lexicon.js";
import { countyOf, type Named, placeNames } from "./names.js";
import type { Place } from "./places.js";

/** A mention of a place, judged. */
export interface FoundPlace extends Span {
  readonly place: Place;
  readonly rule: string;
  readonly confidence: number;
}

interface Candidate {
  match: NameMatch<Named>;
  named: Named;
  verdict: Verdict;
}

export interface FindContext {
  /** ISO day of publication, or null. */
  readonly published: string | null;
  /** Stretches that name no place: people. */
  readonly people: readonly Span[];
  /** Where companies stand, end by start: "Nokia" for Nokia Oyj names no town, "Turku Energia" and "Oulun Energia" do. */
  readonly companies: ReadonlyMap<number, number>;
  /** Where all bodies stand, companies too. */
  readonly bodies: ReadonlyMap<number, number>;
}

/** All mentions of places in text order. What only another mention could prove is kept if there is one. */
export function findPlaces(reading: Reading, context: FindContext): FoundPlace[] {
  const candidates: Candidate[] = [];
  for (const match of placeNames().match(reading)) {
    const named = choose(reading, match, context.published);
    if (named === null) {
      reading.reject("regions", match.from, match.to, "other_language");
      continue;
    }
    candidates.push({ match, named, verdict: verdictOf(reading, match, context) });
  }
  dropParts(reading, candidates);
  shareHeads(reading, candidates);
  settle(reading, candidates);
  if (reading.explains) for (const candidate of candidates) note(reading, candidate);
  const found: FoundPlace[] = [];
  for (const candidate of candidates) {
    if (isPlace(candidate)) found.push(...districtParts(reading, candidate), toFound(candidate));
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function verdictOf(reading: Reading, match: NameMatch<Named>, context: FindContext): Verdict {
  if (context.people.some((person) => overlaps(person, match))) return "person";
  if (context.companies.get(match.start) === match.end) return "company";
  const verdict = judge(reading, match);
  // "Nokian Akkuhotelli Oy", "Hyvinkään Rautatiesäätiö": a genitive that opens a body's name says where it is
  const locates = (match.cases & GENITIVE) !== 0 && (context.bodies.get(match.start) ?? 0) > match.end;
  return locates && verdict === "doubt" ? "place" : verdict;
}

/** "Oulun Ruskossa" is a part of Oulu; "Lapin Kemissä" and "Kuopion Nilsiässä", merged into Kuopio, are what they say. */
function dropParts(reading: Reading, candidates: readonly Candidate[]): void {
  candidates.forEach((candidate, i) => {
    const whole = candidates[i - 1];
    if (whole === undefined || whole.match.to !== candidate.match.from || whole.match.elided) return;
    if (whole.named.place.kind !== "municipality" || (whole.match.cases & GENITIVE) === 0) return;
    const { place } = candidate.named;
    if (place.kind !== "municipality" || place.until !== null) return;
    if (reading.tokens.gap[candidate.match.from] === SPACED) candidate.verdict = "part_of_town";
  });
}

/** Tells why a name was left alone. */
function note(reading: Reading, candidate: Candidate): void {
  if (isPlace(candidate)) return;
  const { match, verdict } = candidate;
  const common = commonNouns.has(match.name.toLowerCase()) || wordForms.has(reading.tokens.key[match.from]!);
  const doubt = common ? "common_word" : "may_be_company";
  const reason = verdict === "doubt" ? doubt : (verdict as Exclude<Verdict, "doubt" | "place" | "sure">);
  reading.reject("regions", match.from, match.to, reason);
}

function toFound({ match, named }: Candidate): FoundPlace {
  const { place } = named;
  const sort =
    place.kind === "wellbeing_county"
      ? "county"
      : place.kind === "hospital_district"
        ? "district"
        : place.kind;
  const rule = `regions.${sort}${match.elided ? ".elided" : named.brand ? ".brand" : ""}`;
  const confidence = match.elided ? 0.9 : named.brand ? 0.8 : 0.95;
  return { start: match.start, end: match.end, place, rule, confidence };
}

/** Of the places that bear a name the one that this text means, or null if the name is none in its language or time. */
function choose(reading: Reading, match: NameMatch<Named>, published: string | null): Named | null {
  const language = languageAt(reading, match.from);
  let former: Named | null = null;
  for (const named of match.values) {
    if (named.tongue === "sv-only" && language !== "swe") continue;
    if (named.tongue === "fi" && language !== "fin" && isChance(match)) continue;
    if (!existed(named, published)) continue;
    if (named.place.kind !== "municipality" || named.place.until === null) return named;
    former ??= named;
  }
  return former;
}

/** Whether a place bore a name when the release came out. */
function existed({ place, brand }: Named, published: string | null): boolean {
  if (place.kind === "region" && place.until !== null)
    return published !== null && Number(published.slice(0, 4)) <= place.until;
  // the brands of counties were those of joint authorities before
  return !(brand && place.kind === "wellbeing_county" && published !== null && published < "2023");
}

/** A short Finnish genitive in a Swedish or English text is another word: "Simon", "Salon", "Iin". */
function isChance(match: NameMatch<Named>): boolean {
  return match.cases === GENITIVE && match.end - match.start <= 5;
}

function languageAt(reading: Reading, token: number): "fin" | "swe" | "eng" {
  const block = reading.blockOf(token).language;
  const language = block === "und" ? reading.document.language?.code : block;
  return language === "swe" || language === "eng" ? language : "fin";
}

/** "Pirkanmaan ja Kanta-Hämeen hyvinvointialueilla" names two counties and no region. */
function shareHeads(reading: Reading, candidates: readonly Candidate[]): void {
  candidates.forEach((candidate, index) => {
    const head = reading.tokens.key[candidate.match.to];
    if (head === undefined || !/^hyvinvointialu/.test(head) || !becomesCounty(candidate)) return;
    for (let i = index - 1; i >= 0; i--) {
      const { match } = candidates[i]!;
      if (!isListed(reading, match.to, candidates[i + 1]!.match.from)) break;
      if (!becomesCounty(candidates[i]!)) break;
    }
  });
}

function becomesCounty(candidate: Candidate): boolean {
  if ((candidate.match.cases & GENITIVE) === 0) return false;
  const county = countyOf(candidate.named.place);
  if (county === null) return false;
  candidate.named = { place: county, tongue: "fi", brand: false };
  return true;
}

/** Whether only a comma or a conjunction stands between two tokens. */
function isListed(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (to - from > 2 || to <= from) return false;
  for (let i = from; i < to; i++) {
    if (!CONJUNCTION.test(tokens.key[i]!)) return false;
  }
  return tokens.gap[to]! <= LINE && tokens.gap[from]! <= LINE;
}

/**
 * Doubtful mentions take the side of a certain one: the same place elsewhere, or a neighbour in a list. Where the text has
 * a person of the name ("Kristiina Ranua"), what is not sure means the person ("Ranua sanoo").
 */
function settle(reading: Reading, candidates: readonly Candidate[]): void {
  const people = new Set<Place>();
  for (const { verdict, named } of candidates) if (verdict === "person") people.add(named.place);
  const certain = new Set<Place>();
  for (const candidate of candidates) {
    const { place } = candidate.named;
    if (candidate.verdict === "place" && people.has(place)) candidate.verdict = "doubt";
    if (isPlace(candidate) && !people.has(place)) certain.add(place);
  }
  settleLineStarts(reading, candidates);
  for (const candidate of candidates) if (isPlace(candidate)) certain.add(candidate.named.place);
  for (let changed = true; changed; ) {
    changed = false;
    candidates.forEach((candidate, i) => {
      if (candidate.verdict !== "doubt") return;
      if (!certain.has(candidate.named.place) && !hasNeighbour(reading, candidates, i)) return;
      candidate.verdict = "place";
      certain.add(candidate.named.place);
      changed = true;
    });
  }
}

/** Lines that begin with a place and a comma, one below the other: "Pello, Turtolan työväentalo" among "Ranua, Impiön pirtti". */
function settleLineStarts(reading: Reading, candidates: readonly Candidate[]): void {
  const starters = candidates.filter(({ match }) => opensLine(reading, match));
  const sure = starters.filter(isPlace).length;
  if (sure < 2 || sure * 2 < starters.length) return;
  for (const starter of starters) {
    const nominative = (starter.match.cases & NOMINATIVE) !== 0;
    if (nominative && (starter.verdict === "doubt" || starter.verdict === "person"))
      starter.verdict = "place";
  }
}

function opensLine(reading: Reading, { from, to }: NameMatch<Named>): boolean {
  const { gap, key, kind } = reading.tokens;
  const bullet = from > 0 && kind[from - 1] === SYMBOL && gap[from - 1]! >= LINE;
  if (from > 0 && gap[from]! < LINE && !bullet) return false;
  return (key[to] === "," || key[to] === ":") && gap[to] === GLUED;
}

function isPlace({ verdict }: Candidate): boolean {
  return verdict === "place" || verdict === "sure";
}

function hasNeighbour(reading: Reading, candidates: readonly Candidate[], i: number): boolean {
  const { match } = candidates[i]!;
  const next = candidates[i + 1];
  const previous = candidates[i - 1];
  return (
    (next !== undefined && isPlace(next) && isRow(reading, match.to, next.match.from)) ||
    (previous !== undefined && isPlace(previous) && isRow(reading, previous.match.to, match.from))
  );
}

/** Whether a list goes on from one name to the next: "Nokia 38 500 euroa, Muhos", "Lahti; Heinola", "Kotka ja Hamina". */
function isRow(reading: Reading, from: number, to: number): boolean {
  if (isListed(reading, from, to)) return true;
  const { tokens } = reading;
  if (to - from > LONGEST_FIGURE || tokens.gap[to]! > LINE) return false;
  let separated = false;
  for (let i = from; i < to; i++) {
    const key = tokens.key[i]!;
    if (tokens.kind[i] === WORD && !LIST_WORDS.has(key)) return false;
    if (key === "," || key === ";" || CONJUNCTION.test(key) || tokens.gap[i + 1] === LINE) separated = true;
    if (key === "." && tokens.gap[i + 1] !== GLUED) return false;
  }
  return separated;
}

const CONJUNCTION = /^(?:,|ja|sekä|tai|&|\/|–|och|samt|and)$/;
const LIST_WORDS = new Set([
  "ja",
  "sekä",
  "tai",
  "och",
  "samt",
  "and",
  "euroa",
  "e",
  "eur",
  "euro",
  "prosenttia",
]);
const LONGEST_FIGURE = 8;

/** "Pohjois-Savon sairaanhoitopiiri" names the district and, as any other body's name does, the region. */
function districtParts(reading: Reading, candidate: Candidate): FoundPlace[] {
  if (candidate.named.place.kind !== "hospital_district" || candidate.named.brand) return [];
  const { from, to } = candidate.match;
  const inner = placeNames().matchAt(reading, from, to - 1);
  if (inner === null) return [];
  const named = choose(reading, inner, null);
  return named === null ? [] : [toFound({ match: inner, named, verdict: "place" })];
}
