import type { Kind } from "../facts/facts.js";

/** How parts of the explanation are set apart: with colours, or with brackets that can be read in a pipe. */
export interface Style {
  heading(text: string): string;
  plain(text: string): string;
  quiet(text: string): string;
  strong(text: string): string;
  kind(kind: Kind, text: string): string;
  /** What opens and closes a mark; after an inner mark the outer one's looks are taken up again. */
  mark(kind: Kind, numbers: string, content: string, outer: Kind | null): string;
}

export const PLAIN: Style = {
  heading: (text) => text.toUpperCase(),
  plain: (text) => text,
  quiet: (text) => text,
  strong: (text) => text,
  kind: (_, text) => text,
  mark: (_, numbers, content) => `[${numbers}: ${content}]`,
};

const CODES: Readonly<Record<Kind, string>> = {
  title: "1;4",
  published: "94;4",
  publisher: "35;4",
  grant: "1;32;4",
  amount: "32;4",
  date: "94;4",
  region: "33;4",
  organisation: "35;4",
  program: "95;4",
  contact: "36;4",
  quote: "3",
  identifier: "37;4",
  warning: "31;4",
};

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

export const COLOURED: Style = {
  heading: (text) => sgr("1", text.toUpperCase()),
  plain: (text) => text,
  quiet: (text) => sgr("2", text),
  strong: (text) => sgr("1", text),
  kind: (kind, text) => sgr(CODES[kind].replace(/;4$/, ""), text),
  mark: (kind, numbers, content, outer) => {
    const raised = numbers.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!).replaceAll(",", "˒");
    const again = outer === null ? "" : `\u001b[${CODES[outer]}m`;
    // a mark over several lines leaves what stands before each line alone
    const lines = content.replaceAll("\n", `\u001b[0m\n\u001b[${CODES[kind]}m`);
    return `\u001b[0m\u001b[${CODES[kind]}m${lines}\u001b[0m\u001b[2m${raised}\u001b[0m${again}`;
  },
};

function sgr(code: string, text: string): string {
  return `\u001b[${code}m${text}\u001b[0m`;
}
