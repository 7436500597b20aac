import { follows, isCapital, phrase } from "../finnish/phrases.js";
import { NUMBER, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Found, foundAt } from "./found.js";
import { headAt } from "./heads.js";
import { WORKS } from "./lexicon.js";
import { ENDING_VERBS } from "./name-end.js";
import type { Barred } from "./patterns.js";

/** How many words such a title has, and how many tokens of its paragraph are looked at. */
const TITLE = { least: 2, most: 8 };
const PARAGRAPH = 60;

/** What the headings of a release speak of that are no titles: "Hankkeen tavoitteet", "Näin haet rahoitusta". */
const NO_TITLE =
  /hank|rahoit|tuki|tuet|tuen|avustu|haku|haet|tavoit|taust|lisäti|yhteys|aikataul|kustannu|tulok|päätö|kumppan|ohjelm|miksi|miten|näin/;

/**
 * Titles of projects over the paragraphs that tell of them: "Puhdas pelto" above "Oulun yliopiston hankkeessa tutkitaan maata. Tuki
 * on 45 000 euroa." Refused: a single such paragraph, and one that begins with no body or tells of no project and no sum.
 */
export function findOverSections(reading: Reading, barred: Barred): Found[] {
  const found: Found[] = [];
  let before = { from: 0, to: 0 };
  for (let from = 0; from < reading.length; ) {
    let to = from + 1;
    while (to < reading.length && reading.block[to] === reading.block[from]) to++;
    const here = { from, to };
    if (barred(from)) {
      const end = beforeSum(reading, before.from, before.to);
      const title = tellsOfProject(reading, from, to, end < before.to)
        ? titleIn(reading, before.from, end, barred)
        : null;
      if (title !== null) found.push(title);
    }
    before = here;
    from = to;
  }
  return found.length > 1 ? found : [];
}

/** Where a title ends that its sum stands behind in parentheses: "Kahvila auki (12 000 €)". */
function beforeSum(reading: Reading, from: number, to: number): number {
  const { key, kind } = reading.tokens;
  if (to === from || key[to - 1] !== ")") return to;
  for (let open = to - 2; open > from; open--) {
    if (key[open] === "(") return kind[open + 1] === NUMBER ? open : to;
  }
  return to;
}

/** Whether a paragraph tells of one project and of its sum, unless the title has told that. */
function tellsOfProject(reading: Reading, from: number, to: number, told: boolean): boolean {
  const { key } = reading.tokens;
  let project = false;
  let sum = told;
  for (let i = from; i < to && i < from + PARAGRAPH && !(project && sum); i++) {
    if (key[i] === "€" || key[i]!.startsWith("euro")) sum = true;
    else if (!project) {
      const head = headAt(reading, i);
      project = head !== null && head.kind === "project" && !head.plural && head.base.endsWith("hanke");
    }
  }
  return project && sum && key[to - 1] === ".";
}

function titleIn(reading: Reading, from: number, to: number, barred: Barred): Found | null {
  const { key, kind } = reading.tokens;
  if (to - from < TITLE.least || to - from > TITLE.most || !isCapital(reading, from)) return null;
  for (let i = from; i < to; i++) {
    if (kind[i] !== WORD || barred(i) || ENDING_VERBS.has(key[i]!) || NO_TITLE.test(key[i]!)) return null;
    if (i > from && !follows(reading, i)) return null;
  }
  const name = phrase(reading, from, to);
  if (WORKS.test(name.toLowerCase())) return null;
  return foundAt(reading, from, to, { name, kind: "project", rule: "section", confidence: 0.7 });
}
