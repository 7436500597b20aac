import mammoth from "mammoth";
import { Budget } from "../budget.js";
import { InputError } from "../errors.js";
import { readHtml } from "./html.js";
import type { Content } from "./read.js";
import { checkArchive } from "./zip-limits.js";

/** What Word's own "Title" style becomes: the one heading of the first level. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Otsikko'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
];

/** A Word document by its styles, as HTML and then like a page. Images and linked files are left out. */
export async function readDocx(
  bytes: Uint8Array,
  boilerplate: readonly string[],
  path: string | null,
  budget: Budget = Budget.NONE,
): Promise<Content> {
  checkArchive(bytes, path);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        styleMap: STYLES,
        externalFileAccess: false,
        ignoreEmptyParagraphs: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
      },
    );
    // tabs and wide gaps part columns in Word
    return readHtml(`<pre>${linesOf(value)}</pre>`, boilerplate, path, { plainTables: true, budget });
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(
      "FORMAT_UNREADABLE",
      `the input is no readable Word document: open it in Word or LibreOffice and save it again`,
      path,
      { cause },
    );
  }
}

/**
 * Who parts paragraphs by empty ones writes every line as a paragraph: such lines become lines of one paragraph again, so that
 * a headline over two lines is one and "1) Hanke" stands over what is told of it.
 */
function linesOf(html: string): string {
  const own = html.replace(NOTE_LINKS, "");
  const blanks = own.split(BLANK).length - 1;
  if (blanks < FEWEST_BLANKS) return joinRows(own.replaceAll(BLANK, ""));
  return own.replaceAll(BLANK, "<!-- -->").replaceAll("</p><p>", "<br />");
}

/** Paragraphs with tabs under each other are the rows of one table. */
function joinRows(html: string): string {
  const paragraphs = html.split("</p><p>");
  return paragraphs
    .map((paragraph, i) => {
      const next = paragraphs[i + 1];
      if (next === undefined) return paragraph;
      return paragraph + (paragraph.includes("\t") && next.includes("\t") ? "<br />" : "</p><p>");
    })
    .join("");
}

/** "[1]" in the text and "↑" behind the note are mammoth's own signs. */
const NOTE_LINKS =
  /<sup><a href="#(?:foot|end)note-[^"]*"[^>]*>[^<]*<\/a><\/sup>| ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

const BLANK = "<p></p>";
const FEWEST_BLANKS = 3;
