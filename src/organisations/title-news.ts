import type { Organisation } from "../../schemas/organisations.js";
import type { Reading } from "../reading.js";
import type { Mention } from "../span.js";

/** A body and the mention of it that opens the title or the first sentence. */
export interface Opener {
  readonly body: Organisation;
  readonly mention: Mention;
}

/** Verbs of who gives money to whom tells of it: "Kuusiston liitto rahoittaa …", "STEA ehdottaa …". */
const GIVES: ReadonlySet<string> = new Set(
  "myönsi myöntää myöntänyt myönnetty rahoittaa rahoitti rahoittanut ehdottaa ehdotti tukee tuki avusti avustaa lahjoitti lahjoittaa beviljade beviljar beviljat stöder finansierar granted funds awarded".split(
    " ",
  ),
);

/** Verbs of who is given something: by a title with one of these either may tell. */
const TAKES: ReadonlySet<string> = new Set(
  "sai saa saivat saavat saanut saamaan får fick receives".split(" "),
);

const LOCAL = /(?:ss[aä]|ll[aä])$/;
const GENITIVE = /(?<!aa|ee|ii|oo|uu|yy|ää|öö)n$/;
const OTHER_CASE = /(?:lle|lt[aä]|st[aä]|ss[aä]|ll[aä]|aan|een|iin|oon|uun|yyn|ään|öön)$/;

/** Openers without those that only say where something is: "Merikeskus Lokissa avataan näyttely". A sole opener stays. */
export function withoutPlaces(openers: readonly Opener[]): readonly Opener[] {
  const actors = openers.filter(({ mention }) => !LOCAL.test(mention.text));
  return openers.length > 1 && actors.length > 0 ? actors : openers;
}

/**
 * The title's own body where the first sentence opens with whoever pays: "Kuusiston kuntayhtymän kaksi hanketta sai rahoituksen"
 * over "Lampisen liitto rahoittaa …" is the joint authority's news. Null where the title's body is only given something
 * ("Kuusiston kunnalle 85 000 euroa", "Kuusiston kunta sai avustuksen") and where the other does anything else.
 */
export function titleSubject(reading: Reading, openers: readonly Opener[]): Organisation | null {
  const [title, ...others] = [...openers].sort((a, b) => a.mention.span.start - b.mention.span.start);
  if (title === undefined || others.length === 0) return null;
  const at = reading.tokenAt(title.mention.span.start);
  const rest = reading.sentenceOf(at);
  if (others.some(({ mention }) => reading.tokenAt(mention.span.start) < rest.to)) return null;
  const owns = GENITIVE.test(title.mention.text);
  if (!owns && (OTHER_CASE.test(title.mention.text) || holds(reading, rest, TAKES))) return null;
  const pays = others.every(({ mention }) =>
    holds(reading, reading.sentenceOf(reading.tokenAt(mention.span.start)), GIVES),
  );
  return pays ? title.body : null;
}

function holds(
  reading: Reading,
  { from, to }: { from: number; to: number },
  words: ReadonlySet<string>,
): boolean {
  for (let i = from; i < to; i++) if (words.has(reading.tokens.key[i]!)) return true;
  return false;
}
