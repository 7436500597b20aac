/**
 * Writes the gazetteers of organisations and programs from the reference tables:
 *
 *     node scripts/build-names.mjs [FOLDER]     (../shared/reference unless told otherwise)
 *
 * The tables are compiled by hand from Statistics Finland's classifications (CC BY 4.0), sttinfo.fi and the bodies' own pages;
 * their README says which row comes from where. What is left out, and why, stands in the lists below.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = path.resolve(root, process.argv[2] ?? "../shared/reference");

/** Kinds of bodies, and alone never the name of one: "aluehallintovirasto". They are heads of names (heads.ts). */
const BARE = new Set(
  "AVI ELY EVK TE-toimisto TE-keskus lääninhallitus Maistraatti maistraatit aluehallintovirastot avi elinvoimakeskukset ELY-keskus ELY-keskukset NTM-centralen TE-toimistot TE-palvelut TE-keskukset lääninhallitukset maakuntahallitus".split(
    " ",
  ),
);

/**
 * Short names that are words, surnames or parts of other names too: they name the body only in a release that names it in
 * full, or as STM's "~" alias says.
 */
const WEAK = new Set([
  ..."Eloisa Kallio Selänne Akseli Kiuru Karviainen Härkätie Aava Oiva Eskoo Kolpene Oulunkaari Vaalijala RAS JIK K5 Karvi Kuntarahoitus Vero Väylä Senaatti Akatemia komissio Kulttuurirahasto Vimana".split(
    " ",
  ),
  ..."Helmi Nousu NOUSU Ahti Aurora Kanta Leader LIFE Kaste KASTE Veto Masto Ohjaamo Ohjaamot Ankkuri ISF EDF ODA KOKO DIGITAL Digital".split(
    " ",
  ),
  ..."OTE Paavo PAAVO lippulaivat työpajatoiminta kärkihanke kuntakokeilu Yhteisötakuu ESC AKO INKA Hinku".split(
    " ",
  ),
]);
// "Leader" names its instrument wherever it has a capital; LIFE only in capitals, which acronyms need anyway.
for (const name of ["Leader", "LIFE", "Hinku"]) WEAK.delete(name);

/** Short names of hospitals, which are bodies of their own (brands.ts), never their districts'. */
const HOSPITALS = new Set(["Tays", "Tyks", "TYKS", "KYS", "Kys", "OYS", "Oys", "Sairaala Nova"]);

/** Phrases that releases use as common nouns: they name no programme. */
const COMMON = new Set([
  "Rakennerahastot",
  "EU:n rakennerahastot",
  "rakennerahasto-ohjelma",
  "lippulaivat",
  "työpajatoiminta",
  "kärkihanke",
  "hallituksen kärkihanke",
  "Energiatuki",
  "uusiutuvan energian tuki",
  "vähävaraisten apu",
  "tasa-arvorahoitus",
  "kuntakokeilu",
  "elvytysväline",
  "Etsivä nuorisotyö",
  "Nuorten työpajatoiminta",
  "Ekosysteemisopimukset",
  "innovaatiotoiminnan ekosysteemisopimukset",
  "ekosysteemisopimus",
  "MAL-sopimukset",
  "MAL-sopimus",
  "maankäytön, asumisen ja liikenteen sopimus",
  "Kasvusopimukset",
  "kestävä kaupunkikehittäminen",
  "peltojen kipsikäsittely",
  "vaikuttavuusinvestoiminen",
  "ekosysteemisopimukset",
  "energiatehokkuussopimukset",
  "työllisyyskokeilut",
  "palvelusetelikokeilu",
  "Euroopan tutkimusneuvosto",
  "Euroopan innovaationeuvosto",
  "ERC",
  "EIC",
  "Smart & Clean -säätiö",
  "Kestävän metsätalouden rahoitus",
  "Kasvun tuki",
  "DIGITAL",
  "Digital",
  "digikannustin",
  "digikannustinavustus",
  "Kunta- ja palvelurakenneuudistus",
  "Kestävä kaupunki",
  "strategisen tutkimuksen rahoitus",
  "äkillisen rakennemuutoksen tuki",
  "ennakoidun rakennemuutoksen toimet",
  "valtion ja kaupunkien väliset kasvusopimukset",
  "yliopistojen profiloitumisrahoitus",
  "terveyden edistämisen määrärahahankkeet",
  "hyvinvoinnin ja terveyden edistämisen kerroin",
  "Hyte-kerroin",
  "HYTE-kerroin",
  "Suomen malli",
  "Nuorten yhteiskuntatakuu",
  "Nuorisotakuu",
  "Suomi 100",
  "Suomi100",
  "Suomi 100 -juhlavuosi",
  "Kanta-palvelut",
  "Terveyskylä",
  "Omaolo",
]);

/** Instruments of bodies that the table lists as programmes; the bodies themselves are organisations (lexicon.ts). */
const ADDED = [
  {
    name_fi: "Lasten, nuorten ja perheiden hyvinvoinnin politiikkaohjelma",
    kind: "program",
    aliases: "",
  },
  { name_fi: "Työn, yrittämisen ja työelämän politiikkaohjelma", kind: "program", aliases: "" },
  {
    name_fi: "Laajakaistatukiohjelma",
    kind: "program",
    aliases: "laajakaistaohjelma;Valtion laajakaistaohjelma",
  },
  {
    name_fi: "Suomen elinkeinokalatalouden toimintaohjelma",
    kind: "program",
    aliases:
      "operativa programmet för fiskerinäringen i Finland 2007–2013;operativa programmet för fiskerinäringen i Finland",
  },
  {
    name_fi: "Koheesiorahasto",
    kind: "fund",
    aliases: "EU:n koheesiorahasto;Sammanhållningsfonden;Cohesion Fund",
  },
  { name_fi: "Kunta-Helmi", kind: "instrument", aliases: "Kunta-Helmi-avustus" },
  { name_fi: "EIC Accelerator", kind: "instrument", aliases: "" },
  { name_fi: "ERC-rahoitus", kind: "instrument", aliases: "" },
  {
    name_fi: "Kiertotalousohjelma",
    kind: "program",
    aliases:
      "strateginen kiertotalousohjelma;Kiertotalouden strateginen ohjelma;Strateginen ohjelma kiertotalouden edistämiseksi",
  },
  {
    name_fi: "Sosiaalinen ilmastorahasto",
    kind: "fund",
    aliases: "EU:n sosiaalinen ilmastorahasto;Social Climate Fund;Sociala klimatfonden",
  },
  {
    name_fi: "Euroopan unionin solidaarisuusrahasto",
    kind: "fund",
    aliases: "EU:n solidaarisuusrahasto;Europeiska unionens solidaritetsfond",
  },
  { name_fi: "Digivisio 2030", kind: "project", aliases: "Digivisio 2030 -hanke;Digivisio-hanke" },
];

/** Other names of bodies that the table lacks. */
const BODIES_NAMES = { "Euroopan komissio": "EU:n komissio;EU-komissio" };

/** Other names that the table lacks, most of them Swedish and English, from the programmes' own pages. */
const OTHER_NAMES = {
  "Erasmus+": "Erasmus-hanke;Erasmus-ohjelma;Erasmus-projekti",
  Leader: "Leaderstöd;Leaderbidrag;Leader-tuki;Leaderfinansiering",
  "Manner-Suomen maaseudun kehittämisohjelma":
    "Maaseudun kehittämisohjelma;Maaseutuohjelma;Programmet för utveckling av landsbygden i Fastlandsfinland;Utvecklingsprogrammet för landsbygden i Fastlandsfinland;Rural Development Programme for Mainland Finland",
  "Suomen kestävän kasvun ohjelma":
    "Finlands program för hållbar tillväxt;Programmet för hållbar tillväxt i Finland;Sustainable Growth Programme for Finland",
  "Euroopan aluekehitysrahasto":
    "Europeiska regionala utvecklingsfonden;ERUF;European Regional Development Fund;ERDF;aluekehitysrahasto;EU:n aluekehitysrahasto;Euroopan unionin aluekehitysrahasto",
  "Euroopan sosiaalirahasto":
    "EU:n sosiaalirahasto;Euroopan unionin sosiaalirahasto;Europeiska socialfonden;European Social Fund",
  "Euroopan sosiaalirahasto plus":
    "Euroopan sosiaalirahasto plussa;Europeiska socialfonden plus;European Social Fund Plus",
  "Oikeudenmukaisen siirtymän rahasto": "Fonden för en rättvis omställning;FRO",
  "Elpymis- ja palautumistukiväline":
    "faciliteten för återhämtning och resiliens;EU:n elpymis- ja palautumistukiväline",
  "Tulevaisuuden sosiaali- ja terveyskeskus -ohjelma":
    "Programmet Framtidens social- och hälsocentral;Framtidens social- och hälsocentral",
  "Suomen CAP-suunnitelma": "Finlands strategiska CAP-plan;CAP Strategic Plan of Finland",
  "Uudistuva ja osaava Suomi 2021–2027":
    "Ett förnybart och kunnigt Finland;Ett förnybart och kunnigt Finland 2021–2027;Innovation and Skills in Finland;Innovation and Skills in Finland 2021–2027",
  "Kestävää kasvua ja työtä 2014–2020":
    "Hållbar tillväxt och jobb;Hållbar tillväxt och jobb 2014–2020;Sustainable growth and jobs;Sustainable growth and jobs 2014–2020",
  "Euroopan maaseudun kehittämisen maatalousrahasto":
    "Euroopan maaseuturahasto;EU:n maaseuturahasto;maaseuturahasto;landsbygdsfonden;Europeiska jordbruksfonden för landsbygdsutveckling;European Agricultural Fund for Rural Development",
  "Euroopan meri-, kalatalous- ja vesiviljelyrahasto":
    "EU:n meri-, kalatalous- ja vesiviljelyrahasto;Europeiska havs-, fiskeri- och vattenbruksfonden;European Maritime, Fisheries and Aquaculture Fund;EHFVF",
  "Euroopan meri- ja kalatalousrahasto":
    "Europeiska havs- och fiskerifonden;European Maritime and Fisheries Fund;EHFF",
  "Turvapaikka-, maahanmuutto- ja kotouttamisrahasto":
    "Asyl-, migrations- och integrationsfonden;Asylum, Migration and Integration Fund",
  "Sisäisen turvallisuuden rahasto": "Fonden för inre säkerhet;Internal Security Fund",
  "Horisontti Eurooppa": "Horisont Europa",
  "Horisontti 2020": "Horisont 2020",
  "Luova Eurooppa": "Kreativa Europa",
  "Euroopan kalatalousrahasto": "Europeiska fiskerifonden;EFF;European Fisheries Fund",
  "Verkkojen Eurooppa": "Fonden för ett sammanlänkat Europa;Ett sammanlänkat Europa",
  "Digitaalinen Eurooppa -ohjelma": "Digitala Europa",
  "Seitsemäs puiteohjelma":
    "seitsemäs puiteohjelma;EU:n seitsemäs puiteohjelma;sjunde ramprogrammet;Seventh Framework Programme",
  "LIFE-ohjelma": "Life-programmet;LIFE Programme",
  Lippulaivaohjelma: "Finnish Flagship Programme;Flagship Programme;flaggskeppsprogrammet",
  Innovaatiorahasto: "Innovationsfonden",
  "Euroopan solidaarisuusjoukot": "Europeiska solidaritetskåren",
  "Next Generation EU": "återhämtningsinstrumentet NextGenerationEU",
  "METSO-ohjelma":
    "METSO-programmet;Handlingsplanen för den biologiska mångfalden i skogarna i södra Finland",
  "Helmi-ohjelma":
    "Helmi-rahoitus;Helmi-avustus;Helmi-tuki;Helmi-programmet;livsmiljöprogrammet Helmi;Helmi Habitats Programme",
  "Liikkuva koulu": "Skolan i rörelse",
  "Suomi liikkeelle -ohjelma": "Ett Finland i rörelse;Finland i rörelse",
  "Harrastamisen Suomen malli": "Finlandsmodellen för hobbyverksamhet;Finlandsmodellen",
  "Euroopan globalisaatiorahasto": "Europeiska fonden för justering för globaliseringseffekter",
  Veturiyritykset: "Veturi-kilpailu;Veturi-haastekilpailu;Veturi-rahoitus;Veturihaastekilpailu;Veturiohjelma",
  "Alueiden kestävän kasvun ja elinvoiman tukeminen":
    "Alueiden kestävän kasvun ja elinvoiman tukeminen -määräraha;Stöd för hållbar tillväxt och livskraft i regionerna",
  "Interreg Aurora": "Interreg Aurora -ohjelma;Interreg Aurora-programmet",
  "Interreg Botnia-Atlantica": "Botnia-Atlantica-programmet",
  "Interreg Central Baltic": "Central Baltic-programmet;Central Baltic Programme",
};

/** Names of one word that running text writes with a small letter: "ympäristöministeriön lähiöohjelmasta". */
const SMALL = new Set([
  "Lähiöohjelma",
  "Maaseuturahasto",
  "Maaseutuohjelma",
  "Lippulaivaohjelma",
  "Kiertotalousohjelma",
  "Laajakaistatukiohjelma",
  "Osaamiskeskusohjelma",
  "Aluekeskusohjelma",
  "Koheesiorahasto",
  "Työkykyohjelma",
]);

const KINDS = {
  authority: "agency",
  funder: "agency",
  parliament: "agency",
  government: "agency",
  regional_council: "joint_authority",
  international: "other",
};
const AREA_KINDS = {
  county: "wellbeing_county",
  city: "municipality",
  hus: "joint_authority",
  hospital_district: "joint_authority",
  joint_authority: "joint_authority",
  other: "agency",
};

function table(name) {
  const [header, ...rows] = parseCsv(readFileSync(path.join(folder, name), "utf8"));
  return rows.map((row) => Object.fromEntries(header.map((key, i) => [key, row[i] ?? ""])));
}

function parseCsv(text) {
  const rows = [];
  for (const line of text.split(/\r?\n/)) {
    if (line === "") continue;
    rows.push(
      [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) =>
        (m[1] ?? m[2]).replaceAll('""', '"'),
      ),
    );
  }
  return rows;
}

const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);
const slug = (name) =>
  name
    .toLowerCase()
    .replace(/[åä]/g, "a")
    .replace(/ö/g, "o")
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Aliases without repeats (whatever the capitals) and without what another entry is called; weak ones get "~". */
function aliasesOf(names, own, taken) {
  const seen = new Set(own.map((name) => name.toLowerCase()));
  const kept = [];
  for (const name of names.map((n) => n.trim())) {
    const key = name.toLowerCase();
    if (name === "" || seen.has(key) || taken.has(key) || BARE.has(name) || COMMON.has(name)) continue;
    if (HOSPITALS.has(name)) continue;
    seen.add(key);
    kept.push(WEAK.has(name) ? `~${name}` : name);
  }
  return kept;
}

function organisations() {
  const current = (row) => row.status !== "former";
  const rows = table("organisations.csv").filter((row) => !BARE.has(row.acronym) && !BARE.has(row.name_fi));
  const areas = table("wellbeing_counties.csv");
  const entries = [
    ...areas.map((row) => ({
      ...row,
      id: slug(row.name_fi),
      kind: AREA_KINDS[row.kind],
      aliases: row.short_names,
    })),
    ...rows
      .sort((a, b) => Number(current(b)) - Number(current(a)))
      .map((row) => ({
        ...row,
        id: slug(row.acronym || row.name_fi),
        kind:
          /säätiö|rahasto|kulturfonden/i.test(row.name_fi) && row.kind === "funder"
            ? "other"
            : (KINDS[row.kind] ?? row.kind),
        aliases: `${row.acronym};${row.aliases};${BODIES_NAMES[row.name_fi] ?? ""}`,
        ...shortened(row),
      })),
  ];
  const taken = new Set(entries.map((entry) => entry.name_fi.toLowerCase()));
  return entries.map((entry) => {
    const aliases = aliasesOf(entry.aliases.split(";"), [entry.name_fi], taken);
    for (const alias of aliases) taken.add(alias.replace("~", "").toLowerCase());
    return [entry.id, entry.kind, entry.name_fi, entry.name_sv, entry.name_en, aliases.join(";")];
  });
}

/** "Tekes – teknologian ja …" is called Tekes; "kuntarahoitus" is a common noun, so that Kuntarahoitus needs its form. */
function shortened(row) {
  if (row.name_fi === "Kuntarahoitus")
    return { name_fi: "Kuntarahoitus Oyj", name_sv: "Kommunfinans Abp", aliases: `MuniFin;${row.name_fi}` };
  if (!row.name_fi.includes(" – ")) return {};
  const [name_fi] = row.name_fi.split(" – ");
  return { name_fi, name_sv: row.name_sv.split(" – ")[0], aliases: `${row.name_fi};${row.aliases}` };
}

function programs() {
  const entries = table("programs.csv").filter((row) => !COMMON.has(row.name_fi));
  const taken = new Set(entries.map((entry) => entry.name_fi.toLowerCase()));
  entries.push(...ADDED);
  // "SERI – Resurssiviisas Meri-Lappi": either half is its name
  for (const entry of entries) {
    const [name_fi, ...others] = entry.name_fi.split(" – ");
    entry.aliases = [...others, ...entry.aliases.split(";").flatMap((alias) => alias.split(/ [–-] /))].join(
      ";",
    );
    entry.name_fi = name_fi;
  }
  return entries.map((entry) => {
    const others = OTHER_NAMES[entry.name_fi] ?? "";
    const aliases = aliasesOf(`${entry.aliases};${others}`.split(";"), [entry.name_fi], taken);
    for (const alias of aliases) taken.add(alias.replace("~", "").toLowerCase());
    const small = [entry.name_fi, ...aliases]
      .filter((name) => SMALL.has(name))
      .map((name) => name.toLowerCase());
    return [slug(entry.name_fi), entry.kind, capital(entry.name_fi), [...aliases, ...small].join(";")];
  });
}

function write(file, columns, rows, note, constant = "ROWS") {
  const body = rows.map((row) => row.join("\t").replaceAll("`", "'")).join("\n");
  writeFileSync(
    path.join(root, file),
    `// Generated by scripts/build-names.mjs; do not edit.\n// ${note}\n// Columns: ${columns}\nexport const ${constant} = \`\n${body}\n\`;\n`,
  );
}

write(
  "src/organisations/gazetteer.generated.ts",
  "id, kind, name, Swedish name, English name, other names (;), ~ marks one that is a word or surname too",
  organisations(),
  "Sources: Statistics Finland's classifications 2013-2026 (CC BY 4.0), sttinfo.fi, the bodies' own pages; compiled November 2026.",
);
function municipalities() {
  const rows = table("municipalities.csv").filter((row) => row.name_sv !== "" && row.name_sv !== row.name_fi);
  return rows.map((row) => [row.name_sv.toLowerCase(), row.genitive]);
}

function genitives() {
  const names = [...table("municipalities.csv"), ...table("regions.csv")].map((row) =>
    row.genitive.toLowerCase(),
  );
  return [...new Set(names)].sort().map((name) => [name]);
}

write(
  "src/finnish/place-genitives.generated.ts",
  "the genitive of a municipality or region, in small letters",
  genitives(),
  "Source: Statistics Finland's classifications of 1 January 2026 (CC BY 4.0), Kotus on the forms; mergers since 2005 included.",
  "PLACE_GENITIVES",
);
write(
  "src/organisations/municipalities.generated.ts",
  "Swedish name in small letters, Finnish genitive",
  municipalities(),
  "Source: Statistics Finland's classification of municipalities, 1 January 2026 (CC BY 4.0), and the mergers since 2005.",
  "SWEDISH_NAMES",
);
write(
  "src/programs/gazetteer.generated.ts",
  "id, kind, name, other names (;), ~ marks one that is a word or another name too",
  programs(),
  "Sources: the owners' and funders' own pages, address by address in the reference table; compiled November 2026.",
);
