/** Numbers as the tables show them. */

/** Milliseconds that this process has computed: other programs on the machine do not count. */
export function cpuMillis() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

export const times = (ratio) => `${ratio.toFixed(2)} ×`;
export const speed = (megabytes) => (megabytes < 10 ? megabytes.toFixed(2) : megabytes.toFixed(0));

export function size(length) {
  return length < 1 << 20 ? `${length >> 10} kB` : `${length >> 20} MB`;
}

/** The stages by what they are asked in src/pipeline.ts. */
export const STAGES = {
  readDocuments: "bytes to document",
  Reading: "tokens",
  findIdentifiers: "identifiers",
  findLines: "phones and e-mails",
  findDates: "dates",
  findAmounts: "money",
  findOrganisations: "organisations",
  findPrograms: "programs",
  findContacts: "contacts",
  findQuotes: "quotes",
  findRegions: "regions",
  findPublisher: "publisher",
  joinGrants: "grants",
  validate: "validation",
  jsonLine: "NDJSON",
};
