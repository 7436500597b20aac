/** Words that identifiers hang on. */

/** What a web address may begin with. */
export const SCHEMES = ["http", "https"];
export const WWW = "www";

/**
 * Ends of web addresses that stand without "www": those that Finnish releases print bare ("stm.fi", "varha.fi/haku").
 * "se", "is" and "it" are left out: glued sentences end so ("päättyi.se").
 */
export const BARE_DOMAINS = ["fi", "ax", "com", "eu", "org", "net", "info"];

export const ISBN = "isbn";

/** Words before a diary number; Finnish, Swedish and English. */
export const DIARY_CUES = [
  "dnro",
  "dno",
  "dnr",
  "diaarinumero",
  "diaarinro",
  "diaari",
  "asianumero",
  "asiatunnus",
  "asianro",
  "diarienummer",
  "diarienr",
  "ärendenummer",
  "he", // hallituksen esitys "HE 241/2020 vp"
  "rp", // regeringens proposition
];

/** Ends of words before a law's number: "laki (582/2017)", "asetuksen 1052/2013", "lagen (610/2021)". */
export const LAW_STEMS =
  /$(?<=la(?:ki|in|issa|eissa|kia|kiin|illa|eja|keja)|asetu[a-zåäö]*|säädös[a-zåäö]*|lag(?:en|ens|ar|arna)?|förordning[a-zåäö]*|act|decree|sops|fördrs)/;

/** Words that the Union's own acts carry before the number: "(EU) 2021/241", "(EY) N:o 1083/2006". */
export const UNION = ["eu", "ey", "eg", "ec", "euratom", "ety"];

/** Length of an IBAN by country (ISO 13616 registry, release 98): the countries that Finnish bodies are paid from. */
export const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  FI: 18,
  AX: 18,
  SE: 24,
  NO: 15,
  DK: 18,
  IS: 26,
  EE: 20,
  LV: 21,
  LT: 20,
  DE: 22,
  AT: 20,
  NL: 18,
  BE: 16,
  LU: 20,
  FR: 27,
  ES: 24,
  PT: 25,
  IT: 27,
  IE: 22,
  GB: 22,
  PL: 28,
  CH: 21,
  GR: 27,
  CY: 28,
  MT: 31,
  CZ: 24,
  SK: 24,
  HU: 28,
  SI: 19,
  HR: 21,
  RO: 24,
  BG: 22,
};
