import type { Organisation } from "../../schemas/organisations.js";
import { memoise } from "../finnish/memo.js";
import type { Reading } from "../reading.js";
import { bySpan } from "../span.js";
import { coreOf, withoutForm } from "./aliases.js";
import type { Found } from "./found.js";
import { finnishMunicipality } from "./municipalities.js";

/** One entry a body: places with the same id or name are joined, a known company's bare name with its full one. */
export function joinEntries(_reading: Reading, found: readonly Found[]): Organisation[] {
  const entries = new Map<string, Organisation>();
  const byId = new Map<string, string>();
  for (const one of [...found].sort((a, b) => a.from - b.from)) {
    const key = keyOf(one.kind === "municipality" ? finnishName(one.name) : one.name);
    const known = one.id === null ? undefined : byId.get(one.id);
    const entry = entries.get(known ?? key);
    if (one.id !== null && known === undefined) byId.set(one.id, key);
    if (entry === undefined) {
      entries.set(key, { name: one.name, id: one.id, kind: one.kind, mentions: [one.mention] });
      continue;
    }
    entry.mentions.push(one.mention);
    entry.id ??= one.id;
    if (one.name === entry.name) continue;
    // "Kaarna Oyj" says more than "Kaarna"; mixed case more than capitals
    if (coreOf(one.name) !== null && coreOf(entry.name) === null) entry.name = one.name;
    else if (one.id !== null && one.name.endsWith(` ${entry.name}`)) entry.name = one.name;
    if (isLoud(entry.name) && !isLoud(one.name)) entry.name = one.name;
  }
  joinTails(entries);
  for (const entry of entries.values()) entry.mentions.sort(bySpan);
  return [...entries.values()];
}

/** "Tutkimussäätiö" is the end of the one name "Pirkan Lääketieteen Tutkimussäätiö" that the release has. */
function joinTails(entries: Map<string, Organisation>): void {
  const wholes = new Map<string, string[]>();
  for (const key of entries.keys()) {
    const space = key.lastIndexOf(" ");
    if (space < 0) continue;
    const list = wholes.get(key.slice(space + 1));
    if (list === undefined) wholes.set(key.slice(space + 1), [key]);
    else list.push(key);
  }
  for (const [key, entry] of entries) {
    const [whole, second] = wholes.get(key) ?? [];
    if (entry.id !== null || whole === undefined || second !== undefined) continue;
    entries.get(whole)!.mentions.push(...entry.mentions);
    entries.delete(key);
  }
}

const keyOf = memoise((name) => withoutForm(name).toLowerCase().replace(/[-–‑]/g, "-"));

/** "Kaskö stad" of a release in Swedish is the "Kaskisten kaupunki" of its Finnish half. */
function finnishName(name: string): string {
  const match = /^(.+) (stad|kommun)$/.exec(name);
  return (match && finnishMunicipality(match[1]!, match[2]!)) ?? name;
}

/** Whether a name is in capitals alone. */
const isLoud = memoise((name) => name === name.toUpperCase());
