import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PHONE_KINDS } from "../schemas/contacts.js";
import { DATE_ROLES, PRECISIONS, RELATIONS } from "../schemas/dates.js";
import { GRANT_STATUSES } from "../schemas/grants.js";
import { IDENTIFIER_KINDS } from "../schemas/identifiers.js";
import { ORGANISATION_KINDS, PROGRAM_KINDS } from "../schemas/kinds.js";
import { AMOUNT_ROLES, QUALIFIERS } from "../schemas/money.js";
import { LANGUAGES } from "../schemas/record.js";
import { REGION_KINDS } from "../schemas/regions.js";
import { PER } from "../src/money/lexicon.js";
import {
  formatDay,
  formatInterval,
  formatMoney,
  formatNumber,
  shortEuros,
} from "../src/review/facts/format.js";
import { type Piece, piecesOf, type Stretch } from "../src/review/facts/segments.js";
import { en } from "../src/review/facts/texts/en.js";
import { fi } from "../src/review/facts/texts/fi.js";
import { sv } from "../src/review/facts/texts/sv.js";
import { type CountedGrant, countOnce, totalsBy } from "../src/review/facts/totals.js";
import { dataElement, pageShell } from "../src/review/shell.js";
import { command } from "./command.js";

/** Pieces with brackets around every stretch: "a[bc]d". */
function bracketed(text: string, stretches: readonly Stretch[]): string {
  const write = (piece: Piece<Stretch>): string =>
    piece.stretch === null ? text.slice(piece.start, piece.end) : `[${piece.parts.map(write).join("")}]`;
  return piecesOf(stretches, 0, text.length).map(write).join("");
}

describe("stretches become parts that lie in one another", () => {
  test.each<[string, [number, number][], string]>([
    ["none", [], "abcdef"],
    ["one", [[1, 3]], "a[bc]def"],
    [
      "side by side",
      [
        [0, 3],
        [3, 6],
      ],
      "[abc][def]",
    ],
    [
      "one in another",
      [
        [0, 5],
        [1, 2],
      ],
      "[a[b]cde]f",
    ],
    [
      "two that cross",
      [
        [0, 4],
        [2, 6],
      ],
      "[ab[cd]][ef]",
    ],
    [
      "three that cross",
      [
        [0, 4],
        [1, 5],
        [2, 6],
      ],
      "[a[b[cd]]][[e]f]",
    ],
    [
      "one that begins where a cut one goes on",
      [
        [0, 3],
        [1, 6],
        [3, 4],
      ],
      "[a[bc]][[d]ef]",
    ],
    ["the whole text", [[0, 6]], "[abcdef]"],
  ])("%s", (_, spans, expected) => {
    expect(
      bracketed(
        "abcdef",
        spans.map(([start, end]) => ({ start, end })),
      ),
    ).toBe(expected);
  });

  test("a range keeps what touches it", () => {
    const pieces = piecesOf([{ start: 0, end: 4 }], 2, 6);
    expect(pieces.map(({ start, end, stretch }) => [start, end, stretch !== null])).toEqual([
      [2, 4, true],
      [4, 6, false],
    ]);
  });
});

describe("no euro is counted twice", () => {
  const grant = (release: number, given: Partial<CountedGrant> = {}): CountedGrant => ({
    release,
    cents: 5_000_000,
    recipient: "Kuokkalan kunta",
    funder: null,
    program: null,
    region: null,
    year: 2024,
    ...given,
  });
  test.each<[string, CountedGrant[], number]>([
    ["a grant told by giver and taker", [grant(0, { funder: "Työministeriö" }), grant(1)], 1],
    ["a grant told in three releases", [grant(0), grant(1), grant(2)], 1],
    ["two alike in one release are two", [grant(0), grant(0)], 2],
    ["a release with two alike, and its copy", [grant(0), grant(0), grant(1), grant(1)], 2],
    ["another year", [grant(0), grant(1, { year: 2025 })], 2],
    ["another sum", [grant(0), grant(1, { cents: 1 })], 2],
    ["another giver", [grant(0, { funder: "A" }), grant(1, { funder: "B" })], 2],
    ["another programme", [grant(0, { program: "A" }), grant(1, { program: "B" })], 2],
  ])("%s", (_, grants, expected) => {
    expect(countOnce(grants)).toHaveLength(expected);
  });

  test("sums by key, the largest first, what is not told under null", () => {
    const grants = [
      grant(0, { region: "01", cents: 1 }),
      grant(1, { cents: 5 }),
      grant(2, { region: "01", cents: 2 }),
    ];
    expect(totalsBy(grants, ({ region }) => region)).toEqual([
      { key: null, cents: 5, grants: 1 },
      { key: "01", cents: 3, grants: 2 },
    ]);
  });
});

test.each([
  [formatNumber(1527000.5, "fi"), "1 527 000,5"],
  [formatNumber(-1200, "en"), "−1,200"],
  [formatMoney(1527000, "EUR", "sv"), "1 527 000 €"],
  [formatMoney(0.5, "EUR", "en"), "€0.50"],
  [formatMoney(1200, "SEK", "fi"), "1 200 SEK"],
  [shortEuros(152_700_000, "fi"), "1,5 milj. €"],
  [shortEuros(152_700_000, "sv"), "1,5 mn €"],
  [shortEuros(270_000_000_000, "en"), "€2.7bn"],
  [shortEuros(4_650_000, "fi"), "46 500 €"],
  [formatDay("2024-06-02", "fi"), "2.6.2024"],
  [formatDay("XXXX-06-02", "sv"), "2.6."],
  [formatDay("2024-06-02", "en"), "2 Jun 2024"],
  [formatInterval("2022-01-01", "2022-12-31", "fi"), "1.1.2022–31.12.2022"],
  [formatInterval(null, "2024-06-30", "fi"), "–30.6.2024"],
])("%s", (found, expected) => {
  expect(found.replaceAll("\u00a0", " ")).toBe(expected);
});

test("the three languages have the same words, none of them empty", () => {
  const keys = (value: object, at = ""): string[] =>
    Object.entries(value).flatMap(([key, part]) => {
      if (part === "") throw new Error(`${at}.${key} is empty`);
      return typeof part === "object" ? keys(part, `${at}.${key}`) : [`${at}.${key}`];
    });
  expect(keys(fi)).toEqual(keys(en));
  expect(keys(sv)).toEqual(keys(en));
});

test("every value that a record may hold has its word", () => {
  const values = [
    ...[AMOUNT_ROLES, QUALIFIERS, DATE_ROLES, RELATIONS, PRECISIONS, GRANT_STATUSES, PHONE_KINDS].flat(),
    ...[REGION_KINDS, ORGANISATION_KINDS, PROGRAM_KINDS, IDENTIFIER_KINDS, LANGUAGES].flat(),
    ...PER.values(),
  ];
  for (const texts of [fi, sv, en]) {
    expect(values.filter((value) => texts.values[value] === undefined)).toEqual([]);
  }
});

test("data cannot end its element, and comes back as it was", () => {
  const value = { text: "</script><!-- <script> \u2028 \ud800" };
  const element = dataElement(value);
  const json = /^<script type="application\/json">(.*)<\/script>\n$/.exec(element)![1]!;
  expect(json).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(json)).toEqual(value);
});

test("the policy allows the page's own script and style by their hashes, and nothing else", () => {
  const { open, close } = pageShell({ script: "1", style: "a{}" }, "sv");
  const hash = (text: string): string => createHash("sha256").update(text).digest("base64");
  expect(open).toContain("default-src 'none'");
  expect(open).toContain(`script-src 'sha256-${hash("1")}'`);
  expect(open).toContain(`style-src 'sha256-${hash("a{}")}'`);
  expect(open).toContain('<html lang="sv" data-language-chosen>');
  expect(close).toContain("<script>1</script>");
});

describe("the command", () => {
  const cwd = mkdtempSync(path.join(tmpdir(), "tiedote-html-"));
  for (let i = 0; i < 40; i++)
    writeFileSync(path.join(cwd, `${i}.txt`), `Otsikko ${i}\n\nKunta sai 5 000 euroa.\n`);

  test("the same bytes again, and with two jobs; nothing in them can be loaded or run but the page's own", () => {
    const args = [".", "-f", "html", "-q", "--lang", "fi"];
    const { stdout, status } = command(args, { cwd });
    expect(status).toBe(0);
    expect(command([...args, "--jobs", "2"], { cwd }).stdout).toBe(stdout);
    expect(stdout.match(/<script type="application\/json">/g)).toHaveLength(80);
    expect(stdout.match(/<script>/g)).toHaveLength(1);
    expect(stdout).not.toMatch(/ (?:src|href|on\w+)=/);
  });

  test.each([
    ["--fields with html", ["0.txt", "-f", "html", "--fields", "title"]],
    ["--lang without html", ["0.txt", "--lang", "fi"]],
    ["a language that the page does not speak", ["0.txt", "-f", "html", "--lang", "de"]],
  ])("%s is wrong usage", (_, args) => {
    expect(command(args, { cwd }).status).toBe(2);
  });
});

describe("colours of text hold 4.5:1 in both themes", () => {
  const css = readFileSync(path.join(import.meta.dirname, "../src/review/page/css/tokens.css"), "utf8");
  const [light = "", dark = ""] = css.split("@media screen");
  const token = (theme: string, name: string): string =>
    new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(theme)?.[1] ?? token(light, name);
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (theme: string, a: string, b: string): number => {
    const [one, other] = [luminance(token(theme, a)), luminance(token(theme, b))];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  const kinds = [
    "amount",
    "grant",
    "date",
    "region",
    "organisation",
    "program",
    "contact",
    "identifier",
    "quote",
  ];
  const pairs = [
    ...["ground", "surface", "sunken", "accent-soft", "level-0"].flatMap((ground) => [
      ["ink", ground],
      ["ink-2", ground],
    ]),
    ["accent", "surface"],
    ["accent", "accent-soft"],
    ["on-accent", "accent"],
    ["level-ink", "level-1"],
    ["level-ink", "level-2"],
    ["level-ink", "level-3"],
    ["level-ink-strong", "level-4"],
    ["level-ink-strong", "level-5"],
    ...[...kinds, "warning", "title"].map((kind) => [kind, "raised"]),
  ] as [string, string][];
  test.each(pairs)("%s on %s", (ink, ground) => {
    for (const theme of [light, dark]) expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("properties", () => {
  const stretches = fc.array(
    fc
      .tuple(fc.nat(40), fc.nat(12))
      .map(([start, length]) => ({ start, end: Math.min(40, start + length + 1) })),
    { maxLength: 12 },
  );

  test("parts make up the text, and those of a stretch its own text, in order and without a gap", () => {
    fc.assert(
      fc.property(stretches, (given) => {
        const sorted = given
          .filter(({ start, end }) => end > start)
          .sort((a, b) => a.start - b.start || b.end - a.end);
        const reached = new Map<Stretch, { start: number; end: number }>();
        let cursor = 0;
        const walk = ({ start, end, stretch, parts }: Piece<Stretch>): void => {
          if (stretch === null) {
            expect(start).toBe(cursor);
            cursor = end;
            return;
          }
          const before = reached.get(stretch);
          expect(before?.end ?? stretch.start).toBe(start);
          reached.set(stretch, { start: before?.start ?? start, end });
          for (const part of parts) walk(part);
          expect(cursor).toBe(end);
        };
        for (const piece of piecesOf(sorted, 0, 40)) walk(piece);
        expect(cursor).toBe(40);
        for (const stretch of sorted) expect(reached.get(stretch)?.end).toBe(stretch.end);
      }),
    );
  });

  test("an element of data holds any value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const element = dataElement(value);
        const inside = element.slice('<script type="application/json">'.length, -"</script>\n".length);
        expect(inside).not.toContain("<");
        expect(JSON.parse(inside)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
