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
