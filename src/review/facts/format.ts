import type { PageLanguage } from "../languages.js";

const SPACE = "\u00a0";
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A number as the language writes it: 1 527 000,5 in Finnish and Swedish, 1,527,000.5 in English. */
export function formatNumber(value: number, language: PageLanguage, decimals?: number): string {
  const [whole = "", fraction] = (decimals === undefined ? String(value) : value.toFixed(decimals)).split(
    ".",
  );
  const [group, point] = language === "en" ? [",", "."] : [SPACE, ","];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group).replace("-", "−");
  return fraction === undefined ? grouped : grouped + point + fraction;
}

/** A sum of money: "1 527 000 €", "€1,527,000", "12 000 SEK". */
export function formatMoney(value: number, currency: string, language: PageLanguage): string {
  const number = formatNumber(value, language, Number.isInteger(value) ? undefined : 2);
  if (currency !== "EUR") return number + SPACE + currency;
  return language === "en" ? `€${number}` : `${number}${SPACE}€`;
}

const UNITS: readonly (readonly [number, Readonly<Record<PageLanguage, string>>])[] = [
  [1e9, { fi: "mrd.", sv: "md", en: "bn" }],
  [1e6, { fi: "milj.", sv: "mn", en: "m" }],
];

/** Euros in little room: "1,5 milj. €", "1,5 mn €", "€1.5m"; sums below a million whole. */
export function shortEuros(cents: number, language: PageLanguage): string {
  const euros = Math.round(cents / 100);
  const unit = UNITS.find(([size]) => euros >= size);
  if (unit === undefined) return formatMoney(euros, "EUR", language);
  const scaled = euros / unit[0];
  const number = formatNumber(Number(scaled.toFixed(scaled < 100 ? 1 : 0)), language);
  const name = unit[1][language];
  return language === "en" ? `€${number}${name}` : `${number}${SPACE}${name}${SPACE}€`;
}

/** An ISO day, "XXXX-06-02" included: "2.6.2024", "2.6.", "2 Jun 2024". */
export function formatDay(day: string, language: PageLanguage): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const known = year !== "XXXX";
  if (language === "en") {
    return `${Number(date)}${SPACE}${MONTHS[Number(month) - 1]}${known ? SPACE + year : ""}`;
  }
  return `${Number(date)}.${Number(month)}.${known ? year : ""}`;
}

/** An interval of days, open where one side is null: "1.1.2022–31.12.2022", "–30.6.2024". */
export function formatInterval(start: string | null, end: string | null, language: PageLanguage): string {
  const dash = language === "en" ? " – " : "–";
  if (start === end && start !== null) return formatDay(start, language);
  return [start, end]
    .map((day) => (day === null ? "" : formatDay(day, language)))
    .join(dash)
    .trim();
}

/** 0.98 as "98 %" or "98%". */
export function formatShare(share: number, language: PageLanguage): string {
  return `${Math.round(share * 100)}${language === "en" ? "" : SPACE}%`;
}
