import type { Reading } from "../reading.js";
import { perAfter } from "./per.js";
import { qualifierBefore } from "./qualifiers.js";
import { cents, type Quantity } from "./resolve.js";
import type { Sum, SumIndex } from "./sum.js";
import { leftLimit } from "./window.js";

/** Adds a bare number that has the unit of `host`. */
export function share(
  reading: Reading,
  index: SumIndex,
  host: Sum,
  quantity: Quantity,
  rule: string,
  confidence: number,
  more: { role?: "prior"; negative?: boolean } = {},
): Sum | null {
  const power =
    quantity.grouped && host.quantity.power > 0 && !host.quantity.grouped ? 0 : host.quantity.power;
  const value = cents(quantity, power + host.exponent);
  if (value === null) return null;
  const low = leftLimit(reading, quantity.from, 0);
  const qualifier = qualifierBefore(reading, quantity.from, low);
  const sum: Sum = {
    from: more.negative ? quantity.from - 1 : (qualifier?.from ?? quantity.from),
    to: quantity.to,
    quantity: { ...quantity, power },
    cents: more.negative ? -value : value,
    maxCents: null,
    currency: host.currency,
    exponent: host.exponent,
    qualifier: qualifier?.qualifier ?? "exact",
    per: perAfter(reading, quantity.to) ?? (host.maxCents === null ? host.per : null),
    elliptic: true,
    rule,
    confidence,
    host,
    ...(more.role === undefined ? {} : { role: more.role }),
  };
  index.add(reading, sum);
  return sum;
}
