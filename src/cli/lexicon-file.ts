import { readFile } from "node:fs/promises";
import { parseDocument } from "yaml";
import { lexiconSchema } from "../../schemas/lexicon.js";
import { UsageError } from "../errors.js";
import type { UserLexicon } from "../lexicon.js";

/** Aliases in a YAML file may multiply its size; a lexicon needs none. */
const MAX_ALIASES = 0;

/**
 * Reads a user's own lexicon (YAML; see schemas/lexicon.ts for its shape).
 * Errors: `UsageError` with the file, the line or key, and what was expected.
 */
export async function loadLexicon(file: string): Promise<UserLexicon> {
  const source = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `--lexicon ${file}: ${error.code === "ENOENT" ? "no such file; check the name" : error.message}`,
    );
  });
  const document = parseDocument(source, { prettyErrors: true, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken) throw new UsageError(`--lexicon ${file}: ${broken.message}`);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {};
  } catch (error) {
    throw new UsageError(`--lexicon ${file}: ${(error as Error).message}`);
  }
  const result = lexiconSchema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new UsageError(`--lexicon ${file}: ${issue?.path.join(".") || "the file"}: ${issue?.message}`);
  }
  const clean = (names: typeof result.data.programs) =>
    names.map(({ name, aliases, id, kind }) => ({
      name,
      aliases,
      ...(id === undefined ? {} : { id }),
      ...(kind === undefined ? {} : { kind }),
    }));
  return {
    programs: clean(result.data.programs),
    organisations: clean(result.data.organisations),
    boilerplate: result.data.boilerplate,
  };
}
