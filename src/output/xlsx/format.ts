import { tableColumns, tableRows } from "../columns.js";
import type { FormatSettings, TextFormat } from "../format.js";

/** The rows of one sheet as JSON, which a worker can send; `Workbook` joins them into the file. */
export function xlsxFormat(settings: FormatSettings): TextFormat {
  const columns = tableColumns(settings.table, settings.fields);
  const rows = tableRows(settings.table);
  return {
    fragment: (release) =>
      JSON.stringify(rows(release).map((row) => columns.map((c) => c.value(row) ?? null))),
    frame: () => ({ open: "", between: "", close: "" }),
  };
}
