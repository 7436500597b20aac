// Written by scripts/generate-validator.mjs from the zod schemas in schemas/; do not edit.
import { hasWholeCents } from "../../schemas/decimals.js";

/** The record's fields in the order of the schema. */
export const RECORD_FIELDS: readonly string[] = ["schemaVersion","id","source","language","title","published","publisher","keywords","amounts","dates","regions","organisations","programs","contacts","identifiers","quotes","grants","warnings","text","documentText"];

/** Null for a valid record, else the path of the first thing that is wrong and what is. */
export const problemOf: (value: unknown) => string | null = recordProblem;

type Bag = { readonly [key: string]: unknown };

const FORM_1 = /^[0-9a-f]{64}$/;
const FORM_2 = /^\d{4}-\d{2}-\d{2}$/;
const FORM_3 = /^\d{2}:\d{2}$/;
const FORM_4 = /^[A-Z]{3}$/;
const FORM_5 = /^(\d{4}|XXXX)-\d{2}-\d{2}$/;
const FORM_6 = /^\+\d{5,15}$|^\+\u2588+$/;

function sourceProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "path":
      case "mediaType":
      case "encoding":
      case "sha256":
      case "bytes":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (it.path !== null) {
    if (typeof it.path !== "string") return ".path: is not a string";
  }
  if (typeof it.mediaType !== "string") return ".mediaType: is not a string";
  if (it.mediaType.length < 1) return ".mediaType: is too short";
  if (typeof it.encoding !== "string") return ".encoding: is not a string";
  if (it.encoding.length < 1) return ".encoding: is too short";
  if (typeof it.sha256 !== "string") return ".sha256: is not a string";
  if (!FORM_1.test(it.sha256)) return ".sha256: has another form";
  if (typeof it.bytes !== "number" || !Number.isSafeInteger(it.bytes)) return ".bytes: is not an integer";
  if (it.bytes < 0) return ".bytes: is below 0";
  return null;
}

function languageProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "code":
      case "confidence":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (it.code !== "fin" && it.code !== "swe" && it.code !== "eng" && it.code !== "und") return ".code: is not fin, swe, eng, und";
  if (typeof it.confidence !== "number" || !Number.isFinite(it.confidence)) return ".confidence: is not a number";
  if (it.confidence < 0) return ".confidence: is below 0";
  if (it.confidence > 1) return ".confidence: is above 1";
  return null;
}

function spanProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "start":
      case "end":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (typeof it.start !== "number" || !Number.isSafeInteger(it.start)) return ".start: is not an integer";
  if (it.start < 0) return ".start: is below 0";
  if (typeof it.end !== "number" || !Number.isSafeInteger(it.end)) return ".end: is not an integer";
  if (it.end < 0) return ".end: is below 0";
  return null;
}

function titleProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "text":
      case "span":
      case "rule":
      case "confidence":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (typeof it.text !== "string") return ".text: is not a string";
  if (it.span !== null) {
    const spanWrong = spanProblem(it.span);
    if (spanWrong !== null) return ".span" + spanWrong;
  }
  if (typeof it.rule !== "string") return ".rule: is not a string";
  if (it.rule.length < 1) return ".rule: is too short";
  if (typeof it.confidence !== "number" || !Number.isFinite(it.confidence)) return ".confidence: is not a number";
  if (it.confidence < 0) return ".confidence: is below 0";
  if (it.confidence > 1) return ".confidence: is above 1";
  return null;
}

function publishedProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "date":
      case "time":
      case "text":
      case "span":
      case "rule":
      case "confidence":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (typeof it.date !== "string") return ".date: is not a string";
  if (!FORM_2.test(it.date)) return ".date: has another form";
  if (it.time !== null) {
    if (typeof it.time !== "string") return ".time: is not a string";
    if (!FORM_3.test(it.time)) return ".time: has another form";
  }
  if (typeof it.text !== "string") return ".text: is not a string";
  if (it.span !== null) {
    const spanWrong = spanProblem(it.span);
    if (spanWrong !== null) return ".span" + spanWrong;
  }
  if (typeof it.rule !== "string") return ".rule: is not a string";
  if (it.rule.length < 1) return ".rule: is too short";
  if (typeof it.confidence !== "number" || !Number.isFinite(it.confidence)) return ".confidence: is not a number";
  if (it.confidence < 0) return ".confidence: is below 0";
  if (it.confidence > 1) return ".confidence: is above 1";
  return null;
}

function publisherProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "name":
      case "id":
      case "text":
      case "span":
      case "rule":
      case "confidence":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (typeof it.name !== "string") return ".name: is not a string";
  if (it.name.length < 1) return ".name: is too short";
  if (it.id !== null) {
    if (typeof it.id !== "string") return ".id: is not a string";
  }
  if (typeof it.text !== "string") return ".text: is not a string";
  if (it.span !== null) {
    const spanWrong = spanProblem(it.span);
    if (spanWrong !== null) return ".span" + spanWrong;
  }
  if (typeof it.rule !== "string") return ".rule: is not a string";
  if (it.rule.length < 1) return ".rule: is too short";
  if (typeof it.confidence !== "number" || !Number.isFinite(it.confidence)) return ".confidence: is not a number";
  if (it.confidence < 0) return ".confidence: is below 0";
  if (it.confidence > 1) return ".confidence: is above 1";
  return null;
}

function amountsProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "value":
      case "max":
      case "currency":
      case "qualifier":
      case "role":
      case "per":
      case "elliptic":
      case "text":
      case "span":
      case "rule":
      case "confidence":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (typeof it.value !== "number" || !Number.isFinite(it.value)) return ".value: is not a number";
  if (!hasWholeCents(it.value)) return ".value: fails hasWholeCents";
  if (it.max !== null) {
    if (typeof it.max !== "number" || !Number.isFinite(it.max)) return ".max: is not a number";
    if (!hasWholeCents(it.max)) return ".max: fails hasWholeCents";
  }
  if (typeof it.currency !== "string") return ".currency: is not a string";
  if (!FORM_4.test(it.currency)) return ".currency: has another form";
  if (it.qualifier !== "exact" && it.qualifier !== "about" && it.qualifier !== "over" && it.qualifier !== "under" && it.qualifier !== "at_least" && it.qualifier !== "at_most") return ".qualifier: is not exact, about, over, under, at_least, at_most";
  if (it.role !== "granted" && it.role !== "applied" && it.role !== "planned" && it.role !== "prior" && it.role !== "budget" && it.role !== "own_funding" && it.role !== "cost" && it.role !== "loan" && it.role !== "other") return ".role: is not granted, applied, planned, prior, budget, own_funding, cost, loan, other";
  if (it.per !== null) {
    if (typeof it.per !== "string") return ".per: is not a string";
  }
  if (typeof it.elliptic !== "boolean") return ".elliptic: is not true or false";
  if (typeof it.text !== "string") return ".text: is not a string";
  const spanWrong = spanProblem(it.span);
  if (spanWrong !== null) return ".span" + spanWrong;
  if (typeof it.rule !== "string") return ".rule: is not a string";
  if (it.rule.length < 1) return ".rule: is too short";
  if (typeof it.confidence !== "number" || !Number.isFinite(it.confidence)) return ".confidence: is not a number";
  if (it.confidence < 0) return ".confidence: is below 0";
  if (it.confidence > 1) return ".confidence: is above 1";
  return null;
}

function datesProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "edtf":
      case "start":
      case "end":
      case "precision":
      case "relation":
      case "time":
      case "role":
      case "text":
      case "span":
      case "rule":
      case "confidence":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (typeof it.edtf !== "string") return ".edtf: is not a string";
  if (it.edtf.length < 4) return ".edtf: is too short";
  if (it.start !== null) {
    if (typeof it.start !== "string") return ".start: is not a string";
    if (!FORM_5.test(it.start)) return ".start: has another form";
  }
  if (it.end !== null) {
    if (typeof it.end !== "string") return ".end: is not a string";
    if (!FORM_5.test(it.end)) return ".end: has another form";
  }
  if (it.precision !== "day" && it.precision !== "week" && it.precision !== "month" && it.precision !== "quarter" && it.precision !== "season" && it.precision !== "year") return ".precision: is not day, week, month, quarter, season, year";
  if (it.relation !== "on" && it.relation !== "from" && it.relation !== "until" && it.relation !== "during") return ".relation: is not on, from, until, during";
  if (it.time !== null) {
    if (typeof it.time !== "string") return ".time: is not a string";
    if (!FORM_3.test(it.time)) return ".time: has another form";
  }
  if (it.role !== "published" && it.role !== "application_open" && it.role !== "application_close" && it.role !== "period" && it.role !== "event" && it.role !== "decision" && it.role !== "deadline" && it.role !== "other") return ".role: is not published, application_open, application_close, period, event, decision, deadline, other";
  if (typeof it.text !== "string") return ".text: is not a string";
  const spanWrong = spanProblem(it.span);
  if (spanWrong !== null) return ".span" + spanWrong;
  if (typeof it.rule !== "string") return ".rule: is not a string";
  if (it.rule.length < 1) return ".rule: is too short";
  if (typeof it.confidence !== "number" || !Number.isFinite(it.confidence)) return ".confidence: is not a number";
  if (it.confidence < 0) return ".confidence: is below 0";
  if (it.confidence > 1) return ".confidence: is above 1";
  return null;
}

function withinProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "region":
      case "wellbeingCounty":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (it.region !== null) {
    if (typeof it.region !== "string") return ".region: is not a string";
  }
  if (it.wellbeingCounty !== null) {
    if (typeof it.wellbeingCounty !== "string") return ".wellbeingCounty: is not a string";
  }
  return null;
}

function mentionsProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "text":
      case "span":
      case "rule":
      case "confidence":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (typeof it.text !== "string") return ".text: is not a string";
  const spanWrong = spanProblem(it.span);
  if (spanWrong !== null) return ".span" + spanWrong;
  if (typeof it.rule !== "string") return ".rule: is not a string";
  if (it.rule.length < 1) return ".rule: is too short";
  if (typeof it.confidence !== "number" || !Number.isFinite(it.confidence)) return ".confidence: is not a number";
  if (it.confidence < 0) return ".confidence: is below 0";
  if (it.confidence > 1) return ".confidence: is above 1";
  return null;
}

function regionsProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "kind":
      case "code":
      case "name":
      case "nameSv":
      case "within":
      case "former":
      case "mentions":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (it.kind !== "region" && it.kind !== "wellbeing_county" && it.kind !== "municipality" && it.kind !== "hospital_district") return ".kind: is not region, wellbeing_county, municipality, hospital_district";
  if (it.code !== null) {
    if (typeof it.code !== "string") return ".code: is not a string";
  }
  if (typeof it.name !== "string") return ".name: is not a string";
  if (it.name.length < 1) return ".name: is too short";
  if (it.nameSv !== null) {
    if (typeof it.nameSv !== "string") return ".nameSv: is not a string";
  }
  const withinWrong = withinProblem(it.within);
  if (withinWrong !== null) return ".within" + withinWrong;
  if (typeof it.former !== "boolean") return ".former: is not true or false";
  const mentionsList: unknown = it.mentions;
  if (!Array.isArray(mentionsList)) return ".mentions: is not an array";
  if (mentionsList.length < 1) return ".mentions: is too short";
  for (let mentionsAt = 0; mentionsAt < mentionsList.length; mentionsAt++) {
    const mentionsWrong = mentionsProblem(mentionsList[mentionsAt]);
    if (mentionsWrong !== null) return `.mentions[${mentionsAt}]${mentionsWrong}`;
  }
  return null;
}

function organisationsProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "name":
      case "id":
      case "kind":
      case "mentions":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (typeof it.name !== "string") return ".name: is not a string";
  if (it.name.length < 1) return ".name: is too short";
  if (it.id !== null) {
    if (typeof it.id !== "string") return ".id: is not a string";
  }
  if (it.kind !== "ministry" && it.kind !== "agency" && it.kind !== "municipality" && it.kind !== "wellbeing_county" && it.kind !== "joint_authority" && it.kind !== "university" && it.kind !== "company" && it.kind !== "association" && it.kind !== "eu" && it.kind !== "other") return ".kind: is not ministry, agency, municipality, wellbeing_county, joint_authority, university, company, association, eu, other";
  const mentionsList: unknown = it.mentions;
  if (!Array.isArray(mentionsList)) return ".mentions: is not an array";
  if (mentionsList.length < 1) return ".mentions: is too short";
  for (let mentionsAt = 0; mentionsAt < mentionsList.length; mentionsAt++) {
    const mentionsWrong = mentionsProblem(mentionsList[mentionsAt]);
    if (mentionsWrong !== null) return `.mentions[${mentionsAt}]${mentionsWrong}`;
  }
  return null;
}

function programsProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "name":
      case "id":
      case "kind":
      case "mentions":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (typeof it.name !== "string") return ".name: is not a string";
  if (it.name.length < 1) return ".name: is too short";
  if (it.id !== null) {
    if (typeof it.id !== "string") return ".id: is not a string";
  }
  if (it.kind !== "program" && it.kind !== "project" && it.kind !== "fund" && it.kind !== "instrument") return ".kind: is not program, project, fund, instrument";
  const mentionsList: unknown = it.mentions;
  if (!Array.isArray(mentionsList)) return ".mentions: is not an array";
  if (mentionsList.length < 1) return ".mentions: is too short";
  for (let mentionsAt = 0; mentionsAt < mentionsList.length; mentionsAt++) {
    const mentionsWrong = mentionsProblem(mentionsList[mentionsAt]);
    if (mentionsWrong !== null) return `.mentions[${mentionsAt}]${mentionsWrong}`;
  }
  return null;
}

function phonesProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "e164":
      case "extension":
      case "kind":
      case "text":
      case "span":
      case "rule":
      case "confidence":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (typeof it.e164 !== "string") return ".e164: is not a string";
  if (!FORM_6.test(it.e164)) return ".e164: has another form";
  if (it.extension !== null) {
    if (typeof it.extension !== "string") return ".extension: is not a string";
  }
  if (it.kind !== "direct" && it.kind !== "switchboard" && it.kind !== "fax") return ".kind: is not direct, switchboard, fax";
  if (typeof it.text !== "string") return ".text: is not a string";
  const spanWrong = spanProblem(it.span);
  if (spanWrong !== null) return ".span" + spanWrong;
  if (typeof it.rule !== "string") return ".rule: is not a string";
  if (it.rule.length < 1) return ".rule: is too short";
  if (typeof it.confidence !== "number" || !Number.isFinite(it.confidence)) return ".confidence: is not a number";
  if (it.confidence < 0) return ".confidence: is below 0";
  if (it.confidence > 1) return ".confidence: is above 1";
  return null;
}

function emailsProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "address":
      case "inferred":
      case "text":
      case "span":
      case "rule":
      case "confidence":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (typeof it.address !== "string") return ".address: is not a string";
  if (it.address.length < 3) return ".address: is too short";
  if (typeof it.inferred !== "boolean") return ".inferred: is not true or false";
  if (typeof it.text !== "string") return ".text: is not a string";
  const spanWrong = spanProblem(it.span);
  if (spanWrong !== null) return ".span" + spanWrong;
  if (typeof it.rule !== "string") return ".rule: is not a string";
  if (it.rule.length < 1) return ".rule: is too short";
  if (typeof it.confidence !== "number" || !Number.isFinite(it.confidence)) return ".confidence: is not a number";
  if (it.confidence < 0) return ".confidence: is below 0";
  if (it.confidence > 1) return ".confidence: is above 1";
  return null;
}

function contactsProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "name":
      case "title":
      case "organisation":
      case "topic":
      case "phones":
      case "emails":
      case "text":
      case "span":
      case "rule":
      case "confidence":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (it.name !== null) {
    if (typeof it.name !== "string") return ".name: is not a string";
  }
  if (it.title !== null) {
    if (typeof it.title !== "string") return ".title: is not a string";
  }
  if (it.organisation !== null) {
    if (typeof it.organisation !== "string") return ".organisation: is not a string";
  }
  if (it.topic !== null) {
    if (typeof it.topic !== "string") return ".topic: is not a string";
  }
  const phonesList: unknown = it.phones;
  if (!Array.isArray(phonesList)) return ".phones: is not an array";
  for (let phonesAt = 0; phonesAt < phonesList.length; phonesAt++) {
    const phonesWrong = phonesProblem(phonesList[phonesAt]);
    if (phonesWrong !== null) return `.phones[${phonesAt}]${phonesWrong}`;
  }
  const emailsList: unknown = it.emails;
  if (!Array.isArray(emailsList)) return ".emails: is not an array";
  for (let emailsAt = 0; emailsAt < emailsList.length; emailsAt++) {
    const emailsWrong = emailsProblem(emailsList[emailsAt]);
    if (emailsWrong !== null) return `.emails[${emailsAt}]${emailsWrong}`;
  }
  if (typeof it.text !== "string") return ".text: is not a string";
  const spanWrong = spanProblem(it.span);
  if (spanWrong !== null) return ".span" + spanWrong;
  if (typeof it.rule !== "string") return ".rule: is not a string";
  if (it.rule.length < 1) return ".rule: is too short";
  if (typeof it.confidence !== "number" || !Number.isFinite(it.confidence)) return ".confidence: is not a number";
  if (it.confidence < 0) return ".confidence: is below 0";
  if (it.confidence > 1) return ".confidence: is above 1";
  return null;
}

function identifiersProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "kind":
      case "value":
      case "text":
      case "span":
      case "rule":
      case "confidence":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (it.kind !== "business_id" && it.kind !== "diary" && it.kind !== "law" && it.kind !== "iban" && it.kind !== "url" && it.kind !== "isbn" && it.kind !== "doi") return ".kind: is not business_id, diary, law, iban, url, isbn, doi";
  if (typeof it.value !== "string") return ".value: is not a string";
  if (it.value.length < 1) return ".value: is too short";
  if (typeof it.text !== "string") return ".text: is not a string";
  const spanWrong = spanProblem(it.span);
  if (spanWrong !== null) return ".span" + spanWrong;
  if (typeof it.rule !== "string") return ".rule: is not a string";
  if (it.rule.length < 1) return ".rule: is too short";
  if (typeof it.confidence !== "number" || !Number.isFinite(it.confidence)) return ".confidence: is not a number";
  if (it.confidence < 0) return ".confidence: is below 0";
  if (it.confidence > 1) return ".confidence: is above 1";
  return null;
}

function quotesProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "speaker":
      case "title":
      case "organisation":
      case "text":
      case "span":
      case "rule":
      case "confidence":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (typeof it.speaker !== "string") return ".speaker: is not a string";
  if (it.speaker.length < 1) return ".speaker: is too short";
  if (it.title !== null) {
    if (typeof it.title !== "string") return ".title: is not a string";
  }
  if (it.organisation !== null) {
    if (typeof it.organisation !== "string") return ".organisation: is not a string";
  }
  if (typeof it.text !== "string") return ".text: is not a string";
  const spanWrong = spanProblem(it.span);
  if (spanWrong !== null) return ".span" + spanWrong;
  if (typeof it.rule !== "string") return ".rule: is not a string";
  if (it.rule.length < 1) return ".rule: is too short";
  if (typeof it.confidence !== "number" || !Number.isFinite(it.confidence)) return ".confidence: is not a number";
  if (it.confidence < 0) return ".confidence: is below 0";
  if (it.confidence > 1) return ".confidence: is above 1";
  return null;
}

function funderProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "name":
      case "id":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (typeof it.name !== "string") return ".name: is not a string";
  if (it.name.length < 1) return ".name: is too short";
  if (it.id !== null) {
    if (typeof it.id !== "string") return ".id: is not a string";
  }
  return null;
}

function recipientProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "name":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (typeof it.name !== "string") return ".name: is not a string";
  if (it.name.length < 1) return ".name: is too short";
  return null;
}

function regionProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "kind":
      case "code":
      case "name":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (it.kind !== "region" && it.kind !== "wellbeing_county" && it.kind !== "municipality" && it.kind !== "hospital_district") return ".kind: is not region, wellbeing_county, municipality, hospital_district";
  if (it.code !== null) {
    if (typeof it.code !== "string") return ".code: is not a string";
  }
  if (typeof it.name !== "string") return ".name: is not a string";
  if (it.name.length < 1) return ".name: is too short";
  return null;
}

function amountProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "value":
      case "max":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (typeof it.value !== "number" || !Number.isFinite(it.value)) return ".value: is not a number";
  if (it.max !== null) {
    if (typeof it.max !== "number" || !Number.isFinite(it.max)) return ".max: is not a number";
  }
  return null;
}

function programProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "name":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (typeof it.name !== "string") return ".name: is not a string";
  if (it.name.length < 1) return ".name: is too short";
  return null;
}

function grantsProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "funder":
      case "recipient":
      case "region":
      case "amount":
      case "program":
      case "period":
      case "status":
      case "text":
      case "span":
      case "rule":
      case "confidence":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (it.funder !== null) {
    const funderWrong = funderProblem(it.funder);
    if (funderWrong !== null) return ".funder" + funderWrong;
  }
  const recipientWrong = recipientProblem(it.recipient);
  if (recipientWrong !== null) return ".recipient" + recipientWrong;
  if (it.region !== null) {
    const regionWrong = regionProblem(it.region);
    if (regionWrong !== null) return ".region" + regionWrong;
  }
  const amountWrong = amountProblem(it.amount);
  if (amountWrong !== null) return ".amount" + amountWrong;
  if (it.program !== null) {
    const programWrong = programProblem(it.program);
    if (programWrong !== null) return ".program" + programWrong;
  }
  if (it.period !== null) {
    if (typeof it.period !== "string") return ".period: is not a string";
  }
  if (it.status !== "granted" && it.status !== "applied" && it.status !== "planned" && it.status !== "prior") return ".status: is not granted, applied, planned, prior";
  if (typeof it.text !== "string") return ".text: is not a string";
  const spanWrong = spanProblem(it.span);
  if (spanWrong !== null) return ".span" + spanWrong;
  if (typeof it.rule !== "string") return ".rule: is not a string";
  if (it.rule.length < 1) return ".rule: is too short";
  if (typeof it.confidence !== "number" || !Number.isFinite(it.confidence)) return ".confidence: is not a number";
  if (it.confidence < 0) return ".confidence: is below 0";
  if (it.confidence > 1) return ".confidence: is above 1";
  return null;
}

function warningsProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "code":
      case "message":
      case "span":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (it.code !== "AMOUNT_AMBIGUOUS" && it.code !== "SUM_MISMATCH" && it.code !== "DATE_WITHOUT_YEAR" && it.code !== "DATE_IMPOSSIBLE" && it.code !== "LANGUAGE_UNSUPPORTED" && it.code !== "ENCODING_REPAIRED" && it.code !== "ENCODING_GUESSED" && it.code !== "GRANT_UNSURE" && it.code !== "PHONE_INVALID" && it.code !== "EMPTY_TEXT" && it.code !== "TEXT_DAMAGED") return ".code: is not AMOUNT_AMBIGUOUS, SUM_MISMATCH, DATE_WITHOUT_YEAR, DATE_IMPOSSIBLE, LANGUAGE_UNSUPPORTED, ENCODING_REPAIRED, ENCODING_GUESSED, GRANT_UNSURE, PHONE_INVALID, EMPTY_TEXT, TEXT_DAMAGED";
  if (typeof it.message !== "string") return ".message: is not a string";
  if (it.message.length < 1) return ".message: is too short";
  if (it.span !== null) {
    const spanWrong = spanProblem(it.span);
    if (spanWrong !== null) return ".span" + spanWrong;
  }
  return null;
}

function recordProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";
  const it = value as Bag;
  for (const key in it) {
    switch (key) {
      case "schemaVersion":
      case "id":
      case "source":
      case "language":
      case "title":
      case "published":
      case "publisher":
      case "keywords":
      case "amounts":
      case "dates":
      case "regions":
      case "organisations":
      case "programs":
      case "contacts":
      case "identifiers":
      case "quotes":
      case "grants":
      case "warnings":
      case "text":
      case "documentText":
        break;
      default:
        return ": has an unknown key " + JSON.stringify(key);
    }
  }
  if (it.schemaVersion !== "1.0") return ".schemaVersion: is not 1.0";
  if (typeof it.id !== "string") return ".id: is not a string";
  if (it.id.length < 1) return ".id: is too short";
  const sourceWrong = sourceProblem(it.source);
  if (sourceWrong !== null) return ".source" + sourceWrong;
  const languageWrong = languageProblem(it.language);
  if (languageWrong !== null) return ".language" + languageWrong;
  if (it.title !== null) {
    const titleWrong = titleProblem(it.title);
    if (titleWrong !== null) return ".title" + titleWrong;
  }
  if (it.published !== null) {
    const publishedWrong = publishedProblem(it.published);
    if (publishedWrong !== null) return ".published" + publishedWrong;
  }
  if (it.publisher !== null) {
    const publisherWrong = publisherProblem(it.publisher);
    if (publisherWrong !== null) return ".publisher" + publisherWrong;
  }
  const keywordsList: unknown = it.keywords;
  if (!Array.isArray(keywordsList)) return ".keywords: is not an array";
  for (let keywordsAt = 0; keywordsAt < keywordsList.length; keywordsAt++) {
    if (typeof keywordsList[keywordsAt] !== "string") return `.keywords[${keywordsAt}]: is not a string`;
  }
  const amountsList: unknown = it.amounts;
  if (!Array.isArray(amountsList)) return ".amounts: is not an array";
  for (let amountsAt = 0; amountsAt < amountsList.length; amountsAt++) {
    const amountsWrong = amountsProblem(amountsList[amountsAt]);
    if (amountsWrong !== null) return `.amounts[${amountsAt}]${amountsWrong}`;
  }
  const datesList: unknown = it.dates;
  if (!Array.isArray(datesList)) return ".dates: is not an array";
  for (let datesAt = 0; datesAt < datesList.length; datesAt++) {
    const datesWrong = datesProblem(datesList[datesAt]);
    if (datesWrong !== null) return `.dates[${datesAt}]${datesWrong}`;
  }
  const regionsList: unknown = it.regions;
  if (!Array.isArray(regionsList)) return ".regions: is not an array";
  for (let regionsAt = 0; regionsAt < regionsList.length; regionsAt++) {
    const regionsWrong = regionsProblem(regionsList[regionsAt]);
    if (regionsWrong !== null) return `.regions[${regionsAt}]${regionsWrong}`;
  }
  const organisationsList: unknown = it.organisations;
  if (!Array.isArray(organisationsList)) return ".organisations: is not an array";
  for (let organisationsAt = 0; organisationsAt < organisationsList.length; organisationsAt++) {
    const organisationsWrong = organisationsProblem(organisationsList[organisationsAt]);
    if (organisationsWrong !== null) return `.organisations[${organisationsAt}]${organisationsWrong}`;
  }
  const programsList: unknown = it.programs;
  if (!Array.isArray(programsList)) return ".programs: is not an array";
  for (let programsAt = 0; programsAt < programsList.length; programsAt++) {
    const programsWrong = programsProblem(programsList[programsAt]);
    if (programsWrong !== null) return `.programs[${programsAt}]${programsWrong}`;
  }
  const contactsList: unknown = it.contacts;
  if (!Array.isArray(contactsList)) return ".contacts: is not an array";
  for (let contactsAt = 0; contactsAt < contactsList.length; contactsAt++) {
    const contactsWrong = contactsProblem(contactsList[contactsAt]);
    if (contactsWrong !== null) return `.contacts[${contactsAt}]${contactsWrong}`;
  }
  const identifiersList: unknown = it.identifiers;
  if (!Array.isArray(identifiersList)) return ".identifiers: is not an array";
  for (let identifiersAt = 0; identifiersAt < identifiersList.length; identifiersAt++) {
    const identifiersWrong = identifiersProblem(identifiersList[identifiersAt]);
    if (identifiersWrong !== null) return `.identifiers[${identifiersAt}]${identifiersWrong}`;
  }
  const quotesList: unknown = it.quotes;
  if (!Array.isArray(quotesList)) return ".quotes: is not an array";
  for (let quotesAt = 0; quotesAt < quotesList.length; quotesAt++) {
    const quotesWrong = quotesProblem(quotesList[quotesAt]);
    if (quotesWrong !== null) return `.quotes[${quotesAt}]${quotesWrong}`;
  }
  const grantsList: unknown = it.grants;
  if (!Array.isArray(grantsList)) return ".grants: is not an array";
  for (let grantsAt = 0; grantsAt < grantsList.length; grantsAt++) {
    const grantsWrong = grantsProblem(grantsList[grantsAt]);
    if (grantsWrong !== null) return `.grants[${grantsAt}]${grantsWrong}`;
  }
  const warningsList: unknown = it.warnings;
  if (!Array.isArray(warningsList)) return ".warnings: is not an array";
  for (let warningsAt = 0; warningsAt < warningsList.length; warningsAt++) {
    const warningsWrong = warningsProblem(warningsList[warningsAt]);
    if (warningsWrong !== null) return `.warnings[${warningsAt}]${warningsWrong}`;
  }
  if (it.text !== undefined) {
    if (typeof it.text !== "string") return ".text: is not a string";
  }
  if (it.documentText !== undefined) {
    if (typeof it.documentText !== "string") return ".documentText: is not a string";
  }
  return null;
}
