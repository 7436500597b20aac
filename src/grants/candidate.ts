import type { Grant, GrantStatus } from "../../schemas/grants.js";
import type { Amount } from "../../schemas/money.js";
import type { Place } from "./context.js";
import type { Frame } from "./frames.js";
import type { Named } from "./items.js";

/** A transfer as its own sentence, line or row tells it, before it inherits anything. */
export interface Candidate {
  readonly amount: Amount;
  readonly status: GrantStatus;
  readonly taker: Named;
  readonly place: Place;
  readonly frame: Frame;
  /** Where the layout itself says who gives. */
  readonly funder?: Grant["funder"];
  readonly period?: string;
  /** "josta Luken osuus on 9 000 euroa": a part of a sum that stands before. */
  readonly share: boolean;
  readonly headline: boolean;
}
