import type { CellValue } from "../cells.js";
import { tableColumns } from "../columns.js";
import type { FormatSettings } from "../format.js";
import { Sheet } from "./sheet.js";
import { STYLES_XML } from "./styles.js";
import { MOST_UNITS } from "./text.js";
import { archive, ZipEntry } from "./zip.js";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What is said of a release whose texts did not fit. */
export function cutWarning(cells: number): string {
  return `CELL_CUT: ${cells} ${cells === 1 ? "text is" : "texts are"} longer than the ${MOST_UNITS} characters that a cell holds and cut (yellow cells); -f csv has all of it`;
}

/**
 * An Excel workbook with one sheet a table, written as the rows come: memory holds the compressed sheets alone. The same
 * records give the same bytes. Source: ECMA-376-1 (SpreadsheetML).
 */
export class Workbook {
  readonly #sheets: readonly Sheet[];

  constructor(tables: readonly FormatSettings[]) {
    this.#sheets = tables.map(
      (settings, i) => new Sheet(settings.table, i + 1, tableColumns(settings.table, settings.fields)),
    );
  }

  /** Adds one release, as `xlsxFormat` wrote its rows for each sheet; gives back how many cells had to be cut. */
  async add(fragments: readonly string[]): Promise<number> {
    let cut = 0;
    for (const [i, sheet] of this.#sheets.entries()) {
      for (const row of JSON.parse(fragments[i]!) as CellValue[][]) cut += await sheet.add(row);
    }
    return cut;
  }

  /** Ends the workbook and gives its bytes. */
  async *bytes(): AsyncGenerator<Buffer> {
    for (const sheet of this.#sheets) await sheet.end();
    const parts = await Promise.all(
      [
        ["[Content_Types].xml", contentTypes(this.#sheets)] as const,
        ["_rels/.rels", relations([`${OFFICE}/officeDocument`, "xl/workbook.xml"])] as const,
        ["xl/workbook.xml", workbook(this.#sheets)] as const,
        [
          "xl/_rels/workbook.xml.rels",
          relations(
            ...this.#sheets.map(
              (sheet) => [`${OFFICE}/worksheet`, sheet.entry.name.replace("xl/", "")] as const,
            ),
            [`${OFFICE}/styles`, "styles.xml"],
          ),
        ] as const,
        ["xl/styles.xml", STYLES_XML] as const,
      ].map(async ([name, text]) => {
        const entry = new ZipEntry(name);
        await entry.write(text);
        await entry.end();
        return entry;
      }),
    );
    yield* archive([...parts, ...this.#sheets.map((sheet) => sheet.entry)]);
  }
}

function contentTypes(sheets: readonly Sheet[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  return `${XML}<Types xmlns="${PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}\
${override("xl/styles.xml", "styles")}${sheets.map((sheet) => override(sheet.entry.name, "worksheet")).join("")}</Types>`;
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const absolute = (area: string): string => area.replace(/(?<![A-Z])([A-Z]+)(\d+)/g, "$$$1$$$2");
  const each = sheets.map(
    (sheet, i) => `<sheet name="${sheet.name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const names = sheets.map(
    (sheet, i) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${sheet.name}!${absolute(sheet.area)}</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${sheet.name}!$1:$1</definedName>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each.join("")}</sheets>\
<definedNames>${names.join("")}</definedNames></workbook>`;
}
