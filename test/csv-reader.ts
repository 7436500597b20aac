/** One field as it stands in a file: its text, and whether it had quotes. */
export interface Field {
  readonly text: string;
  readonly quoted: boolean;
}

/** Reads CSV as RFC 4180 says, strictly, and tells quoted fields from bare ones; written for the tests alone. */
export function readCsv(source: string, delimiter = ","): Field[][] {
  const rows: Field[][] = [];
  let row: Field[] = [];
  const field = /"((?:[^"]|"")*)"|([^"]*?)(?=[\r\n]|$|DELIMITER)/y;
  const pattern = new RegExp(field.source.replace("DELIMITER", delimiter === "\t" ? "\\t" : delimiter), "y");
  for (let at = source.startsWith("\ufeff") ? 1 : 0; at < source.length; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match === null) throw new Error(`no field at ${at}: ${JSON.stringify(source.slice(at, at + 40))}`);
    row.push(
      match[1] === undefined
        ? { text: match[2]!, quoted: false }
        : { text: match[1].replaceAll('""', '"'), quoted: true },
    );
    at = pattern.lastIndex;
    if (source.startsWith(delimiter, at)) {
      at += delimiter.length;
      if (at === source.length) row.push({ text: "", quoted: false });
      continue;
    }
    const end = /\r?\n|$/y;
    end.lastIndex = at;
    const newline = end.exec(source);
    if (newline === null)
      throw new Error(`no end of a field at ${at}: ${JSON.stringify(source.slice(at - 20, at + 20))}`);
    at += newline[0].length;
    rows.push(row);
    row = [];
    if (newline[0] === "") break;
  }
  return rows;
}
