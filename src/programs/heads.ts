import type { ProgramKind } from "../../schemas/programs.js";
import { Heads } from "../finnish/heads.js";
import { HEADS } from "./lexicon.js";

let built: Heads<ProgramKind> | null = null;

/** The heads of programmes' names in all forms, whole and at the end of compounds; built on first use. */
export function programHeads(): Heads<ProgramKind> {
  if (built !== null) return built;
  built = new Heads<ProgramKind>();
  for (const [kind, words] of Object.entries(HEADS) as [ProgramKind, string][]) {
    for (const word of words.split(" ")) built.add(word, kind, true, true);
  }
  return built;
}
