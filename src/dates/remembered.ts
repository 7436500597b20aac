/** More words than a long run meets; past it the memory is emptied, so that hostile text cannot fill it. */
const ROOM = 20_000;

/** The function with its answers kept: a word of Finnish prose is asked for again and again, a pattern is dear. */
export function remembered(answer: (word: string) => number): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const old = known.get(word);
    if (old !== undefined) return old;
    const value = answer(word);
    if (known.size >= ROOM) known.clear();
    // slices of a document would keep the whole of it alive
    known.set(Buffer.from(word).toString(), value);
    return value;
  };
}
