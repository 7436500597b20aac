import type { Program } from "../../schemas/programs.js";
import { memoise } from "../finnish/memo.js";
import { bySpan } from "../span.js";
import type { Found } from "./found.js";

/** One entry a programme: places with the same id, the same name, or a short name of each other are joined. */
export function joinEntries(found: readonly Found[]): Program[] {
  const shorts = shortNames(found);
  const entries = new Map<string, Program>();
  for (const one of [...found].sort((a, b) => a.from - b.from)) {
    const own = keyOf(one.name);
    const key = one.id ?? shorts.get(own) ?? own;
    const entry = entries.get(key);
    if (entry === undefined) {
      entries.set(key, { name: one.name, id: one.id, kind: one.kind, mentions: [one.mention] });
      continue;
    }
    entry.mentions.push(one.mention);
    // "Kyläpolku-hanke" says more than the headline's "KYLÄPOLKU-hanke", a full name more than its acronym
    if (isLoud(entry.name) && !isLoud(one.name)) entry.name = one.name;
    else if (shorts.get(keyOf(entry.name)) === own) entry.name = one.name;
    // where the release has a programme's own name as well as another, that is what it is called
    else if (one.official !== undefined) entry.name = one.official;
  }
  joinFamily(entries, "interreg");
  for (const entry of entries.values()) entry.mentions.sort(bySpan);
  return [...entries.values()];
}

/** "Interreg-tuki" in a release on Interreg Aurora alone speaks of that programme. */
function joinFamily(entries: Map<string, Program>, family: string): void {
  const general = entries.get(family);
  if (general === undefined) return;
  const members = [...entries.keys()].filter((key) => key.startsWith(`${family}-`));
  if (members.length === 0) return;
  entries.delete(family);
  if (members.length === 1) entries.get(members[0]!)!.mentions.push(...general.mentions);
}

/** From the key of each short name to that of the long one: "tekotuo" to "tekoälyllä tuottavuutta". */
function shortNames(found: readonly Found[]): Map<string, string> {
  const shorts = new Map<string, string>();
  for (const { name, short, id } of found) {
    if (short === undefined || id !== null) continue;
    const key = keyOf(name);
    const brief = keyOf(short);
    if (brief !== key && !shorts.has(brief)) shorts.set(brief, key);
  }
  for (const [brief, key] of shorts) {
    // "TekoTuo – Tekoälyllä tuottavuutta" is the name without its acronym, too
    const rest = key.startsWith(`${brief} - `) ? key.slice(brief.length + 3) : "";
    if (rest.includes(" ")) shorts.set(rest, key);
  }
  return shorts;
}

/** Whether a name has a word of four capitals or more and no small letter before its head. */
function isLoud(name: string): boolean {
  const core = name.replace(/(?<![\s-])[\s-]+\p{Ll}+$/u, "");
  return core.length > 3 && core === core.toUpperCase() && core !== core.toLowerCase();
}

/** "Ranta vihertyy", "Ranta vihertyy -hanke" and "Ranta vihertyy 2021–2023" are one. */
const keyOf = memoise((name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<![\s-])[\s-]+(?:hanke|projekti|ohjelma|pilotti|kehittämishanke)$/, "")
    .replace(/[-–‑]/g, "-")
    .replace(/(?<![\s,])[\s,]+(?:\d{4}-)?(?:19|20)\d\d$/, ""),
);
