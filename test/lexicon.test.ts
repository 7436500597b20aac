import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parseLexicon } from "../src/cli/lexicon-file.js";
import { schemaText } from "../src/cli/schema.js";
import { findOrganisations } from "../src/organisations/index.js";
import { findPrograms } from "../src/programs/index.js";
import { readingOf } from "./reading-of.js";

const SOURCE = `
programs:
  - name: Vihreä väylä
    id: vv-7
    kind: project
    aliases: [VIVÄ]
organisations:
  - name: Tuulikki
    kind: company
  - name: Sosiaali- ja terveysministeriö
    aliases: [Kirkkokadun ministeriö]
aliases:
  Tuuli-Tuulikki: Tuulikki
boilerplate: [Tilaa uutiskirje]
`;

test("a user's names are found in any form, under the user's own id", async () => {
  const lexicon = parseLexicon(SOURCE, "own.yaml");
  const reading = await readingOf(
    "Vihreän väylän rahoittaa Tuulikki. Tuuli-Tuulikille ja Kirkkokadun ministeriölle VIVÄ on uusi.",
    [],
  );
  const organisations = findOrganisations(reading, lexicon);
  expect(organisations.map(({ name, id, kind, mentions }) => [name, id, kind, mentions.length])).toEqual([
    ["Tuulikki", null, "company", 2],
    ["Sosiaali- ja terveysministeriö", "stm", "ministry", 1],
  ]);
  const programs = findPrograms(reading, lexicon, organisations);
  expect(programs.map(({ name, id, kind, mentions }) => [name, id, kind, mentions.length])).toEqual([
    ["Vihreä väylä", "vv-7", "project", 2],
  ]);
});

test("an empty file is an empty lexicon", () => {
  expect(parseLexicon("", "own.yaml")).toEqual({ programs: [], organisations: [], boilerplate: [] });
});

const WRONG: readonly (readonly [source: string, place: string, said: string])[] = [
  ["programs:\n  - name: Väylä\n    kind: ohjelma\n", "own.yaml:3:11", "program, project, fund, instrument"],
  ["programs:\n  - nimi: Väylä\n", "own.yaml:2:5", '"nimi"'],
  ["organisations:\n  - name: 2030\n", "own.yaml:2:11", "write it in quotes"],
  ["hankkeet: []\n", "own.yaml:1:1", '"hankkeet"'],
  ["programs: [{name: Väylä, aliases: [VÄYLÄ]}]\n", "own.yaml:1:36", "twice"],
  ["aliases:\n  Väylä: Vihreä väylä\n", "own.yaml:2:10", "list it under programs or organisations"],
  ["programs:\n  - name: [Väylä\n", "own.yaml:", "flow"],
  ["programs:\n  - id: x\n", "own.yaml:2:5", "name is missing"],
  ["programs: Väylä\n", "own.yaml:1:11", "no list"],
  ["programs: [Väylä]\n", "own.yaml:1:12", "- name:"],
  ["- Väylä\n", "own.yaml:1:1", "programs, organisations, aliases and boilerplate"],
  ["programs: []\n---\nprograms: []\n", "own.yaml:2:1", "a lexicon is one"],
  ['boilerplate: [!!js/function "f"]\n', "own.yaml:1:15", "tag"],
  ["__proto__:\n  polluted: true\n", "own.yaml:1:1", '"__proto__"'],
  ["programs:\n  - {name: Väylä, __proto__: {kind: fund}}\n", "own.yaml:2:5", '"__proto__"'],
  ["constructor: {prototype: {polluted: true}}\n", "own.yaml:1:1", '"constructor"'],
  ["a: &a [x]\nboilerplate: *a\n", "own.yaml", "alias"],
];

test.each(WRONG)("%s is refused at %s", (source, place, said) => {
  expect(() => parseLexicon(source, "own.yaml")).toThrow(place);
  expect(() => parseLexicon(source, "own.yaml")).toThrow(new RegExp(said, "i"));
});

test("names of an object's own parts are names like others and change no object", async () => {
  const lexicon = parseLexicon(
    "programs: [{name: constructor, aliases: [toString, valueOf]}]\naliases: {__proto__: constructor, hasOwnProperty: constructor}\n",
    "own.yaml",
  );
  expect(lexicon.programs[0]!.aliases).toEqual(["toString", "valueOf", "hasOwnProperty"]);
  const reading = await readingOf("Rahaa antaa constructor itse, ja hasOwnProperty kasvaa.", []);
  expect(findPrograms(reading, lexicon, []).map(({ name }) => name)).toEqual(["Constructor"]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("the committed JSON Schema is the generated one", () => {
  const committed = readFileSync(path.join(import.meta.dirname, "../schemas/lexicon.schema.json"), "utf8");
  expect(committed).toBe(schemaText("lexicon"));
});
