import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { nearest } from "../src/nearest.js";
import { OUTPUT_FORMATS, TABLE_NAMES } from "../src/output/names.js";
import { command } from "./command.js";

const root = path.join(import.meta.dirname, "..");
const TEXT = "Kunta sai avustusta\n\nKunta sai avustusta 2,5 miljoonaa euroa.\n";

function folder(files: Record<string, string>): string {
  const place = mkdtempSync(path.join(tmpdir(), "tiedote-"));
  for (const [name, content] of Object.entries({ "a.txt": TEXT, ...files })) {
    mkdirSync(path.dirname(path.join(place, name)), { recursive: true });
    writeFileSync(path.join(place, name), content);
  }
  return place;
}

const found = (program: string, args: readonly string[] = ["--version"]): boolean =>
  spawnSync(program, args).status === 0;

describe("suggestions", () => {
  test.each([
    ["jsn", "json"],
    ["amount", "amounts"],
    ["oragnisations", "organisations"],
    ["maxbytes", "maxBytes"],
    ["GRANTS", "grants"],
    ["nimi", null],
    ["x", null],
    ["", null],
  ])("%j is nearest to %j", (word, name) => {
    expect(nearest(word, [...OUTPUT_FORMATS, ...TABLE_NAMES, "maxBytes"])).toBe(name);
  });

  test.each([
    [["--formt", "csv", "a.txt"], "--format"],
    [["-f", "jsn", "a.txt"], "json"],
    [["-f", "csv", "--table", "grant", "a.txt"], "grants"],
    [["-f", "csv", "--table", "grants", "--fields", "amuont", "a.txt"], "amount"],
    [["--fields", "amount", "a.txt"], "amounts"],
    [["--profile", "excel", "a.txt"], "excel-fi"],
    [["valdiate", "a.json"], "validate"],
  ])("%j suggests %s and ends with 2", (args, suggestion) => {
    const { status, stderr, stdout } = command(args, { cwd: folder({}) });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(new RegExp(`[Dd]id you mean .*${suggestion}`));
  });

  test("a missing file that is like no command is an input that failed", () => {
    expect(command(["puuttuu"], { cwd: folder({}) }).status).toBe(1);
  });
});

describe("a configuration file", () => {
  const CONFIGS: readonly (readonly [string, string])[] = [
    [".tiedoterc", "format: ndjson\nfields: [id, title]\n"],
    [".tiedoterc", '{"format": "ndjson", "fields": "id,title"}'],
    [".tiedoterc.json", '{"format": "ndjson", "fields": ["id", "title"]}'],
    [".tiedoterc.yaml", "format: ndjson\nfields: id,title\n"],
    ["package.json", '{"name": "x", "tiedote": {"format": "ndjson", "fields": "id,title"}}'],
  ];

  test.each(CONFIGS)("%s: %j", (name, content) => {
    const cwd = folder({ [name]: content });
    const { stdout, stderr } = command(["a.txt"], { cwd });
    expect(stderr).toBe("");
    expect(Object.keys(JSON.parse(stdout.trimEnd()))).toEqual(["id", "title"]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  });

  test("is looked for in the folders above, and the command line goes before it", () => {
    const cwd = folder({ ".tiedoterc": "format: csv\ntable: amounts\n", "sub/b.txt": TEXT });
    const sub = path.join(cwd, "sub");
    expect(command(["b.txt"], { cwd: sub }).stdout).toMatch(/^path,release_id,/);
    expect(command(["b.txt", "--table", "dates"], { cwd: sub }).stdout).toContain("edtf");
    expect(command(["b.txt", "--no-config"], { cwd: sub }).stdout).toMatch(/^\{/);
  });

  test("has paths from its own folder", () => {
    const cwd = folder({ "conf/own.yaml": "output: out/records.json\n" });
    expect(command(["a.txt", "--config", "conf/own.yaml"], { cwd })).toMatchObject({ status: 0, stdout: "" });
    expect(JSON.parse(readFileSync(path.join(cwd, "conf/out/records.json"), "utf8")).amounts).toHaveLength(1);
  });

  test("takes every option by its kebab or camel name", () => {
    const cwd = folder({ ".tiedoterc": "max-bytes: 10\nreferenceDate: '2024-05-31'\nquiet: true\n" });
    expect(command(["a.txt"], { cwd }).stderr).toContain("TOO_LARGE");
  });

  test("is silent where what it says does not concern the format that is asked for", () => {
    const cwd = folder({ ".tiedoterc": "format: csv\ntable: grants\nlang: sv\nresume: true\n" });
    const { status, stdout, stderr } = command(["a.txt", "-f", "json"], { cwd });
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout).amounts).toHaveLength(1);
    expect(command(["a.txt", "-f", "json", "--table", "dates"], { cwd }).status).toBe(2);
  });

  test("serves review and explain as well, but not with the main job's output", () => {
    const cwd = folder({ ".tiedoterc": "output: records.json\nlang: sv\nformat: csv\n" });
    expect(command(["review", "a.txt"], { cwd }).stdout).toContain("<html");
    expect(existsSync(path.join(cwd, "records.json"))).toBe(false);
    const small = folder({ ".tiedoterc": "maxBytes: 10\n" });
    expect(command(["explain", "a.txt"], { cwd: small }).stderr).toContain("TOO_LARGE");
  });

  test("leaves the filter alone: it gives the same bytes in any folder", () => {
    const cwd = folder({ ".tiedoterc": "fields: id\n" });
    const line = command(["--filter"], { cwd, input: '{"id":"a","text":"Kunta sai 5 euroa."}\n' }).stdout;
    expect(JSON.parse(line).amounts).toHaveLength(1);
  });

  test("-o on the command line goes before a folder in the file", () => {
    const cwd = folder({ ".tiedoterc": "outputDir: out\n" });
    expect(command(["a.txt", "-o", "a.json"], { cwd }).status).toBe(0);
    expect(JSON.parse(readFileSync(path.join(cwd, "a.json"), "utf8")).amounts).toHaveLength(1);
  });

  test.each([
    [".tiedoterc", "formatt: csv", /\.tiedoterc: there is no option "formatt" \(did you mean "format"\?\)/],
    [".tiedoterc", "format: cvs", /"format" is "cvs"\. Did you mean csv\?/],
    [".tiedoterc", "strict: 1", /"strict" is on or off; write true or false/],
    [".tiedoterc", "jobs: many", /"jobs" is "many"\. It must be a whole number above 0/],
    [".tiedoterc", "fields: {a: 1}", /"fields" needs a text or a number/],
    [".tiedoterc", "filter: true", /"filter" belongs on the command line/],
    [".tiedoterc", "- a", /is a mapping of options/],
    [".tiedoterc", "a: [1", /\.tiedoterc: .*--no-config/],
    [".tiedoterc", "a: &a [x]\nb: *a\n", /\.tiedoterc|alias/i],
    [".tiedoterc", "__proto__: {format: csv}", /there is no option "__proto__"/],
    [".tiedoterc.json", "{", /\.tiedoterc\.json: no JSON/],
    [".tiedoterc", "output: a\noutputDir: b", /"output" and "outputDir" exclude each other/],
  ])("%s with %j is a clear error", (name, content, message) => {
    const { status, stdout, stderr } = command(["a.txt"], { cwd: folder({ [name]: content }) });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  test("runs nothing", () => {
    const cwd = folder({
      ".tiedoterc.js": "process.exit(99)",
      "tiedote.config.js": "process.exit(99)",
      ".tiedoterc.cjs": "process.exit(99)",
    });
    expect(command(["a.txt"], { cwd }).status).toBe(0);
    const { status, stderr } = command(["a.txt", "--config", ".tiedoterc.js"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("JSON or YAML");
  });

  test("somebody else's broken package.json is none of ours", () => {
    expect(command(["a.txt"], { cwd: folder({ "package.json": "{" }) }).status).toBe(0);
  });

  test("--print-config prints what holds, to be saved as a file", () => {
    const cwd = folder({ ".tiedoterc": "format: csv\nprofile: excel-fi\nfields: path,n\n" });
    const { stdout, status } = command(["--print-config", "--table", "amounts", "--strict"], { cwd });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      format: "csv",
      table: "amounts",
      fields: ["path", "n"],
      profile: "excel-fi",
      jobs: 1,
      strict: true,
    });
    writeFileSync(path.join(cwd, "saved.json"), stdout);
    expect(command(["--print-config", "--config", "saved.json"], { cwd }).stdout).toBe(stdout);
  });
});

describe("completion", () => {
  const script = (shell: string): string => {
    const file = path.join(folder({}), `extract.${shell}`);
    writeFileSync(file, command(["completion", shell]).stdout);
    return file;
  };

  const bash = (...words: string[]): string[] => {
    const list = words.map((word) => `'${word}'`).join(" ");
    const line = `source '${script("bash")}'; COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _extract; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", line], { encoding: "utf8", cwd: root });
    expect(stderr).toBe("");
    return stdout.trimEnd().split("\n");
  };

  test.skipIf(!found("bash"))("bash completes options, values, commands, files and folders", () => {
    expect(bash("extract", "-f", "")).toEqual([...OUTPUT_FORMATS]);
    expect(bash("extract", "a.txt", "--format", "nd")).toEqual(["ndjson"]);
    expect(bash("extract", "--table", "")).toEqual([...TABLE_NAMES]);
    expect(bash("extract", "--out")).toEqual(["--output", "--output-dir"]);
    expect(bash("extract", "val")).toEqual(["validate"]);
    expect(bash("extract", "completion", "")).toEqual(["bash", "zsh", "fish"]);
    expect(bash("extract", "evaluate", "--m")).toEqual(["--misses"]);
    expect(bash("extract", "validate", "READ")).toEqual(["README.md"]);
    expect(bash("extract", "--output-dir", "fix")).toEqual(["fixtures"]);
  });

  test.skipIf(!found("fish"))("fish completes options, values and commands", () => {
    const fish = (line: string): string[] => {
      const { stdout, stderr } = spawnSync(
        "fish",
        ["-c", `source '${script("fish")}'; complete -C '${line}'`],
        {
          encoding: "utf8",
          cwd: root,
        },
      );
      expect(stderr).toBe("");
      return stdout
        .trimEnd()
        .split("\n")
        .map((row) => row.split("\t")[0]!);
    };
    expect(fish("extract -f ").sort()).toEqual([...OUTPUT_FORMATS].sort());
    expect(fish("extract --table gr")).toEqual(["grants"]);
    expect(fish("extract --out")).toEqual(["--output", "--output-dir"]);
    expect(fish("extract valid")).toContain("validate");
    expect(fish("extract completion z")).toContain("zsh");
    expect(fish("tiedote --prof")).toEqual(["--profile"]);
  });

  test.skipIf(!found("zsh"))("zsh completes options, values and commands", () => {
    const zsh = (line: string): string => {
      const program = `
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell "PROMPT='%% ' ; stty -echo cols 300 rows 80; autoload -Uz compinit; compinit -u -D; source '${script("zsh")}'; zstyle ':completion:*' list-colors ''; LISTMAX=0; echo RE''ADY"
        zpty -r -m shell text '*READY*'
        zpty -w -n shell ${JSON.stringify(line)}$'\\t\\t'
        sleep 1
        zpty -r -t shell text; print -r -- "$text"; while zpty -r -t shell text; do print -r -- "$text"; done
        zpty -d shell`;
      return spawnSync("zsh", ["-f", "-c", program], { encoding: "utf8", cwd: root, timeout: 30_000 }).stdout;
    };
    const formats = zsh("extract -f ");
    for (const name of OUTPUT_FORMATS) expect(formats).toContain(name);
    expect(zsh("extract --tab")).toContain("extract --table");
    expect(zsh("extract compl")).toContain("extract completion");
  });
});

describe("the manual page", () => {
  const file = path.join(root, "man/extract.1");

  test("is the generated one: npm run man", () => {
    expect(readFileSync(file, "utf8")).toBe(command(["man"]).stdout);
  });

  test("names every option of --help", () => {
    const page = readFileSync(file, "utf8").replaceAll("\\-", "-");
    for (const [option] of command(["--help"]).stdout.matchAll(/--[a-z]+(?:-[a-z]+)*/g))
      expect(page).toContain(option);
  });

  test.skipIf(!found("man"))("is read by man without a warning", () => {
    const { stdout, stderr } = spawnSync("man", ["--warnings", "-l", file], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toContain("EXIT STATUS");
  });

  test.skipIf(!found("mandoc", ["-Tascii", file]))("holds to mandoc", () => {
    expect(spawnSync("mandoc", ["-Tlint", "-Werror", file], { encoding: "utf8" }).stdout).toBe("");
  });
});
