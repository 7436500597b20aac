import { parseDocument } from "yaml";
import { UsageError } from "../errors.js";

/** The value of a configuration file; nothing for an empty one. Errors: `UsageError` with the file. */
export function readYaml(text: string, file: string): unknown {
  const document = parseDocument(text, { uniqueKeys: true });
  try {
    if (document.errors.length > 0) throw document.errors[0]!;
    return document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch (error) {
    const [what] = (error as Error).message.split("\n");
    throw new UsageError(`${file}: ${what}; mend it, or use --no-config`);
  }
}
