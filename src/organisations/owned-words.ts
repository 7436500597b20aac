import type { OrganisationKind } from "../../schemas/organisations.js";

/** Common nouns that end a body's name behind its place: "Lammaslahden Vesi". Their own capital tells the name. */
export const OWNED_WORDS: Readonly<Record<string, OrganisationKind>> = {
  vesi: "company",
  vesihuolto: "company",
  jätehuolto: "company",
  satama: "company",
  sähkö: "company",
  lämpö: "company",
  voima: "company",
  sähkölaitos: "company",
  kaukolämpö: "company",
  kehitys: "company",
  tilapalvelut: "agency",
  liikunta: "association",
};
