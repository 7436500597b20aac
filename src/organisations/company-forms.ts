import type { OrganisationKind } from "../../schemas/organisations.js";
import { capitalise, follows, isCapital, looksGenitive, surface } from "../finnish/phrases.js";
import { GLUED, type Tokens } from "../finnish/tokens.js";
import { WordBits } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import { mention } from "../span.js";
import type { Found } from "./found.js";
import { bodyHeads } from "./heads.js";
import { COMPANY_FORMS } from "./lexicon.js";

/** A legal form in the text: what kind of body it makes, the token after it, and how it is written. */
export interface CompanyForm {
  readonly kind: OrganisationKind;
  readonly to: number;
  readonly text: string;
}

const COOPERATIVE = "osuuskun";

/** "Vihreä Virta Osuuskunta": the word as a form, behind a name that is no genitive. */
export function isCooperative(reading: Reading, i: number): boolean {
  if (!reading.tokens.key[i]!.startsWith(COOPERATIVE) || i === 0 || !follows(reading, i)) return false;
  if (!isCapital(reading, i) || !isCapital(reading, i - 1) || reading.tokens.gap[i] !== 1) return false;
  return (
    !looksGenitive(reading.tokens.key[i - 1]!) &&
    bodyHeads().whole(reading.tokens.key[i]!)?.base === "osuuskunta"
  );
}

const forms = new WordBits((key) =>
  key.length === 1 || key.startsWith(COOPERATIVE) || Object.hasOwn(COMPANY_FORMS, key) ? 1 : 0,
);

/** Whether a word may be a legal form or the first letter of one, by its letters alone. */
export function mayBeForm(tokens: Tokens, i: number): boolean {
  return forms.at(tokens, i) === 1;
}

/** A legal form at a token: its kind and the token after it ("r.f." is four tokens); null for other words. */
export function formAt(reading: Reading, i: number): CompanyForm | null {
  const { key, gap } = reading.tokens;
  if (key[i]!.length === 1) {
    // "r.f.", "r.y.", "s.r."
    // "T:mi"
    if (key[i] === "t" && key[i + 1] === ":" && key[i + 2] === "mi" && gap[i + 2] === GLUED)
      return { kind: "company", to: i + 3, text: "T:mi" };
    const dotted =
      gap[i + 1] === GLUED && key[i + 1] === "." && gap[i + 2] === GLUED && key[i + 2]?.length === 1;
    if (!dotted) return null;
    const kind = COMPANY_FORMS[key[i]! + key[i + 2]!];
    if (kind === undefined) return null;
    const dot = key[i + 3] === "." && gap[i + 3] === GLUED;
    return { kind, to: dot ? i + 4 : i + 3, text: dot ? `${key[i]}.${key[i + 2]}.` : key[i]! + key[i + 2]! };
  }
  if (isCooperative(reading, i)) return { kind: "company", to: i + 1, text: "Osuuskunta" };
  if (!Object.hasOwn(COMPANY_FORMS, key[i]!)) return null;
  const kind = COMPANY_FORMS[key[i]!]!;
  const word = surface(reading, i);
  const small = kind !== "company";
  // "ab" and "inc" in small letters are other words; "ry" and "sr" are never "Sr"
  if (!small && word === key[i] && key[i] !== "oy" && key[i] !== "osk" && key[i] !== "tmi") return null;
  return { kind, to: i + 1, text: small ? key[i]! : proper(key[i]!) };
}

function proper(form: string): string {
  return form === "osk" || form === "tmi"
    ? form
    : form === "gmbh"
      ? "GmbH"
      : form === "plc" || form === "llc"
        ? form
        : capitalise(form);
}

/** A company at tokens `from` to `to`; its text goes on to offset `end`, the end of its case ending. */
export function companyAt(
  reading: Reading,
  from: number,
  to: number,
  end: number,
  name: string,
  kind: OrganisationKind,
  confidence: number,
): Found {
  const start = reading.tokens.start[from]!;
  return {
    name,
    id: null,
    kind,
    mention: mention(reading.text, start, end, "organisations.form", confidence),
    from,
    to,
  };
}
