import { createHash } from "node:crypto";
import { VERSION } from "../version.js";
import type { PageLanguage } from "./languages.js";

/** The page's own code, to be written into it. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/**
 * The page before and after its data. Its content security policy allows the one script and the one style sheet by their
 * hashes and nothing else: no request, no frame, no form, no inline handler, no `eval`, and no text that becomes markup
 * (trusted types), whatever a release says.
 */
export function pageShell(
  { script, style }: PageAssets,
  language: PageLanguage | null,
): { open: string; close: string } {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  const chosen = language === null ? "" : " data-language-chosen";
  return {
    open: `<!doctype html>
<html lang="${language ?? "fi"}"${chosen}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="tiedote ${VERSION}">
<title>tiedote</title>
<style>${style}</style>
</head>
<body>
<noscript>This page needs JavaScript. It runs from this file alone and asks for nothing from elsewhere.</noscript>
`,
    close: `<script>${script}</script>
</body>
</html>
`,
  };
}

/** Data as an element that no browser runs; every "<" is escaped, so that nothing in it can end the element. */
export function dataElement(value: unknown): string {
  const json = JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  return `<script type="application/json">${json}</script>\n`;
}

function hashOf(source: string): string {
  return `sha256-${createHash("sha256").update(source).digest("base64")}`;
}
