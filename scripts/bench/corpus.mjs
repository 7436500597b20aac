/** Texts to measure on: releases of about 3 kB, put together from the paragraphs of fixtures; the same in every run. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const SETS = ["fixtures/tuning", "fixtures/wider"];

function paragraphs() {
  return SETS.flatMap((set) =>
    readdirSync(path.join(root, set))
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .flatMap((name) => readFileSync(path.join(root, set, name), "utf8").split(/\n\s*\n/))
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== ""),
  );
}

/** A whole number below `limit` from a generator that starts where it is told. */
function shuffler(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** `count` texts of at least `length` characters. */
export function releases(count, length = 3000) {
  const all = paragraphs();
  const next = shuffler(1);
  return Array.from({ length: count }, () => {
    const chosen = [];
    for (let size = 0; size < length; size += chosen.at(-1).length + 2) chosen.push(all[next(all.length)]);
    return chosen.join("\n\n");
  });
}

/** One long text of ordinary paragraphs. */
export function longText(length) {
  return releases(1, length)[0].slice(0, length);
}

/** A page of ordinary paragraphs. */
export function longPage(length) {
  const body = longText(length)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .split("\n\n")
    .map((paragraph) => `<p>${paragraph}</p>\n`)
    .join("");
  return `<!doctype html><html lang="fi"><head><title>Tiedote</title></head><body><main>${body}</main></body></html>`;
}

/** What each field looks for, again and again in one line: the worst that a text can do to it. */
export const HOSTILE = {
  dates: "12.5.2023–13.6.2024, tammi-maaliskuussa 2025, 1.1.–31.12.2022 klo 9.00–16.00, viikolla 20, ",
  sums: "n. 2–3 miljoonaa euroa, 1 527 000,50 euroa ja 30 euroa/asukas, yhteensä 5 M€, ",
  grants: "Saarisalon kunta sai 120 000 euroa, Kuusivoima Oy:lle myönnettiin 35 000 euroa ja ",
  contacts: "Maija Virtanen, johtaja, puh. 050 311 8075, maija.virtanen@esimerkki.fi, ",
  names: "Etelä-, Keski- ja Pohjois-Pohjanmaan sosiaali- ja terveysministeriön Uudenmaan liiton ",
  digits: "1 234 567 890 12,5 3.4.5 (040) 552-1263 123456-7 ",
  quotes: "”Hanke etenee, sanoo Maija Virtanen, ”ja valmistuu”, ",
  capitals: "Uusi Suuri Vihreä Siirtymä Hanke Oy Ab Ry ",
  brackets: "((([[[”””'''---...,,,:::;;; ",
};

/** A hostile text of one kind. */
export function hostile(kind, length) {
  const unit = HOSTILE[kind];
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
