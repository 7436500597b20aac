import type { UserLexicon } from "../lexicon.js";

/**
 * A table that is built once without a user's lexicon, and once for each lexicon, on first use.
 *
 * @example const gazetteerFor = perLexicon((lexicon) => tableOf(lexicon))
 */
export function perLexicon<T>(build: (lexicon: UserLexicon | null) => T): (lexicon: UserLexicon | null) => T {
  let common: { readonly table: T } | null = null;
  const own = new WeakMap<UserLexicon, T>();
  return (lexicon) => {
    if (lexicon === null) {
      common ??= { table: build(null) };
      return common.table;
    }
    let table = own.get(lexicon);
    if (table === undefined) {
      table = build(lexicon);
      own.set(lexicon, table);
    }
    return table;
  };
}
