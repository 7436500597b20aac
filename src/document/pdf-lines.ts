/** A run of text and where it stands on its page, y upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

interface Row {
  text: string;
  readonly left: number;
  right: number;
  readonly y: number;
  readonly size: number;
  /** Width of one character on average, to judge what would have fitted. */
  char: number;
  cells: boolean;
}

/**
 * A page's text from its pieces: those of one height make a line, wide gaps in it are tabs of a table, larger steps between
 * lines part paragraphs, and a line that ran to the right margin goes on in the next one.
 */
export function pageText(pieces: readonly Piece[], width: number): string {
  const rows = rowsOf(pieces);
  const margin = marginOf(rows, width);
  const step = usualStep(rows);
  let text = "";
  let listed = false;
  rows.forEach((row, i) => {
    const above = rows[i - 1];
    if (above === undefined) {
      text += row.text;
      return;
    }
    const distance = above.y - row.y;
    // a headline's lines stand further apart than the text's
    const usual = Math.max(step, row.size * 1.2);
    const apart =
      distance > usual * 1.35 || distance < -usual || Math.abs(above.size - row.size) > 0.15 * above.size;
    if (apart) {
      text += "\n\n" + row.text;
      listed = false;
    } else if (wasWrapped(above, row, margin) && !(listed && beginsItem(above, row))) {
      text = joined(text, row.text);
    } else {
      text += "\n" + row.text;
      listed = !/[.!?]$/.test(above.text);
    }
  });
  return text;
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
    };
    rows.push(row);
  }
  for (const done of rows) done.text = done.text.trim();
  return rows.filter(({ text }) => text !== "");
}

function extend(row: Row, piece: Piece): void {
  const gap = piece.x - row.right;
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
