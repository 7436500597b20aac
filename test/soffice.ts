import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** LibreOffice's number of a language. Source: i18nlangtag, `lang.h`. */
export const LANGUAGE = { english: 1033, finnish: 1035 } as const;

/** How a CSV file is opened, as the dialog of LibreOffice asks it. */
export interface Opening {
  readonly delimiter: "," | ";";
  readonly language: number;
  /** "Format quoted field as text". */
  readonly quotedAsText: boolean;
  /** "Detect special numbers": days, times, shares. */
  readonly special: boolean;
}

const UTF8 = 76;
const QUOTE = 34;
/** Writes every sheet, texts in quotes and numbers without, days as they show and numbers with all their digits. */
const EXPORT = `csv:Text - txt - csv (StarCalc):44,${QUOTE},${UTF8},1,,${LANGUAGE.english},true,false,false,false,false,-1`;

/** What Calc can turn files into: CSV of every sheet, or its own XML, which says of each cell what it is. */
const TARGETS = { csv: EXPORT, fods: "fods" } as const;

/** Opens files and gives back the folder with what became of them. */
type Convert = (files: readonly string[], opening?: Opening, target?: keyof typeof TARGETS) => string;

/** LibreOffice Calc, with a profile of its own; or null where there is none. */
export function findCalc(): Convert | null {
  const program = process.env.SOFFICE ?? "soffice";
  const home = mkdtempSync(path.join(tmpdir(), "tiedote-calc-"));
  process.once("exit", () => rmSync(home, { recursive: true, force: true }));
  let count = 0;
  const convert: Convert = (files, opening, target = "csv") => {
    const folder = path.join(home, `out-${++count}`);
    const filter =
      opening === undefined
        ? []
        : [
            `--infilter=CSV:${opening.delimiter.charCodeAt(0)},${QUOTE},${UTF8},1,,${opening.language},${opening.quotedAsText},${opening.special}`,
          ];
    execFileSync(
      program,
      [
        `-env:UserInstallation=file://${home}/profile`,
        "--headless",
        ...filter,
        "--convert-to",
        TARGETS[target],
        "--outdir",
        folder,
        ...files,
      ],
      { stdio: "ignore", timeout: 100_000 },
    );
    return folder;
  };
  try {
    const file = path.join(home, "a.csv");
    writeFileSync(file, "a\n1\n");
    convert([file]);
    return convert;
  } catch {
    return null;
  }
}
