import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocuments } from "../src/document/read.js";
import { readRelease } from "../src/pipeline.js";
import { REJECTION_REASONS, type Rejection } from "../src/rejections.js";
import { explainRelease } from "../src/review/explain/explain.js";
import { visible } from "../src/review/explain/visible.js";
import { command } from "./command.js";

async function rejectedIn(text: string): Promise<string[]> {
  const [document] = await readDocuments(text, { published: "2024-05-02" });
  const rejected: Rejection[] = [];
  readRelease(document!, { published: "2024-05-02" }, undefined, rejected);
  return rejected.map(
    ({ field, start, end, reason }) => `${field} ${reason} ${document!.text.slice(start, end)}`,
  );
}

describe("what is left alone, and why", () => {
  test.each([
    ["Päätös VN/14113/2023 on annettu.", "dates claimed 2023", "a year inside a case number"],
    ["Luvussa kerrotaan lisää. Katso luku 3.2. raportista.", "dates section 3.2.", "the number of a chapter"],
    ["Kokous oli 31.11.2023 Oulussa.", "dates no_such_day 31.11.2023", "November has 30 days"],
    ["Suomi 2030 on kunnan ohjelma.", "dates in_name 2030", "a year in a name"],
    ["Alueella on 2010 asukasta ja tilaa.", "dates not_a_year 2010", "a count, not a year"],
    ["Kyselyyn vastasi 1 204 henkilöä.", "amounts counted 1 204 henkilöä", "a count of people"],
    ["Osallistujia oli 35.", "amounts no_currency 35", "a number without a currency"],
    ["Lisätietoja antaa Minna Salo.", "regions person Salo", "a surname that is a town"],
    ["Nokia Oyj kertoi tuloksestaan.", "regions company Nokia", "a company that is a town"],
    ["Helsinki-komissio kokoontui.", "regions compound Helsinki", "a part of a compound"],
    ["Asiaa hoitaa MMM Liisa Kuusela.", "organisations degree MMM", "an agronomist, not the ministry"],
    ["Asiasta kertoi Elisa Kuusela.", "organisations person Elisa", "a person, not the company"],
    ["Rahaa sai Kela-korvaus.", "organisations compound Kela", "money, not the agency"],
    ["Puistovirasto on sana.", "organisations sentence_start Puistovirasto", "a capital that says nothing"],
    ["Tulevaisuuden sairaala -ohjelma alkaa.", "organisations of_program sairaala", "a programme's name"],
    ["Kunta tekee säästöohjelman.", "programs common_sort säästöohjelman", "a sort of programme"],
    ["Rahaa saa EU-hanke.", "programs common_sort EU-hanke", "whose money it is"],
    ["Hanke: Uimahallin korjaus", "programs works Uimahallin korjaus", "what is mended"],
    ["Puh. 040 12 vastaa.", "contacts no_such_phone 040 12", "too few digits"],
    ["Talo maksoi 5 000 euroa.", "grants no_transfer 5 000 euroa", "a cost is no transfer"],
  ])("%s", async (text, expected) => {
    expect(await rejectedIn(`Tiedote\n\n${text}\n`)).toContain(expected);
  });

  test("nothing is noted of what was taken", async () => {
    const rejected = await rejectedIn(
      "Kunta sai rahaa\n\nTyöministeriö myönsi Oulun kaupungille 5 000 euroa 3.4.2024.\n",
    );
    expect(rejected).toEqual([]);
  });

  test("every reason is a sentence's end", () => {
    for (const words of Object.values(REJECTION_REASONS)) expect(words).toMatch(/^[a-z].*[^.]$/);
  });
});

describe("no character of a release drives the terminal", () => {
  test.each([
    ["\u001b[31mpunainen\u001b[0m", "\\x1b[31mpunainen\\x1b[0m"],
    ["\u009b2J ja \u0007", "\\x9b2J ja \\x07"],
    ["vasen \u202eoikea\u202c", "vasen \\u202eoikea\\u202c"],
    ["rivi\r\ntoinen\tsarake", "rivi\ntoinen\tsarake"],
    ["ala\rpäällä", "ala\\x0dpäällä"],
  ])("%j", (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test("in every part of an explanation, with and without colours", async () => {
    const evil = "\u001b]0;otsikko\u0007\u009b31m\u202e";
    const text = `Otsikko ${evil}\n\nKunta ${evil} sai 5 000 ${evil} euroa, 31.11.2023${evil}.\n\nPuh. 040 12${evil}345`;
    const [document] = await readDocuments(text, { path: `a${evil}.txt`, document: true });
    const rejected: Rejection[] = [];
    const release = readRelease(document!, { document: true }, undefined, rejected);
    const explained = { release, blocks: document!.blocks, rejected };
    expect(explainRelease(explained, false)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(explainRelease(explained, true).replace(/\u001b\[[\d;]*m/g, "")).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/,
    );
  });
});

describe("extract explain", () => {
  const cwd = mkdtempSync(path.join(tmpdir(), "tiedote-explain-"));
  const text = "Kunta sai avustusta\n\nKunta sai avustusta 2,5 miljoonaa euroa. Osallistujia oli 35.\n";
  writeFileSync(path.join(cwd, "a.txt"), text);
  writeFileSync(
    path.join(cwd, "b.html"),
    "<nav><a href=/>Etusivu</a></nav><main><h1>Otsikko</h1><p>Teksti.</main>",
  );

  test("shows value, rule, confidence, evidence, what was set aside and what was left alone", () => {
    const { stdout, status } = command(["explain", "a.txt", "b.html"], { cwd });
    expect(status).toBe(0);
    for (const part of [
      /\[\d: 2,5 miljoonaa euroa\]/,
      /amount +98% +€2,500,000/,
      /money\.sum +\d+–\d+ +“2,5 miljoonaa euroa”/,
      /~ \(navigation\)\n~ Etusivu/,
      /SET ASIDE\n\n +navigation/,
      /amounts +has no currency beside it\n.*\[35\]/,
    ]) {
      expect(stdout).toMatch(part);
    }
    expect(stdout).not.toContain("\u001b");
  });

  test("colours only where asked for, or on a terminal", () => {
    expect(command(["explain", "--color", "a.txt"], { cwd }).stdout).toContain("\u001b[32;4m");
    expect(command(["explain", "--no-color", "a.txt"], { cwd }).stdout).not.toContain("\u001b");
  });

  test("masks what is to be masked", () => {
    const input = "Otsikko\n\nLisätietoja: johtaja Maija Aalto, p. 040 123 4567\n";
    const { stdout } = command(["explain", "-", "--redact", "contacts"], { input });
    expect(stdout).toContain("█");
    expect(stdout).not.toMatch(/Aalto|4567/);
  });

  test.each([
    ["a missing file", ["explain", "puuttuu.txt", "a.txt"], 1],
    ["a folder without releases", ["explain", mkdtempSync(path.join(tmpdir(), "tyhja-"))], 4],
    ["no input", ["explain"], 2],
    ["an unknown option", ["explain", "--nope", "a.txt"], 2],
  ])("%s has its exit code", (_, args, expected) => {
    expect(command(args, { cwd }).status).toBe(expected);
  });

  test("what docs/review.md shows is what it prints", () => {
    const page = readFileSync(path.join(import.meta.dirname, "../docs/review.md"), "utf8");
    const [, shown = ""] = /```text\n([\s\S]*?)```/.exec(page) ?? [];
    const input = "Otsikko\n\nPäätös VN/14113/2023 on annettu. Kyselyyn vastasi 1 204 henkilöä.\n";
    expect(shown).toContain("LEFT ALONE");
    expect(command(["explain", "-"], { input }).stdout).toContain(shown);
  });

  test("extract review writes the page that -f html writes", () => {
    expect(command(["review", "a.txt", "--lang", "sv"], { cwd }).stdout).toBe(
      command(["a.txt", "-f", "html", "--lang", "sv"], { cwd }).stdout,
    );
  });
});

test("any text is explained, and no character of it drives the terminal", async () => {
  const words = fc.constantFrom(
    "Kunta",
    "sai",
    "5 000",
    "euroa",
    "12.3.2024",
    "\u001b[2J",
    "\u009b",
    "\n\n",
    "\r",
    "Salo",
  );
  const texts = fc.array(fc.oneof(words, fc.string({ unit: "binary" })), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(texts, async (parts) => {
      // told what it is: many control characters would be taken for a binary file
      const [document] = await readDocuments(`Otsikko\n\n${parts.join(" ")}`, { from: "text" });
      const rejected: Rejection[] = [];
      const release = readRelease(document!, { document: true }, undefined, rejected);
      const said = explainRelease({ release, blocks: document!.blocks, rejected }, true);
      expect(said.replace(/\u001b\[[\d;]*m/g, "")).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    }),
  );
});
