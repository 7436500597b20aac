/** A half-open stretch of the document's text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What every fact carries: its surface form, its place, the rule that found it and how sure that rule is (0–1). */
export interface Mention {
  text: string;
  span: Span;
  rule: string;
  confidence: number;
}

/** Whether two spans share at least one code unit. Touching spans do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Builds a mention whose text is cut from the document, so that `slice(start, end) === text` cannot fail.
 *
 * @example mention("Avustus on 5 000 euroa.", 11, 22, "money.sum", 0.99).text // "5 000 euroa"
 */
export function mention(text: string, start: number, end: number, rule: string, confidence: number): Mention {
  return { text: text.slice(start, end), span: { start, end }, rule, confidence };
}

/** Order of appearance; of two that start together the longer first. */
export function bySpan(a: { span: Span }, b: { span: Span }): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Spans that can be asked for those that overlap a stretch, without walking over all of them. */
export class SpanIndex<T extends Span = Span> {
  readonly #spans: readonly T[];
  readonly #longest: number;

  constructor(spans: Iterable<T>) {
    const ordered = [...spans];
    let longest = 0;
    let inOrder = true;
    for (let i = 0; i < ordered.length; i++) {
      const { start, end } = ordered[i]!;
      if (end - start > longest) longest = end - start;
      if (i > 0 && inOrder) inOrder = byPlace(ordered[i - 1]!, ordered[i]!) <= 0;
    }
    // most come in order; to sort costs more than to see that
    this.#spans = inOrder ? ordered : ordered.sort(byPlace);
    this.#longest = longest;
  }

  /** The spans that overlap `stretch`, in order. */
  within(stretch: Span): T[] {
    const found: T[] = [];
    for (let i = this.#firstNear(stretch); i < this.#spans.length; i++) {
      const span = this.#spans[i]!;
      if (span.start >= stretch.end) break;
      if (span.end > stretch.start) found.push(span);
    }
    return found;
  }

  /** The spans that lie wholly in `stretch`, in order; none that is empty and stands at its edge. */
  inside(stretch: Span): T[] {
    const found: T[] = [];
    for (let i = this.#firstNear(stretch); i < this.#spans.length; i++) {
      const span = this.#spans[i]!;
      if (span.start >= stretch.end) break;
      if (span.start >= stretch.start && span.end > stretch.start && span.end <= stretch.end)
        found.push(span);
    }
    return found;
  }

  /** The first span that is long enough to reach into `stretch`, or stands behind it. */
  #firstNear(stretch: Span): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#spans[middle]!.start < stretch.start - this.#longest) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
