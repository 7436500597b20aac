import { getDocumentProxy } from "unpdf";
import { InputError } from "../errors.js";
import type { MetaFact } from "./document.js";
import { type Piece, pageText } from "./pdf-lines.js";
import { readPlain } from "./plain.js";
import { type Content, NO_METADATA } from "./read.js";

/** A release has a few pages; a budget book some hundreds. */
const MAX_PAGES = 1000;
const MAX_CHARACTERS = 20_000_000;

/** A PDF's text in reading order, its lines joined to paragraphs, then read like plain text. Scripts and links are not run. */
export async function readPdf(
  bytes: Uint8Array,
  boilerplate: readonly string[],
  path: string | null,
): Promise<Content> {
  try {
    // a copy, for pdf.js keeps and detaches what it is given, and takes no Buffer
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    if (document.numPages > MAX_PAGES) {
      throw new InputError(
        "TOO_LARGE",
        `the input has ${document.numPages} pages, over the limit of ${MAX_PAGES}: cut out the release`,
        path,
      );
    }
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const text = pageText(items.flatMap(pieceOf));
      page.cleanup();
      length += text.length;
      if (length > MAX_CHARACTERS)
        throw new InputError(
          "TOO_LARGE",
          `the input holds more than ${MAX_CHARACTERS} characters: cut out the release`,
          path,
        );
      pages.push(text);
    }
    const text = pages.join("\n\n");
    const title = await titleOf(document);
    await document.loadingTask.destroy();
    if (text.trim() === "") {
      throw new InputError(
        "EMPTY",
        `the input has no text: it may be a scan, so run text recognition first`,
        path,
      );
    }
    const structured = readPlain(text, boilerplate);
    return { text, ...structured, meta: { ...NO_METADATA, title }, keywords: [] };
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(
      "FORMAT_UNREADABLE",
      `the input is no readable PDF: open it and save it again, without a password`,
      path,
      { cause },
    );
  }
}

function pieceOf(item: unknown): Piece[] {
  const { str, transform, width, height, hasEOL } = item as {
    str?: string;
    transform?: number[];
    width?: number;
    height?: number;
    hasEOL?: boolean;
  };
  if (str === undefined || transform === undefined || (str.trim() === "" && hasEOL !== true && str === ""))
    return [];
  return [
    {
      text: str,
      x: transform[4]!,
      y: transform[5]!,
      width: width ?? 0,
      size: height || Math.abs(transform[3] ?? 0) || Math.abs(transform[0] ?? 10),
    },
  ];
}

interface WithMetadata {
  getMetadata(): Promise<{ info: unknown }>;
}

/** The document's stated title, unless a program named it after the file. */
async function titleOf(document: WithMetadata): Promise<MetaFact | null> {
  const { info } = await document.getMetadata();
  const title = (info as { Title?: unknown }).Title;
  if (
    typeof title !== "string" ||
    title.trim().length < 8 ||
    /\.(?:docx?|odt|pdf|indd|txt|html?)$|^microsoft word|^untitled|\\/i.test(title)
  )
    return null;
  return { value: title.trim(), rule: "meta.pdf", confidence: 0.6, span: null };
}
