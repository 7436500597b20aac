import { createRequire } from "node:module";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { extract } from "#tiedote";

/** The reader as it is built: only there does it have a thread to end. */
const { readPdf } = createRequire(import.meta.url)("../dist/parts/document-pdf.cjs") as {
  readPdf: (
    bytes: Uint8Array,
    boilerplate: string[],
    path: null,
    limits: { milliseconds: number; bytes: number },
  ) => Promise<{ text: string }>;
};

const FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

/** A file of one page (object 3) with its content in object 4 and a font in object 5. */
function pdf(resources: string, content: Buffer, more: readonly Buffer[] = []): Buffer {
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << ${resources} /Font << /F1 5 0 R >> >> >>`;
  const bodies = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    page,
    content,
    FONT,
    ...more,
  ].map((body) => Buffer.from(body));
  const parts = [Buffer.from("%PDF-1.4\n")];
  const offsets: number[] = [];
  for (const [i, body] of bodies.entries()) {
    offsets.push(parts.reduce((sum, part) => sum + part.length, 0));
    parts.push(Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from("\nendobj\n")]));
  }
  const end = parts.reduce((sum, part) => sum + part.length, 0);
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = bodies.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${end}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function stream(dictionary: string, data: Buffer | string): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    Buffer.from(data),
    Buffer.from("\nendstream"),
  ]);
}

/** Forms that each draw the next one `fan` times: `fan` to the power of `levels` in a few hundred bytes. */
function forms(levels: number, fan: number): Buffer {
  const more = Array.from({ length: levels }, (_, level) => {
    const last = level === levels - 1;
    const resources = last ? "/Font << /F1 5 0 R >>" : `/XObject << /X ${7 + level} 0 R >>`;
    const content = last ? "BT /F1 12 Tf (a) Tj ET" : "/X Do\n".repeat(fan);
    return stream(`/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << ${resources} >>`, content);
  });
  return pdf("/XObject << /X 6 0 R >>", stream("", "/X Do"), more);
}

const LINE = "BT /F1 12 Tf 50 700 Td (Kunta sai 5 000 euroa.) Tj ET\n";

describe("a PDF", () => {
  test("is read in a thread of its own", async () => {
    const limits = { milliseconds: 60_000, bytes: 2 ** 31 };
    const { text } = await readPdf(pdf("", stream("", LINE)), [], null, limits);
    expect(text).toBe("Kunta sai 5 000 euroa.");
  });
  test("gives its sum through the library", async () => {
    const { amounts } = await extract(pdf("", stream("", LINE)));
    expect(amounts.map(({ value }) => value)).toEqual([5000]);
  });
  test("with forms within forms for ever is given up in time", async () => {
    const limits = { milliseconds: 1500, bytes: 2 ** 31 };
    const error = await readPdf(forms(9, 10), [], null, limits).catch((refused: unknown) => refused);
    expect(error).toMatchObject({ code: "TOO_LARGE", message: expect.stringContaining("1.5 s") });
  }, 30_000);
  test("that unpacks to gigabytes is given up within the memory", async () => {
    const inner = deflateSync(Buffer.alloc(600_000_000), { level: 9 });
    const bomb = pdf("", stream("/Filter [/FlateDecode /FlateDecode]", deflateSync(inner)));
    expect(bomb.length).toBeLessThan(20_000);
    const limits = { milliseconds: 60_000, bytes: 200_000_000 };
    const error = await readPdf(bomb, [], null, limits).catch((refused: unknown) => refused);
    expect(error).toMatchObject({ code: "TOO_LARGE", message: expect.stringContaining("200000000 bytes") });
  }, 60_000);
});
