import { REGIONS } from "../../regions/data/regions.js";
import type { PageLanguage } from "../languages.js";

/** One of the 19 regions: its names and where its square stands on the map. */
export interface RegionTile {
  readonly code: string;
  readonly names: Readonly<Record<PageLanguage, string>>;
  readonly column: number;
  readonly row: number;
}

/**
 * English names (Statistics Finland, regional classification of 2026) and the square of each region, so that neighbours stay
 * neighbours: code, column, row, name.
 */
const TILES = `
19 3 0 Lapland
17 3 1 North Ostrobothnia
18 4 1 Kainuu
15 1 2 Ostrobothnia
16 2 2 Central Ostrobothnia
11 3 2 North Savo
12 4 2 North Karelia
14 2 3 South Ostrobothnia
13 3 3 Central Finland
10 4 3 South Savo
04 1 4 Satakunta
06 2 4 Pirkanmaa
07 3 4 Päijät-Häme
09 4 4 South Karelia
21 0 5 Åland
02 1 5 Southwest Finland
05 2 5 Kanta-Häme
01 3 5 Uusimaa
08 4 5 Kymenlaakso
`;

const names = new Map(
  REGIONS.trim()
    .split("\n")
    .map((line): [string, readonly string[]] => {
      const [code = "", ...rest] = line.split("|");
      return [code, rest];
    }),
);

/** The regions by code. */
export const REGION_TILES: ReadonlyMap<string, RegionTile> = new Map(
  TILES.trim()
    .split("\n")
    .map((line): [string, RegionTile] => {
      const [code = "", column, row, ...english] = line.split(" ");
      const [fi = code, sv = code] = names.get(code) ?? [];
      const tile = {
        code,
        names: { fi, sv, en: english.join(" ") },
        column: Number(column),
        row: Number(row),
      };
      return [code, tile];
    }),
);
