import { script, style } from "tiedote:page";
import { UsageError } from "../errors.js";
import type { FormatSettings, TextFormat } from "../output/format.js";
import { briefOf } from "./brief.js";
import { pageRelease } from "./page-data.js";
import { dataElement, pageShell } from "./shell.js";

/**
 * The review page: every release with its text, its facts and what was set aside, in one file that works offline. A record
 * goes out as soon as it is read, so that no more than one is held.
 */
export function htmlFormat(settings: FormatSettings): TextFormat {
  if (settings.fields !== null)
    throw new UsageError("--fields does not go with -f html, whose page shows every field; leave it out");
  const { open, close } = pageShell({ script, style }, settings.language);
  return {
    fragment: (release, blocks) => dataElement(briefOf(release)) + dataElement(pageRelease(release, blocks)),
    frame: () => ({ open, between: "", close }),
  };
}
