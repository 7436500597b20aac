import type { Voice } from "../../facts/facts.js";
import { formatMoney, shortEuros } from "../../facts/format.js";
import type { Total } from "../../facts/totals.js";
import { svg } from "../dom.js";
import { REGION_TILES, type RegionTile } from "../regions.js";

const SIZE = 92;
const GAP = 6;
const COLUMNS = 5;
const ROWS = 6;
/** Steps of colour. */
const LEVELS = 5;
/** Letters of a name that fit into a square. */
const FITTING = 13;

/** The 19 regions as squares on a grid, the more euros the stronger the colour. */
export function drawTileMap(totals: readonly Total<string>[], voice: Voice): SVGSVGElement {
  const { texts, language } = voice;
  const sums = new Map(totals.map(({ key, cents }) => [key, cents]));
  const most = Math.max(1, ...[...REGION_TILES.keys()].map((code) => sums.get(code) ?? 0));
  const tiles = [...REGION_TILES.values()].map((tile) =>
    drawTile(tile, sums.get(tile.code) ?? 0, most, voice),
  );
  return svg(
    "svg",
    {
      class: "tile-map",
      viewBox: `0 0 ${COLUMNS * (SIZE + GAP) - GAP} ${ROWS * (SIZE + GAP) - GAP}`,
      role: "img",
      "aria-label": texts.summary.describe(texts.summary.byRegion, REGION_TILES.size),
      lang: language,
    },
    ...tiles,
  );
}

function drawTile(
  { names, column, row }: RegionTile,
  cents: number,
  most: number,
  { language }: Voice,
): SVGElement {
  const x = column * (SIZE + GAP);
  const y = row * (SIZE + GAP);
  // roots, so that one large region does not leave all others pale
  const level = cents <= 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(cents / most) * LEVELS));
  const lines = linesOf(names[language]);
  const middle = y + SIZE / 2;
  return svg(
    "g",
    { class: `tile level-${level}` },
    svg("title", {}, `${names[language]}: ${formatMoney(cents / 100, "EUR", language)}`),
    svg("rect", { x, y, width: SIZE, height: SIZE, rx: 8 }),
    ...lines.map((line, i) =>
      svg(
        "text",
        { x: x + SIZE / 2, y: middle - 12 + (i - (lines.length - 1)) * 14, class: "tile-name" },
        line,
      ),
    ),
    svg(
      "text",
      { x: x + SIZE / 2, y: middle + 16, class: "tile-sum" },
      cents > 0 ? shortEuros(cents, language) : "–",
    ),
  );
}

/** A name on one line or two, broken where it has a hyphen or a space: "Varsinais-" "Suomi". */
function linesOf(name: string): string[] {
  if (name.length < FITTING - 2) return [name];
  const at = name.search(/[- ]/);
  if (at === -1) return [name];
  return [name.slice(0, at + 1).trimEnd(), name.slice(at + 1)];
}
