import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Release } from "../../schemas/record.js";
import { command } from "../command.js";
import { hasBrowser, isSecondRun, openBrowser, openFile } from "./browser.js";

const place = mkdtempSync(path.join(tmpdir(), "tiedote-review-"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The review page of some inputs, and their records. */
function review(name: string, inputs: readonly string[], options: readonly string[] = []) {
  const file = path.join(place, `${name}.html`);
  const { status, stderr } = command([...inputs, "-f", "html", "-q", "-o", file, ...options]);
  if (status !== 0) throw new Error(stderr);
  const lines = command([...inputs, "-f", "ndjson", "-q", "--document"])
    .stdout.trimEnd()
    .split("\n");
  return { file, records: lines.map((line) => JSON.parse(line) as Release) };
}

function folder(name: string, texts: readonly string[]): string {
  const dir = path.join(place, name);
  mkdirSync(dir);
  texts.forEach((text, i) => {
    writeFileSync(path.join(dir, `r${String(i).padStart(4, "0")}.txt`), text);
  });
  return dir;
}

/** Every stretch of the text that a record speaks of, in text order, of those that start together the longer first. */
function stretchesOf(record: Release): string[] {
  const spans = new Map<string, { start: number; end: number }>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { span } = value as { span?: { start: number; end: number } | null };
    if (span && span.end > span.start) spans.set(`${span.start}-${span.end}`, span);
    for (const child of Object.values(value)) walk(child);
  };
  walk(record);
  return [...spans.values()]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end }) => record.documentText!.slice(start, end));
}

/** The text of each mark as it stands in the page, and the text as a whole without what the page adds. */
async function drawnText(page: Page): Promise<{ marks: string[]; text: string }> {
  return page.evaluate(() => {
    const copy = document.querySelector(".text")!.cloneNode(true) as Element;
    for (const added of copy.querySelectorAll("[data-added]")) added.remove();
    const marks: string[] = [];
    for (const mark of copy.querySelectorAll<HTMLElement>("mark")) {
      const index = Number(mark.dataset.mark);
      marks[index] = (marks[index] ?? "") + mark.textContent;
    }
    return { marks, text: copy.textContent };
  });
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (
      globalThis as unknown as {
        axe: {
          run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
        };
      }
    ).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}\n${failureSummary}`),
  );
}

describe.skipIf(!hasBrowser || isSecondRun)("the review page in a browser", () => {
  let browser: Browser;
  let fixtures: ReturnType<typeof review>;

  beforeAll(async () => {
    browser = await openBrowser();
    fixtures = review("fixtures", ["fixtures/tuning", "fixtures/wider", "fixtures/formats"]);
  });
  afterAll(async () => {
    await browser?.close();
  });

  test("every mark holds the text of its span, and the text is the document's own", async () => {
    const { page, complaints } = await openFile(browser, fixtures.file);
    for (const [i, record] of fixtures.records.entries()) {
      await page.evaluate((n) => {
        location.hash = `release=${n}`;
      }, i + 1);
      await page.waitForFunction((n) => document.querySelector(".release")?.id === `release-${n}`, i + 1);
      const { marks, text } = await drawnText(page);
      expect(text, record.source.path!).toBe(record.documentText);
      expect(marks, record.source.path!).toEqual(stretchesOf(record));
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("search and filters narrow the list and the summary, and can be cleared", async () => {
    const { page, complaints } = await openFile(browser, fixtures.file);
    const all = fixtures.records.length;
    const shown = async (): Promise<number> =>
      Number.parseInt((await page.locator("[role=status]").textContent())!, 10);
    expect(await shown()).toBe(all);
    await page.fill("#search", "kuokkala");
    await expect
      .poll(shown)
      .toBe(
        fixtures.records.filter((r) =>
          JSON.stringify([r.documentText, r.source.path]).toLowerCase().includes("kuokkala"),
        ).length,
      );
    await page.click("#clear");
    await expect.poll(shown).toBe(all);
    expect(await page.inputValue("#search")).toBe("");
    await page.selectOption("#filter-year", "2024");
    await expect
      .poll(shown)
      .toBe(fixtures.records.filter((r) => r.published?.date.startsWith("2024")).length);
    await page.selectOption("#filter-year", "");
    await page.selectOption("#filter-kind", "grant");
    await expect.poll(shown).toBe(fixtures.records.filter((r) => r.grants.length > 0).length);
    await page.selectOption("#filter-kind", "");
    await page.check("#filter-warned");
    await expect.poll(shown).toBe(fixtures.records.filter((r) => r.warnings.length > 0).length);
    await page.uncheck("#filter-warned");
    await page.selectOption("#filter-region", "12");
    await expect
      .poll(shown)
      .toBe(
        fixtures.records.filter((r) =>
          r.regions.some((p) => (p.kind === "region" ? p.code === "12" : p.within.region === "12")),
        ).length,
      );
    const funder = fixtures.records.flatMap((r) => r.grants).find((g) => g.funder !== null)!.funder!.name;
    await page.selectOption("#filter-region", "");
    await page.selectOption("#filter-funder", funder);
    await expect
      .poll(shown)
      .toBe(fixtures.records.filter((r) => r.grants.some((g) => g.funder?.name === funder)).length);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("the keyboard reaches the list, the marks and what they say", async () => {
    const { page, complaints } = await openFile(browser, fixtures.file);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.locator(".list a[aria-current]").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.locator(".list a[aria-current] .list-title").textContent())
      .toBe(await page.locator(".list li:nth-child(2) .list-title").textContent());
    await page.locator('mark[tabindex="0"]').focus();
    const card = page.locator("#card");
    expect(await card.isVisible()).toBe(true);
    const seen = [await card.textContent()];
    await page.keyboard.press("ArrowRight");
    seen.push(await card.textContent());
    expect(new Set(seen).size).toBe(2);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-describedby"))).toBe("card");
    await page.keyboard.press("Escape");
    expect(await card.isVisible()).toBe(false);
    await page.locator("button.fact").last().focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MARK");
    // a fact whose kind is turned off is turned on again when it is asked for
    const chip = page.locator(".chip.k-amount");
    await chip.click();
    expect(await page.locator("mark.k-amount").count()).toBe(0);
    await page.locator(".fact-group.k-amount button").first().click();
    expect(await chip.getAttribute("aria-pressed")).toBe("true");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MARK");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a card tells value, rule, confidence and place", async () => {
    const file = folder("one", ["Kunta sai avustusta\n\nKunta sai avustusta 2,5 miljoonaa euroa.\n"]);
    const { page } = await openFile(browser, review("card", [file], ["--lang", "en"]).file);
    await page.locator("mark", { hasText: "2,5 miljoonaa euroa" }).hover();
    const text = await page.locator("#card").textContent();
    for (const part of ["€2,500,000", "money.sum", "98%", "2,5 miljoonaa euroa", "granted"]) {
      expect(text).toContain(part);
    }
    await page.context().close();
  });

  test("languages and themes can be chosen, by the option, the reader's browser and the switch", async () => {
    const asked = review("swedish", ["fixtures/tuning/gronlundska-fonden.txt"], ["--lang", "sv"]);
    const { page, complaints } = await openFile(browser, asked.file, {
      locale: "en-GB",
      colorScheme: "dark",
    });
    expect(await page.getAttribute("html", "lang")).toBe("sv");
    expect(await page.getAttribute("html", "data-theme")).toBe("dark");
    await page.locator('label[for="language-fi"]').click();
    expect(await page.getAttribute("html", "lang")).toBe("fi");
    expect(await page.locator(".views").textContent()).toBe("TiedotteetYhteenveto");
    await page.locator('label[for="theme-light"]').click();
    expect(await page.getAttribute("html", "data-theme")).toBe("light");
    await page.reload();
    expect(await page.getAttribute("html", "lang")).toBe("fi");
    expect(complaints).toEqual([]);
    await page.context().close();
    const free = await openFile(browser, fixtures.file, { locale: "en-GB" });
    expect(await free.page.getAttribute("html", "lang")).toBe("en");
    await free.page.context().close();
  });

  test("parts in another language say so", async () => {
    const { file } = review("bilingual", ["fixtures/tuning/kemionsaari-talousarvio.txt"]);
    const { page } = await openFile(browser, file);
    expect(await page.getAttribute(".text", "lang")).toBe("fi");
    expect(await page.locator('.block[lang="sv"]').count()).toBeGreaterThan(0);
    expect(await page.locator('.block[lang="fi"]').count()).toBe(0);
    await page.context().close();
  });

  test("a hostile release runs nothing and leaves the page whole", async () => {
    const evil = [
      "</script><script>alert(1)</script><img src=x onerror=alert(2)>",
      '"><svg onload=alert(3)> \u2028\u2029 $' +
        "{alert(4)} `$" +
        "{alert(5)}` {{alert(6)}} <!-- --><![CDATA[",
      "javascript:alert(7) https://esimerkki.fi/\" onmouseover=\"alert(8) ' onfocus='alert(9)",
      "Kunta sai \u202e000 5\u202c 5 000 euroa \u2066Oulusta\u2069 12.3.2024. </textarea></title></style><base href=//x>",
      "Lisätietoja: <b>Maija Aalto</b>, p. 040 123 4567, <a href=javascript:alert(10)>maija@esimerkki.fi</a> \u0000\u001b[31m",
    ].join("\n\n");
    const { file, records } = review(
      "hostile",
      [folder("hostile", [evil, `<script>\n${evil}`])],
      ["--lang", "en"],
    );
    const { page, complaints } = await openFile(browser, file);
    for (const [i, record] of records.entries()) {
      await page.evaluate((n) => {
        location.hash = `release=${n}`;
      }, i + 1);
      await page.waitForFunction((n) => document.querySelector(".release")?.id === `release-${n}`, i + 1);
      const { marks, text } = await drawnText(page);
      expect(text).toBe(record.documentText);
      expect(marks).toEqual(stretchesOf(record));
      for (const mark of await page.locator('mark[tabindex="-1"]').all()) {
        await mark.hover();
        await page.keyboard.press("Escape");
      }
    }
    await page.locator(".views a").last().click();
    await page.waitForSelector(".summary");
    expect(await page.locator("body > script:not([type])").count()).toBe(1);
    expect(await page.locator("img, base, iframe, object, a[href^=javascript]").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("the policy stops what the code would have to let through", async () => {
    const { page } = await openFile(browser, fixtures.file);
    const ran = await page.evaluate(async () => {
      const tries: (() => unknown)[] = [
        () => {
          const script = document.createElement("script");
          script.textContent = "document.title = 'ran'";
          document.body.append(script);
        },
        () => {
          document.body.innerHTML = "<img src=x onerror=\"document.title = 'ran'\">";
        },
        () => document.body.setAttribute("onclick", "document.title = 'ran'"),
        () =>
          document.body.append(
            Object.assign(document.createElement("img"), { src: "https://esimerkki.fi/a.png" }),
          ),
        () => fetch("https://esimerkki.fi/"),
        () => Reflect.construct(Function, ["document.title = 'ran'"])(),
      ];
      for (const go of tries) {
        // in a task of its own: what the browser's driver calls may use eval
        await new Promise((resolve) => setTimeout(resolve));
        try {
          await go();
        } catch {
          // refused, as it should be
        }
      }
      document.body.click();
      return document.title;
    });
    expect(ran).not.toBe("ran");
    expect(await page.locator(".list").count()).toBe(1);
    await page.context().close();
  });

  test.each([
    ["light", 1440],
    ["dark", 1440],
    ["light", 390],
    ["dark", 390],
  ] as const)("axe finds nothing, %s and %i wide", async (colorScheme, width) => {
    const bypassCSP = true; // for axe alone, which is put into the page from outside
    const viewport = { width, height: 850 };
    for (const hash of ["#release=9", "#view=summary", ""]) {
      const { page } = await openFile(browser, fixtures.file, { colorScheme, viewport, bypassCSP, hash });
      if (hash.startsWith("#release")) await page.locator('mark[tabindex="0"]').focus();
      for (const details of await page.locator(".content details").all()) {
        await details.evaluate((element) => element.setAttribute("open", ""));
      }
      expect(await violations(page), hash).toEqual([]);
      const { width: across, height: down } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth - innerWidth,
        height: document.documentElement.scrollHeight - innerHeight,
      }));
      expect(across, "no scrolling sideways").toBeLessThanOrEqual(0);
      if (width > 1000) expect(down, "panes scroll, not the page").toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });

  test("a thousand releases open and are searched", { timeout: 300_000 }, async () => {
    const texts = Array.from({ length: 1000 }, (_, i) => {
      const { documentText } = fixtures.records[i % fixtures.records.length]!;
      return documentText!.replace(/\n/, ` ${i}\n`);
    });
    const { file } = review("thousand", [folder("thousand", texts)]);
    const before = performance.now();
    const { page, complaints } = await openFile(browser, file);
    await page.waitForSelector(".text");
    const opened = performance.now() - before;
    const searched = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>("#search")!;
      const status = document.querySelector("[role=status]")!.textContent;
      const start = performance.now();
      input.value = "kuokkala";
      input.dispatchEvent(new Event("input"));
      while (document.querySelector("[role=status]")!.textContent === status) {
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return {
        millis: performance.now() - start,
        before: status,
        after: document.querySelector("[role=status]")!.textContent,
      };
    });
    console.log(
      `1000 releases: open ${Math.round(opened)} ms, first search ${Math.round(searched.millis)} ms`,
    );
    expect(searched.before).toMatch(/\b1\s?000\b|\b1,000\b/u);
    expect(searched.after).toMatch(/\d/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("what is searched for shows in the text", async () => {
    const { page } = await openFile(browser, fixtures.file, { hash: "#q=kuokkalan+silta" });
    const hits = (): Promise<string[]> =>
      page.evaluate(() =>
        [...(CSS.highlights.get("search") ?? [])].map((range) => range.toString().toLowerCase()),
      );
    expect(new Set(await hits())).toEqual(new Set(["kuokkalan", "silta"]));
    await page.locator(".chip").first().click();
    expect((await hits()).length).toBeGreaterThan(0);
    await page.click("#clear");
    await expect.poll(hits).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
    await page.context().close();
  });

  test("print shows what is looked at and no furniture, on any sheet", async () => {
    for (const width of [390, 1200]) {
      const { page } = await openFile(browser, fixtures.file, {
        hash: "#release=3",
        viewport: { width, height: 800 },
      });
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      for (const shown of [".text", ".facts", "#release-title"]) {
        expect(await page.locator(shown).isVisible(), shown).toBe(true);
      }
      for (const hidden of [".bar", ".side", ".legend"]) {
        expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
      }
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(24, 32, 44)");
      await page.context().close();
    }
  });

  test.each(["", "#release=4", "#view=summary"])("320 pixels are enough for %j", async (hash) => {
    const viewport = { width: 320, height: 640 };
    const { page } = await openFile(browser, fixtures.file, { viewport, hash });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  test("masked releases stay masked in the page", async () => {
    const text =
      "Kunta kasvaa\n\nKunta kasvaa 12.3.2024.\n\nLisätietoja: johtaja Maija Aalto, p. 040 123 4567, maija.aalto@esimerkki.fi\n";
    const { file } = review("masked", [folder("masked", [text])], ["--redact", "contacts"]);
    const source = readFileSync(file, "utf8");
    for (const secret of ["Aalto", "4567", "maija"]) expect(source).not.toContain(secret);
    const { page } = await openFile(browser, file);
    expect(await page.locator(".text").textContent()).toContain("█");
    await page.context().close();
  });
});
