import { expect, test } from "vitest";
import { TOKENS } from "../src/finnish/token-cases.js";
import { emptyTokens, tokenise } from "../src/finnish/tokens.js";

test.each(TOKENS)("%j is %s", (text, keys) => {
  const tokens = emptyTokens(text);
  tokenise(tokens, 0, text.length);
  expect(tokens.key.slice(0, tokens.length).join(" ")).toBe(keys);
  // spans stay where the text has them, one after the other
  for (let i = 1; i < tokens.length; i++) expect(tokens.start[i]).toBeGreaterThanOrEqual(tokens.end[i - 1]!);
  expect(tokens.end[tokens.length - 1]).toBe(text.length);
});
