import { describe, expect, test } from "vitest";
import { extract } from "#tiedote";
import { BILINGUAL } from "../src/document/bilingual-cases.js";
import { readDocuments } from "../src/document/read.js";

/** The same text as a page: paragraphs, with the lines of each one parted by breaks. */
const page = (text: string) =>
  `<!doctype html><html><body><main>${text
    .trim()
    .split("\n\n")
    .map((paragraph) => `<p>${paragraph.replaceAll("\n", "<br>\n")}</p>`)
    .join("\n")}</main></body></html>`;

describe.each(BILINGUAL)("$why", ({ text, ...wanted }) => {
  test.each([
    ["text", text],
    ["page", page(text)],
  ])("as %s", async (_, input) => {
    const release = await extract(input);
    expect(release.grants.map(({ recipient, amount }) => `${recipient.name} ${amount.value}`)).toEqual(
      wanted.grants,
    );
    expect(release.contacts.map(({ name, organisation }) => `${name}, ${organisation ?? "-"}`)).toEqual(
      wanted.contacts,
    );
    if (wanted.organisations.length > 0)
      expect(release.organisations.map(({ name }) => name)).toEqual(wanted.organisations);
    const day = release.published?.date;
    // each half has its dateline, or only one of them has
    for (const date of release.dates.filter(({ edtf }) => edtf === day)) expect(date.role).toBe("published");
    const { blocks } = (await readDocuments(input, {}))[0]!;
    const long = blocks.filter(({ start, end }) => end - start > 100);
    expect([...new Set(long.map(({ language }) => language))]).toEqual(wanted.languages);
    // a half of its own is no contact section
    for (const { section } of long) expect(section).toBe("body");
  });
});
