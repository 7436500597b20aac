import type { GrantStatus } from "../../schemas/grants.js";
import type { AmountRole } from "../../schemas/money.js";
import type { FoundVerb } from "./frames.js";

/** Roles of sums that are nobody's grant. */
const CLOSED: ReadonlySet<AmountRole> = new Set(["budget", "own_funding", "cost", "loan"]);

export const isClosed = (role: AmountRole): boolean => CLOSED.has(role);

/** The status that a sum's role already says, or null. */
export function statusOfRole(role: AmountRole): GrantStatus | null {
  return role === "granted" || role === "applied" || role === "planned" || role === "prior" ? role : null;
}

/**
 * The status of a sum in a sentence, by its role, its verb, and what is proposed around it.
 *
 * @example "Lautakunta ehdottaa, että seuralle myönnetään 9 000 euroa" // "planned"
 */
export function statusOf(
  role: AmountRole,
  verb: FoundVerb | { readonly status: GrantStatus; readonly turn: string } | null,
  verbs: readonly FoundVerb[],
  earlier: boolean,
): GrantStatus | null {
  const proposed = verbs.some((v) => v.status === "planned" && v.turn !== "reserve");
  const said = statusOfRole(role);
  // "energiatuki, jota yhtiö on hakenut"
  if (said === "granted" && verb?.turn === "apply") return "applied";
  if (said === "granted" && proposed) return "planned";
  if (said === "granted" && earlier) return "prior";
  if (said !== null) return said;
  if (verb === null || verb.turn === "own") return null;
  if (role === "budget") return verb.turn === "reserve" ? "planned" : null;
  if (role !== "other") return null;
  return verb.status === "granted" && proposed
    ? "planned"
    : verb.status === "granted" && earlier
      ? "prior"
      : verb.status;
}
