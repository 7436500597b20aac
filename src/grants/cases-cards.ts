import type { GrantCase } from "./cases.js";

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="fi"><body><main>${body}</main></body></html>`;

/** Lines that only say what their sum is, with the taker on another line, and definition lists. */
export const cards: readonly GrantCase[] = [
  {
    text: page(
      "<h1>Joulurahat lapsille</h1><p>Kaarnan Sähkö Oy ei lähetä joulukortteja. Raha annetaan kolmelle toimijalle.</p><dl><dt>6 000 €</dt><dd>Kaarnan Pursi ry junioreiden veneisiin</dd><dt>3 000 €</dt><dd>Naantalin kaupunki, luontopolun portaat</dd><dt>1 500 €</dt><dd>Rymättylän lukion kerho</dd></dl>",
    ),
    grants: [
      "Kaarnan Sähkö Oy > Kaarnan Pursi ry 6000 granted",
      "Kaarnan Sähkö Oy > Naantalin kaupunki 3000 granted",
      "Kaarnan Sähkö Oy > Rymättylän lukion kerho 1500 granted",
    ],
    why: "the sum as the term, the taker as its text; a company gives its own money away",
  },
  {
    text: page(
      "<h1>Kuntien tukea yritykselle</h1><p>Kaarnan Sähkö Oy kertoo hankkeistaan. Tukea saatiin seuraavasti:</p><dl><dt>Uudenkaupungin kaupunki</dt><dd>6 000 €</dd></dl>",
    ),
    grants: ["- > Uudenkaupungin kaupunki 6000 granted"],
    why: "what is got is not a company's gift",
  },
  {
    text: page(
      "<h1>Rantalan säätiö jakoi apurahat</h1><p>Rantalan säätiö jakoi apurahoja muusikoille.</p><dl><dt>Oona Rask, viulu</dt><dd>12 000 €</dd><dt>Kamarikuoro Kide ry</dt><dd>8 000 €</dd></dl>",
    ),
    grants: [
      "Rantalan säätiö > Oona Rask 12000 granted",
      "Rantalan säätiö > Kamarikuoro Kide ry 8000 granted",
    ],
    why: "the taker as the term, the sum as its text",
  },
  {
    text: page(
      "<h1>Hämeen liitto rahoittaa kahta hanketta</h1><dl><dt>Hanke</dt><dd>Kestävä kylä</dd><dt>Toteuttaja</dt><dd>Hattulan kunta</dd><dt>Tuki</dt><dd>48 000 €</dd><dt>Kokonaiskustannukset</dt><dd>60 000 €</dd><dt>Toteutusaika</dt><dd>1.3.2022–30.6.2023</dd></dl><dl><dt>Hanke</dt><dd>Uusi aalto</dd><dt>Toteuttaja</dt><dd>Janakkalan kunta</dd><dt>Tuki</dt><dd>22 000 €</dd><dt>Kokonaiskustannukset</dt><dd>27 500 €</dd><dt>Toteutusaika</dt><dd>1.4.2022–31.12.2022</dd></dl>",
    ),
    grants: [
      "Hämeen liitto > Hattulan kunta 48000 granted | - | 2022-03-01/2023-06-30",
      "Hämeen liitto > Janakkalan kunta 22000 granted | - | 2022-04-01/2022-12-31",
    ],
    why: "labels as terms; the period behind the cost is the card's own",
  },
  {
    text: "Leader Suopolku ry tiedottaa 4.2.2019\n\nKylille rahaa\n\nLeader Suopolun hallitus kokoontui tammikuussa.\n\nMyönteisen päätöksen saivat:\n\n1. Siuruan kyläseura ry, metsästysmajan kunnostus\n   tuki 18.450 e, kokonaisbudjetti 36.900 e\n2. Taivalkosken kunta, Melontareitti\n   tuki 46.700 e, kokonaisbudjetti 66.714 e\n3. Suon Luontoretket T:mi, safarit\n   investointituki 9.900 e, kokonaisbudjetti 33.000 e",
    grants: [
      "Leader Suopolku ry > Siuruan kyläseura ry 18450 granted",
      "Leader Suopolku ry > Taivalkosken kunta 46700 granted",
      "Leader Suopolku ry > Suon Luontoretket T:mi 9900 granted",
    ],
    why: "a numbered list with the money on the second line of each item",
  },
  {
    text: "Leader Suopolku ry tiedottaa\n\nSeuraavaa hakua odotellessa\n\nLeader Suopolku ry jakoi rahaa vuonna 2018. Kokous pidettiin Oulussa\n\ntuki 18.450 e, kokonaisbudjetti 36.900 e",
    grants: [],
    why: "a label below a sentence has no name above it",
  },
];
