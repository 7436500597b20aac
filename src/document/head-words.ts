import { charClass, LETTER } from "../finnish/letters.js";

/** Words that end or make up a sender's line; such a line is no title. Source: names of Finnish public bodies and firms. */
const SENDERS = new Set(
  (
    "kaupunki kaupungin kunta kuntayhtymä yhtymä liitto maakuntaliitto ammattikorkeakoulu korkeakoulu hyvinvointialue " +
    "sairaanhoitopiiri poliisilaitos poliisi pelastuslaitos rahasto säätiö säätiön lääninhallitus aluehallintovirasto " +
    "seurakunta seurakuntayhtymä yhdistys seura akatemia museo oy oyj ab abp ry sr rf r.f. ltd inc as osk eduskunta " +
    "tulli kela stad kommun förbund stiftelse stiftelsen fond fonden välfärdsområde landskapsregering universitet " +
    "högskola yrkeshögskola centralen ministeriet university ministry council foundation institute city urheilijat"
  ).split(" "),
);

/** Heads of compounds that a sender may be: "Opetusministeriö", "ELY-keskus", "Liikennevirasto". */
const SENDER_HEADS = ["ministeriö", "yliopisto", "keskus", "virasto", "laitos", "hallitus"];

/** Whether a line ends in a word that names a sender: "Kouvolan kaupunki", "Etelä-Savon ELY-keskus", "Nordvalo Oyj". */
export function endsInSender(line: string): boolean {
  const lower = line.toLowerCase();
  let from = lower.length;
  while (from > 0 && !isBreak(lower.charCodeAt(from - 1))) from--;
  const word = lower.slice(from);
  if (SENDERS.has(word)) return true;
  const head = SENDER_HEADS.find((end) => word.endsWith(end));
  return head !== undefined && isLetters(word, word.length - head.length);
}

function isBreak(code: number): boolean {
  return code <= 0x20 || code === 0x2d || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));
}

function isLetters(word: string, to: number): boolean {
  for (let i = 0; i < to; i++) if (charClass(word.charCodeAt(i)) !== LETTER) return false;
  return true;
}

/** "Tiedote", "pressmeddelande", "news": what kind of text it is, in a line of its own or beside a date. */
const KINDS = new Set(
  "tiedotteet uutinen uutiset mediakutsu kutsu pressmeddelande meddelande pressinbjudan börsmeddelande nyhet release news".split(
    " ",
  ),
);

/** Whether a line says what kind of text it is: "Lehdistötiedote", "Stock Exchange Release", "Media invitation". */
export function saysKind(line: string): boolean {
  const lower = line.toLowerCase();
  for (let from = 0; from < lower.length; from++) {
    if (charClass(lower.charCodeAt(from)) !== LETTER) continue;
    let to = from + 1;
    while (to < lower.length && charClass(lower.charCodeAt(to)) === LETTER) to++;
    const word = lower.slice(from, to);
    if (KINDS.has(word) || word.endsWith("tiedote")) return true;
    if (word === "media" && lower.startsWith(" invitation", to) && !goesOn(lower, to + 11)) return true;
    from = to;
  }
  return false;
}

function goesOn(line: string, at: number): boolean {
  return at < line.length && charClass(line.charCodeAt(at)) === LETTER;
}
