import { follows, isHyphen } from "../finnish/phrases.js";
import { GLUED } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";

/** Where names end that nothing ties to their head. */

/** How many tokens a name may have that only a sentence's end or a comma ends. */
export const LONGEST = 9;
/** The token that ends a name: a comma, a full stop, a parenthesis or the sentence's end; -1 if none is near. */
export function nameEnd(reading: Reading, from: number): number {
  const { key, gap } = reading.tokens;
  for (let to = from + 1; to <= from + LONGEST; to++) {
    if (to >= reading.length || !follows(reading, to)) return to;
    const closes = CLOSES.has(key[to]!) || (to > from + 1 && ENDING_VERBS.has(key[to]!));
    if (closes || (key[to] === "." && (to + 1 === reading.length || gap[to + 1] !== GLUED))) return to;
  }
  return -1;
}

const CLOSES: ReadonlySet<string> = new Set([",", "(", ";", ":"]);

/** Verbs of projects that no name of two words goes on with: "nimeltä Osaajat kotiin alkaa". */
export const ENDING_VERBS: ReadonlySet<string> = new Set(
  `on oli alkaa alkoi käynnistyy käynnistyi jatkuu jatkui päättyy päättyi sai saa saivat saavat toteutetaan toteutettiin kestää
  etenee rahoitetaan hakee järjestää kutsuu valmistuu valmistui`.split(/\s+/),
);

/** Where the subtitle ends that a spaced dash begins at token `dash`; `dash` itself where there is none. */
export function subtitleEnd(reading: Reading, dash: number): number {
  const { gap, key } = reading.tokens;
  if (dash + 1 >= reading.length || !isHyphen(reading, dash) || key[dash] === "-") return dash;
  if (
    gap[dash] === GLUED ||
    gap[dash + 1] === GLUED ||
    !follows(reading, dash) ||
    !follows(reading, dash + 1)
  )
    return dash;
  const end = nameEnd(reading, dash + 1);
  return end < 0 ? dash : end;
}
