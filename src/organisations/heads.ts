import type { OrganisationKind } from "../../schemas/organisations.js";
import { Heads } from "../finnish/heads.js";
import { HEADS, ORGANS, PEOPLE, PLURALS } from "./lexicon.js";

/** What a head makes of the name before it. `organOf`: the body that this organ acts for. */
export interface BodyHead {
  readonly kind: OrganisationKind;
  readonly organOf: string | null;
}

let built: Heads<BodyHead> | null = null;

/** The heads of bodies' names in all forms; built on first use. */
export function bodyHeads(): Heads<BodyHead> {
  if (built !== null) return built;
  const heads = new Heads<BodyHead>();
  for (const [kind, words] of Object.entries(HEADS) as [OrganisationKind, string][]) {
    for (const word of words.split(/\s+/)) {
      const base = word.replace(/^[-*]/, "");
      heads.add(base, { kind, organOf: null }, !word.startsWith("-"), word !== base, PLURALS[base]);
    }
  }
  for (const [organ, body] of Object.entries(ORGANS)) {
    heads.add(organ, { kind: kindOf(heads, body), organOf: body }, true, false);
  }
  for (const [people, forms] of Object.entries(PEOPLE)) {
    heads.addForms(people, forms, { kind: "association", organOf: null });
  }
  // "ELY-keskus", "TE-toimisto", "hallinto-oikeus": the head stands after a hyphen
  heads.add("keskus", { kind: "agency", organOf: null }, true, false, PLURALS.keskus);
  heads.add("oikeus", { kind: "agency", organOf: null }, true, false);
  heads.add("toimisto", { kind: "agency", organOf: null }, true, false);
  built = heads;
  return heads;
}

function kindOf(heads: Heads<BodyHead>, body: string): OrganisationKind {
  return heads.whole(body)!.value.kind;
}
