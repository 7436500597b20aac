import { getDocumentProxy } from "unpdf";
import { type Page, type Piece, pageOf, textOf } from "./pdf-lines.js";
import { withoutRunning } from "./pdf-running.js";

/** A release has a few pages; a budget book some hundreds. */
const MAX_PAGES = 1000;
const MAX_CHARACTERS = 20_000_000;

/** A PDF's text and stated title, or why there is none; plain data, for it crosses threads. */
export type PdfText =
  | {
      readonly text: string;
      readonly title: string | null;
      /** Where the lines begin that stood at the top or bottom of every page, after all of the text. */
      readonly running: number;
    }
  | { readonly code: "TOO_LARGE" | "EMPTY" | "FORMAT_UNREADABLE"; readonly message: string };

/** The text of a PDF in reading order. Scripts, links and images are left alone. Bytes are taken over: pdf.js detaches them. */
export async function readPages(bytes: Uint8Array): Promise<PdfText> {
  try {
    const document = await getDocumentProxy(bytes, {
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    const { numPages } = document;
    if (numPages > MAX_PAGES) return tooLarge(`has ${numPages} pages, over the limit of ${MAX_PAGES}`);
    const pages: Page[] = [];
    let length = 0;
    for (let number = 1; number <= numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const read = pageOf(items.flatMap(pieceOf), page.view[2] ?? 0);
      page.cleanup();
      for (const row of read.rows) length += row.text.length + 1;
      if (length > MAX_CHARACTERS) return tooLarge(`holds more than ${MAX_CHARACTERS} characters`);
      pages.push(read);
    }
    const title = await titleOf(document);
    await document.loadingTask.destroy();
    const { own, running } = withoutRunning(pages);
    const body = textOf(own);
    const text = running.length === 0 ? body : `${body}\n\n${running.join("\n")}`;
    if (text.trim() === "")
      return {
        code: "EMPTY",
        message: "the input has no text: it may be a scan, so run text recognition first",
      };
    return { text, title, running: running.length === 0 ? text.length : body.length };
  } catch {
    return {
      code: "FORMAT_UNREADABLE",
      message: "the input is no readable PDF: open it and save it again, without a password",
    };
  }
}

function tooLarge(why: string): PdfText {
  return { code: "TOO_LARGE", message: `the input ${why}: cut out the release` };
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
async function titleOf(document: WithMetadata): Promise<string | null> {
  const { info } = await document.getMetadata();
  const title = (info as { Title?: unknown }).Title;
  if (
    typeof title !== "string" ||
    title.trim().length < 8 ||
    /\.(?:docx?|odt|pdf|indd|txt|html?)$|^microsoft word|^untitled|\\/i.test(title)
  )
    return null;
  return title.trim();
}
