/** As many answers are kept; a corpus repeats its words, and one that does not costs no memory. */
const KEPT = 8192;

/**
 * The same function with its answers kept by word, `most` of them at a time. Only for functions of the word alone: nothing else may change an answer.
 *
 * @example const isTitle = memoise((word) => HEADS.has(word))
 */
export function memoise<T>(answer: (word: string) => T, most = KEPT): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const fresh = answer(word);
    if (known.size >= most) known.clear();
    known.set(copyOf(word), fresh);
    return fresh;
  };
}

/** V8 keeps a whole text alive for a slice of it of this length or more. */
const SLICED = 13;

function copyOf(word: string): string {
  return word.length < SLICED ? word : `.${word}`.slice(1);
}
