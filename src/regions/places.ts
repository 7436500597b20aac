import type { RegionKind } from "../../schemas/regions.js";
import { COUNTIES } from "./data/counties.js";
import { HOSPITAL_DISTRICTS } from "./data/hospital-districts.js";
import { MUNICIPALITIES } from "./data/municipalities.js";
import { REGIONS } from "./data/regions.js";
import { EARLIER_CODES, EARLIER_REGIONS, FORMER_REGIONS } from "./history.js";

/** One administrative place of today or of the past. */
export interface Place {
  readonly kind: RegionKind;
  readonly code: string | null;
  readonly name: string;
  readonly nameSv: string | null;
  /** Code of the region it lies in; null for regions. */
  readonly region: string | null;
  /** Code of its wellbeing services county; null for regions, counties, Helsinki and Åland. */
  readonly county: string | null;
  /** Its last year, or null where it still is. */
  readonly until: number | null;
  /** Swedish name in statistics, brands, abbreviations and other names. */
  readonly others: {
    readonly nameSvStat: string;
    readonly names: readonly string[];
    readonly nameEn: string;
  };
}

const NO_OTHERS = { nameSvStat: "", names: [], nameEn: "" };

/** English names of regions that are no Finnish ones. Source: Association of Finnish Local and Regional Authorities, 2026. */
const ENGLISH_REGIONS: ReadonlyMap<string, string> = new Map([
  ["02", "Southwest Finland"],
  ["09", "South Karelia"],
  ["10", "South Savo"],
  ["11", "North Savo"],
  ["12", "North Karelia"],
  ["13", "Central Finland"],
  ["14", "South Ostrobothnia"],
  ["15", "Ostrobothnia"],
  ["16", "Central Ostrobothnia"],
  ["17", "North Ostrobothnia"],
  ["19", "Lapland"],
]);

function table(text: string): string[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
}

const list = (cell: string | undefined): string[] => (cell ? cell.split(";") : []);

/** All places, regions first, then counties, hospital districts and municipalities. Built when first asked for. */
export function allPlaces(): readonly Place[] {
  places ??= [...regions(), ...counties(), ...districts(), ...municipalities()];
  return places;
}
let places: readonly Place[] | undefined;

function regions(): Place[] {
  const today = table(REGIONS).map(
    ([code, name, nameSv]): Place => ({
      kind: "region",
      code: code!,
      name: name!,
      nameSv: nameSv!,
      region: null,
      county: null,
      until: null,
      others: { ...NO_OTHERS, nameEn: ENGLISH_REGIONS.get(code!) ?? "" },
    }),
  );
  const former = FORMER_REGIONS.map(
    ({ code, name, nameSv, until }): Place => ({
      kind: "region",
      code,
      name,
      nameSv,
      region: null,
      county: null,
      until,
      others: NO_OTHERS,
    }),
  );
  return [...today, ...former];
}

function counties(): Place[] {
  return table(COUNTIES).map(
    ([code, name, nameSv, nameEn, region, names]): Place => ({
      kind: "wellbeing_county",
      code: code!,
      name: name!,
      nameSv: nameSv!,
      region: region!,
      county: null,
      until: null,
      others: { nameSvStat: "", names: list(names), nameEn: nameEn! },
    }),
  );
}

/** Statistics Finland had no code for a hospital district that it still gives, so they carry none. */
function districts(): Place[] {
  return table(HOSPITAL_DISTRICTS).map(
    ([name, nameSv, region, names]): Place => ({
      kind: "hospital_district",
      code: null,
      name: name!,
      nameSv: nameSv!,
      region: region!,
      county: null,
      until: 2022,
      others: { ...NO_OTHERS, names: list(names) },
    }),
  );
}

function municipalities(): Place[] {
  return table(MUNICIPALITIES).map(
    ([code, name, nameSv, nameSvStat, region, county, until, names]): Place => ({
      kind: "municipality",
      code: code!,
      name: name!,
      nameSv: nameSv || nameSvStat || null,
      region: region!,
      county: county || null,
      until: until ? Number(until) : null,
      others: { nameSvStat: nameSv ? "" : nameSvStat!, names: list(names), nameEn: "" },
    }),
  );
}

/** The code that a place had on a day; today's where the day is unknown. Parainen: 573 until 2008, 445 since. */
export function codeOn(place: Place, day: string | null): string | null {
  if (day === null || place.kind !== "municipality") return place.code;
  const year = Number(day.slice(0, 4));
  const earlier = EARLIER_CODES.find((row) => row.municipality === place.code && year <= row.until);
  return earlier?.code ?? place.code;
}

/** The region that a place lay in on a day. Heinävesi: Etelä-Savo until 2020, Pohjois-Karjala since. */
export function regionOn(place: Place, day: string | null): string | null {
  if (day === null || place.kind !== "municipality") return place.region;
  const year = Number(day.slice(0, 4));
  const earlier = EARLIER_REGIONS.find((row) => row.municipality === place.code && year <= row.until);
  return earlier?.region ?? place.region;
}
