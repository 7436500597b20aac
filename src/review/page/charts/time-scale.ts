/** A scale of days over a width, with its ticks. */
export interface Scale {
  /** Where a day stands; days beyond the ends stand at the ends. */
  at(day: number): number;
  readonly width: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

const DAY = 86_400_000;
const YEAR = 365.25;
/** Years on either side of the middle that a scale shows: one slip of a century must not press the rest together. */
const REACH = 12;
const MOST_TICKS = 12;

/** Days since 1970 of an ISO day, whatever the time zone. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** A scale from the first to the last of the days, in whole months. */
export function scaleOf(days: readonly string[], width: number): Scale {
  const numbers = days
    .map(dayNumber)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const middle = numbers[numbers.length >> 1] ?? 0;
  const from = monthOf(Math.max(numbers[0] ?? 0, middle - REACH * YEAR), 0);
  const to = Math.max(monthOf(Math.min(numbers.at(-1) ?? 0, middle + REACH * YEAR), 1), from + 60);
  const at = (day: number): number =>
    Math.round(Math.min(Math.max((day - from) / (to - from), 0), 1) * width * 10) / 10;
  return { at, width, ticks: ticksOf(from, to, at, width > 600 ? MOST_TICKS : MOST_TICKS / 3) };
}

/** The first day of the month of a day, or of a month after it. */
function monthOf(day: number, after: number): number {
  const date = new Date(day * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + after, 1) / DAY;
}

function ticksOf(
  from: number,
  to: number,
  at: (day: number) => number,
  most: number,
): { x: number; label: string }[] {
  const months = Math.round((to - from) / (YEAR / 12));
  const step = [1, 2, 3, 6, 12, 24, 60].find((size) => months / size <= most) ?? 120;
  const ticks: { x: number; label: string }[] = [];
  for (let day = from; day < to; day = monthOf(day, 1)) {
    const date = new Date(day * DAY);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    if ((year * 12 + month) % step !== 0) continue;
    ticks.push({ x: at(day), label: step >= 12 ? String(year) : `${month + 1}/${year}` });
  }
  return ticks;
}
