import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract, type Grant } from "#tiedote";

const SETS = ["fixtures/tuning", "fixtures/wider"];

/** What a careful reader's gold says of money: the grants, and every sum of the text. */
interface Gold {
  readonly grants?: readonly { readonly eur: number; readonly status: string }[];
}

const releases = SETS.flatMap((set) =>
  readdirSync(set)
    .filter((file) => /\.(?:txt|html)$/.test(file))
    .map((file) => ({ path: `${set}/${file}`, gold: `${set}/${file.replace(/\.\w+$/, ".gold.json")}` })),
);

const cents = ({ amount }: Grant) => Math.round(amount.value * 100);

/** Grants whose sum two or more others of their status, one after the other, add up to. */
function totals(grants: readonly Grant[]): Grant[] {
  return grants.filter((grant, i) => {
    const others = grants.filter((other, k) => k !== i && other.status === grant.status);
    return others.some((_, from) => {
      let sum = 0;
      for (let to = from; to < others.length; to++) {
        sum += cents(others[to]!);
        if (sum >= cents(grant)) return sum === cents(grant) && to > from;
      }
      return false;
    });
  });
}

describe("no euro counts twice", () => {
  test.each(releases)("$path", async ({ path, gold }) => {
    const { grants } = await extract(readFileSync(path), { path });
    // one sum of the text is one grant, unless each of several takers gets it
    const told = new Map<string, Grant[]>();
    for (const grant of grants) {
      const key = `${grant.span.start}`;
      told.set(key, [...(told.get(key) ?? []), grant]);
    }
    for (const same of told.values())
      expect(new Set(same.map(({ recipient }) => recipient.name)).size).toBe(same.length);
    // nobody is told to get the same sum twice
    const transfers = grants.map((g) => `${g.recipient.name} ${g.amount.value} ${g.status}`);
    expect(new Set(transfers).size).toBe(transfers.length);
    const { grants: expected = [] } = JSON.parse(readFileSync(gold, "utf8")) as Gold;
    const wanted = new Set(expected.map(({ eur, status }) => `${eur} ${status}`));
    // no total stands beside its parts, unless the reader counts it as a transfer of its own
    expect(totals(grants).filter((g) => !wanted.has(`${g.amount.value} ${g.status}`))).toEqual([]);
  });
});

/** Lists and sentences of grants with other names and sums each time, so that nothing is told twice. */
function manyGrants(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => {
    const name = `Kylä${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + ((i / 26) % 26))}n Seura ry`;
    return i % 2 === 0
      ? `- ${name}, talon katto: ${1000 + i} euroa`
      : `Museovirasto myönsi ${name}:lle ${1000 + i} euroa Hyvän työn ohjelmasta vuosille 2024–2025.`;
  });
  return `Avustukset jaettu\n\nMuseovirasto myönsi avustukset.\n\n${lines.join("\n\n")}`;
}

test("four times as many grants take no more than a little over four times as long", async () => {
  const time = async (text: string) => {
    const start = process.cpuUsage();
    await extract(text);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  const [small, large] = [manyGrants(3000), manyGrants(12_000)];
  await time(small);
  const ratio = (await time(large)) / (await time(small));
  expect(ratio).toBeLessThan(9);
}, 120_000);

test.each([
  [
    "Opetushallitus myönsi kahdelle hankkeelle yhteensä 90 000 euroa.\n\n- Porin kaupunki: kerhot, 50 000 euroa\n- Salon kaupunki: kerhot, 30 000 euroa",
    1,
    "less than the total, though both are listed",
  ],
  [
    "Opetushallitus myönsi kolmelle hankkeelle yhteensä 90 000 euroa, joista suurimmat olivat:\n\n- Porin kaupunki: kerhot, 50 000 euroa\n- Salon kaupunki: kerhot, 30 000 euroa (jatkohanke)",
    0,
    "one of three is not listed",
  ],
  [
    "Opetushallitus myönsi kahdelle hankkeelle yhteensä 70 000 euroa.\n\n- Porin kaupunki: kerhot, 50 000 euroa\n- Salon kaupunki: kerhot, 30 000 euroa",
    1,
    "more than the total",
  ],
  [
    "Opetushallitus myönsi kahdelle hankkeelle yhteensä 80 000 euroa.\n\n- Porin kaupunki: kerhot, 50 000 euroa\n- Salon kaupunki: kerhot, 30 000 euroa",
    0,
    "the sum holds",
  ],
])("%s", async (text, warnings, _why) => {
  const record = await extract(text, { checkSums: true });
  expect(record.warnings.filter(({ code }) => code === "SUM_MISMATCH")).toHaveLength(warnings);
});
