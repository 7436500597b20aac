import { Gazetteer, type Name } from "../finnish/gazetteer.js";
import { REGIONS } from "./data/regions.js";
import { EARLIER_NAMES } from "./history.js";
import { allPlaces, type Place } from "./places.js";

/** In which texts a name is looked for: "sv-only" is a Swedish name that is a word or a name of another sort elsewhere. */
export type Tongue = "fi" | "sv" | "sv-only" | "en";

/** A place under one of its names. */
export interface Named {
  readonly place: Place;
  readonly tongue: Tongue;
  /** A brand or an abbreviation, which stands for the body that runs the place. */
  readonly brand: boolean;
}

/** Names whose two halves both inflect: Uudellamaalla, Isossakyrössä, Uudestakaupungista. */
export const TWO_HALVES: ReadonlyMap<string, string> = new Map([
  ["Uusimaa", "Uusi+maa"],
  ["Itä-Uusimaa", "Itä-Uusi+maa"],
  ["Isokyrö", "Iso+kyrö"],
  ["Vähäkyrö", "Vähä+kyrö"],
  ["Uusikaarlepyy", "Uusi+kaarlepyy"],
  ["Uusikaupunki", "Uusi+kaupunki"],
]);

/** The gazetteer of places, built when first asked for. */
export function placeNames(): Gazetteer<Named> {
  gazetteer ??= build();
  return gazetteer;
}
let gazetteer: Gazetteer<Named> | undefined;

function build(): Gazetteer<Named> {
  const names = new Gazetteer<Named>();
  for (const place of allPlaces()) {
    // former Lappi (Satakunta) was "Lappi Tl": the bare name is the region's
    if (place.kind === "municipality" && place.name === "Lappi") {
      names.add({ place, tongue: "fi", brand: false }, { text: "Lappi Tl", inflected: [0] });
      continue;
    }
    addNames(names, place);
  }
  addEarlierNames(names);
  return names;
}

function addNames(names: Gazetteer<Named>, place: Place): void {
  const add = (tongue: Tongue, name: Name, brand = false) => names.add({ place, tongue, brand }, name);
  add("fi", finnish(TWO_HALVES.get(place.name) ?? place.name));
  const county = place.kind === "wellbeing_county";
  const district = place.kind === "hospital_district";
  for (const other of place.others.names) {
    add("fi", county || district ? { text: other, casing: "exact" } : finnish(other), county || district);
  }
  if (county) add("fi", { text: place.name.replace("hyvinvointialue", "hva"), inflection: "none" });
  if (place.nameSv !== null && place.nameSv !== place.name) {
    const rare = place.others.nameSvStat === place.nameSv ? 7 : 3;
    const tongue = place.nameSv.length < rare ? "sv-only" : "sv";
    add(tongue, { text: place.nameSv, inflection: "sv" });
    // välfärdsområdet, sjukvårdsdistriktet
    if (county) add(tongue, { text: `${place.nameSv}t`, inflection: "sv" });
    if (district) add(tongue, { text: `${place.nameSv}et`, inflection: "sv" });
  }
  if (place.others.nameEn !== "") add("en", { text: place.others.nameEn, inflection: "none" });
}

function addEarlierNames(names: Gazetteer<Named>): void {
  for (const { municipality, name, nameSv } of EARLIER_NAMES) {
    const place = allPlaces().find((p) => p.kind === "municipality" && p.code === municipality)!;
    names.add({ place, tongue: "fi", brand: false }, { text: name });
    names.add({ place, tongue: "sv", brand: false }, { text: nameSv, inflection: "sv" });
  }
}

/** "Koski Tl" and "Koski (Tl)" inflect in their first word. */
function finnish(text: string): Name {
  return text.startsWith("Koski ") ? { text, inflected: [0] } : { text };
}

/** The county whose name begins with a region's: Keski-Suomi: Keski-Suomen hyvinvointialue. Uusimaa has four and so none. */
export function countyOf(region: Place): Place | null {
  if (counties === undefined) {
    counties = new Map();
    const byName = new Map(allPlaces().map((place) => [place.name, place]));
    for (const line of REGIONS.trim().split("\n")) {
      const [, name, , genitive] = line.split("|");
      const county = byName.get(`${genitive} hyvinvointialue`);
      if (county !== undefined) counties.set(name!, county);
    }
  }
  return region.kind === "region" ? (counties.get(region.name) ?? null) : null;
}
let counties: Map<string, Place> | undefined;
