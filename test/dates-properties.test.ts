import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { dayNumber, dayOfNumber, weekdayOf } from "../src/dates/calendar.js";
import { cases } from "../src/dates/cases.js";
import { findDates } from "../src/dates/index.js";
import { readingOf } from "./reading-of-blocks.js";

type Language = "fin" | "swe" | "eng";

function find(text: string, reference: string | null = null, language: Language = "fin") {
  return findDates(readingOf(text, language), { referenceDate: reference, published: null });
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const iso = ({ year, month, day }: Day) =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

const FIRST = dayNumber(1990, 1, 1);
const LAST = dayNumber(2050, 12, 31);
const someDay = fc.integer({ min: FIRST, max: LAST }).map(dayOfNumber);
const someInterval = fc
  .tuple(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: 1, max: 2000 }))
  .map(([from, length]) => [dayOfNumber(from), dayOfNumber(Math.min(LAST + 2000, from + length))] as const);
const space = fc.constantFrom(" ", "\u00a0", "\u2009", "\u202f");
const dash = fc.constantFrom("-", "–", "−", " - ", " – ", " –");

const STEMS = "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu".split(" ");
const SWEDISH = "januari februari mars april maj juni juli augusti september oktober november december".split(
  " ",
);
const stem = ({ month }: Day) => STEMS[month - 1]!;
const two = (value: number) => String(value).padStart(2, "0");

/** Each layout of one day. */
const DAYS: readonly [language: Language, (day: Day, space: string) => string][] = [
  ["fin", ({ day, month, year }) => `${day}.${month}.${year}`],
  ["fin", ({ day, month, year }) => `${two(day)}.${two(month)}.${year}`],
  ["fin", ({ day, month, year }, s) => `${day}.${month}.${s}${year}`],
  ["fin", (d, s) => `${d.day}.${s}${stem(d)}kuuta${s}${d.year}`],
  ["fin", (d, s) => `${d.day}${s}päivänä${s}${stem(d)}kuuta${s}${d.year}`],
  ["fin", (d, s) => `${stem(d)}kuun${s}${d.day}.${s}päivänä${s}${d.year}`],
  ["fin", (d) => iso(d)],
  ["swe", (d, s) => `${d.day}${s}${SWEDISH[d.month - 1]}${s}${d.year}`],
];

/** Each layout of an interval that says both years. */
const INTERVALS: readonly ((from: Day, to: Day, dash: string) => string)[] = [
  (a, b, d) => `${a.day}.${a.month}.${a.year}${d}${b.day}.${b.month}.${b.year}`,
  (a, b, d) => `${a.day}. ${stem(a)}kuuta ${a.year}${d}${b.day}. ${stem(b)}kuuta ${b.year}`,
  (a, b) => `${a.day} päivästä ${stem(a)}kuuta ${a.year} ${b.day} päivään ${stem(b)}kuuta ${b.year}`,
];

describe("what is written reads back", () => {
  test.each(DAYS.map(([language, layout], index) => ({ index, language, layout })))(
    "a day in layout $index",
    ({ language, layout }) => {
      fc.assert(
        fc.property(someDay, space, (day, blank) => {
          const { dates } = find(`Kokous on ${layout(day, blank)}, se sovittiin.`, null, language);
          expect(dates).toHaveLength(1);
          expect(dates[0]).toMatchObject({
            edtf: iso(day),
            start: iso(day),
            end: iso(day),
            precision: "day",
          });
        }),
      );
    },
  );

  test.each(INTERVALS.map((layout, index) => ({ index, layout })))(
    "an interval in layout $index",
    ({ layout }) => {
      fc.assert(
        fc.property(someInterval, dash, ([from, to], d) => {
          const { dates } = find(`Näyttely on auki ${layout(from, to, d)} Hakalassa.`);
          expect(dates).toHaveLength(1);
          expect(dates[0]).toMatchObject({ edtf: `${iso(from)}/${iso(to)}`, start: iso(from), end: iso(to) });
        }),
      );
    },
  );

  test("an interval within a year, the year said once", () => {
    fc.assert(
      fc.property(someInterval, dash, ([from, to], d) => {
        fc.pre(from.year === to.year);
        const month = from.month === to.month ? "" : `${from.month}.`;
        const text = `${from.day}.${month}${d}${to.day}.${to.month}.${to.year}`;
        expect(find(`Auki ${text} Hakalassa.`).dates[0]).toMatchObject({
          text,
          start: iso(from),
          end: iso(to),
        });
      }),
    );
  });

  test("months, spans of years and open ends", () => {
    fc.assert(
      fc.property(someInterval, dash, ([from, to], d) => {
        const month = `${stem(from)}kuussa ${from.year}`;
        expect(find(`Se alkoi ${month}.`).dates[0]).toMatchObject({
          edtf: iso(from).slice(0, 7),
          text: month,
        });
        if (to.year > from.year) {
          const years = `vuosina ${from.year}${d}${to.year}`;
          expect(find(`Se jatkui ${years}.`).dates[0]).toMatchObject({
            edtf: `${from.year}/${to.year}`,
            text: years,
          });
        }
        const day = `${from.day}.${from.month}.${from.year}`;
        expect(find(`Maksu ${day} alkaen.`).dates[0]).toMatchObject({ edtf: `${iso(from)}/..`, end: null });
        expect(find(`Maksu ${day} mennessä.`).dates[0]).toMatchObject({
          edtf: `../${iso(from)}`,
          start: null,
        });
      }),
    );
  });

  test("a day without a year within five months of publication, with its weekday", () => {
    const WEEKDAYS = "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina".split(
      " ",
    );
    fc.assert(
      fc.property(someDay, fc.integer({ min: -150, max: 150 }), (published, distance) => {
        const day = dayOfNumber(dayNumber(published.year, published.month, published.day) + distance);
        const weekday = WEEKDAYS[weekdayOf(day.year, day.month, day.day) - 1];
        const { dates } = find(`Juhla ${weekday} ${day.day}.${day.month}. Hakalassa.`, iso(published));
        expect(dates[0]).toMatchObject({ edtf: iso(day) });
      }),
    );
  });
});

describe("the calendar", () => {
  test("agrees with the platform's UTC calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(2199, 12, 31) }), (number) => {
        const { year, month, day } = dayOfNumber(number);
        const date = new Date(Date.UTC(year, month - 1, day));
        expect([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([
          year,
          month,
          day,
        ]);
        expect(weekdayOf(year, month, day)).toBe(((date.getUTCDay() + 6) % 7) + 1);
        expect(dayNumber(year, month, day)).toBe(number);
      }),
    );
  });
});

describe("hostile text", () => {
  const piece = fc.constantFrom(
    ..."1 . 1. 12. 31 2024 – - / , : ( ) § € % ja klo vuonna vuoden vuosina viikolla Q1 tammi tammikuussa touko- -ohjelma loppuun alusta mennessä alkaen viime ensi kevään syyskuu May 3rd of 28/4/2022 neljänneksellä toisella ma 0 99999 🙂".split(
      " ",
    ),
    " ",
    "\n",
    "\u00ad",
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(" ")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );

  test("of 100,000 random texts none throws, and every date lies in its span", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, "2024-02-29"), (random, reference) => {
        const { dates, published } = find(random, reference);
        for (const date of dates) {
          if (random.slice(date.span.start, date.span.end) !== date.text) throw new Error("span");
          if (date.text.trim() !== date.text || date.text === "") throw new Error("blank");
          // a range over New Year without a year goes from XXXX-11-15 to XXXX-01-15
          const dated = date.start?.startsWith("XXXX") === false;
          if (dated && date.end !== null && date.start! > date.end) throw new Error("order");
          if (!/^(?:\.\.|[\dX]{4})/.test(date.edtf)) throw new Error(date.edtf);
        }
        if (published?.span)
          expect(random.slice(published.span.start, published.span.end)).toBe(published.text);
      }),
      { numRuns: 100_000 },
    );
  });
});

describe("time zones", () => {
  const zone = process.env.TZ;
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each([
    ["Pacific/Kiritimati", -840],
    ["America/St_Johns", 210],
    ["Europe/Helsinki", -120],
  ])("every row holds in %s", (name, offset) => {
    process.env.TZ = name;
    expect(new Date(2024, 0, 15).getTimezoneOffset()).toBe(offset);
    for (const { rows, reference, language } of cases) {
      for (const [text, expected] of rows) {
        const { dates } = find(text, reference, language);
        expect(dates.map((date) => `${date.text} = ${date.edtf}`)).toEqual(expected);
      }
    }
  });
});
