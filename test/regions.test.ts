import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Document } from "../src/document/document.js";
import { formsOf } from "../src/finnish/inflection.js";
import { listedWords } from "../src/finnish/inflection-classes.js";
import { Reading } from "../src/reading.js";
import { cases, codes } from "../src/regions/cases.js";
import { EARLIER_CODES, EARLIER_NAMES, EARLIER_REGIONS } from "../src/regions/history.js";
import { findRegions } from "../src/regions/index.js";
import { companies, givenNames, surnames, wordForms } from "../src/regions/lexicon.js";
import { allPlaces } from "../src/regions/places.js";

/** The places of a plain text, without the rest of the pipeline. */
function placesIn(text: string, language = "fin", published: string | null = null) {
  const block = { start: 0, end: text.length, kind: "paragraph", boilerplate: null, language };
  const reading = new Reading({ text, blocks: [block] } as unknown as Document, new Map());
  return findRegions(reading, { published, organisations: [], people: [] });
}

const shared = new URL("../../shared/reference/", import.meta.url);

function table(file: URL): Record<string, string>[] {
  const [header, ...lines] = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((m) => m[1] ?? m[2] ?? ""));
  return lines.map((cells) => Object.fromEntries(header!.map((key, i) => [key, cells[i] ?? ""])));
}

describe("places", () => {
  test.each(cases)("$text ($published): $reason", ({ text, expected, language, published }) => {
    const found = placesIn(text, language, published);
    expect(found.map((place) => place.name)).toEqual(expected);
    for (const { mentions } of found) {
      for (const m of mentions) expect(text.slice(m.span.start, m.span.end)).toBe(m.text);
    }
  });

  test.each(codes)("$text of $published has code $code", ({ text, published, code, region }) => {
    const [place] = placesIn(text, "fin", published);
    expect([place?.code, place?.within.region]).toEqual([code, region]);
  });

  test("one entry a place, with all its mentions", () => {
    const [turku, ...others] = placesIn("Turku ja Turun saaristo ovat Turussa.");
    expect(others).toEqual([]);
    expect(turku).toMatchObject({
      kind: "municipality",
      code: "853",
      name: "Turku",
      nameSv: "Åbo",
      former: false,
    });
    expect(turku!.within).toEqual({ region: "02", wellbeingCounty: "05" });
    expect(turku!.mentions.map((m) => m.text)).toEqual(["Turku", "Turun", "Turussa"]);
  });
});

describe("inflected forms", () => {
  const whole = new URL("inflection_check.csv", shared);
  const sample = new URL("data/inflection_check.csv", import.meta.url);
  const rows = table(existsSync(whole) ? whole : sample).filter((row) => row.verified === "yes");

  test("≥ 99 % of the forms that a morphological analyser confirms are read as their lemma", () => {
    const missed = rows.filter(({ kind, lemma, form }) => {
      const text = `Ministeriön päätös koskee myös seuraavaa aluetta: hanke ${form} on edennyt.`;
      return !placesIn(text).some((place) => place.kind === kind && place.name === lemma);
    });
    expect(missed.length / rows.length).toBeLessThanOrEqual(0.01);
  });
});

describe("words that look like places", () => {
  const file = new URL("common_words.csv", shared);

  test.skipIf(!existsSync(file))("at most 3 % of the examples yield the name", () => {
    const rows = table(file);
    const wrong = rows.filter(({ name, example }) => placesIn(example!).some((place) => place.name === name));
    expect(wrong.length / rows.length).toBeLessThanOrEqual(0.03);
  });
});

describe("data", () => {
  const places = allPlaces();
  const municipalities = places.filter((place) => place.kind === "municipality");

  test("308 municipalities and 143 merged, 19 regions, 21 counties, each once", () => {
    expect(municipalities.filter((place) => place.until === null)).toHaveLength(308);
    expect(municipalities.filter((place) => place.until !== null)).toHaveLength(143);
    expect(places.filter((place) => place.kind === "region" && place.until === null)).toHaveLength(19);
    expect(places.filter((place) => place.kind === "wellbeing_county")).toHaveLength(21);
    const keys = places.map((place) => `${place.kind} ${place.code ?? place.name}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("every place is found by its own name", () => {
    const lost = places.filter(
      (place) =>
        place.name !== "Itä-Uusimaa" && !placesIn(`${place.name}\n`).some((p) => p.name === place.name),
    );
    expect(lost.map((place) => place.name)).toEqual([]);
  });

  test("regions and counties that rows point to exist", () => {
    const codesOf = (kind: string) => new Set(places.filter((p) => p.kind === kind).map((p) => p.code));
    for (const place of municipalities) {
      expect(codesOf("region")).toContain(place.region);
      if (place.county !== null) expect(codesOf("wellbeing_county")).toContain(place.county);
    }
    for (const { municipality } of [...EARLIER_REGIONS, ...EARLIER_CODES, ...EARLIER_NAMES]) {
      expect(municipalities.some((place) => place.code === municipality)).toBe(true);
    }
  });

  test("no ambiguous name is dead", () => {
    const names = new Set(places.map((place) => place.name.toLowerCase()));
    for (const name of [...companies, ...givenNames, ...surnames]) expect(names, name).toContain(name);
    const forms = new Set(places.flatMap((place) => formsOf(place.name.toLowerCase()).map(([form]) => form)));
    const lexical = [...wordForms].filter((form) => !forms.has(form));
    expect(lexical).toEqual([]);
  });

  test("listed words inflect as their rows say", () => {
    for (const [word, row] of listedWords) {
      const forms = formsOf(word).map(([form]) => form);
      expect(forms, word).toEqual(expect.arrayContaining([...row.partitives, ...row.illatives]));
    }
  });
});
