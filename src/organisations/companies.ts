import { afterEnding, follows, isCapital } from "../finnish/phrases.js";
import { SPACED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { formInFront, housingCompany } from "./company-after.js";
import { type CompanyForm, companyAt, formAt, isCooperative, mayBeForm } from "./company-forms.js";
import { nameStart, properName, withoutPerson } from "./company-names.js";
import type { Found } from "./found.js";

/**
 * Companies, associations and foundations by their legal form: "Kinnusen Mylly Oy:lle" is Kinnusen Mylly Oy, "Kylätalot auki
 * ry" begins at its first capital, "Oy Karstula Ab" and "Ab Karstula Oy" hold both forms. Refused: a form without a name
 * ("oy"), words that stand in a local case in front ("Iisalmessa Puunjalostus Oy": the name is Puunjalostus Oy), and what
 * "ja" joins unless a genitive holds both ("Ylä-Maan Leipä ja Voi Oy").
 */
export function findCompanies(reading: Reading): Found[] {
  const { tokens } = reading;
  const found: Found[] = [];
  for (let i = 0; i < reading.length; i++) {
    if (tokens.kind[i] !== WORD || !mayBeForm(tokens, i)) continue;
    if (tokens.end[i]! - tokens.start[i]! > 4 && !isCooperative(reading, i)) continue;
    const form = formAt(reading, i);
    if (form === null || reading.isClaimed(i)) continue;
    const company = readCompany(reading, i, form);
    if (company === null) continue;
    found.push(company);
    i = company.to - 1;
  }
  return found;
}

function readCompany(reading: Reading, i: number, form: CompanyForm): Found | null {
  const { tokens } = reading;
  let to = form.to;
  let forms = form.text;
  const second = to < reading.length && tokens.gap[to]! <= SPACED ? formAt(reading, to) : null;
  if (second !== null && second.kind === form.kind) {
    to = second.to;
    forms += ` ${second.text}`;
  }
  const housing = housingCompany(reading, i, form);
  if (housing !== null) return housing;
  // "antoivat Oy Karstula Ab": a small word before the one form is none of the name
  const afterSmall = i > 0 && tokens.kind[i - 1] === WORD && !isCapital(reading, i - 1);
  const inFront = afterSmall ? formInFront(reading, i, to, form) : null;
  if (inFront !== null) return inFront;
  const from = follows(reading, i) ? withoutPerson(reading, nameStart(reading, i), i) : i;
  if (from < i) {
    const end = tokens.end[afterEnding(reading, to - 1) - 1]!;
    const name = properName(reading, from, i);
    if (name === "" || (forms === "sr" && !FOUNDATION.test(name))) return null;
    return companyAt(reading, from, to, end, `${name} ${forms}`, form.kind, 0.95);
  }
  return formInFront(reading, i, to, form);
}

const FOUNDATION = /(?:säätiö|rahasto|stiftelse|fond)/i;
