import type { Reading } from "../reading.js";
import type { Found } from "./found.js";
import { remembered } from "./remembered.js";

/**
 * Verbs of releases in the imperfect that no ending gives away, and the endings that do: "saatiin", "päättyivät", "on
 * myöntänyt"; likewise the passive and the verbs of happening that speak of what is to come. Source: the commonest verbs of the tuning releases.
 */
const PAST =
  /(?:.{3}(?:utti|ytti|itti|ätti|atti|otti|tui|tyi|tteli|nsi)|.{2}(?:ade|ades|ddes)|ttiin|stiin|ntiin|ltiin|htiin|rtiin|tiin|ivat|ivät|oimme|nut|(?<!^)nyt|neet|lut|lyt|leet|rut|ryt|reet|sut|syt|seet)$|^(?:oli|sai|tuli|teki|päätti|hyväksyi|myönsi|valitsi|jakoi|alkoi|päättyi|käynnistyi|kertoi|julkaisi|jätti|antoi|esitti|asetti|allekirjoitti|avasi|aloitti|nimitti|totesi|käsitteli|vahvisti|kokoontui|järjesti|heilui|nousi|laski|kasvoi|väheni|osti|myi|voitti|maksoi|haki|anoi|pidetty|edellinen|edellisen|beviljade|beslöt|godkände|fick|gick|blev|hade|var|gav|tog|kom|hölls|had|got|gave|took|began|opened|held|grew|received|was|were|granted|decided|approved)$/;

const FUTURE =
  /(?:[aeioöuyä]taan|[aeioöuyä]tään|hdään|daan|dään|tuu|tyy)$|^(?:ska|skall|kommer|hålls|invigs|firas|inleds|öppnas|päättyy|päättyvät|alkaa|alkavat|avautuu|avataan|aukeaa|järjestetään|pidetään|tulee|tulevat|käynnistyy|käynnistyvät|valmistuu|valmistuvat|julkaistaan|käsittelee|käsitellään|vietetään|jätettävä|toimitettava|maksetaan|aloittaa|aloittavat|jatkuu|toteutetaan|rakennetaan|otetaan|haettavissa|avoinna|tehdään|siirtyy|saadaan|voi|voivat|seuraava|seuraavan|tuleva|tulevan|aikoo|ilmoittautumiset|ilmoittautuminen|ordnas|börjar|slutar|väntas|will|opens|closes)$/;

const tenseOf = remembered((word) => (FUTURE.test(word) ? 1 : PAST.test(word) ? -1 : 0));

/** How far on each side a verb may stand. */
const REACH = 12;

/** The direction in which the nearest verb of the sentence points: -1 past, 1 future, 0 where none tells. */
export function tenseNear(r: Reading, date: Found): -1 | 0 | 1 {
  const sentence = r.sentence[date.from];
  for (let step = 1; step <= REACH; step++) {
    for (const i of [date.from - step, date.to + step - 1]) {
      if (i < 0 || i >= r.length || r.sentence[i] !== sentence) continue;
      const word = r.tokens.key[i]!;
      const tense = word.length < 3 ? 0 : tenseOf(word);
      if (tense !== 0) return tense > 0 ? 1 : -1;
    }
  }
  return 0;
}
