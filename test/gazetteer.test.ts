import { describe, expect, test } from "vitest";
import type { Document } from "../src/document/document.js";
import { Gazetteer } from "../src/finnish/gazetteer.js";
import { cases } from "../src/finnish/gazetteer-cases.js";
import { Reading } from "../src/reading.js";

/** A reading of plain text as one block, without the rest of the pipeline. */
function read(text: string): Reading {
  const block = {
    start: 0,
    end: text.length,
    kind: "paragraph",
    section: "body",
    boilerplate: null,
    language: "fin",
    heading: -1,
    table: null,
  };
  return new Reading({ text, blocks: [block] } as unknown as Document, new Map());
}

const gazetteer = new Gazetteer<string>();
for (const name of [
  "Kanta-Häme",
  "Päijät-Häme",
  "Etelä-Savo",
  "Pohjois-Savo",
  "Etelä-Pohjanmaa",
  "Keski-Pohjanmaa",
  "Pohjois-Pohjanmaa",
  "Uusi+maa",
  "Turku",
  "Jyväskylä",
  "Huittinen",
  "STM",
  "HUS",
  "sosiaali- ja terveysministeriö",
  "ulkoministeriö",
  "puolustusministeriö",
  "Keski-Uudenmaan sote -kuntayhtymä",
  "Kansallinen koulutuksen arviointikeskus",
  "Oy",
  "POSOTE20",
]) {
  gazetteer.add(name.replace("+m", "m"), { text: name });
}
gazetteer.add("Koski Tl", { text: "Koski Tl", inflected: [0] });
gazetteer.add("Vaasa", { text: "Vasa", inflection: "sv" });

describe("gazetteer", () => {
  test.each(cases)("$text: $reason", ({ text, expected }) => {
    const found = gazetteer.match(read(text)).map((m) => [m.values[0], text.slice(m.start, m.end)]);
    expect(found).toEqual(expected);
  });
});
