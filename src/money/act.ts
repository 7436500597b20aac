import type { AmountRole } from "../../schemas/money.js";
import { WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import type { Context } from "./evidence.js";
import { isDecidedElsewhere, isEndorsing } from "./modality.js";
import { cueOfWord } from "./role-lexicon.js";

/** Title and lead: so many tokens of the title's line, and so many after it. */
const TITLE = 40;
const LEAD = 160;

/** What a release can be about, the strongest first: what was given outdoes what was proposed, asked for or spent. */
const ACTS: readonly AmountRole[] = ["granted", "planned", "applied", "cost"];

/** Words of planning that make a release one of proposals; "aikoo" and "tavoite" do not. */
const PROPOSES = /^(?:ehdot|esit|föresl|propos)/;

/**
 * What the release tells of its money, for the items of a list that say nothing themselves: the first verb of its title, else
 * the strongest of its lead.
 *
 * @example "Ministeriö on myöntänyt avustusta kymmenelle hankkeelle" → granted; "STEA ehdottaa" → planned; else null
 */
export function actOf(context: Context): AmountRole | null {
  const { reading } = context;
  const start = titleOf(reading);
  const title = verbs(context, start, start + TITLE, true);
  if (title.size > 0) return [...title][0]!;
  const lead = verbs(context, start, start + LEAD, false);
  return ACTS.find((role) => lead.has(role)) ?? null;
}

function titleOf(reading: Reading): number {
  const span = reading.document.title?.span ?? null;
  return span === null ? 0 : reading.tokenAt(span.start);
}

/** Roles of the verbs in a stretch, in the order in which they come; with `line` only up to the end of its first sentence. */
function verbs(context: Context, from: number, to: number, line: boolean): Set<AmountRole> {
  const { reading } = context;
  const { tokens } = reading;
  const roles = new Set<AmountRole>();
  for (let i = from; i < Math.min(to, reading.length); i++) {
    if (line && reading.sentence[i] !== reading.sentence[from]) break;
    if (tokens.kind[i] !== WORD) continue;
    const word = tokens.key[i]!;
    const cue = cueOfWord.at(tokens, i);
    if (cue === null || cue.noun || cue.role === "earlier") continue;
    if (cue.role === "planned" && !PROPOSES.test(word)) continue;
    // a group endorses what others decide on
    const endorsed = isEndorsing(word) && isDecidedElsewhere(context);
    if (ACTS.includes(cue.role)) roles.add(endorsed ? "planned" : cue.role);
  }
  return roles;
}
