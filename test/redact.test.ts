import { expect, test } from "vitest";
import { extract } from "#tiedote";
import { command } from "./command.js";

const release = `Kunta sai 5 000 euroa avustusta

– Työ alkaa heti, sanoo rehtori Maija Aalto. Aallon mukaan koulu valmistuu vuonna 2026.

Lisätietoja: rehtori Maija Aalto, p. 040 123 4567, alanumero 12, maija.aalto(at)kunta.fi
www.kunta.fi/maija-aalto
Vaihde 09 310 1641`;

test("names, phones and addresses are masked with as many signs, so that spans hold", async () => {
  const open = await extract(release, { document: true, text: true });
  const masked = await extract(release, { document: true, text: true, redact: "contacts" });
  expect(masked.documentText).toHaveLength(release.length);
  expect(JSON.stringify(masked)).not.toMatch(/Maija|Aalto|Aallon|maija|aalto|123 4567|1234567|310 1641/);
  expect(masked.contacts[0]).toMatchObject({ name: "█".repeat(11), title: "rehtori" });
  expect(masked.contacts[0]?.phones[0]?.e164).toBe(`+${"█".repeat(12)}`);
  expect(masked.quotes[0]).toMatchObject({ speaker: "█".repeat(11), title: "rehtori" });
  expect(masked.amounts).toEqual(open.amounts);
  for (const { text, span } of [...masked.contacts, ...masked.quotes, ...masked.identifiers]) {
    expect(masked.documentText?.slice(span.start, span.end)).toBe(text);
  }
  expect(masked.text).toContain("rehtori ███████████");
});

test("a surname that is a town stays where the town is meant", async () => {
  const text = "Salon kaupunki tiedottaa.\n\nLisätietoja: rehtori Maija Salo, p. 040 123 4567";
  const masked = await extract(text, { document: true, redact: "contacts" });
  expect(masked.documentText).toBe(
    "Salon kaupunki tiedottaa.\n\nLisätietoja: rehtori ██████████, p. ████████████",
  );
});

test("a text without people stays as it is", async () => {
  const masked = await extract("Kunta sai 5 000 euroa.", { document: true, redact: "contacts" });
  expect(masked.documentText).toBe("Kunta sai 5 000 euroa.");
});

test("a phone number that looks like a part of a day masks no day", async () => {
  const text = "Kunta sai 5 000 euroa 18.6.2021.\n\nVaihde 021-06-18";
  const open = await extract(text);
  const masked = await extract(text, { redact: "contacts" });
  expect(open.contacts[0]?.phones[0]?.text).toBe("021-06-18");
  expect(masked.dates).toEqual(open.dates);
  expect(masked.published).toEqual(open.published);
});

test("a person who also gets money is masked in grants, names of bodies and every format", async () => {
  const text = `Palkinnot jaettu

Suomen Kulttuurirahasto myönsi kirjailija Maija Aallolle 20 000 euroa. Aallon työ jatkuu.

Maija Aallon säätiö tukee hanketta.

– Työ alkaa heti, sanoo Maija Aalto.

Lisätietoja: kirjailija Maija Aalto, p. 040 123 4567, maija.aalto@kunta.fi`;
  const masked = await extract(text, { document: true, text: true, redact: "contacts", checkSums: true });
  expect(masked.grants.map(({ recipient }) => recipient.name)).toEqual(["█".repeat(11)]);
  expect(JSON.stringify(masked)).not.toMatch(/Maija|Aalto|Aallon|Aallo|aalto|123 4567|1234567/);
  for (const format of ["html", "360giving", "yaml", "csv"]) {
    const { stdout } = command(["-", "-q", "--redact", "contacts", "-f", format], { input: text });
    expect(stdout).not.toMatch(/Maija|Aalto|Aallon|Aallo|aalto|123 4567|1234567/);
  }
});
