import { createHash } from "node:crypto";
import type { Warning } from "../../schemas/warning.js";
import { Budget } from "../budget.js";
import { InputError } from "../errors.js";
import type { ExtractOptions, InputFormat } from "../options.js";
import { decode } from "./decode.js";
import { detectFormat, MEDIA_TYPES } from "./detect.js";
import type { Document, Metadata } from "./document.js";
import { byTrigrams, decide } from "./language.js";
import { readPlain } from "./plain.js";
import type { Structure } from "./structure.js";

export const MAX_BYTES = 64 * 1024 * 1024;

/** What a format's reader gives: text and its structure, and what the format states beside them. */
export interface Content extends Structure {
  readonly text: string;
  readonly meta: Metadata;
  readonly keywords: readonly string[];
  readonly warnings?: readonly Warning[];
}

export const NO_METADATA: Metadata = {
  title: null,
  publisher: null,
  published: null,
  url: null,
  keywords: [],
};

/**
 * Reads one input into documents: one, or one for each item of a feed. Nothing is fetched, whatever the input names.
 * Errors: `InputError` EMPTY, BINARY, TOO_LARGE, ENCODING_UNKNOWN, HTML_TOO_DEEP, FORMAT_UNREADABLE, TIMEOUT.
 */
export async function readDocuments(
  input: string | Uint8Array,
  options: ExtractOptions,
  budget: Budget = Budget.NONE,
): Promise<Document[]> {
  const path = options.path ?? null;
  const bytes = typeof input === "string" ? Buffer.from(input, "utf8") : input;
  checkSize(bytes, options, path);
  const format = options.from ?? detectFormat(bytes, path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const id = options.id ?? sha256.slice(0, 16);
  budget.check();
  const { contents, encoding, warnings } = await readAs(format, input, bytes, options, path, budget);
  budget.check();
  return Promise.all(
    contents.map((content, index) =>
      finish(
        content,
        contents.length > 1 || format === "feed" ? `${id}#${index + 1}` : id,
        { path, mediaType: MEDIA_TYPES[format], sha256, bytes: bytes.length, encoding },
        warnings,
      ),
    ),
  );
}

function checkSize(bytes: Uint8Array, options: ExtractOptions, path: string | null): void {
  const limit = options.maxBytes ?? MAX_BYTES;
  if (bytes.length === 0) throw new InputError("EMPTY", `the input is empty: nothing to read`, path);
  if (bytes.length > limit) {
    throw new InputError(
      "TOO_LARGE",
      `the input has ${bytes.length} bytes, over the limit of ${limit}: raise it with --max-bytes or split the file`,
      path,
    );
  }
}

interface Contents {
  readonly contents: readonly Content[];
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

async function readAs(
  format: InputFormat,
  input: string | Uint8Array,
  bytes: Uint8Array,
  options: ExtractOptions,
  path: string | null,
  budget: Budget,
): Promise<Contents> {
  const own = options.lexicon?.boilerplate ?? [];
  switch (format) {
    case "pdf": {
      const { readPdf } = await import("./pdf.js");
      return {
        contents: [await readPdf(bytes, own, path, undefined, budget)],
        encoding: "binary",
        warnings: [],
      };
    }
    case "docx": {
      const { readDocx } = await import("./docx.js");
      return { contents: [await readDocx(bytes, own, path, budget)], encoding: "utf-8", warnings: [] };
    }
    case "eml": {
      const { readEml } = await import("./eml.js");
      return { contents: [await readEml(bytes, own, path, budget)], encoding: "mime", warnings: [] };
    }
  }
  const { text, encoding, warnings } =
    typeof input === "string" && options.encoding === undefined
      ? { text: input, encoding: "utf-8", warnings: [] }
      : decode(bytes, { given: options.encoding, path });
  if (format === "html") {
    const { readHtml } = await import("./html.js");
    return { contents: [readHtml(text, own, path, { budget })], encoding, warnings };
  }
  if (format === "feed") {
    const { readFeed } = await import("./feed.js");
    return { contents: readFeed(text, own, path, budget), encoding, warnings };
  }
  return {
    contents: [{ text, ...readPlain(text, own, budget), meta: NO_METADATA, keywords: [] }],
    encoding,
    warnings,
  };
}

async function finish(
  content: Content,
  id: string,
  source: Document["source"],
  decoding: readonly Warning[],
): Promise<Document> {
  const { text, blocks, meta } = content;
  const decided = decide(content.votes);
  const language =
    content.main !== null && decided?.code !== "und"
      ? { code: content.main, confidence: decided?.code === content.main ? decided.confidence : 0.8 }
      : (decided ?? (await byTrigrams(ownText(content))));
  const warnings = [...decoding, ...(content.warnings ?? [])];
  if (!blocks.some((block) => block.boilerplate === null)) {
    warnings.push({
      code: "EMPTY_TEXT",
      message: "no text is left beside white space and boilerplate",
      span: null,
    });
  } else if (language.code === "und") {
    warnings.push({
      code: "LANGUAGE_UNSUPPORTED",
      message: "the text is neither Finnish, Swedish nor English: only language-neutral facts are read",
      span: null,
    });
  }
  return {
    id,
    source,
    text,
    blocks:
      language.code === "und" || decided !== null || content.main !== null
        ? blocks
        : blocks.map((block) => ({ ...block, language: language.code })),
    meta,
    title: titleOf(content),
    keywords: content.keywords.length > 0 ? content.keywords : keywordsOf(content),
    language,
    warnings,
  };
}

function ownText({ text, blocks }: Content): string {
  let own = "";
  for (const block of blocks) {
    if (block.boilerplate === null) own += text.slice(block.start, block.end) + "\n";
    if (own.length > 4000) break;
  }
  return own;
}

function titleOf({ text, title, meta }: Content): Document["title"] {
  if (title !== null) {
    return {
      text: text.slice(title.start, title.end),
      span: { start: title.start, end: title.end },
      rule: title.stated ? "title.heading" : "title.headline",
      confidence: title.stated ? 0.97 : 0.85,
    };
  }
  if (meta.title === null) return null;
  return { text: meta.title.value, span: null, rule: meta.title.rule, confidence: meta.title.confidence };
}

const TAG_LINE =
  /^(?:avainsanat|asiasanat|tunnisteet|aiheet|nyckelord|ämnesord|taggar|tags|tagit|keywords)\s*:?\s*/i;

/** What the page's tag lists say: "Asiasanat: sote-keskus, valtionavustus". */
function keywordsOf({ text, blocks }: Content): string[] {
  const found = new Set<string>();
  for (const block of blocks) {
    if (block.boilerplate !== "tags") continue;
    const raw = text.slice(block.start, block.end).replace(TAG_LINE, "");
    for (const word of raw.split(/[,;|•\n]|(?<=\s)(?=#)/)) {
      const bare = word.trim().replace(/^#/, "");
      if (bare !== "" && bare.length < 60) found.add(bare);
    }
  }
  return [...found];
}
