/** The Gregorian calendar in plain integers: nothing here reads the clock, a time zone or a locale. */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days of a month; February of an unknown year has 28, the days that every year has. */
export function monthLength(year: number | null, month: number): number {
  return month === 2 && year !== null && isLeap(year) ? 29 : LENGTHS[month - 1]!;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether the day exists: 31.11.2013 does not, 29.2. without a year does. */
export function dayExists(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= (year === null && month === 2 ? 29 : monthLength(year, month));
}

/** Days since 1 March of year 0 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const m = month > 2 ? month - 3 : month + 9;
  const century = Math.floor(y / 100);
  return (
    365 * y + Math.floor(y / 4) - century + Math.floor(century / 4) + Math.floor((153 * m + 2) / 5) + day - 1
  );
}

/** The day with that number: the inverse of `dayNumber`. */
export function dayOfNumber(number: number): { year: number; month: number; day: number } {
  const era = Math.floor(number / 146097);
  const n = number - era * 146097;
  const yearOfEra = Math.floor(
    (n - Math.floor(n / 1460) + Math.floor(n / 36524) - Math.floor(n / 146096)) / 365,
  );
  const rest = n - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * rest + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: rest - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** ISO weekday, Monday is 1 and Sunday 7. */
export function weekdayOf(year: number, month: number, day: number): number {
  // 1 March of year 0 was a Wednesday
  return ((dayNumber(year, month, day) + 2) % 7) + 1;
}

/** Day number of the Monday of an ISO week (ISO 8601: week 1 holds 4 January). */
export function mondayOf(year: number, week: number): number {
  return dayNumber(year, 1, 4) - (weekdayOf(year, 1, 4) - 1) + (week - 1) * 7;
}

/** 52, or 53 in years such as 2020 and 2026. */
export function weeksIn(year: number): number {
  return (mondayOf(year + 1, 1) - mondayOf(year, 1)) / 7;
}
