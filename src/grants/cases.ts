/** A release and its grants: "funder > recipient eur status", and where it matters " | program | period". */
export interface GrantCase {
  readonly text: string;
  readonly grants: readonly string[];
  readonly why: string;
  /** A known gap: what is expected is not yet answered. */
  readonly unmet?: boolean;
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
    text: "Opetushallitus myönsi avustusta kunnille.\n\nKunnat: Salo 31 000 €, Kemi 17 500 € ja Hamina 12 000 €.",
    grants: [
      "Opetushallitus > Salo 31000 granted",
      "Opetushallitus > Kemi 17500 granted",
      "Opetushallitus > Hamina 12000 granted",
    ],
    why: "a running list takes its verb from the sentence before",
  },
  {
    text: "Taiteen edistämiskeskus jakoi palkinnot. Palkinnot saivat kirjailija Oona Raskila, 14 000 euroa, ja näyttelijä Timo Hautsalo, 13 000 euroa.",
    grants: [
      "Taiteen edistämiskeskus > Oona Raskila 14000 granted",
      "Taiteen edistämiskeskus > Timo Hautsalo 13000 granted",
    ],
    why: "prizes go to people whom nothing else knows",
  },
  {
    text: "Museovirasto myönsi Salon kaupungille avustusta runsaat 0,4 miljoonaa euroa, tarkalleen 412 300 euroa.",
    grants: ["Museovirasto > Salon kaupunki 412300 granted"],
    why: "told twice, the exact sum counts",
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
