import { expect, test } from "vitest";
import { Budget } from "../src/budget.js";
import { readDocuments } from "../src/document/read.js";
import { InputError } from "../src/errors.js";

const HEAD = "Message-ID: <a@esimerkki.fi>\n";
const MIXED = `${HEAD}Content-Type: multipart/mixed; boundary="b"\n\n`;
const PART = "--b\nContent-Type: text/plain\n\nKunta sai 5 000 euroa.\n";
const FILE =
  '--b\nContent-Type: application/zip\nContent-Disposition: attachment; filename="../../x"\n\nQUJD\n';
const BODY = "\nKunta sai 5 000 euroa.\n";

async function outcome(mail: string): Promise<string> {
  try {
    return (await readDocuments(mail, { from: "eml" }))[0]!.text.slice(0, 22);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).code;
  }
}

test.each([
  ["an attachment", MIXED + PART + FILE, "Kunta sai 5 000 euroa."],
  ["20,000 attachments", MIXED + PART + FILE.repeat(20_000), "TOO_LARGE"],
  ["100,000 parts", MIXED + PART.repeat(100_000), "TOO_LARGE"],
  ["500,000 folded lines", `${HEAD}Subject: a\n${" b\n".repeat(500_000)}${BODY}`, "FORMAT_UNREADABLE"],
  ["300,000 headers", HEAD + "X-A: b\n".repeat(300_000) + BODY, "FORMAT_UNREADABLE"],
  [
    "100,000 flowed lines",
    `${HEAD}Content-Type: text/plain; format=flowed; delsp=yes\n${BODY}\n${"a \n".repeat(100_000)}`,
    "Kunta sai 5 000 euroa.",
  ],
])("a mail of %s", { timeout: 30_000 }, async (_, mail, expected) => {
  const began = process.cpuUsage();
  expect(await outcome(mail)).toBe(expected);
  expect(process.cpuUsage(began).user).toBeLessThan(8_000_000);
});

const LINES = "Kunta sai 5 000 euroa avustusta.\n\n".repeat(20_000);
test.each([
  ["text", LINES],
  ["html", `<html>${"<p>Kunta sai 5 000 euroa.</p>".repeat(20_000)}`],
  ["feed", `<rss><channel>${"<item><title>Kunta</title></item>".repeat(2000)}</channel></rss>`],
  ["eml", HEAD + BODY + LINES],
] as const)("the time budget holds while %s becomes a document", async (from, input) => {
  const error = await readDocuments(input, { from }, Budget.of(1)).catch((caught: unknown) => caught);
  expect((error as InputError).code).toBe("TIMEOUT");
});
