/**
 * What the classifications of 2026 do not tell of older releases: municipalities that lay in another region, and codes and
 * names that have been given to another since. The year is the last one in which the row held.
 * Source: Statistics Finland, yearly classifications 2005–2021 (CC BY 4.0) and its notes on boundary changes; retrieved 2026-11.
 */
export const EARLIER_REGIONS: readonly {
  readonly municipality: string;
  readonly region: string;
  readonly until: number;
}[] = [
  { municipality: "785", region: "18", until: 2015 }, // Vaala: Kainuu
  { municipality: "090", region: "10", until: 2020 }, // Heinävesi: Etelä-Savo
  { municipality: "142", region: "08", until: 2020 }, // Iitti: Kymenlaakso
  { municipality: "152", region: "15", until: 2020 }, // Isokyrö: Pohjanmaa
  { municipality: "171", region: "10", until: 2020 }, // Joroinen: Etelä-Savo
  { municipality: "291", region: "13", until: 2020 }, // Kuhmoinen: Keski-Suomi
  { municipality: "775", region: "09", until: 2012 }, // Suomenniemi: Etelä-Karjala
  { municipality: "254", region: "04", until: 2012 }, // Kiikoinen: Satakunta
  { municipality: "095", region: "16", until: 2009 }, // Himanka: Keski-Pohjanmaa
  // Itä-Uusimaa, a region of its own until the end of 2010
  ...["018", "407", "424", "434", "504", "585", "638", "616", "701", "753"].map((municipality) => ({
    municipality,
    region: "20",
    until: 2010,
  })),
];

/** Parainen was a smaller municipality until it joined its neighbours as Länsi-Turunmaa; Vöyri joined Maksamaa and Oravainen. */
export const EARLIER_CODES: readonly {
  readonly municipality: string;
  readonly code: string;
  readonly until: number;
}[] = [
  { municipality: "445", code: "573", until: 2008 },
  { municipality: "946", code: "944", until: 2006 },
];

/** A region that is no more; as a mere name of the area it counts as none after that year. */
export const FORMER_REGIONS: readonly {
  readonly code: string;
  readonly name: string;
  readonly nameSv: string;
  readonly until: number;
}[] = [{ code: "20", name: "Itä-Uusimaa", nameSv: "Östra Nyland", until: 2010 }];

/** Other names of a municipality, with the years in which releases write them. */
export const EARLIER_NAMES: readonly {
  readonly municipality: string;
  readonly name: string;
  readonly nameSv: string;
}[] = [
  { municipality: "445", name: "Länsi-Turunmaa", nameSv: "Väståboland" }, // 2009–2011
];
