import { expect, test } from "vitest";
import { extract } from "#tiedote";
import { cases } from "../src/grants/cases.js";

test.each(cases)("$text ($why)", async ({ text, grants }) => {
  const record = await extract(text);
  expect(
    record.grants.map((g) => `${g.funder?.name ?? "-"} > ${g.recipient.name} ${g.amount.value} ${g.status}`),
  ).toEqual(grants);
});
