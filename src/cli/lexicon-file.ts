import { readFile } from "node:fs/promises";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { type LexiconFile, lexiconSchema } from "../../schemas/lexicon.js";
import { UsageError } from "../errors.js";
import type { UserLexicon, UserName } from "../lexicon.js";

/** Aliases in a YAML file may multiply its size; a lexicon needs none. */
const MAX_ALIASES = 0;
/** How many complaints are shown at once. */
const MOST_ISSUES = 10;

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: "no such file; check the name",
  EISDIR: "this is a folder; name a YAML file",
};

/**
 * Reads a user's own lexicon (YAML; schemas/lexicon.ts says its shape).
 * Errors: `UsageError` with the file, line and column of everything that is wrong, and what was expected there.
 */
export async function loadLexicon(file: string): Promise<UserLexicon> {
  const source = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--lexicon ${file}: ${UNREADABLE[error.code ?? ""] ?? error.message}`);
  });
  return parseLexicon(source, file);
}

/** The lexicon that a YAML text holds; `file` stands in messages. An empty text is an empty lexicon. */
export function parseLexicon(source: string, file: string): UserLexicon {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  // a tag that YAML does not know ("!!js/function") is a warning of the parser and a mistake here
  const broken = [...document.errors, ...document.warnings].map(
    (error) => `${place(error.pos[0])}: ${plain(error.message)}`,
  );
  if (broken.length > 0) throw complaint(broken);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {};
  } catch (error) {
    throw complaint([`${file}: ${(error as Error).message}; write the names out instead of *aliases`]);
  }
  const result = lexiconSchema.safeParse(value);
  if (!result.success) {
    throw complaint(
      result.error.issues.map(
        (issue) => `${place(offsetOf(document, issue.path))}: ${messageOf(issue, value)}`,
      ),
    );
  }
  return toLexicon(result.data, (path, message) =>
    complaint([`${place(offsetOf(document, path))}: ${message}`]),
  );
}

/** The parser's message on one line, without the place, which stands in front, and without advice to programmers. */
function plain(message: string): string {
  return message
    .split("\n")[0]!
    .replace(/^Maximum call stack.*/, "nested too deep")
    .replace(/ at line \d+, column \d+:?$/, "")
    .replace(/; please use [\s\S]*/, "; a lexicon is one");
}

function complaint(messages: readonly string[]): UsageError {
  const more = messages.length > MOST_ISSUES ? [`and ${messages.length - MOST_ISSUES} more`] : [];
  return new UsageError(["--lexicon:", ...messages.slice(0, MOST_ISSUES), ...more].join("\n  "));
}

/** Where in the file a path leads, or the nearest part of it that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function messageOf(issue: z.core.$ZodIssue, root: unknown): string {
  const where = issue.path
    .map((key) => (typeof key === "number" ? `[${key + 1}]` : `${String(key)}`))
    .join(" ");
  const value = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    root,
  );
  const shown = value === undefined || typeof value === "object" ? "" : ` ${shorten(JSON.stringify(value))}`;
  if (issue.code === "unrecognized_keys") {
    return `${where || "the file"} has no key ${issue.keys.map((key) => `"${key}"`).join(", ")}`;
  }
  if (issue.code === "invalid_type" && typeof value === "number")
    return `${where}${shown} is a number; write it in quotes`;
  if (issue.code === "invalid_type" && where !== "") {
    if (value === undefined) return `${where} is missing`;
    if (issue.expected === "array") return `${where}${shown} is no list; write it in square brackets`;
  }
  if (issue.code === "invalid_type" && issue.expected === "object") {
    return where === ""
      ? `the file${shown} is no lexicon; its keys are programs, organisations, aliases and boilerplate`
      : `${where}${shown} is no entry; write "- name: …"`;
  }
  if (issue.code === "invalid_value") return `${where}${shown} is none of ${issue.values.join(", ")}`;
  return `${where || "the file"}${shown}: ${issue.message}`;
}

const LONGEST_SHOWN = 40;

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function toLexicon(
  file: LexiconFile,
  refuse: (path: PropertyKey[], message: string) => UsageError,
): UserLexicon {
  const names = new Map<string, UserName & { aliases: string[] }>();
  const taken = new Set<string>();
  const take = (name: string, path: PropertyKey[]) => {
    if (taken.has(name.toLowerCase()))
      throw refuse(path, `"${name}" stands here twice; a name belongs to one entry`);
    taken.add(name.toLowerCase());
  };
  const clean = (
    entries: LexiconFile["programs"] | LexiconFile["organisations"],
    section: string,
  ): UserName[] =>
    entries.map(({ name, aliases, id, kind }, n) => {
      take(name, [section, n, "name"]);
      aliases.forEach((alias, at) => {
        take(alias, [section, n, "aliases", at]);
      });
      const entry = {
        name,
        aliases: [...aliases],
        ...(id === undefined ? {} : { id }),
        ...(kind === undefined ? {} : { kind }),
      };
      names.set(name.toLowerCase(), entry);
      return entry;
    });
  const programs = clean(file.programs, "programs");
  const organisations = clean(file.organisations, "organisations");
  for (const [alias, name] of Object.entries(file.aliases)) {
    const entry = names.get(name.toLowerCase());
    if (entry === undefined) {
      throw refuse(["aliases", alias], `"${name}" is no name above; list it under programs or organisations`);
    }
    take(alias, ["aliases", alias]);
    entry.aliases.push(alias);
  }
  return { programs, organisations, boilerplate: file.boilerplate };
}
