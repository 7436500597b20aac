import type { OrganisationKind } from "../../schemas/organisations.js";
import { Heads } from "../finnish/heads.js";
import { HEADS, ORGANS, PEOPLE, PLURALS } from "./lexicon.js";

/** What a head makes of the name before it. `organOf`: the body that this organ acts for. */
export interface BodyHead {
  readonly kind: OrganisationKind;
  readonly organOf: string | null;
}

let built: Heads<BodyHead> | null = null;

/** The heads of bodies' names in all forms; built on first use. "hallinto+oikeus" is one word for the tokens' second part. */
export function bodyHeads(): Heads<BodyHead> {
  if (built !== null) return built;
  const heads = new Heads<BodyHead>();
  for (const [kind, words] of Object.entries(HEADS) as [OrganisationKind, string][]) {
    for (const word of words.split(" ")) {
      const base = word.replace(/^-/, "");
      heads.add(base, { kind, organOf: null }, word !== base, PLURALS[base]);
    }
  }
  for (const [organ, body] of Object.entries(ORGANS)) {
    heads.add(organ, { kind: kindOf(heads, body), organOf: body }, false);
  }
  for (const [people, forms] of Object.entries(PEOPLE)) {
    heads.addForms(people, forms, { kind: "association", organOf: null });
  }
  // "ELY-keskus", "TE-toimisto", "hallinto-oikeus": the head stands after a hyphen
  heads.add("keskus", { kind: "agency", organOf: null }, false, PLURALS.keskus);
  heads.add("oikeus", { kind: "agency", organOf: null }, false);
  heads.add("toimisto", { kind: "agency", organOf: null }, false);
  built = heads;
  return heads;
}

function kindOf(heads: Heads<BodyHead>, body: string): OrganisationKind {
  return heads.whole(body)!.value.kind;
}
