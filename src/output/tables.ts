import type { Release } from "../../schemas/record.js";
import type { Mention } from "../span.js";
import type { CellType, CellValue } from "./cells.js";
import type { TableName } from "./names.js";

/** One column of a table: its name, type, what it holds, and how it is read. */
export interface Column<Row> {
  readonly name: string;
  readonly type: CellType;
  readonly description: string;
  readonly value: (row: Row) => CellValue;
}

export interface Table<Row = unknown> {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column<Row>[];
  /** The table's rows that one release gives. */
  readonly rows: (release: Release) => Row[];
}

/** A fact with its release and its number in it, from 1. */
interface Item<Fact> {
  readonly release: Release;
  readonly n: number;
  readonly fact: Fact;
}

const releaseColumns: readonly Column<{ release: Release }>[] = [
  { name: "path", type: "string", description: "Input path as given", value: (r) => r.release.source.path },
  { name: "release_id", type: "string", description: "Id of the release", value: (r) => r.release.id },
  {
    name: "release_title",
    type: "string",
    description: "Title of the release",
    value: (r) => r.release.title?.text,
  },
  {
    name: "published",
    type: "date",
    description: "Publication date",
    value: (r) => r.release.published?.date,
  },
];

function column<Fact>(
  name: string,
  type: CellType,
  description: string,
  value: (fact: Fact) => CellValue,
): Column<Item<Fact>> {
  return { name, type, description, value: (row) => value(row.fact) };
}

/** The columns that every mention has; `mentionOf` finds it. */
function evidence<Fact>(mentionOf: (fact: Fact) => Mention | undefined): Column<Item<Fact>>[] {
  return [
    column("text", "string", "Surface form", (f) => mentionOf(f)?.text),
    column(
      "start",
      "integer",
      "First UTF-16 code unit in the document's text",
      (f) => mentionOf(f)?.span.start,
    ),
    column("end", "integer", "Code unit after the last", (f) => mentionOf(f)?.span.end),
    column("rule", "string", "Rule that found it", (f) => mentionOf(f)?.rule),
    column("confidence", "number", "0 to 1", (f) => mentionOf(f)?.confidence),
  ];
}

/** A table with one row for each fact of a list field. */
function factTable<Fact>(
  name: string,
  description: string,
  facts: (release: Release) => readonly Fact[],
  columns: readonly Column<Item<Fact>>[],
): Table<Item<Fact>> {
  return {
    name,
    description,
    columns: [
      ...releaseColumns,
      { name: "n", type: "integer", description: "Number within the release, from 1", value: (row) => row.n },
      ...columns,
    ],
    rows: (release) => facts(release).map((fact, i) => ({ release, n: i + 1, fact })),
  };
}

type Of<Key extends keyof Release> = Release[Key] extends readonly (infer Fact)[] ? Fact : never;

const itself = <Fact extends Mention>(fact: Fact): Mention => fact;
const first = (fact: { mentions: readonly Mention[] }): Mention | undefined => fact.mentions[0];
const join = (parts: readonly string[]): string => parts.join("; ");

const releases: Table<{ release: Release }> = {
  name: "releases",
  description: "One row for each release",
  columns: [
    ...releaseColumns,
    {
      name: "published_time",
      type: "string",
      description: "Time of publication",
      value: (r) => r.release.published?.time,
    },
    { name: "publisher", type: "string", description: "Publisher", value: (r) => r.release.publisher?.name },
    {
      name: "publisher_id",
      type: "string",
      description: "Id of a known publisher",
      value: (r) => r.release.publisher?.id,
    },
    {
      name: "language",
      type: "string",
      description: "ISO 639-3: fin, swe, eng or und",
      value: (r) => r.release.language.code,
    },
    {
      name: "keywords",
      type: "string",
      description: "Keywords, joined by “; ”",
      value: (r) => join(r.release.keywords),
    },
    {
      name: "amounts",
      type: "integer",
      description: "Number of sums",
      value: (r) => r.release.amounts.length,
    },
    {
      name: "grants",
      type: "integer",
      description: "Number of grants",
      value: (r) => r.release.grants.length,
    },
    {
      name: "warnings",
      type: "string",
      description: "Codes of warnings, joined by “; ”",
      value: (r) => join(r.release.warnings.map((w) => w.code)),
    },
    {
      name: "media_type",
      type: "string",
      description: "Media type of the input",
      value: (r) => r.release.source.mediaType,
    },
    {
      name: "encoding",
      type: "string",
      description: "Encoding of the input",
      value: (r) => r.release.source.encoding,
    },
    {
      name: "bytes",
      type: "integer",
      description: "Size of the input",
      value: (r) => r.release.source.bytes,
    },
    {
      name: "sha256",
      type: "string",
      description: "SHA-256 of the input",
      value: (r) => r.release.source.sha256,
    },
    {
      name: "schema_version",
      type: "string",
      description: "Version of the record's schema",
      value: (r) => r.release.schemaVersion,
    },
  ],
  rows: (release) => [{ release }],
};

const amounts = factTable<Of<"amounts">>("amounts", "Sums of money", (r) => r.amounts, [
  column("value", "money", "Value in the currency's main unit; lower bound of a range", (a) => a.value),
  column("max", "money", "Upper bound of a range", (a) => a.max),
  column("currency", "string", "ISO 4217", (a) => a.currency),
  column("qualifier", "string", "exact, about, over, under, at_least, at_most", (a) => a.qualifier),
  column(
    "role",
    "string",
    "granted, applied, planned, prior, budget, own_funding, cost, loan, other",
    (a) => a.role,
  ),
  column("per", "string", "Unit of a price: month, person …", (a) => a.per),
  column("elliptic", "boolean", "True where the currency is implied", (a) => a.elliptic),
  ...evidence<Of<"amounts">>(itself),
]);

const dates = factTable<Of<"dates">>("dates", "Dates and periods", (r) => r.dates, [
  column("edtf", "string", "EDTF", (d) => d.edtf),
  column("start_date", "day", "First day; XXXX for an unknown year", (d) => d.start),
  column("end_date", "day", "Last day, inclusive", (d) => d.end),
  column("precision", "string", "day, week, month, quarter, season, year", (d) => d.precision),
  column("relation", "string", "on, from, until, during", (d) => d.relation),
  column("time", "string", "Clock time", (d) => d.time),
  column(
    "role",
    "string",
    "published, application_open, application_close, period, event, decision, deadline, other",
    (d) => d.role,
  ),
  ...evidence<Of<"dates">>(itself),
]);

const regions = factTable<Of<"regions">>(
  "regions",
  "Regions, counties and municipalities",
  (r) => r.regions,
  [
    column("kind", "string", "region, wellbeing_county, municipality, hospital_district", (p) => p.kind),
    column("code", "string", "Statistics Finland's code", (p) => p.code),
    column("name", "string", "Finnish name", (p) => p.name),
    column("name_sv", "string", "Swedish name", (p) => p.nameSv),
    column("within_region", "string", "Code of the region it lies in", (p) => p.within.region),
    column(
      "within_county",
      "string",
      "Code of the wellbeing services county it lies in",
      (p) => p.within.wellbeingCounty,
    ),
    column("former", "boolean", "True for one merged into another", (p) => p.former),
    column("mentions", "integer", "How often it is named", (p) => p.mentions.length),
    ...evidence<Of<"regions">>(first),
  ],
);

const organisations = factTable<Of<"organisations">>(
  "organisations",
  "Organisations",
  (r) => r.organisations,
  [
    column("name", "string", "Base form", (o) => o.name),
    column("organisation_id", "string", "Id of a known body", (o) => o.id),
    column("kind", "string", "ministry, agency, municipality, company …", (o) => o.kind),
    column("mentions", "integer", "How often it is named", (o) => o.mentions.length),
    ...evidence<Of<"organisations">>(first),
  ],
);

const programs = factTable<Of<"programs">>(
  "programs",
  "Programmes, projects, funds and instruments",
  (r) => r.programs,
  [
    column("name", "string", "Base form", (p) => p.name),
    column("program_id", "string", "Id in the gazetteer or lexicon", (p) => p.id),
    column("kind", "string", "program, project, fund, instrument", (p) => p.kind),
    column("mentions", "integer", "How often it is named", (p) => p.mentions.length),
    ...evidence<Of<"programs">>(first),
  ],
);

const contacts = factTable<Of<"contacts">>("contacts", "People and desks to ask", (r) => r.contacts, [
  column("name", "string", "Name; empty for a desk", (c) => c.name),
  column("job_title", "string", "Job title", (c) => c.title),
  column("organisation", "string", "Organisation", (c) => c.organisation),
  column("topic", "string", "What the person answers about", (c) => c.topic),
  column("phones", "string", "E.164, joined by “; ”", (c) => join(c.phones.map((p) => p.e164))),
  column("emails", "string", "Addresses, joined by “; ”", (c) => join(c.emails.map((e) => e.address))),
  ...evidence<Of<"contacts">>(itself),
]);

const quotes = factTable<Of<"quotes">>("quotes", "Quotations", (r) => r.quotes, [
  column("speaker", "string", "Who is quoted", (q) => q.speaker),
  column("job_title", "string", "Job title", (q) => q.title),
  column("organisation", "string", "Organisation", (q) => q.organisation),
  ...evidence<Of<"quotes">>(itself),
]);

const grants = factTable<Of<"grants">>("grants", "Who gave whom how much for what", (r) => r.grants, [
  column("funder", "string", "Funder", (g) => g.funder?.name),
  column("funder_id", "string", "Id of a known funder", (g) => g.funder?.id),
  column("recipient", "string", "Recipient", (g) => g.recipient.name),
  column("region_kind", "string", "Kind of the region", (g) => g.region?.kind),
  column("region_code", "string", "Statistics Finland's code", (g) => g.region?.code),
  column("region", "string", "Name of the region", (g) => g.region?.name),
  column("amount", "money", "Euros", (g) => g.amount.value),
  column("amount_max", "money", "Upper bound of a range", (g) => g.amount.max),
  column("program", "string", "What the money comes from", (g) => g.program?.name),
  column("period", "string", "EDTF interval", (g) => g.period),
  column("status", "string", "granted, applied, planned, prior", (g) => g.status),
  ...evidence<Of<"grants">>(itself),
]);

/** All tables by name, in the order they are written. */
export const TABLES = {
  releases,
  amounts,
  dates,
  regions,
  organisations,
  programs,
  contacts,
  quotes,
  grants,
} as unknown as Readonly<Record<TableName, Table>>;
