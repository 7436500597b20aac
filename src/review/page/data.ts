import type { Release } from "../../../schemas/record.js";
import type { Brief } from "../brief.js";
import type { CountedGrant } from "../facts/totals.js";
import type { PageBlock, PageRelease } from "../page-data.js";

/** One release of the page: what the list asks for at once, and the release itself when it is first looked into. */
export class Entry {
  readonly index: number;
  readonly brief: Brief;
  /** Its grants with status "granted". */
  readonly grants: readonly CountedGrant[];
  /** Year of publication. */
  readonly year: number | null;
  readonly #element: Element;
  #whole: PageRelease | null = null;
  #haystack: string | null = null;

  constructor(index: number, brief: Brief, element: Element) {
    this.index = index;
    this.brief = brief;
    this.year = Number(brief.date?.slice(0, 4)) || null;
    this.grants = brief.grants.map((grant) => ({ ...grant, release: index, year: this.year }));
    this.#element = element;
  }

  get record(): Release {
    return this.#read().record;
  }

  get blocks(): readonly PageBlock[] {
    return this.#read().blocks;
  }

  /** Everything that can be searched, in lower case: the text, the path and the names in their base form. */
  get haystack(): string {
    if (this.#haystack === null) {
      const { organisations, programs, regions, source, documentText } = this.record;
      const names = [...organisations, ...programs, ...regions].map(({ name }) => name);
      const parts = [this.brief.title, this.brief.publisher, source.path, documentText, ...names];
      this.#haystack = parts.filter(Boolean).join("\n").toLowerCase();
    }
    return this.#haystack;
  }

  #read(): PageRelease {
    this.#whole ??= JSON.parse(this.#element.textContent) as PageRelease;
    return this.#whole;
  }
}

/** The releases that the file holds, in its order: each in two elements, the brief one before the whole one. */
export function readEntries(): Entry[] {
  const elements = [...document.querySelectorAll('script[type="application/json"]')];
  const entries: Entry[] = [];
  for (let i = 0; i + 1 < elements.length; i += 2) {
    const brief = JSON.parse(elements[i]!.textContent) as Brief;
    entries.push(new Entry(entries.length, brief, elements[i + 1]!));
  }
  return entries;
}

/** Prepares the search while the reader has not asked for it, a little at a time. */
export function prepareSearch(entries: readonly Entry[]): void {
  let next = 0;
  const idle: (work: (deadline: { timeRemaining(): number }) => void) => void =
    "requestIdleCallback" in globalThis
      ? requestIdleCallback
      : (work) => setTimeout(() => work({ timeRemaining: () => 0 }), 50);
  const work = (deadline: { timeRemaining(): number }): void => {
    do void entries[next++]?.haystack;
    while (next < entries.length && deadline.timeRemaining() > 2);
    if (next < entries.length) idle(work);
  };
  idle(work);
}
