import type { Release } from "../../../schemas/record.js";
import type { PageLanguage } from "../languages.js";
import { formatInterval, formatMoney, formatNumber } from "./format.js";
import { type Texts, wordFor } from "./texts/index.js";

/** Kinds of facts, in the order in which the page lists them. */
export const KINDS = [
  "title",
  "published",
  "publisher",
  "grant",
  "amount",
  "date",
  "region",
  "organisation",
  "program",
  "contact",
  "quote",
  "identifier",
  "warning",
] as const;
export type Kind = (typeof KINDS)[number];

/** One place where a fact stands. */
export interface Place {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly rule: string;
  readonly confidence: number | null;
}

/** A fact as the page shows it: its value in words, what else is known of it, and where it stands. */
export interface Fact {
  readonly kind: Kind;
  readonly value: string;
  readonly details: readonly (readonly [label: string, value: string])[];
  readonly places: readonly Place[];
}

/** Words and number forms of one language. */
export interface Voice {
  readonly language: PageLanguage;
  readonly texts: Texts;
}

type Detail = readonly [label: string, value: string | null];

/** Every fact of a record, in the order of `KINDS`. */
export function factsOf(record: Release, voice: Voice): Fact[] {
  return KINDS.flatMap((kind) => MAKERS[kind](record, voice));
}

function fact(kind: Kind, value: string, details: readonly Detail[], places: readonly Place[]): Fact {
  const given = details.filter((detail): detail is readonly [string, string] => detail[1] !== null);
  return { kind, value, details: given, places };
}

type Maker = (record: Release, voice: Voice) => Fact[];

const MAKERS: Readonly<Record<Kind, Maker>> = {
  title: ({ title }) => (title === null ? [] : [fact("title", title.text, [], [title])]),

  published({ published }, { language, texts }) {
    if (published === null) return [];
    const day = formatInterval(published.date, published.date, language);
    const value = published.time === null ? day : `${day} ${texts.at(published.time)}`;
    return [fact("published", value, [], [published])];
  },

  publisher: ({ publisher }, { texts }) =>
    publisher === null
      ? []
      : [fact("publisher", publisher.name, [[texts.fields.id, publisher.id]], [publisher])],

  grant: ({ grants }, { language, texts }) =>
    grants.map((grant) => {
      const { fields } = texts;
      const sum = moneyRange(grant.amount.value, grant.amount.max, "EUR", language);
      return fact(
        "grant",
        `${sum} → ${grant.recipient.name}`,
        [
          [fields.amount, sum],
          [fields.recipient, grant.recipient.name],
          [fields.funder, grant.funder?.name ?? null],
          [fields.program, grant.program?.name ?? null],
          [fields.region, grant.region?.name ?? null],
          [fields.period, periodText(grant.period, language)],
          [fields.status, wordFor(texts, grant.status)],
        ],
        [grant],
      );
    }),

  amount: ({ amounts }, { language, texts }) =>
    amounts.map((amount) => {
      const { fields } = texts;
      const sum = moneyRange(amount.value, amount.max, amount.currency, language);
      const exact = amount.qualifier === "exact";
      return fact(
        "amount",
        exact ? sum : `${wordFor(texts, amount.qualifier)} ${sum}`,
        [
          [fields.role, wordFor(texts, amount.role)],
          [fields.per, amount.per === null ? null : wordFor(texts, amount.per)],
          [fields.elliptic, amount.elliptic ? fields.implied : null],
        ],
        [amount],
      );
    }),

  date: ({ dates }, { language, texts }) =>
    dates.map((date) => {
      const { fields } = texts;
      return fact(
        "date",
        intervalText(date.start, date.end, date.time, { language, texts }),
        [
          [fields.role, wordFor(texts, date.role)],
          [fields.edtf, date.edtf],
          [fields.precision, wordFor(texts, date.precision)],
          [fields.relation, date.relation === "on" ? null : wordFor(texts, date.relation)],
        ],
        [date],
      );
    }),

  region: ({ regions }, { language, texts }) =>
    regions.map((region) => {
      const { fields } = texts;
      const swedish = language === "sv" && region.nameSv !== null;
      return fact(
        "region",
        swedish ? region.nameSv! : region.name,
        [
          [fields.kind, wordFor(texts, region.kind)],
          [fields.code, region.code],
          [fields.swedish, swedish ? null : region.nameSv],
          [fields.former, region.former ? fields.yes : null],
        ],
        region.mentions,
      );
    }),

  organisation: ({ organisations }, { texts }) =>
    organisations.map(({ name, id, kind, mentions }) =>
      fact(
        "organisation",
        name,
        [
          [texts.fields.kind, wordFor(texts, kind)],
          [texts.fields.id, id],
        ],
        mentions,
      ),
    ),

  program: ({ programs }, { texts }) =>
    programs.map(({ name, id, kind, mentions }) =>
      fact(
        "program",
        name,
        [
          [texts.fields.kind, wordFor(texts, kind)],
          [texts.fields.id, id],
        ],
        mentions,
      ),
    ),

  contact: ({ contacts }, { texts }) =>
    contacts.map((contact) => {
      const { fields } = texts;
      const phones = contact.phones.map(({ e164, extension, kind }): Detail => {
        const number = extension === null ? e164 : `${e164} (${extension})`;
        return [fields.phone, kind === "direct" ? number : `${number}, ${wordFor(texts, kind)}`];
      });
      const emails = contact.emails.map(
        ({ address, inferred }): Detail => [
          fields.email,
          inferred ? `${address} (${fields.inferred})` : address,
        ],
      );
      return fact(
        "contact",
        contact.name ?? contact.topic ?? contact.organisation ?? contact.text,
        [
          [fields.jobTitle, contact.title],
          [fields.organisation, contact.organisation],
          [fields.topic, contact.topic],
          ...phones,
          ...emails,
        ],
        [contact, ...contact.phones, ...contact.emails],
      );
    }),

  quote: ({ quotes }, { texts }) =>
    quotes.map((quote) =>
      fact(
        "quote",
        quote.speaker,
        [
          [texts.fields.jobTitle, quote.title],
          [texts.fields.organisation, quote.organisation],
        ],
        [quote],
      ),
    ),

  identifier: ({ identifiers }, { texts }) =>
    identifiers.map((found) =>
      fact("identifier", found.value, [[texts.fields.kind, wordFor(texts, found.kind)]], [found]),
    ),

  warning: ({ warnings, documentText = "" }) =>
    warnings.map(({ code, message, span }) => {
      const text = span === null ? "" : documentText.slice(span.start, span.end);
      return fact("warning", message, [], [{ text, span, rule: code, confidence: null }]);
    }),
};

function moneyRange(value: number, max: number | null, currency: string, language: PageLanguage): string {
  if (max === null) return formatMoney(value, currency, language);
  const low = formatNumber(value, language, Number.isInteger(value) ? undefined : 2);
  return language === "en" && currency === "EUR"
    ? `${formatMoney(value, currency, language)}–${formatMoney(max, currency, language).slice(1)}`
    : `${low}–${formatMoney(max, currency, language)}`;
}

/** A period of whole days as the language writes it; other EDTF as it is. */
function periodText(period: string | null, language: PageLanguage): string | null {
  const days = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(period ?? "");
  return days === null ? period : formatInterval(days[1]!, days[2]!, language);
}

/** An interval in words: "1.1.2022–31.12.2022", "30.6.2024 saakka", "2.6. (vuosi ei tiedossa)". */
function intervalText(
  start: string | null,
  end: string | null,
  time: string | null,
  { language, texts }: Voice,
): string {
  const days = formatInterval(start, end, language).replace(/^–\s*|(?<!\s)\s*–$/g, "");
  const bound = end === null ? texts.from(days) : start === null ? texts.until(days) : days;
  const timed = time === null ? bound : `${bound} ${texts.at(time)}`;
  return (start ?? end ?? "").startsWith("XXXX") ? `${timed} ${texts.unknownYear}` : timed;
}
