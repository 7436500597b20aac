import { afterEnding, follows, isCapital, isHyphen, phrase } from "../finnish/phrases.js";
import { GLUED, LINE, NUMBER, SPACED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type CompanyForm, companyAt, formAt } from "./company-forms.js";
import { PARTICLES, properName } from "./company-names.js";
import type { Found } from "./found.js";

const HOUSING = new Set(["kiinteistö", "asunto", "as", "koy", "bostads"]);

/** "Asunto Oy Kuusankosken Kirkkokatu 10", "Kiinteistö Oy Kerhotalo": what the firm holds stands after its form. */
export function housingCompany(reading: Reading, i: number, form: CompanyForm): Found | null {
  if (form.kind !== "company" || !follows(reading, i) || !HOUSING.has(reading.tokens.key[i - 1]!))
    return null;
  let to = form.to;
  while (
    to < reading.length &&
    to < form.to + 5 &&
    follows(reading, to) &&
    reading.tokens.gap[to] === SPACED
  ) {
    if (!isCapital(reading, to) && !(reading.tokens.kind[to] === NUMBER && to > form.to)) break;
    to++;
  }
  if (to === form.to) return null;
  const name = phrase(reading, i - 1, to);
  return companyAt(reading, i - 1, to, reading.tokens.end[to - 1]!, name, form.kind, 0.9);
}

/** "Oy Karstula Ab", "Ab Nordkust Oy", "Osk Kylä": the form stands first and the name runs to the other form or as far as capitals do. */
export function formInFront(reading: Reading, i: number, after: number, form: CompanyForm): Found | null {
  if (form.kind !== "company" || !isCapital(reading, i)) return null;
  let to = after;
  for (let words = 0; words < 6 && to < reading.length && goesOn(reading, to); words++) {
    const last = reading.tokens.kind[to] === WORD ? formAt(reading, to) : null;
    if (last !== null) {
      if (to === after) return null;
      const end = reading.tokens.end[afterEnding(reading, last.to - 1) - 1]!;
      const name = `${form.text} ${properName(reading, after, to)} ${last.text}`;
      return companyAt(reading, i, last.to, end, name, form.kind, 0.95);
    }
    if (isCutName(reading, to, after)) {
      to++;
      continue;
    }
    if (!isCapital(reading, to) && !PARTICLES.has(reading.tokens.key[to]!) && !isHyphen(reading, to)) break;
    to++;
  }
  return null;
}

/** Whether a name may go on at a token: in its sentence, or after a given name's full stop. */
function goesOn(reading: Reading, i: number): boolean {
  return reading.tokens.gap[i]! < LINE && (follows(reading, i) || isCutName(reading, i - 1, 0));
}

/** "Oy Joh. Kallström Ab": the full stop of a given name that is cut short. */
function isCutName(reading: Reading, i: number, after: number): boolean {
  const { key, gap } = reading.tokens;
  return (
    i > after &&
    key[i] === "." &&
    gap[i] === GLUED &&
    key[i - 1]!.length <= 5 &&
    isCapital(reading, i - 1) &&
    gap[i + 1] === SPACED &&
    isCapital(reading, i + 1)
  );
}
