import type { HeadForm } from "../finnish/heads.js";
import {
  compoundStart,
  follows,
  isCapital,
  isHyphen,
  looksGenitive,
  phrase,
  surface,
} from "../finnish/phrases.js";
import { GLUED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { bodyAt } from "./body-at.js";
import type { Found } from "./found.js";
import type { BodyHead } from "./heads.js";

/** "Alajärven ja Kauhajoen kaupungit", "Keski- ja Etelä-Pohjanmaan liitot", "Oulun, Kemin ja Tornion kaupungeille". */
export function readSeveral(
  reading: Reading,
  first: number,
  i: number,
  head: HeadForm<BodyHead>,
  base: string,
): Found[] {
  const { key, kind, gap } = reading.tokens;
  const hyphened = first < i;
  const tail = hyphened ? phrase(reading, first, i) + base : base;
  const names: [from: number, to: number][] = [];
  // "Kymenlaakson ja Etelä-Savon maakuntien liitot"
  const county = key[first - 1] === "maakuntien" && follows(reading, first);
  let to = county ? first - 1 : first;
  while (to > 0 && follows(reading, to)) {
    const last = to - 1;
    if (kind[last] !== WORD || !looksGenitive(key[last]!)) break;
    const start = compoundStart(reading, last);
    if (!isCapital(reading, start)) break;
    names.unshift([start, to]);
    if (!follows(reading, start)) break;
    const joint = start - 1;
    if (key[joint] !== "ja" && key[joint] !== "sekä" && key[joint] !== ",") break;
    to = joint;
    // "Keski- ja Etelä-Pohjanmaan": the first name leaves out its end
    if (isHyphen(reading, joint - 1) && gap[joint - 1] === GLUED && isCapital(reading, joint - 2)) {
      const ending = surface(reading, last);
      names.unshift([joint - 2, -1]);
      return names.map(([from, end]) =>
        bodyAt(reading, from, end < 0 ? joint : i + 1, head, {
          name: `${end < 0 ? phrase(reading, from, joint) + ending : phrase(reading, from, end)} ${tail}`,
          rule: "several",
          confidence: 0.85,
        }),
      );
    }
  }
  if (names.length < 2) return [];
  return names.map(([from, end], n) =>
    bodyAt(reading, from, n === names.length - 1 ? i + 1 : end, head, {
      name: `${phrase(reading, from, end)} ${tail}`,
      rule: "several",
      confidence: 0.88,
    }),
  );
}
