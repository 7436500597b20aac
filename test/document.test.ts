import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BLOCKS, ENCODINGS, ENDS, FRAMES, LANGUAGES, LINES } from "../src/document/cases.js";
import { cleanText } from "../src/document/clean-text.js";
import { decode } from "../src/document/decode.js";
import type { Document } from "../src/document/document.js";
import { readDocuments } from "../src/document/read.js";
import { TITLES } from "../src/document/title-cases.js";
import { WORDINGS } from "../src/document/wording-cases.js";
import { InputError } from "../src/errors.js";
import type { ExtractOptions } from "../src/options.js";

async function read(input: string | Uint8Array, options: ExtractOptions = {}): Promise<Document> {
  return (await readDocuments(input, options))[0]!;
}

/** A release around a line, so that the line stands in its middle. */
function around(line: string): string {
  return `Koululle uusi piha\n\nPiha valmistuu keväällä, ja se maksaa 5 000 euroa.\n\n${line}\n\nTyöt jatkuvat syksyllä, ja kunta maksaa ne itse.`;
}

describe("furniture", () => {
  test.each(LINES)("%j is %s (%s)", async (line, reason) => {
    const text = around(line);
    const document = await read(text, { from: "text" });
    const block = document.blocks.find((one) => text.slice(one.start, one.end) === line);
    expect(block?.boilerplate).toBe(reason);
    if (reason === "teaser") return; // and what follows it
    const others = document.blocks.filter((one) => one !== block && one.boilerplate !== null);
    expect(others).toEqual([]);
  });
});

describe("wordings", () => {
  test.each(WORDINGS)("%j is %s", async (line, reason) => {
    const text = around(line);
    const document = await read(text, { from: "text" });
    const block = document.blocks.find((one) => text.slice(one.start, one.end) === line);
    expect(block?.boilerplate).toBe(reason);
  });
});

test.each(ENDS)("end %j leaves %j and %j", async (below, left, keywords) => {
  const body = "Koululle uusi piha\n\nKunta korjaa koulun pihan, ja se maksaa 5 000 euroa.";
  const document = await read(`${body}\n\n${below}`, { from: "text" });
  expect(cleanText(document)).toBe(left === "" ? body : `${body}\n\n${left}`);
  expect(document.keywords).toEqual(keywords);
});

test.each(FRAMES)("frame %j %j: %j", async (above, below, reasons) => {
  const body =
    "Koululle uusi piha\n\nPiha valmistuu keväällä, ja se maksaa 5 000 euroa, joista puolet saadaan valtiolta ja puolet kunnan omasta talousarviosta.";
  const document = await read(`${above}\n\n${body}\n\n${below}`.trim(), { from: "text" });
  expect(document.title?.text).toBe("Koululle uusi piha");
  expect(document.blocks.flatMap(({ boilerplate }) => boilerplate ?? [])).toEqual(reasons);
});

describe("titles", () => {
  test.each(TITLES)("%j", async (text, title) => {
    expect((await read(text)).title?.text ?? null).toBe(title);
  });
});

test.each([
  ["<h1>Ajankohtaista</h1><h2>Koululle uusi piha</h2>", "", "a heading that names a part of the site"],
  [
    "<h1>Savonselän kunta</h1>",
    "<title>Koululle uusi piha | Savonselkä</title>",
    "a heading that names the site",
  ],
  ["<h1>Koululle<br>uusi piha</h1>", "", "a break within the heading"],
  ["<h2>Tiedotteet</h2><h1>Koululle uusi piha</h1>", "", "a section's heading above"],
  [
    "<h2>Koululle uusi piha</h2><p>12.3.2021</p>",
    '<meta property="og:title" content="Koululle uusi piha">',
    "told by Open Graph",
  ],
])("the title of a page with %s %s (%s)", async (body, head) => {
  const text = "<p>Kunta korjaa koulun pihan, ja se maksaa 5 000 euroa.</p>";
  const { title } = await read(`<html><head>${head}</head><body><main>${body}${text}</main></body></html>`);
  expect(title?.text.replace("\n", " ")).toBe("Koululle uusi piha");
});

describe("blocks", () => {
  test.each(BLOCKS)("%j", async (text, blocks) => {
    const document = await read(text);
    const own = document.blocks.filter((block) => block.boilerplate === null);
    expect(own.map((block) => `${block.kind} ${block.section}`)).toEqual(blocks);
  });
});

describe("languages", () => {
  test.each(LANGUAGES)("%j is %s (%s)", async (text, code) => {
    expect((await read(text)).language.code).toBe(code);
  });
});

describe("encodings", () => {
  test.each(ENCODINGS)("%o", (bytes, text, encoding) => {
    expect(decode(bytes, {})).toMatchObject({ text, encoding });
  });
  test("what is given overrules what is declared", () => {
    const bytes = Buffer.from('<meta charset="utf-8">5 \xa4', "latin1");
    expect(decode(bytes, { given: "iso-8859-15" }).text).toContain("5 €");
  });
});

/** Blocks stand in order, do not overlap, begin and end with a sign, and leave no sign out. */
function expectWhole({ text, blocks }: Document): void {
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(end, block.start)).toMatch(/^[\s\u200b\ufeff]*$/);
    const own = text.slice(block.start, block.end);
    expect(own).toBe(own.trim());
    expect(own).not.toBe("");
    for (const cell of block.table?.cells ?? []) {
      expect(cell.start).toBeGreaterThanOrEqual(block.start);
      expect(cell.end).toBeLessThanOrEqual(block.end);
    }
    end = block.end;
  }
  expect(text.slice(end).trim()).toBe("");
}

test.each([
  ["text", "a\r\n\r\n b\tc \r\n d\te\rf\n\n\u00a0g\u00a0"],
  ["text", "Etusivu | Uutiset\nKoti | 5\nPiha | 6\n\n\n"],
  ["html", "<p>a<br> b&nbsp;</p><table><tr><th>A<th>B<tr><td>1<td>2</table>c<div>d<span>e</span></div>"],
  ["html", "<table><tr><td><p>x</p><table><tr><td>y</table></table><ul><li>z<li>å</ul>"],
] as const)("every sign of %s %j lies in one block", async (from, text) => {
  expectWhole(await read(text, { from }));
});

describe("tables", () => {
  const rows = [
    ["Talonrakennus", "Investoinnit (1 000 €)"],
    ["14 250", "Investoinnit (1 000 €) Talousarvio"],
    ["11 900", "Investoinnit (1 000 €) Edellinen"],
  ];
  test("a plain one: caption with a unit, header that begins with an empty cell", async () => {
    const text =
      "Piha\n\nInvestoinnit (1 000 €)\n\tTalousarvio\tEdellinen\nTalonrakennus\t14 250\t11 900\nKadut\t6 480\t7 150\n";
    const { blocks } = await read(text);
    const row = blocks.find((block) => block.table?.row === 1)!;
    expect(row.table!.cells.map((cell) => [text.slice(cell.start, cell.end), cell.header])).toEqual(rows);
  });
  test("the same as HTML, where a cell spans two columns", async () => {
    const { text, blocks } = await read(
      "<table><caption>Investoinnit (1 000 €)</caption><tr><td></td><th>Talousarvio</th><th>Edellinen</th></tr><tr><td>Talonrakennus</td><td>14 250</td><td>11 900</td></tr><tr><td colspan=2>Yhteensä</td><td>21 255</td></tr></table>",
      { from: "html" },
    );
    const cells = (n: number) =>
      blocks
        .find((block) => block.table?.row === n)!
        .table!.cells.map((cell) => [text.slice(cell.start, cell.end), cell.header]);
    expect(cells(1)).toEqual(rows);
    expect(cells(2)[1]).toEqual(["21 255", "Investoinnit (1 000 €) Edellinen"]);
  });
  test("a dateline with bars is none", async () => {
    const { blocks } = await read("Piha\n12.2.2026 09:15 EET | Kunta | Tiedote\n\nPiha valmistuu.");
    expect(blocks.every((block) => block.table === null)).toBe(true);
  });
});

describe("pages", () => {
  const page = (body: string, head = "") =>
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const own = async (html: string) => cleanText(await read(html));

  test("neighbours are never glued", async () => {
    expect(await own(page("<div><b>Aino Lumme</b><span>rehtori</span><a>040 123 4567</a></div>"))).toBe(
      "Aino Lumme\nrehtori\n040 123 4567",
    );
    expect(await own(page("<p><span>Puh:</span><a>040 123 4567</a></p>"))).toBe("Puh:040 123 4567");
    expect(await own(page("<p><b>K</b>unta sai <i>ra</i><b>haa</b></p>"))).toBe("Kunta sai rahaa");
  });
  test("furniture by tag, role, class and id goes, an article's header stays", async () => {
    const html = page(
      `<header>Kunta</header><nav>Palvelut</nav><div id="onetrust-x">Evästeet</div><main><article><header><h1>Koululle uusi piha</h1></header>
      <p>Piha valmistuu keväällä.</p><div class="post-share">Jaa</div></article><aside>Muuta</aside></main><div role="contentinfo">Osoite</div>`,
    );
    expect(await own(html)).toBe("Koululle uusi piha\n\nPiha valmistuu keväällä.");
  });
  test("teasers under their heading go, contacts after them stay", async () => {
    const html = page(
      "<h1>Koululle uusi piha</h1><p>Piha valmistuu keväällä, ja se maksaa 5 000 euroa.</p><div><h2>Lue myös</h2><a>Toinen piha 9 000 eurolla</a></div><h2>Lisätietoja</h2><p>rehtori Aino Lumme, p. 040 123 4567</p>",
    );
    expect(await own(html)).not.toContain("9 000");
    expect(await own(html)).toContain("Aino Lumme");
  });
  test("a page laid out with tables keeps its largest cell", async () => {
    const html = page(
      `<table><tr><td>Linkkejä<br>Palaute</td><td><b>Koululle uusi piha</b><br><br>${"Piha valmistuu keväällä. ".repeat(30)}</td><td>Tulossa<br>5.5. juhla</td></tr></table>`,
    );
    const text = await own(html);
    expect(text.startsWith("Koululle uusi piha")).toBe(true);
    expect(text).not.toMatch(/Linkkejä|juhla/);
  });
  test("JSON-LD, Open Graph, meta and time in this order; modification is no publication", async () => {
    const json =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Piha","datePublished":"2024-05-14T08:00:00+03:00","dateModified":"2024-06-01","publisher":{"name":"Lumme Oy"}}</script>';
    const og =
      '<meta property="article:published_time" content="2021-06-09T13:20:11+0300"><meta property="og:site_name" content="STM - Sosiaali- ja terveysministeriö">';
    const both = await read(page("<p>Piha 14.5.2024</p>", json + og));
    expect(both.meta.published).toMatchObject({ value: "2024-05-14T08:00+03:00", rule: "meta.json-ld" });
    expect(both.text.slice(both.meta.published!.span!.start, both.meta.published!.span!.end)).toBe(
      "14.5.2024",
    );
    expect(both.meta.publisher?.value).toBe("Lumme Oy");
    const graph = await read(page("<p>Piha</p>", og));
    expect(graph.meta.published?.value).toBe("2021-06-09T13:20+03:00");
    expect(graph.meta.publisher?.value).toBe("Sosiaali- ja terveysministeriö");
    const time = await read(
      page(
        '<p>Piha <time class="updated" datetime="2024-02-02">x</time> <time datetime="2024-01-01">y</time></p>',
      ),
    );
    expect(time.meta.published).toMatchObject({ value: "2024-01-01", rule: "meta.time" });
    const service = await read(page("<p>Piha</p>", '<meta property="og:site_name" content="STT Info">'));
    expect(service.meta.publisher).toBeNull();
  });
  test("an h1 that names the site gives way to the headline", async () => {
    const html = page(
      "<h1>Lumpeen kunta</h1><h2>Koululle uusi piha</h2><p>Piha valmistuu.</p>",
      "<title>Koululle uusi piha | Lumpeen kunta</title>",
    );
    expect((await read(html)).title?.text).toBe("Koululle uusi piha");
  });
  test("tags are keywords and no text", async () => {
    const document = await read(
      page(
        '<h1>Koululle uusi piha</h1><p>Piha valmistuu.</p><div class="tags"><a>koulut</a><a>pihat</a></div>',
      ),
    );
    expect(document.keywords).toEqual(["koulut", "pihat"]);
    expect(cleanText(document)).not.toContain("pihat");
  });
});

test("a user's own boilerplate lines", async () => {
  const lexicon = { programs: [], organisations: [], boilerplate: ["Lumme – parempaa arkea!"] };
  const { blocks } = await read(around("Lumme – parempaa arkea"), { lexicon });
  expect(blocks.map((block) => block.boilerplate)).toContain("lexicon");
});

describe("formats", () => {
  const file = (name: string) => readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url));
  const said = async (name: string) => {
    const document = await read(file(name), { path: name });
    return { title: document.title?.text.replace(/\s+/g, " "), text: words(cleanText(document)) };
  };
  const words = (text: string) => text.match(/[\p{L}\p{N}@]+/gu);

  test.each(["vesiretki.html", "vesiretki.pdf", "vesiretki.docx", "vesiretki.eml"])(
    "%s says what the text says",
    async (name) => {
      expect(await said(name)).toEqual(await said("vesiretki.txt"));
    },
  );
  test("a feed gives one document an item", async () => {
    const documents = await readDocuments(file("uutiset.rss"), {});
    expect(documents.map(({ id }) => id.slice(16))).toEqual(["#1", "#2"]);
    expect(documents.map(({ title }) => title?.text)).toEqual([
      "Lumpeen koululle uusi piha",
      "Kirjastoauto uusitaan",
    ]);
    expect(documents[0]!.meta.published?.value).toBe("2024-05-14T09:00+03:00");
    expect(documents[0]!.text).toContain("85\u00a0000 euroa");
  });
});

test("comparisons in a script open no elements", async () => {
  const script = `<script>${"if(i<n)x<y;".repeat(5000)}</script><style>a<b{}</style><!-- ${"<div>".repeat(5000)} -->`;
  const document = await read(`<html><head>${script}</head><body><p>Kunta sai 5 000 euroa avustusta.</p>`);
  expect(document.text).toBe("Kunta sai 5 000 euroa avustusta.");
});

describe("refusals", () => {
  const code = async (input: string | Uint8Array, options: ExtractOptions = {}) => {
    try {
      await read(input, { path: "kansio/tiedote.bin", ...options });
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as Error).message).toMatch(/: \S/);
      // whoever reports the error says which input it was
      expect((error as Error).message).not.toContain("tiedote.bin");
      expect((error as InputError).path).toBe("kansio/tiedote.bin");
      return (error as InputError).code;
    }
    return null;
  };
  test.each([
    ["nothing", "", {}, "EMPTY"],
    ["an image", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), {}, "BINARY"],
    ["an old Word file", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), {}, "BINARY"],
    ["noise", Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 37) % 32)), {}, "BINARY"],
    ["too much", "Kunta sai avustusta.", { maxBytes: 10 }, "TOO_LARGE"],
    ["an encoding nobody knows", Buffer.from("Kunta"), { encoding: "savo-1" }, "ENCODING_UNKNOWN"],
    ["a page 100,000 deep", "<html>" + "<div>".repeat(100_000), {}, "HTML_TOO_DEEP"],
    [
      "a drawing whose script holds elements",
      "<html><svg><script>" + "<g>".repeat(100_000),
      {},
      "HTML_TOO_DEEP",
    ],
    ["an empty comment before it", "<html><!-->" + "<div>".repeat(100_000), {}, "HTML_TOO_DEEP"],
    ["a broken PDF", "%PDF-1.4 rikki", {}, "FORMAT_UNREADABLE"],
    ["a broken Word file", "PK\u0003\u0004 word/document.xml", {}, "FORMAT_UNREADABLE"],
    ["a feed without items", "<rss><channel><title>x</title></channel></rss>", {}, "FORMAT_UNREADABLE"],
  ] as const)("%s", async (_, input, options, expected) => {
    expect(await code(input, options)).toBe(expected);
  });
  test.each([
    ["unclosed paragraphs", "<p>Kunta sai 5 000 euroa ".repeat(40_000)],
    ["stray ends", "<div>".repeat(900) + "</span>".repeat(150_000)],
    ["NUL bytes and lone surrogates", "<html>" + "<p>Kunta\0 sai \ud800 rahaa</p>".repeat(30_000)],
    ["spaces", "x" + " ".repeat(2_000_000) + "y"],
    ["tabs only at the end", "rivi\n".repeat(200_000) + "a\tb\nc\td"],
  ])("a megabyte of %s is read", async (_, input) => {
    expect(await read(input)).toBeDefined();
  });
});

test("the day of a page's last change is a stamp, beside that of publication", async () => {
  const { blocks, text } = await read(
    '<main><h1>Koululle uusi piha</h1><p>Julkaistu: <time class="entry-date published" datetime="2024-03-14">14.3.2024</time><time class="updated" datetime="2024-04-01">1.4.2024</time></p><p>Kunta korjaa koulun pihan, ja se maksaa 5 000 euroa.</p></main>',
  );
  const stamps = blocks.filter(({ boilerplate }) => boilerplate === "stamp");
  expect(stamps.map(({ start, end }) => text.slice(start, end))).toEqual(["1.4.2024"]);
});
