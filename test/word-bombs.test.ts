import { expect, test } from "vitest";
import { readDocuments } from "../src/document/read.js";
import { InputError } from "../src/errors.js";
import { archive, ZipEntry } from "../src/output/xlsx/zip.js";

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const PARAGRAPH = "<w:p><w:r><w:t>Kunta sai 5 000 euroa.</w:t></w:r></w:p>";

/** A Word file with these pieces in its body. */
async function word(pieces: Iterable<string>, doctype = ""): Promise<Buffer> {
  const parts: [string, Iterable<string>][] = [
    ["[Content_Types].xml", [TYPES]],
    ["_rels/.rels", [RELATIONS]],
    ["word/document.xml", body(pieces, doctype)],
  ];
  const entries: ZipEntry[] = [];
  for (const [name, content] of parts) {
    const entry = new ZipEntry(name);
    for (const piece of content) await entry.write(piece);
    await entry.end();
    entries.push(entry);
  }
  return Buffer.concat([...archive(entries)]);
}

function* body(pieces: Iterable<string>, doctype: string): Generator<string> {
  yield `<?xml version="1.0"?>${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`;
  yield* pieces;
  yield "</w:body></w:document>";
}

/** States for every large part that it unpacks to a kilobyte. */
function lying(file: Buffer): Buffer {
  for (let at = file.indexOf("PK\u0001\u0002"); at >= 0; at = file.indexOf("PK\u0001\u0002", at + 4)) {
    if (file.readUInt32LE(at + 24) > 100_000) file.writeUInt32LE(1000, at + 24);
  }
  return file;
}

const many = (piece: string, times: number): string[] =>
  Array.from({ length: 100 }, () => piece.repeat(times / 100));
const ENTITIES = `<!DOCTYPE x [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, i) => {
  const [name, of] = [String.fromCharCode(98 + i), String.fromCharCode(97 + i)];
  return `<!ENTITY ${name} "${`&${of};`.repeat(10)}">`;
}).join("")}]>`;

test("an ordinary file of the same make is read", async () => {
  expect((await readDocuments(await word([PARAGRAPH]), {}))[0]!.text).toBe("Kunta sai 5 000 euroa.");
});

test.each([
  ["five million elements", () => word(many("<w:p/>", 5_000_000)), "TOO_LARGE"],
  ["a hundred megabytes of one word", () => word(many("a", 100_000_000)), "TOO_LARGE"],
  ["a size that is not true", async () => lying(await word(many(" ", 100_000_000))), "TOO_LARGE"],
  ["elements 100,000 deep", () => word(many("<w:sdt><w:sdtContent>", 100_000)), "FORMAT_UNREADABLE"],
  [
    "entities of entities",
    () => word(["<w:p><w:r><w:t>&j;</w:t></w:r></w:p>"], ENTITIES),
    "FORMAT_UNREADABLE",
  ],
  [
    "an entity of another file",
    () =>
      word(
        ["<w:p><w:r><w:t>&x;</w:t></w:r></w:p>"],
        '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      ),
    "FORMAT_UNREADABLE",
  ],
] as const)("a Word file of %s is refused", { timeout: 30_000 }, async (_, make, code) => {
  const file = await make();
  expect(file.length).toBeLessThan(1_000_000);
  const began = process.cpuUsage();
  const error = await readDocuments(file, { path: "tiedote.docx" }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(InputError);
  expect((error as InputError).code).toBe(code);
  expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
});
