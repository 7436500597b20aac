import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** The browser that the page is tried in; the tests that need it are skipped where there is none. */
const executable = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
export const hasBrowser = existsSync(executable);
/** The command under test is the bundle that ships either way: the second run, on the built library, has nothing to add. */
export const isSecondRun = process.env.TIEDOTE_BUILT === "1";
if (!hasBrowser) {
  console.warn(`no browser at ${executable}: set CHROMIUM_PATH to try the review page in one`);
}

export async function openBrowser(): Promise<Browser> {
  // the sandbox is not to be had by root, as in a container
  return chromium.launch({ executablePath: executable, args: ["--no-sandbox"] });
}

/** A page that has been opened, and everything about it that must never happen. */
export interface Opened {
  readonly page: Page;
  /** Errors, messages of the console, requests to elsewhere, breaches of the content security policy, dialogs. */
  readonly complaints: string[];
}

export async function openFile(
  browser: Browser,
  file: string,
  options: BrowserContextOptions & { hash?: string } = {},
): Promise<Opened> {
  const { hash = "", ...rest } = options;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "fi-FI",
    ...rest,
  });
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== address) complaints.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.violatedDirective}`),
    );
  });
  await page.goto(address + hash);
  await page.waitForSelector("main");
  return { page, complaints };
}
