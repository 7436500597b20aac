import type { OrganisationKind } from "../../schemas/organisations.js";
import type { Mention } from "../span.js";

/** One place where a body is named, before the places of one body are joined. */
export interface Found {
  readonly name: string;
  readonly id: string | null;
  readonly kind: OrganisationKind;
  readonly mention: Mention;
  /** Range of tokens, half-open. */
  readonly from: number;
  readonly to: number;
}
