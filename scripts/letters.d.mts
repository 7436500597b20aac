import type { Plugin } from "vitest/config";

export const COMPACT: { readonly L: string; readonly Lu: string; readonly Ll: string };
export function compactLetters(source: string): string;
export const lettersOfTests: Plugin;
