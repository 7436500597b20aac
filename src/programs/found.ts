import type { ProgramKind } from "../../schemas/programs.js";
import type { Mention } from "../span.js";

/** One place where a programme is named, before the places of one programme are joined. */
export interface Found {
  readonly name: string;
  readonly id: string | null;
  readonly kind: ProgramKind;
  readonly mention: Mention;
  /** Range of tokens, half-open. */
  readonly from: number;
  readonly to: number;
}
