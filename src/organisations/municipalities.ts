import { SWEDISH_NAMES } from "./municipalities.generated.js";

let genitives: Map<string, string> | null = null;

/**
 * The Finnish body of a municipality that is named in Swedish: "Nykarleby" and "stad" are "Uudenkaarlepyyn kaupunki",
 * "Kimitoöns" and "kommun" "Kemiönsaaren kunta"; null for what is no municipality with a Swedish name.
 */
export function finnishMunicipality(name: string, head: string): string | null {
  genitives ??= new Map(
    SWEDISH_NAMES.trim()
      .split("\n")
      .map((row) => row.split("\t") as [string, string]),
  );
  const key = name.toLowerCase();
  const genitive = genitives.get(key) ?? genitives.get(key.replace(/s$/, ""));
  return genitive === undefined ? null : `${genitive} ${head.startsWith("stad") ? "kaupunki" : "kunta"}`;
}
