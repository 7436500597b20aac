import { charClass, LETTER } from "../finnish/letters.js";

/**
 * Lines that open a section: whom to ask for more, and what the publisher says of itself. Source: the endings of Finnish,
 * Swedish and English releases of 2005–2025; 2026-11-25.
 */
const CONTACTS =
  "lisätietoja|lisätiedot|lisätietoa|lisätietojen antaja|lisätietoja antavat|lisätietoja antaa|lisätietojen antajat|tarkempia tietoja|yhteyshenkilö|yhteyshenkilöt|yhteydenotot|yhteystiedot|yhteystietoja|haastattelupyynnöt|haastattelut|kysymyksiin vastaa|kysymyksiin vastaavat|tiedustelut|median yhteydenotot|mediayhteydet|medialle|lisätietoja medialle|mer information|mera information|ytterligare information|närmare information|närmare upplysningar|ytterligare upplysningar|mer upplysningar|tilläggsuppgifter|mer info|kontakt|kontaktpersoner|kontaktperson|kontaktuppgifter|kontakter|förfrågningar|further information|more information|additional information|for further information|for more information|for additional information|contact|contacts|contact information|contact persons|media contacts|media contact|press contacts|press contact|enquiries|media enquiries|inquiries|media inquiries";

const CONTACT_OPENERS = new RegExp(
  `^(?:${CONTACTS.split("|")
    .sort((a, b) => b.length - a.length)
    .join("|")})(?![a-zß-öø-ÿ\\d-])`,
);

/** The openers' first words: most lines are told from an opener by these. */
const FIRST_WORDS = new Set(CONTACTS.split("|").map((opener) => opener.split(" ")[0]!));

/** What may stand between the opener and the end of a heading: "Lisätietoja antavat", "Lisätietoja medialle". */
const HEADING_REST =
  /^(?:\s*(?:[/:.,–-]|(?<=\s)(?:antaa|antavat|aiheesta|asiasta|hankkeesta|medialle|median edustajille|toimittajille|tiedotusvälineille|asiakkaille|hakijoille|lämnas av|ger|ges av|please contact|contact|for (?:the )?media|för medier|till medier|ytterligare information|further information|mer information|mera information|lisätietoja)))*\s*$/;

const ABOUT =
  /^(?:tietoa?\s+(?:yrityksestä|yhtiöstä|meistä|hankkeesta|ohjelmasta)|tietoja?\s+[A-ZÀ-ÖØ-ÞŠŽ].{2,60}(?:sta|stä)|about\s+\S.{1,60}|om\s+(?:[A-ZÀ-ÖØ-ÞŠŽ]|företaget|bolaget|oss).{0,60}|.{2,60}\s(?:lyhyesti|i korthet|in brief)|yritysinfo|tausta(?:a|tietoa)?|bakgrund|background|boilerplate|perustietoa)[:.]?$/i;

/** What such a heading begins or ends with: asked before the pattern. */
const ABOUT_FIRST = new Set(
  "tieto tietoa tietoja about om yritysinfo tausta taustaa taustatietoa bakgrund background boilerplate perustietoa".split(
    " ",
  ),
);
const ABOUT_LAST = /(?:lyhyesti|korthet|brief):?$/i;

const REACHABLE =
  /@|\(at\)|\[at\]|\(ät\)|(?:^|[^A-Za-zÀ-ÖØ-öø-ÿŠšŽž])(?:puh|p|gsm|tfn|tel|mob|matkap|puhelin)[.:\s]|(?<!\d)[+(]?(?!(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d(?!\d))\d[\d\s()–-]{6,}\d(?!\d|\s?(?:€|e\b|eur))/i;

/** Whether a line opens the contact section: "Lisätietoja:", "Mera information", "Lisätietoja: asiamies X, p. 040 …". */
export function opensContacts(raw: string): boolean {
  if (!FIRST_WORDS.has(firstWord(raw))) return false;
  const folded = raw.toLowerCase().replace(/^[^A-Za-zÀ-ÖØ-öø-ÿŠšŽž]+/, "");
  const match = CONTACT_OPENERS.exec(folded);
  if (match === null) return false;
  const rest = folded.slice(match[0].length);
  return (
    HEADING_REST.test(rest) ||
    (rest.length < 400 && (/^\s*[:/–]/.test(rest) || isReachable(raw)) && isReachable(raw)) ||
    (/^[^.]{0,60}:\s*$/.test(rest) && raw.length < 100)
  );
}

function firstWord(raw: string): string {
  let from = 0;
  while (from < raw.length && charClass(raw.charCodeAt(from)) !== LETTER) from++;
  let to = from;
  while (to < raw.length && to - from < 25 && charClass(raw.charCodeAt(to)) === LETTER) to++;
  return raw.slice(from, to).toLowerCase();
}

/** Whether a line gives a phone number or an address to reach somebody by; years ("2024–2026") and sums are none. */
export function isReachable(raw: string): boolean {
  return mayReach(raw) && REACHABLE.test(raw);
}

/** Six digits or an address sign; without them no pattern need be asked. */
function mayReach(raw: string): boolean {
  let digits = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) digits++;
    else if (code === 0x40 || ((code === 0x28 || code === 0x5b) && (raw.charCodeAt(i + 2) | 0x20) === 0x74))
      return true;
    if (digits >= 5) return true;
  }
  return false;
}

/** Whether a heading opens what a publisher says of itself: "Tietoa yrityksestä", "About LUT", "Kaarnaranta lyhyesti". */
export function opensAbout(raw: string): boolean {
  return raw.length <= 80 && (ABOUT_FIRST.has(firstWord(raw)) || ABOUT_LAST.test(raw)) && ABOUT.test(raw);
}
