const WIDE = matchMedia("(min-width: 48rem)");

/** Units that a chart is drawn in: a narrow window gets fewer, so that its letters keep their size. */
export function chartWidth(wide: number, narrow: number): number {
  return WIDE.matches ? wide : narrow;
}
