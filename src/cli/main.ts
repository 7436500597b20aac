import { readFileSync } from "node:fs";
import { extract } from "../index.js";

/** Scaffold: FILES or `--filter`, NDJSON out. */
async function main(args: string[]): Promise<void> {
  const paths = args.filter((arg) => !arg.startsWith("-") && arg !== "ndjson");
  if (args.includes("--filter")) {
    for (const line of readFileSync(0, "utf8").split("\n")) {
      if (line === "") continue;
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      process.stdout.write(JSON.stringify(await extract(text, { id })) + "\n");
    }
    return;
  }
  for (const path of paths) {
    const release = await extract(readFileSync(path), { path, text: args.includes("--text") });
    process.stdout.write(JSON.stringify(release) + "\n");
  }
}

void main(process.argv.slice(2));
