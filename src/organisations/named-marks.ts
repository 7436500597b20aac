import type { Organisation } from "../../schemas/organisations.js";
import { GIVEN_NAMES } from "../finnish/names-lexicon.js";
import { isPlaceName } from "../finnish/openers.js";
import { capitalise, decapitalise } from "../finnish/phrases.js";
import type { Span } from "../span.js";
import { COPYRIGHT, DAY, KIND_WORDS, PUBLISHER_LABELS } from "./marks-lexicon.js";
import type { Candidate } from "./publisher.js";

/** A line that says who sends the release; the group `who` is the sender, known to a list or not. */
interface NamedMark {
  readonly rule: string;
  readonly confidence: number;
  /** One of these such a line holds: a text without any need not be searched. None where the line's beginning is as quick to look for. */
  readonly cues: readonly string[];
  readonly line: RegExp;
  /** Only within so many characters from the text's start. */
  readonly within: number;
}

const WHO = "(?<who>\\p{Lu}[^\\n|:;]{1,78}?)";
/** Space within a line: bounded, for a carriage return both begins a line here and is space. */
const GAP = "[^\\S\\n]{0,40}";
const KIND = `(?:${KIND_WORDS})`;

/** Lines that name their sender whoever it is, surest first. Each holds one line, never more. */
const buildMarks = (): readonly NamedMark[] => [
  // "12.2.2026 09:15:00 EET | Pirkanmaan Sanomat | Tiedote"
  mark("byline", 0.98, ["|"], `^[^\\n]{0,30}\\d{4}[^|\\n]{0,20}\\|${GAP}(?<who>\\p{Lu}[^\\n|:;€]{1,78})\\|`),
  // "Julkaisija: X", "Lue lisää julkaisijalta X", and the name on the next line
  mark("named", 0.97, [], `^${GAP}(?:${PUBLISHER_LABELS})${GAP}:?\\s{1,3}${WHO}${GAP}(?:[,(][^\\n]*)?$`),
  // "Tiedotteen julkaisee X."
  mark(
    "named",
    0.95,
    ["iedotteen "],
    `^${GAP}(?:Tämän )?[Tt]iedotteen (?:julkaisee|lähettää|on julkaissut|julkaisija on) ${WHO}\\.?$`,
  ),
  // "HELSINKI (STT/Kuusiston kaupunki) –"
  mark(
    "dateline",
    0.95,
    ["(STT", "(ePressi"],
    `^${GAP}\\p{Lu}[\\p{L}-]+,? \\((?:STT(?: Info)?|ePressi)${GAP}[/–-]${GAP}${WHO}\\)`,
    3000,
  ),
  // "Kuusiston Kisa tiedottaa" on a line of its own
  mark(
    "announces",
    0.9,
    ["tiedottaa", "informerar", "TIEDOTTAA"],
    `^${GAP}${WHO} (?:tiedottaa|informerar|TIEDOTTAA)${GAP}(?:${DAY})?$`,
    600,
  ),
  // "Pressmeddelande från X", "Press release by X"
  mark(
    "sender",
    0.94,
    ["från", "from", "by"],
    `^${GAP}${KIND} (?:från|from|by)(?: the)? ${WHO}(?:,? ${DAY})?$`,
    600,
  ),
  // "LEHDISTÖTIEDOTE 2/2023 | Centria Oy", "Tiedote 3.4.2024 / Kuusiston kaupunki / Kaupunkiympäristö"
  mark("sender", 0.9, ["|"], `^${GAP}${KIND}${GAP}\\|${GAP}${WHO}${GAP}(?:\\||$)`, 600),
  mark("sender", 0.9, ["."], `^${GAP}${KIND}(?: ${DAY})${GAP}[|/–-]${GAP}${WHO}${GAP}(?:[|/–-]|$)`, 600),
  // "© Itä-Suomen Uutispalvelu 2012" on a line of its own
  mark(
    "copyright",
    0.88,
    ["©", "opyright", "(c)", "(C)"],
    `^${GAP}${COPYRIGHT}${GAP}(?:\\d{4}[–-]?(?:\\d{4})?${GAP})?${WHO}${GAP}(?:\\d{4}[–-]?(?:\\d{4})?)?${GAP}(?:\\|[^\\n]*)?$`,
  ),
  // "Ympäristöministeriö" above "Julkaisuajankohta 9.12.2021 13.05"
  mark(
    "sender",
    0.95,
    ["ulkaisuajankohta", "ubliceringsdatum"],
    `^${GAP}${WHO}${GAP}\\n\\s{0,9}(?:Julkaisuajankohta|Publiceringsdatum)(?!\\p{L})`,
  ),
  // "KRISTIINANKAUPUNKI – KRISTINESTAD" above "TIEDOTE – PRESSMEDDELANDE 11.12.2020"
  mark(
    "letterhead",
    0.9,
    ["\n"],
    `^\\s*${WHO}(?:[^\\S\\n]{1,40}[–/|-][^\\S\\n]{1,40}\\p{Lu}[^\\n]{1,60})?${GAP}\\n\\s*${KIND}(?:[^\\S\\n]|$)[^\\n]{0,60}$`,
    300,
  ),
];

/** What a release calls itself, and nothing else. */
function kindAlone(): RegExp {
  kind ??= new RegExp(`^${KIND}$`, "u");
  return kind;
}

let kind: RegExp | null = null;
let built: readonly NamedMark[] | null = null;

/** The marks, made when the first release is read. */
function namedMarks(): readonly NamedMark[] {
  built ??= buildMarks();
  return built;
}

function mark(
  rule: string,
  confidence: number,
  cues: readonly string[],
  line: string,
  within = Number.MAX_SAFE_INTEGER,
): NamedMark {
  return { rule, confidence, cues, line: new RegExp(line, "gmu"), within };
}

/** Every sender that a line names outright; a body that a rule or list knows goes by its own name. */
export function namedSenders(text: string, organisations: readonly Organisation[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { rule, confidence, cues, line, within } of namedMarks()) {
    const part = within < text.length ? text.slice(0, within) : text;
    if (cues.length > 0 && !cues.some((cue) => part.includes(cue))) continue;
    line.lastIndex = 0;
    const match = line.exec(part);
    const who = match?.groups?.who?.trim();
    if (match === null || who === undefined || !mayBeSender(who, rule)) continue;
    const start = match.index + match[0].indexOf(who);
    const span = { start, end: start + who.length };
    found.push(candidate(text, span, organisations, { rule: `publisher.${rule}`, confidence }));
  }
  return found;
}

/** Whether an unknown name may be a sender: no kind of release, no photographer, and above a kind no title. */
function mayBeSender(who: string, rule: string): boolean {
  if (kindAlone().test(who)) return false;
  const words = who.split(/\s+/);
  if (rule === "copyright") return !(words.length === 2 && GIVEN_NAMES.has(words[0]!.toLowerCase()));
  if (rule !== "letterhead") return true;
  return (
    words.length <= 4 &&
    words.every((word) => /^(?:\p{Lu}|&$|ja$|och$|and$)/u.test(word)) &&
    (who !== who.toUpperCase() || isPlaceName(who.toLowerCase()))
  );
}

function candidate(
  text: string,
  span: Span,
  organisations: readonly Organisation[],
  why: { rule: string; confidence: number },
): Candidate {
  const who = text.slice(span.start, span.end);
  const key = who.toLowerCase();
  for (const body of organisations) {
    const place = body.mentions.find((one) => one.span.start === span.start && one.span.end <= span.end);
    if (place === undefined && body.name.toLowerCase() !== key) continue;
    const mention = place === undefined ? { text: who, span } : { text: place.text, span: place.span };
    return { name: body.name, id: body.id, mention: { ...mention, ...why } };
  }
  return {
    name: capitalise(quieter(who)),
    id: null,
    mention: { text: who, span, ...why, confidence: why.confidence - 0.05 },
  };
}

/** "KRISTIINANKAUPUNKI" is Kristiinankaupunki; "STM" stays. */
function quieter(who: string): string {
  return who.length > 5 && who === who.toUpperCase() ? who.split(" ").map(decapitalise).join(" ") : who;
}
