/** Hostile pages and texts of any length, as bytes: each what a broken program, a careless editor or an attacker could save. */
import { longPage, longText } from "./corpus.mjs";

const SENTENCE =
  "Kuusiston kunta sai 5 000 euroa avustusta koulun korjaamiseen, ja piha valmistuu keväällä 2024. ";

/** `open`, then `unit` again and again up to `length` bytes, then `close`. A function as unit is asked for the n-th one. */
function filled(length, unit, open = "", close = "") {
  const next = typeof unit === "function" ? unit : () => unit;
  const parts = [open];
  let size = Buffer.byteLength(open) + Buffer.byteLength(close);
  for (let n = 0; size < length; n++) {
    const part = next(n);
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return Buffer.from(parts.join("") + close);
}

/** `unit` as bytes again and again between two texts. */
function filledRaw(length, unit, open, close) {
  const times = Math.max(1, Math.ceil((length - open.length - close.length) / unit.length));
  return Buffer.concat([Buffer.from(open), ...Array(times).fill(unit), Buffer.from(close)]);
}

const HEAD =
  '<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Tiedote</title></head><body><main><h1>Kuusiston kunta korjaa koulun</h1>';
const FOOT = "</main></body></html>";
const page = (unit) => (length) => filled(length, unit, HEAD, FOOT);
const open =
  (unit, before = "") =>
  (length) =>
    filled(length, unit, HEAD + before);
const text = (unit) => (length) => filled(length, unit);
const bytes = (unit) => (length) => filledRaw(length, unit, HEAD, FOOT);
const latin = (words) => Buffer.from(words, "latin1");

/** A sentence that no other one repeats. */
const own = (n) =>
  `Kylän ${n} yhdistys sai ${(n % 900) + 100} euroa hankkeeseen ${n * 7} ${(n % 28) + 1}.${(n % 12) + 1}.2023. `;

/** The last part of a file's name says what it is read as. */
export const LARGE = {
  "ordinary.html": (length) => Buffer.from(longPage(length)),
  "one paragraph.html": (length) => filled(length, SENTENCE, `${HEAD}<p>`, `</p>${FOOT}`),
  "many paragraphs.html": page((n) => `<p>${own(n)}</p>\n`),
  "divs 900 deep.html": page(`${"<div>".repeat(900)}${SENTENCE}${"</div>".repeat(900)}`),
  "nested 100,000 deep.html": (length) =>
    filled(length, SENTENCE, `${HEAD}${"<div>".repeat(100_000)}`, "</div>".repeat(100_000)),
  "bold 100,000 deep.html": (length) => filled(length, `<p>${SENTENCE}`, HEAD + "<b>".repeat(100_000)),
  "unclosed paragraphs.html": open((n) => `<p><b><i>${own(n)}`),
  "unclosed boxes.html": open((n) => `<div>${own(n)}`),
  "closing tags.html": page("</div></p></b></table>"),
  "NUL bytes.html": page(`<p>Kunta\0\0 sai\0 5 000 euroa.\0</p>\n`),
  "only NUL bytes.html": (length) => filledRaw(length, Buffer.alloc(1 << 16), HEAD, FOOT),
  "lone surrogates as entities.html": page(`<p>Kunta&#xD800; sai &#55357; 5 000 &#xDFFF;euroa.</p>\n`),
  "lone surrogates as bytes.html": bytes(
    Buffer.concat([
      latin("<p>Kunta sai "),
      Buffer.from([0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80]),
      latin(" tukea.</p>\n"),
    ]),
  ),
  "invalid UTF-8.html": bytes(
    Buffer.concat([
      Buffer.from("<p>Pää"),
      Buffer.from([0xff, 0xc3, 0x28, 0xf8, 0xe2, 0x82]),
      latin("5 000 euroa.</p>\n"),
    ]),
  ),
  "stray bytes alone.html": (length) => filledRaw(length, Buffer.from([0x80, 0xbf, 0xfe, 0xff]), HEAD, FOOT),
  "table.html": (length) =>
    filled(
      length,
      (n) =>
        `<tr><td>Kylän ${n} yhdistys ry</td><td>${(n % 900) + 100} 000</td><td>Kylätalon korjaus</td></tr>\n`,
      `${HEAD}<table><tr><th>Saaja</th><th>Avustus, euroa</th><th>Kohde</th></tr>`,
      `</table>${FOOT}`,
    ),
  "one row.html": (length) => filled(length, (n) => `<td>${n} 000 euroa</td>`, `${HEAD}<table><tr>`, FOOT),
  "wide spans.html": page('<table><tr><td rowspan="900" colspan="900">5 000 euroa<td>Kunta</table>'),
  "list.html": (length) => filled(length, (n) => `<li>${own(n)}</li>\n`, `${HEAD}<ul>`, `</ul>${FOOT}`),
  "lists in lists.html": page(`${"<ul><li>Kunta ".repeat(300)}${"</ul>".repeat(300)}`),
  "one attribute.html": (length) =>
    filled(length, "share menu ", `${HEAD}<p class="`, `">${SENTENCE}</p>${FOOT}`),
  "attribute without end.html": open("share menu ", '<p class="'),
  "JSON-LD.html": (length) =>
    filled(
      length,
      '{"@type":"NewsArticle","headline":"Koulu korjataan"},',
      `${HEAD}<script type="application/ld+json">{"@graph":[`,
      `{}]}</script><p>${SENTENCE}</p>${FOOT}`,
    ),
  "broken JSON-LD.html": open('{"@type":"NewsArticle","headline":"', '<script type="application/ld+json">'),
  "links.html": page(
    (n) => `<p><a href="/uutiset/${n}">Kylän ${n} uutinen kertoo tuesta</a> <a href="#">Lue</a></p>\n`,
  ),
  "open comment.html": open("Kunta sai 5 000 euroa -- ", "<!-- "),
  "comments.html": page(`<!-- ${SENTENCE}--><p>${SENTENCE}</p>`),
  "entities.html": page("&auml;&euro;&ndash;&nbsp;&#228;&amp;&bogus;&#99999999; "),
  "script.html": open('if (i < n && a[i] > "</div>") x += "<p>"; ', "<script>"),
  "line breaks.html": page((n) => `${own(n)}<br>\n`),
  "classes of furniture.html": page(`<div class="share">Jaa</div><div class="a-related b">${SENTENCE}</div>`),
  "feed.xml": (length) =>
    filled(
      length,
      (n) =>
        `<item><title>Kylä ${n} sai tukea</title><description>&lt;p&gt;${own(n)}&lt;/p&gt;</description></item>\n`,
      "<?xml version='1.0'?><rss version='2.0'><channel><title>Kuusiston kunta</title>",
      "</channel></rss>",
    ),
  "mail.eml": (length) =>
    filled(
      length,
      (n) => `${own(n)}\n`,
      "From: a@esimerkki.fi\nTo: b@esimerkki.fi\nSubject: Tuki\nDate: Thu, 12 Feb 2026 09:15:00 +0200\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n",
    ),
  "ordinary.txt": (length) => Buffer.from(longText(length)),
  "one line.txt": text(SENTENCE),
  "one line without repeats.txt": text(own),
  "short lines.txt": text((n) => `Kylä ${n} sai rahaa\n`),
  "one short line.txt": text("Kunta sai rahaa\n"),
  "blank lines.txt": (length) => filled(length, "\n", SENTENCE, SENTENCE),
  "blanks.txt": (length) => filled(length, " ", SENTENCE, SENTENCE),
  "list items.txt": text((n) => `• ${own(n)}\n`),
  "rows of two cells.txt": text((n) => `Kylän ${n} yhdistys\t${(n % 900) + 100} 000\n`),
  "one row of two cells.txt": text("Lumpeen kunta\t12 500\n"),
  "columns set with spaces.txt": text(
    (n) => `Kylän ${n} yhdistys        ${(n % 900) + 100} 000     12 000\n`,
  ),
  "contact cards.txt": text(
    (n) =>
      `Lisätietoja:\nMaija Virtanen\nhankejohtaja\nKylän ${n} yhdistys\npuh. 040 123 ${1000 + (n % 9000)}\nmaija.virtanen@esimerkki.fi\n\n`,
  ),
  "quotes.txt": text((n) => `– Hanke ${n} etenee hyvin, sanoo kunnanjohtaja Maija Virtanen.\n\n`),
  "paragraphs.txt": text((n) => `${own(n)}\n\n`),
  "two languages.txt": text(
    (n) =>
      `Kylä ${n} sai 500 euroa avustusta koulun korjaamiseen.\n\nByn ${n} fick 500 euro i understöd för att reparera skolan.\n\n`,
  ),
  "NUL bytes.txt": text("Kunta sai\0 5 000 euroa. "),
  "invalid UTF-8.txt": (length) =>
    filledRaw(
      length,
      Buffer.concat([Buffer.from("Pää sai "), Buffer.from([0xff, 0xc3, 0x28]), latin("5 000 e. ")]),
      "",
      "",
    ),
};
