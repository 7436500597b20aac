import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extract, type Release } from "#tiedote";

/** What a record says, without where: spans differ from format to format. */
function facts(release: Release) {
  const line = (text: string | undefined) => text?.replace(/\s+/g, " ");
  return {
    title: line(release.title?.text),
    language: release.language.code,
    published: release.published?.date,
    publisher: release.publisher?.name,
    amounts: release.amounts.map(({ value, max, role, qualifier }) => ({ value, max, role, qualifier })),
    dates: release.dates.map(({ edtf, role }) => ({ edtf, role })),
    organisations: release.organisations.map(({ name, kind }) => ({ name, kind })),
    regions: release.regions.map(({ name, kind }) => ({ name, kind })),
    programs: release.programs.map(({ name }) => name),
    contacts: release.contacts.map(({ name, title, phones, emails }) => ({
      name,
      title,
      phones: phones.map(({ e164 }) => e164),
      emails: emails.map(({ address }) => address),
    })),
    quotes: release.quotes.map(({ speaker, text }) => ({ speaker, text: line(text) })),
    grants: release.grants.map(({ funder, recipient, amount, period }) => ({
      funder,
      recipient,
      amount,
      period,
    })),
  };
}

async function factsOf(name: string) {
  const file = new URL(`../fixtures/formats/${name}`, import.meta.url);
  return facts(await extract(readFileSync(file), { path: name }));
}

test.each([
  ["vesiretki", "html"],
  ["vesiretki", "pdf"],
  ["vesiretki", "docx"],
  ["vesiretki", "eml"],
  ["saajalista", "docx"],
  ["saajalista", "pdf"],
])("%s.%s gives the facts of its text", async (name, extension) => {
  const wanted = await factsOf(`${name}.txt`);
  expect(wanted.amounts.length).toBeGreaterThan(2);
  expect(wanted.contacts.length).toBeGreaterThan(0);
  expect(await factsOf(`${name}.${extension}`)).toEqual(wanted);
});

/** The text without furniture, and the record, of a file that LibreOffice wrote. */
async function read(name: string): Promise<{ text: string; release: Release }> {
  const file = new URL(`../fixtures/formats/${name}`, import.meta.url);
  const release = await extract(readFileSync(file), { path: name, text: true });
  return { text: release.text!, release };
}

const SUMS = (release: Release) => [...new Set(release.amounts.map(({ value }) => value))];

test("running heads and feet of a PDF are furniture, and paragraphs go on over the end of a page", async () => {
  const { text, release } = await read("koulukeskus-sivut.pdf");
  expect(text.match(/TIEDOTE/g)).toHaveLength(1);
  expect(text).not.toContain("Rantatie 1");
  expect(text).toMatch(/laajentamiseen käytetään kaikkiaan 4 500 000 euroa\. Rakennuttamis/);
  expect(SUMS(release)).toEqual([4_500_000, 350_000]);
  expect(release.contacts.map(({ name }) => name)).toEqual(["Aino Lumme"]);
});

test("two justified columns of a PDF are read one after the other, without tabs", async () => {
  const { text, release } = await read("koulukeskus-palstat.pdf");
  expect(text.slice(text.indexOf("\n"))).not.toContain("\t");
  // every paragraph is one line
  expect(text.split("\n\n").filter((paragraph) => paragraph.includes("\n"))).toEqual([]);
  expect(SUMS(release)).toEqual([4_500_000, 350_000]);
});

test.each(["koulukeskus-sarkaimet.pdf", "koulukeskus-sarkaimet.docx"])(
  "%s: narrow tab stops keep their columns",
  async (name) => {
    const { release } = await read(name);
    const given = release.grants.map(({ recipient, amount, period }) => [
      recipient.name,
      amount.value,
      period?.slice(0, 4),
    ]);
    expect(given).toContainEqual(["Rannan urheilijat ry", 12_700, "2025"]);
    expect(given).toHaveLength(9);
  },
);

test("a Word file's deleted words, note signs, head and foot are no text; its notes and tables are", async () => {
  const { text, release } = await read("koulukeskus-muutokset.docx");
  for (const left of ["777 000", "[1]", "↑", "TIEDOTE", "Rantatie"]) expect(text).not.toContain(left);
  expect(text).toContain("energiatehokkuusavustusta, joka");
  expect(SUMS(release)).toEqual([350_000, 888_000, 1400, 3000, 100_000]);
  expect(release.grants.map(({ recipient }) => recipient.name)).toEqual([
    "Lumpeen nuorisoseura ry",
    "Rannan urheilijat ry",
  ]);
});
