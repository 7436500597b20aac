/** A release and its grants: "funder > recipient eur status". */
export interface GrantCase {
  readonly text: string;
  readonly grants: readonly string[];
  readonly why: string;
}

export const cases: readonly GrantCase[] = [
  {
    text: "Sosiaali- ja terveysministeriö on myöntänyt Kajaanin kaupungille 320 000 euroa valtionavustusta.",
    grants: ["Sosiaali- ja terveysministeriö > Kajaanin kaupunki 320000 granted"],
    why: "who gives in the nominative, who gets in the allative",
  },
  {
    text: "Kajaanin kaupunki sai sosiaali- ja terveysministeriöltä 320 000 euron avustuksen.",
    grants: ["Sosiaali- ja terveysministeriö > Kajaanin kaupunki 320000 granted"],
    why: "the same from the taker's side",
  },
  {
    text: "Opetushallitus myönsi avustusta seuraavasti:\n\n- Oulun yliopisto: 94 000 euroa\n- Porin kaupunki, kerhotoiminta 31 500 euroa\n- Yhteensä: 125 500 euroa",
    grants: [
      "Opetushallitus > Oulun yliopisto 94000 granted",
      "Opetushallitus > Porin kaupunki 31500 granted",
    ],
    why: "a list inherits its giver; its total is no grant",
  },
  {
    text: "Kuopion kaupunki rakentaa uuden koulun. Koulun kustannukset ovat 12 miljoonaa euroa.",
    grants: [],
    why: "a cost is given to nobody",
  },
  {
    text: "Porin kaupungin talousarvio on 400 miljoonaa euroa.",
    grants: [],
    why: "a budget is given to nobody",
  },
];
