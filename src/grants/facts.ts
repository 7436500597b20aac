import type { DateMention, Published } from "../../schemas/dates.js";
import type { Amount } from "../../schemas/money.js";
import type { Organisation, Publisher } from "../../schemas/organisations.js";
import type { Program } from "../../schemas/programs.js";
import type { Region } from "../../schemas/regions.js";
import type { Span } from "../span.js";

/** The facts that grants are joined from. */
export interface Facts {
  readonly amounts: readonly Amount[];
  readonly dates: readonly DateMention[];
  readonly published: Published | null;
  readonly regions: readonly Region[];
  readonly organisations: readonly Organisation[];
  readonly publisher: Publisher | null;
  readonly programs: readonly Program[];
  /** Where people's names stand: prizes and scholarships go to people. */
  readonly people: readonly { name: string; span: Span }[];
}

/** Kinds of body that give money for a living. */
export const FUNDER_KINDS: ReadonlySet<string> = new Set(["ministry", "agency", "joint_authority", "eu"]);
