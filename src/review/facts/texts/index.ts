import type { PageLanguage } from "../../languages.js";
import { en, type Texts } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

export type { Texts } from "./en.js";

export const TEXTS: Readonly<Record<PageLanguage, Texts>> = { fi, sv, en };

/** The page's word for a value of the record; the value itself where there is none. */
export function wordFor(texts: Texts, value: string): string {
  return Object.hasOwn(texts.values, value) ? texts.values[value]! : value;
}
