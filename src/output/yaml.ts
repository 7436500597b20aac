import { stringify } from "yaml";
import { fieldPicker } from "./fields.js";
import type { FormatSettings, TextFormat } from "./format.js";

/**
 * YAML: one document a record. Strings that a YAML 1.1 reader would take for something else ("NO", "on", "1:30", a day) are
 * quoted, so that both generations of readers get the same record; no line is folded.
 */
export function yamlFormat(settings: FormatSettings): TextFormat {
  const pick = fieldPicker(settings.fields);
  return {
    fragment: (release) =>
      "---\n" + stringify(pick(release), { compat: "yaml-1.1", lineWidth: 0, aliasDuplicateObjects: false }),
    frame: () => ({ open: "", between: "", close: "" }),
  };
}
