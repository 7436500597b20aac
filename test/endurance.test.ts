import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { command, commandPath } from "./command.js";

/** A folder of numbered releases in "in", one of them empty. */
function archive(count: number): string {
  const place = mkdtempSync(path.join(tmpdir(), "tiedote-"));
  mkdirSync(path.join(place, "in"));
  for (let i = 0; i < count; i++) writeRelease(place, i, `Kunta sai avustusta ${i + 1} 000 euroa.`);
  writeFileSync(path.join(place, "in/tyhja.txt"), "");
  return place;
}

function writeRelease(place: string, i: number, text: string): void {
  writeFileSync(path.join(place, `in/t${i}.txt`), `Avustukset jaettiin\n\n${text}\n`);
}

/** Every file below a folder with its content, hidden ones too. */
function contentOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  const paths = files.map((f) => path.join(f.parentPath, f.name)).sort();
  return Object.fromEntries(paths.map((p) => [path.relative(folder, p), readFileSync(p, "utf8")]));
}

type When = { afterMs: number } | { onOutput: true } | { onFile: string };

/** Runs the command, its standard input left open, and sends it a signal; gives back how it ended. */
function signalled(cwd: string, args: readonly string[], signal: NodeJS.Signals, when: When, input = "") {
  return new Promise<{ status: number | null; stderr: string; stdout: string }>((resolve) => {
    const child = spawn(process.execPath, [commandPath, ...args], { cwd });
    const said = { stdout: "", stderr: "" };
    let sent = false;
    const send = (): void => {
      if (!sent) child.kill(signal); // a second one would end it at once
      sent = true;
    };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => {
        said[name] += text;
        if (name === "stdout" && "onOutput" in when) send();
      });
    }
    child.stdin.on("error", () => {}).write(input); // the child may end first
    const ready = (): boolean => "onFile" in when && readdirSync(cwd).some((f) => f.includes(when.onFile));
    const timer =
      "afterMs" in when ? setTimeout(send, when.afterMs) : setInterval(() => ready() && send(), 20);
    child.on("close", (status) => {
      clearInterval(timer);
      resolve({ status, ...said });
    });
  });
}

describe("--files-from", () => {
  const paths = (stdout: string): string[] =>
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).source.path);

  test.each([
    ["lines", "in/t1.txt\nin/t0.txt\n"],
    ["lines of Windows, a blank one, no end of line", "in/t1.txt\r\n\r\nin/t0.txt"],
    ["names separated by NUL", "in/t1.txt\0in/t0.txt\0"],
  ])("%s", (_, list) => {
    const cwd = archive(2);
    writeFileSync(path.join(cwd, "list"), list);
    const expected = ["in/t1.txt", "in/t0.txt"];
    expect(paths(command(["--files-from", "list", "-f", "ndjson"], { cwd }).stdout)).toEqual(expected);
    expect(paths(command(["--files-from", "-", "-f", "ndjson"], { cwd, input: list }).stdout)).toEqual(
      expected,
    );
  });

  test("a name with a line break, separated by NUL", () => {
    const cwd = archive(0);
    writeFileSync(path.join(cwd, "a\nb.txt"), "Kunta sai 5 000 euroa.");
    const { stdout } = command(["--files-from", "-", "-f", "ndjson"], { cwd, input: "a\nb.txt\0" });
    expect(paths(stdout)).toEqual(["a\nb.txt"]);
  });

  test("a list that is not there is exit 2, an empty one exit 4", () => {
    const cwd = archive(0);
    const missing = command(["--files-from", "lista", "-f", "ndjson"], { cwd });
    expect([missing.status, missing.stderr]).toEqual([
      2,
      "extract: --files-from lista: no such file; check the name\n",
    ]);
    expect(command(["--files-from", "-"], { cwd, input: "" }).status).toBe(4);
  });

  test("a listed file that is missing costs its own record", () => {
    const { status, stdout } = command(["--files-from", "-", "-f", "ndjson"], {
      cwd: archive(1),
      input: "in/poissa.txt\nin/t0.txt\n",
    });
    expect([status, paths(stdout)]).toEqual([1, ["in/t0.txt"]]);
  });
});

describe("--resume", () => {
  const MODES: [string, string[]][] = [
    ["a file for each input", ["--output-dir", "out/files"]],
    ["one file", ["-f", "ndjson", "-o", "out/all.ndjson"]],
    ["an array in one file, two jobs", ["-o", "out/all.json", "--jobs", "2"]],
    ["all tables", ["-f", "csv", "--output-dir", "out"]],
  ];

  test.each(MODES)("%s: killed again and again, then the bytes of an undisturbed run", async (_, args) => {
    const cwd = archive(150);
    command(["in", "-q", ...args], { cwd });
    const undisturbed = contentOf(path.join(cwd, "out"));
    rmSync(path.join(cwd, "out"), { recursive: true });
    for (let kill = 0; kill < 8; kill++) {
      await signalled(cwd, ["in", "-q", "--resume", ...args], "SIGKILL", { afterMs: 150 + kill * 60 });
    }
    expect(command(["in", "-q", "--resume", ...args], { cwd }).status).toBe(1); // the empty input
    const files = contentOf(path.join(cwd, "out"));
    if (!args.includes("csv") && args.includes("--output-dir")) delete files[".files.tiedote-resume"];
    expect(files).toEqual(undisturbed);
  });

  test("what is done is not read again; what changed, vanished or was tampered with is", () => {
    const cwd = archive(6);
    const args = ["in", "--output-dir", "out", "--resume", "-v"];
    expect(command(args, { cwd }).stderr).toContain("extract: 6 records, 1 failed inputs");
    expect(command(args, { cwd }).stderr).toContain("6 inputs done by an earlier run");
    writeRelease(cwd, 1, "Kunta sai avustusta 77 000 euroa.");
    rmSync(path.join(cwd, "in/t2.txt"));
    writeFileSync(path.join(cwd, "out/in/t3.txt.json"), "{}");
    expect(command(args, { cwd }).stderr).toContain("3 inputs done by an earlier run");
    command(["in", "--output-dir", "fresh"], { cwd });
    expect(contentOf(path.join(cwd, "out"))).toEqual(contentOf(path.join(cwd, "fresh")));
  });

  test.each([
    ["is gone: a run was killed after it had given its output the last name", 0],
    ["is shorter than the journal says", 1],
  ])("a part that %s is written anew", async (_, kept) => {
    const cwd = archive(1500);
    const args = ["in", "-q", "-f", "ndjson", "-o", "all.ndjson"];
    await signalled(cwd, [...args, "--resume"], "SIGTERM", { onFile: "tiedote-part" });
    const part = path.join(cwd, ".all.ndjson.tiedote-part");
    if (kept === 0) renameSync(part, path.join(cwd, "all.ndjson"));
    else truncateSync(part, kept);
    expect(command([...args, "--resume"], { cwd }).status).toBe(1); // the empty input
    command([...args.slice(0, -1), "undisturbed.ndjson"], { cwd });
    const read = (name: string): string => readFileSync(path.join(cwd, name), "utf8");
    expect(read("all.ndjson")).toBe(read("undisturbed.ndjson"));
  });

  test("other options make everything be read again", () => {
    const cwd = archive(3);
    command(["in", "--output-dir", "out", "--resume"], { cwd });
    const { stderr } = command(["in", "--output-dir", "out", "--resume", "-v", "--text"], { cwd });
    expect(stderr).not.toContain("earlier run");
    expect(readFileSync(path.join(cwd, "out/in/t0.txt.json"), "utf8")).toContain(
      '"text": "Avustukset jaettiin',
    );
  });

  test("a file that the user put into the folder stays", () => {
    const cwd = archive(2);
    const args = ["in", "--output-dir", "out", "--resume"];
    command(args, { cwd });
    writeFileSync(path.join(cwd, "out/in/muistio.json"), "{}");
    rmSync(path.join(cwd, "in/t0.txt"));
    command(args, { cwd });
    expect(readdirSync(path.join(cwd, "out/in")).sort()).toEqual(["muistio.json", "t1.txt.json"]);
  });

  test("a broken journal is no more than a run from the beginning", () => {
    const cwd = archive(2);
    const args = ["in", "--output-dir", "out", "--resume"];
    writeFileSync(
      path.join(cwd, ".out.tiedote-resume"),
      '\0{"key":1}\n[]\nnull\n{"path":"../../x","ends":[-1]}\n',
    );
    expect(command(args, { cwd }).status).toBe(1);
    expect(Object.keys(contentOf(path.join(cwd, "out")))).toEqual(["in/t0.txt.json", "in/t1.txt.json"]);
  });

  test("standard output cannot be gone on with: exit 2", () => {
    expect(command(["in", "--resume"], { cwd: archive(1) }).status).toBe(2);
  });
});

describe("signals", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s ends after the record under way and says where: exit %i", async (signal, code) => {
    const cwd = archive(4000);
    const { status, stderr, stdout } = await signalled(cwd, ["in", "-f", "ndjson"], signal, {
      onOutput: true,
    });
    expect(status).toBe(code);
    const records = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(stderr).toContain(`ended by ${signal} after ${records.at(-1).source.path}`);
  });

  test("a file cut short by a signal does not appear under its name", async () => {
    const cwd = archive(4000);
    const { status, stderr } = await signalled(cwd, ["in", "-o", "all.json"], "SIGTERM", {
      onFile: "tiedote-tmp",
    });
    expect(status).toBe(143);
    expect(stderr).toContain("all.json was not written; with --resume");
    expect(readdirSync(cwd)).toEqual(["in"]);
  });

  test("a wait for standard input ends", async () => {
    const cwd = archive(1);
    const line = `${JSON.stringify({ id: "a", text: "Kunta sai 5 000 euroa." })}\n`;
    const filter = await signalled(cwd, ["--filter"], "SIGINT", { onOutput: true }, line);
    expect([filter.status, JSON.parse(filter.stdout).id]).toEqual([130, "a"]);
    const args = ["in/t0.txt", "-", "-f", "ndjson"];
    expect((await signalled(cwd, args, "SIGTERM", { onOutput: true })).status).toBe(143);
  });
});

describe("--timeout", () => {
  test("turns an input that takes longer into one error line, and the rest go on", () => {
    const cwd = archive(1);
    writeRelease(cwd, 0, "Kunta sai avustusta 5 000 euroa Lahdessa 1.1.2024. ".repeat(200_000));
    const { status, stdout, stderr } = command(
      ["in/t0.txt", "in/tyhja.txt", "-f", "ndjson", "--timeout", "0.05"],
      { cwd },
    );
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr.split("\n")[0]).toBe(
      "extract: in/t0.txt: took longer than 0.05 s; raise --timeout, or split the input [TIMEOUT]",
    );
  });

  test("in --filter it is the answer to its line", () => {
    const text = "Kunta sai avustusta 5 000 euroa Lahdessa 1.1.2024. ".repeat(200_000);
    const { stdout } = command(["--filter", "--timeout", "0.05"], {
      input: JSON.stringify({ id: "a", text }),
    });
    expect(JSON.parse(stdout)).toMatchObject({ id: "a", error: { code: "TIMEOUT" } });
  });

  test("must be a number above 0: exit 2", () => {
    expect(command(["in", "--timeout", "0"], { cwd: archive(1) }).status).toBe(2);
  });
});

describe("outputs", () => {
  test.skipIf(!existsSync("/dev/full"))("a full disk is exit 5, for records and for --errors", () => {
    const cwd = archive(1);
    const stdout = openSync("/dev/full", "w");
    const records = spawnSync(process.execPath, [commandPath, "in/t0.txt"], {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", stdout, "pipe"],
    });
    expect([records.status, records.stderr]).toEqual([5, expect.stringContaining("the disk is full")]);
    const errors = command(["in", "--errors", "/dev/full"], { cwd });
    expect([errors.status, errors.stderr]).toEqual([5, expect.stringContaining("the disk is full")]);
  });

  test("an output that is an input under another name is refused and the input is whole", () => {
    const cwd = archive(1);
    const before = readFileSync(path.join(cwd, "in/t0.txt"), "utf8");
    symlinkSync(path.join(cwd, "in/t0.txt"), path.join(cwd, "linkki.json"));
    expect(command(["in/t0.txt", "-o", "linkki.json"], { cwd }).status).toBe(5);
    expect(readFileSync(path.join(cwd, "in/t0.txt"), "utf8")).toBe(before);
  });

  test("two inputs that would be written to one file: the second one fails, the first is kept", () => {
    const cwd = archive(1);
    mkdirSync(path.join(cwd, "sub/in"), { recursive: true });
    writeFileSync(path.join(cwd, "sub/in/t0.txt"), "Toinen kunta sai 3 000 euroa.");
    const { status, stderr } = command(["in/t0.txt", "../in/t0.txt", "--output-dir", "out"], {
      cwd: path.join(cwd, "sub"),
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining("[SAME_OUTPUT]")]);
    expect(readFileSync(path.join(cwd, "sub/out/in/t0.txt.json"), "utf8")).toContain('"value": 3000');
  });

  test("a worker's batch gives the same exit code, messages and bytes as one job", () => {
    const cwd = archive(70);
    const one = command(["in", "in/poissa.txt", "-f", "ndjson"], { cwd });
    expect(command(["in", "in/poissa.txt", "-f", "ndjson", "--jobs", "2"], { cwd })).toEqual(one);
  });
});
