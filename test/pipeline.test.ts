import { expect, test } from "vitest";
import { extract } from "#tiedote";

test("a text gives a record that fits the schema", async () => {
  const release = await extract("Kunta sai avustusta.", { document: true });
  expect(release.schemaVersion).toBe("1.0");
  expect(release.documentText).toBe("Kunta sai avustusta.");
});
