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
