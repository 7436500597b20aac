import type { Frame, Frames } from "./frames.js";
import { COORDINATES, COORDINATOR } from "./lexicon.js";
import type { Party } from "./parties.js";

/** How many sentences back "hankkeelle" may point. */
const SENTENCES_BACK = 3;
/** Kinds that run no project of their own in a release about a grant. */
const NO_TOPICS = new Set<string>(["ministry", "eu", "region", "person"]);
const REACH = 60;

/** Who runs a joint project: "hakijana toimii X", "hanketta hallinnoi X", "X koordinoi hanketta". */
export function coordinatorOf(text: string, parties: readonly Party[]): Party | null {
  return (
    parties.find(
      ({ ending, start, end }) =>
        ending === "subject" &&
        (COORDINATOR.test(text.slice(Math.max(0, start - REACH), start)) ||
          COORDINATES.test(text.slice(end, end + REACH))),
    ) ?? null
  );
}

/** The body that the sentences right before tell of: their subject, or the owner of what they tell of. */
export function topicBefore(text: string, frames: Frames, frame: Frame): Party | null {
  const own = frames.numberAt(frame.start);
  for (let n = 1; n <= SENTENCES_BACK; n++) {
    const { parties } = frames.of(own - n);
    const told = parties.filter(({ kind }) => !NO_TOPICS.has(kind));
    const topic =
      told.find(({ ending }) => ending === "subject") ??
      told.find(({ ending, end }) => ending === "of" && /^\s+\p{Ll}/u.test(text.slice(end, end + 3)));
    // of several named in one breath none is what was told of
    if (topic) return isOneOfMany(text, topic) ? null : topic;
  }
  return null;
}

const isOneOfMany = (text: string, { start, end }: Party): boolean =>
  /^(?:,| ja| sekä| och) \p{Lu}/u.test(text.slice(end, end + 12)) ||
  /(?<!\p{L})\p{Lu}[\p{L}-]*(?:,| ja| sekä| och) $/u.test(text.slice(Math.max(0, start - 40), start));
