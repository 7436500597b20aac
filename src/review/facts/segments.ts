/** A stretch to be marked; stretches may lie inside one another or cross. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A part of a text: plain from `start` to `end`, or a stretch's part with what lies in it. */
export interface Piece<S extends Stretch> {
  readonly start: number;
  readonly end: number;
  /** Null for plain text. */
  readonly stretch: S | null;
  readonly parts: Piece<S>[];
}

/**
 * A range of text taken apart so that every stretch is one part or several that follow each other, and parts lie wholly in
 * one another: of two that cross, the later one is cut where the earlier ends. Plain text lies between.
 *
 * @param stretches in order of their start, of those that start together the longer first
 * @example "abcdef" with 0–4 and 2–6 // [ab[cd]] and [ef], the second stretch in two parts
 */
export function piecesOf<S extends Stretch>(stretches: readonly S[], from: number, to: number): Piece<S>[] {
  const root: Piece<S> = { start: from, end: to, stretch: null, parts: [] };
  const open: Piece<S>[] = [root];
  const waiting = stretches
    .filter(({ start, end }) => start < to && end > from && start < end)
    .map((stretch) => ({ stretch, start: Math.max(stretch.start, from), end: Math.min(stretch.end, to) }));
  let cursor = from;
  const plainUpTo = (end: number): void => {
    if (end > cursor) open.at(-1)!.parts.push({ start: cursor, end, stretch: null, parts: [] });
    cursor = Math.max(cursor, end);
  };
  const close = (until: number): void => {
    while (open.length > 1 && open.at(-1)!.end <= until) {
      plainUpTo(open.at(-1)!.end);
      open.pop();
    }
  };
  for (let i = 0; i < waiting.length; i++) {
    const { stretch, start, end } = waiting[i]!;
    close(start);
    plainUpTo(start);
    const room = open.at(-1)!.end;
    if (end > room) putBack(waiting, i + 1, { stretch, start: room, end });
    const piece: Piece<S> = { start, end: Math.min(end, room), stretch, parts: [] };
    open.at(-1)!.parts.push(piece);
    open.push(piece);
  }
  close(to);
  plainUpTo(to);
  return root.parts;
}

/** Puts the rest of a cut stretch where its new start belongs. */
function putBack<S extends Stretch>(waiting: S[], from: number, rest: S): void {
  let at = from;
  while (
    at < waiting.length &&
    (waiting[at]!.start < rest.start || (waiting[at]!.start === rest.start && waiting[at]!.end >= rest.end))
  ) {
    at++;
  }
  waiting.splice(at, 0, rest);
}
