/**
 * The name that was probably meant: "jsn" → "json", "amount" → "amounts", "maxbytes" → "maxBytes"; null where none is near, that
 * is within a third of its length in letters added, lost, changed or swapped.
 */
export function nearest(word: string, names: readonly string[]): string | null {
  const plain = fold(word);
  let best =
    plain.length < SHORTEST_START ? null : (names.find((name) => fold(name).startsWith(plain)) ?? null);
  let least = Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const name of names) {
    const distance = editDistance(plain, fold(name), least);
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best;
}

/** ` (did you mean "json"?)`, or nothing. */
export function didYouMean(word: string, names: readonly string[]): string {
  const name = nearest(word, names);
  return name === null ? "" : ` (did you mean "${name}"?)`;
}

const LONGEST = 40;
/** So many letters say which name was begun: "excel" → "excel-fi". */
const SHORTEST_START = 3;

function fold(word: string): string {
  return word.slice(0, LONGEST).toLowerCase().replaceAll(/[-_ ]/g, "");
}

/** Damerau and Levenshtein's distance, or `limit` where it is no less. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return Math.min(above[b.length]!, limit);
}
