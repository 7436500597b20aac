/** A run of text and where it stands on its page, y upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Row {
  text: string;
  readonly left: number;
  right: number;
  readonly y: number;
  readonly size: number;
  /** Width of one character on average, to judge what would have fitted. */
  char: number;
  cells: boolean;
  /** Widths between its words or cells, as far as they are wider than the signs themselves leave. */
  readonly gaps: number[];
}

/** The lines of a page, and what is needed to put them together. */
export interface Page {
  readonly rows: readonly Row[];
  readonly width: number;
}

export function pageOf(pieces: readonly Piece[], width: number): Page {
  return { rows: justified(rowsOf(pieces)), width };
}

/**
 * The text of pages: pieces of one height make a line, wide gaps in it are tabs of a table, larger steps between lines part
 * paragraphs, and a line that ran to the right margin goes on in the next one, over the end of a page too.
 */
export function textOf(pages: readonly Page[]): string {
  let text = "";
  let last: Row | null = null;
  let lastMargin = 0;
  for (const page of pages) {
    const { rows } = page;
    if (rows.length === 0) continue;
    const margins = marginsOf(rows, page.width);
    if (last !== null) {
      const first = rows[0]!;
      const goesOn =
        wasWrapped(last, first, lastMargin) && /^\p{Ll}/u.test(first.text) && !/[.!?:]$/.test(last.text);
      text = goesOn ? joined(text, first.text) : `${text}\n\n${first.text}`;
    }
    text = withRows(text, rows, margins, last === null ? 0 : 1);
    last = rows.at(-1)!;
    lastMargin = margins.at(-1)!;
  }
  return text;
}

function withRows(before: string, rows: readonly Row[], margins: readonly number[], from: number): string {
  const step = usualStep(rows);
  let text = before;
  let listed = false;
  for (let i = from; i < rows.length; i++) {
    const row = rows[i]!;
    const above = rows[i - 1];
    if (above === undefined) {
      text += row.text;
      continue;
    }
    const distance = above.y - row.y;
    // a headline's lines stand further apart than the text's
    const usual = Math.max(step, row.size * 1.2);
    const apart =
      distance > usual * 1.35 || distance < -usual || Math.abs(above.size - row.size) > 0.15 * above.size;
    // the next column begins at the top again
    const column = distance < -usual && row.left > above.right && Math.abs(above.size - row.size) < 0.5;
    const wrapped = wasWrapped(above, row, margins[i - 1]!);
    if (column && wrapped && /^\p{Ll}/u.test(row.text) && !/[.!?:]$/.test(above.text)) {
      text = joined(text, row.text);
    } else if (apart) {
      text += "\n\n" + row.text;
      listed = false;
    } else if (wrapped && !(listed && beginsItem(above, row))) {
      text = joined(text, row.text);
    } else {
      text += "\n" + row.text;
      listed = !/[.!?]$/.test(above.text);
    }
  }
  return text;
}

/** Fewest lines that make a column of text, or an edge that lines are justified to. */
const COLUMN = 5;

/** How far the text of each line may reach: to the page's margin, in the left one of two columns to that column's. */
function marginsOf(rows: readonly Row[], width: number): number[] {
  const page = marginOf(rows, width);
  const lefts = new Map<number, number>();
  for (const { left } of rows) lefts.set(Math.round(left / 3), (lefts.get(Math.round(left / 3)) ?? 0) + 1);
  const [first, second] = [...lefts]
    .filter(([, count]) => count >= COLUMN)
    .map(([left]) => left * 3)
    .sort((a, b) => a - b);
  if (first === undefined || second === undefined || second - first < width * 0.25)
    return rows.map(() => page);
  const isLeft = (row: Row) => Math.abs(row.left - first) < 3 && row.right < second;
  const edge = rows.reduce((most, row) => (isLeft(row) ? Math.max(most, row.right) : most), 0);
  return rows.map((row) => (isLeft(row) ? edge : page));
}

/**
 * Lines set to both margins have wide gaps between their words that are no tabs: all alike, and where there are one or two of them,
 * in lines that end at one edge with others.
 */
function justified(rows: Row[]): Row[] {
  const edges = new Map<number, number>();
  for (const { right } of rows) edges.set(Math.round(right), (edges.get(Math.round(right)) ?? 0) + 1);
  const sharing = (right: number) =>
    (edges.get(Math.round(right)) ?? 0) +
    (edges.get(Math.round(right) - 1) ?? 0) +
    (edges.get(Math.round(right) + 1) ?? 0);
  for (const row of rows) {
    if (!row.cells || !isEven(row, sharing(row.right) >= COLUMN)) continue;
    row.text = row.text.replaceAll("\t", " ");
    row.cells = false;
  }
  return rows;
}

/**
 * Whether words stand evenly apart. Cells differ in width, so the gaps between them do; where too few gaps are there to tell, or
 * nothing ends beside the line, a word in small letters behind a gap says that it is running text.
 */
function isEven({ text, gaps, size }: Row, shared: boolean): boolean {
  const widest = Math.max(...gaps);
  if (gaps.length < 3 && (!shared || widest > size * 3.5)) return false;
  if (!(shared && gaps.length > 1 ? /\p{Ll}{3}/u : /\t\p{Ll}/u).test(text)) return false;
  return widest - Math.min(...gaps) < Math.max(1.2, widest * 0.05);
}

/** How far a page's text reaches: as far as its longest line, or a character more where the left margin leaves that room. */
function marginOf(rows: readonly Row[], width: number): number {
  let right = 0;
  let left = width;
  let char = 0;
  for (const row of rows) {
    if (row.right > right) right = row.right;
    if (row.left < left) left = row.left;
    if (row.char > char && row.text.length > 20) char = row.char;
  }
  return Math.max(right, Math.min(width - left, right + char * 1.5));
}

/**
 * Below a line that ended short without a full stop a list goes on: an item begins with a capital, or after one that ends in a
 * sum.
 */
function beginsItem(above: Row, row: Row): boolean {
  if (
    /(?:\d|€|\beuroa?|\beuro)$/.test(above.text) &&
    /^[a-zß-öø-ÿ]{3}/.test(row.text) &&
    !/^euro/.test(row.text)
  )
    return true;
  return /^[A-ZÀ-ÖØ-Þ]/.test(row.text) && !/[,.!?–-]["”»]?$|(?:^|\s)(?:ja|sekä|och|and)$/.test(above.text);
}

function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  let row: Row | null = null;
  for (const piece of pieces) {
    if (piece.text === "") continue;
    if (piece.text.trim() === "") {
      if (row !== null && Math.abs(row.y - piece.y) < row.size * 0.4 && !/\s$/.test(row.text))
        row.text += " ";
      continue;
    }
    if (
      row !== null &&
      Math.abs(row.y - piece.y) < Math.max(row.size, piece.size) * 0.45 &&
      piece.x >= row.left - 1
    ) {
      extend(row, piece);
      continue;
    }
    row = {
      text: piece.text,
      left: piece.x,
      right: piece.x + piece.width,
      y: piece.y,
      size: piece.size,
      char: piece.width / piece.text.length,
      cells: false,
      gaps: [],
    };
    rows.push(row);
  }
  for (const done of rows) done.text = done.text.trim();
  return rows.filter(({ text }) => text !== "");
}

function extend(row: Row, piece: Piece): void {
  const gap = piece.x - row.right;
  if (gap > row.size * 0.18) row.gaps.push(gap);
  if (gap > row.size * 1.05) {
    row.text = row.text.trimEnd() + "\t" + piece.text.trimStart();
    row.cells = true;
  } else if (gap > row.size * 0.18 && !/\s$/.test(row.text)) row.text += " " + piece.text;
  else row.text += piece.text;
  row.right = Math.max(row.right, piece.x + piece.width);
  row.char = (row.right - row.left) / row.text.length;
}

/** The most usual distance between lines of the page. */
function usualStep(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (let i = 1; i < rows.length; i++) {
    const step = Math.round((rows[i - 1]!.y - rows[i]!.y) * 2) / 2;
    if (step > 4 && step < 60) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  let best = 14;
  let most = 0;
  for (const [step, count] of counts) {
    if (count > most || (count === most && step < best)) {
      best = step;
      most = count;
    }
  }
  return best;
}

const LIST_START = /^(?:[•*·▪■●○◦–—-]\s|\d{1,2}[.)]\s|[a-zåäö]\)\s)/i;

function wasWrapped(above: Row, row: Row, margin: number): boolean {
  if (above.cells || row.cells || LIST_START.test(row.text)) return false;
  const word = /^\S+/.exec(row.text)![0].length;
  return above.right + (word + 1) * Math.max(above.char, row.char) > margin - 1;
}

/** A hyphen at a line's end parts a word unless a compound's own hyphen stands there: "sosiaali- / ja", "EU- / tuki". */
function joined(text: string, next: string): string {
  // "laitinen-" over "polla@kunta.fi", "www.savon-" over "selka.fi": an address keeps its hyphen
  if (text.endsWith("-") && (/^\S*(?:@|\(at\))/.test(next) || /$(?<=(?:www\.|:\/\/)\S*)/.test(text)))
    return text + next;
  if (
    /\p{Ll}-$/u.test(text) &&
    /^\p{Ll}/u.test(next) &&
    !/^(?:ja|tai|sekä|eli|och|eller|and|or)\s/.test(next)
  )
    return text.slice(0, -1) + next;
  if (/[\p{L}\d]-$/u.test(text) && /^[\p{Lu}\d]/u.test(next)) return text + next;
  return text.endsWith("\u00ad") ? text.slice(0, -1) + next : `${text} ${next}`;
}
