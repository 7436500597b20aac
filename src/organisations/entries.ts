import type { Organisation } from "../../schemas/organisations.js";
import type { Reading } from "../reading.js";
import { bySpan } from "../span.js";
import { coreOf, withoutForm } from "./aliases.js";
import type { Found } from "./found.js";

/** One entry a body: places with the same id or name are joined, a known company's bare name with its full one. */
export function joinEntries(_reading: Reading, found: readonly Found[]): Organisation[] {
  const entries = new Map<string, Organisation>();
  const byId = new Map<string, string>();
  for (const one of [...found].sort((a, b) => a.from - b.from)) {
    const key = keyOf(one.name);
    const known = one.id === null ? undefined : byId.get(one.id);
    const entry = entries.get(known ?? key);
    if (one.id !== null && known === undefined) byId.set(one.id, key);
    if (entry === undefined) {
      entries.set(key, { name: one.name, id: one.id, kind: one.kind, mentions: [one.mention] });
      continue;
    }
    entry.mentions.push(one.mention);
    entry.id ??= one.id;
    // "Kaarna Oyj" says more than "Kaarna"; mixed case more than capitals
    if (coreOf(one.name) !== null && coreOf(entry.name) === null) entry.name = one.name;
    if (entry.name === entry.name.toUpperCase() && one.name !== one.name.toUpperCase()) entry.name = one.name;
  }
  for (const entry of entries.values()) entry.mentions.sort(bySpan);
  return [...entries.values()];
}

function keyOf(name: string): string {
  return withoutForm(name).toLowerCase().replace(/[-–‑]/g, "-");
}
