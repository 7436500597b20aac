import type { z } from "zod";
import { hasWholeCents } from "../schemas/decimals.js";
import { releaseSchema } from "../schemas/record.js";

/** What is read of a zod schema; `_zod.def` is zod's interface for tools that walk schemas. */
interface Def {
  readonly type: string;
  readonly format?: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly catchall?: z.ZodType;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly entries?: Record<string, string>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}

interface Check {
  readonly check: string;
  readonly minimum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly fn?: (value: never) => boolean;
}

/**
 * The TypeScript source of a check that takes what a zod schema takes and refuses what it refuses, in plain code: zod is
 * 450 kB to load and its schemas take longer to build than a release to read.
 *
 * The code answers null for a valid value, else the path of the first thing wrong: `.amounts[0].value: is not a number`.
 * `predicates` names the functions that schemas refine with. Throws for a kind of schema or check that it does not know.
 */
export function validatorSource(schema: z.ZodType, predicates: ReadonlyMap<unknown, string>): string {
  const writer = new Writer(predicates);
  const root = writer.functionFor(schema, "record");
  const fields = Object.keys(defOf(schema).shape ?? {});
  return [
    "// Written by scripts/generate-validator.mjs from the zod schemas in schemas/; do not edit.",
    `import { ${[...predicates.values()].join(", ")} } from "../../schemas/decimals.js";\n`,
    "/** The record's fields in the order of the schema. */",
    `export const RECORD_FIELDS: readonly string[] = ${JSON.stringify(fields)};\n`,
    "/** Null for a valid record, else the path of the first thing that is wrong and what is. */",
    `export const problemOf: (value: unknown) => string | null = ${root};\n`,
    "type Bag = { readonly [key: string]: unknown };\n",
    ...writer.constants,
    "",
    ...writer.functions,
  ].join("\n");
}

/** The source of src/record/validator.generated.ts. */
export function recordValidatorSource(): string {
  return validatorSource(releaseSchema, new Map<unknown, string>([[hasWholeCents, "hasWholeCents"]]));
}

class Writer {
  readonly functions: string[] = [];
  readonly constants: string[] = [];
  readonly #names = new Map<unknown, string>();
  readonly #predicates: ReadonlyMap<unknown, string>;

  constructor(predicates: ReadonlyMap<unknown, string>) {
    this.#predicates = predicates;
  }

  /** The name of the function that checks a schema; the same schema used twice is written once. */
  functionFor(schema: z.ZodType, hint: string): string {
    const known = this.#names.get(schema);
    if (known !== undefined) return known;
    const name = this.#free(`${hint}Problem`);
    this.#names.set(schema, name);
    const body = this.#statements(schema, "value", "", hint);
    this.functions.push(
      `function ${name}(value: unknown): string | null {\n${indent([...body, "return null;"])}\n}\n`,
    );
    return name;
  }

  #free(name: string): string {
    const taken = new Set(this.#names.values());
    let free = name;
    for (let n = 2; taken.has(free); n++) free = name + n;
    return free;
  }

  /** Statements that return a problem of `expression` if it has one; `at` is where it stands below the function's value. */
  #statements(schema: z.ZodType, expression: string, at: string, hint: string): string[] {
    const def = defOf(schema);
    switch (def.type) {
      case "nullable":
      case "optional": {
        const none = def.type === "nullable" ? "null" : "undefined";
        const inner = this.#statements(def.innerType!, expression, at, hint);
        return [`if (${expression} !== ${none}) {`, indent(inner), "}"];
      }
      case "object":
        return at === "" ? this.#object(def, hint) : this.#call(schema, expression, at, hint);
      case "array":
        return this.#array(def, expression, at, hint);
      default:
        return this.#scalar(def, expression, at);
    }
  }

  #call(schema: z.ZodType, expression: string, at: string, hint: string): string[] {
    const problem = `${hint}Wrong`;
    return [
      `const ${problem} = ${this.functionFor(schema, hint)}(${expression});`,
      `if (${problem} !== null) return ${JSON.stringify(at)} + ${problem};`,
    ];
  }

  #object({ shape, catchall }: Def, hint: string): string[] {
    if (shape === undefined || catchall === undefined || defOf(catchall).type !== "never")
      throw new TypeError(`${hint}: only strict objects are known`);
    const keys = Object.keys(shape);
    return [
      'if (typeof value !== "object" || value === null || Array.isArray(value)) return ": is not an object";',
      "const it = value as Bag;",
      "for (const key in it) {",
      "  switch (key) {",
      ...keys.map((key) => `    case ${JSON.stringify(key)}:`),
      "      break;",
      "    default:",
      `      return ": has an unknown key " + JSON.stringify(key);`,
      "  }",
      "}",
      ...keys.flatMap((key) => this.#statements(shape[key]!, `it.${key}`, `.${key}`, key)),
    ];
  }

  #array({ element, checks }: Def, expression: string, at: string, hint: string): string[] {
    const [list, i] = [`${hint}List`, `${hint}At`];
    const place = `\${${i}}`;
    return [
      `const ${list}: unknown = ${expression};`,
      `if (!Array.isArray(${list})) return ${say(at, "is not an array")};`,
      ...(checks ?? []).map(({ _zod: { def } }) => {
        if (def.check !== "min_length") throw new TypeError(`${hint}: unknown check ${def.check}`);
        return `if (${list}.length < ${def.minimum}) return ${say(at, "is too short")};`;
      }),
      `for (let ${i} = 0; ${i} < ${list}.length; ${i}++) {`,
      indent(this.#element(element!, `${list}[${i}]`, `${at}[${place}]`, hint)),
      "}",
    ];
  }

  #element(schema: z.ZodType, expression: string, at: string, hint: string): string[] {
    const def = defOf(schema);
    if (def.type !== "object") return this.#scalar(def, expression, at);
    const problem = `${hint}Wrong`;
    return [
      `const ${problem} = ${this.functionFor(schema, hint)}(${expression});`,
      `if (${problem} !== null) return \`${at}\${${problem}}\`;`,
    ];
  }

  #scalar(def: Def, expression: string, at: string): string[] {
    const refuse = (condition: string, what: string) => `if (${condition}) return ${say(at, what)};`;
    const checks = (def.checks ?? []).map(({ _zod }) => this.#check(_zod.def, expression, refuse));
    switch (def.type) {
      case "string":
        return [refuse(`typeof ${expression} !== "string"`, "is not a string"), ...checks];
      case "boolean":
        return [refuse(`typeof ${expression} !== "boolean"`, "is not true or false"), ...checks];
      case "number": {
        if (def.format !== undefined && def.format !== "safeint")
          throw new TypeError(`${at}: unknown format ${def.format}`);
        const test = def.format === "safeint" ? "isSafeInteger" : "isFinite";
        const what = def.format === "safeint" ? "is not an integer" : "is not a number";
        return [
          refuse(`typeof ${expression} !== "number" || !Number.${test}(${expression})`, what),
          ...checks,
        ];
      }
      case "enum":
      case "literal": {
        const values = def.type === "enum" ? Object.values(def.entries!) : def.values!;
        const condition = values.map((value) => `${expression} !== ${JSON.stringify(value)}`).join(" && ");
        return [refuse(condition, `is not ${values.join(", ")}`), ...checks];
      }
      default:
        throw new TypeError(`${at}: unknown type ${def.type}`);
    }
  }

  #check(def: Check, expression: string, refuse: (condition: string, what: string) => string): string {
    if (def.check === "min_length") return refuse(`${expression}.length < ${def.minimum}`, "is too short");
    if (def.check === "greater_than" && def.inclusive)
      return refuse(`${expression} < ${def.value}`, `is below ${def.value}`);
    if (def.check === "less_than" && def.inclusive)
      return refuse(`${expression} > ${def.value}`, `is above ${def.value}`);
    if (def.check === "string_format" && def.format === "regex" && def.pattern?.flags === "") {
      const name = this.#pattern(def.pattern);
      return refuse(`!${name}.test(${expression})`, "has another form");
    }
    const predicate = this.#predicates.get(def.fn);
    if (def.check === "custom" && predicate !== undefined)
      return refuse(`!${predicate}(${expression})`, `fails ${predicate}`);
    throw new TypeError(`unknown check ${def.check}`);
  }

  #pattern(pattern: RegExp): string {
    const line = (name: string) => `const ${name} = ${pattern};`;
    const at = this.constants.findIndex((_, i) => this.constants[i] === line(`FORM_${i + 1}`));
    if (at >= 0) return `FORM_${at + 1}`;
    const name = `FORM_${this.constants.length + 1}`;
    this.constants.push(line(name));
    return name;
  }
}

function defOf(schema: z.ZodType): Def {
  return schema._zod.def as unknown as Def;
}

/** A path and what is wrong there, as source: the path of an array's element holds a placeholder. */
function say(at: string, what: string): string {
  return at.includes("${") ? `\`${at}: ${what}\`` : JSON.stringify(`${at}: ${what}`);
}

function indent(lines: readonly string[]): string {
  return lines
    .join("\n")
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`))
    .join("\n");
}
