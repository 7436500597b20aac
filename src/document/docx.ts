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
  const blanks = html.split(BLANK).length - 1;
  if (blanks < FEWEST_BLANKS) return html.replaceAll(BLANK, "");
  return html.replaceAll(BLANK, "<!-- -->").replaceAll("</p><p>", "<br />");
}

const BLANK = "<p></p>";
const FEWEST_BLANKS = 3;
