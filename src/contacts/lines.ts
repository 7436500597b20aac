import type { Email, Phone } from "../../schemas/contacts.js";
import type { Warning } from "../../schemas/warning.js";
import { NUMBER, WORD } from "../finnish/tokens.js";
import { CONTACT } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import type { Span } from "../span.js";
import { type Address, addressAt } from "./emails.js";
import { invalidPhoneAt, phoneAt } from "./phones.js";

/** Phone numbers and e-mail addresses wherever they stand; their spans are claimed. */
export interface Lines {
  readonly phones: readonly Phone[];
  readonly emails: readonly Email[];
  /** Addresses that only show how they are formed: "etunimi.sukunimi@kunta.fi". */
  readonly templates: readonly Address[];
  /** Numbers after "puh." that nobody can have. */
  readonly warnings: readonly Warning[];
}

/**
 * Finds phone numbers, then e-mail addresses, in text order.
 * Phones go first because an address may be glued to one: "040 830 4127ville.ahola(at)…".
 */
export function findLines(reading: Reading): Lines {
  const phones: Phone[] = [];
  const warnings: Warning[] = [];
  const signs: number[] = [];
  const { kind, key } = reading.tokens;
  for (let i = 0; i < reading.length; i++) {
    if (kind[i] === WORD) {
      if ((reading.classes[i]! & CONTACT) !== 0) signs.push(i);
      continue;
    }
    if (kind[i] === NUMBER ? !key[i]!.startsWith("0") : key[i] !== "+" && key[i] !== "(") {
      if (key[i] === "@") signs.push(i);
      continue;
    }
    if (reading.isClaimed(i)) continue;
    const phone = phoneAt(reading, i);
    if (phone === null) {
      const span = invalidPhoneAt(reading, i);
      if (span !== null) {
        warnings.push(invalid(reading.text, span));
        if (reading.explains) {
          const { from, to } = reading.tokensOf(span);
          reading.reject("contacts", from, to, "no_such_phone");
        }
      }
      continue;
    }
    phones.push(phone);
    reading.claim(phone.span);
    i = reading.tokensOf(phone.span).to - 1;
  }
  const emails: Email[] = [];
  const templates: Address[] = [];
  for (const i of signs) {
    const address = addressAt(reading, i);
    if (address === null) continue;
    reading.claim(address.span);
    if (address.template) templates.push(address);
    else emails.push(toEmail(address));
  }
  return { phones, emails, templates, warnings };
}

function toEmail({ local, host, template: _template, ...mention }: Address): Email {
  return { address: `${local}@${host}`, inferred: false, ...mention };
}

function invalid(text: string, span: Span): Warning {
  const digits = text.slice(span.start, span.end);
  return {
    code: "PHONE_INVALID",
    message: `nobody can have the phone number "${digits}": check it in the release`,
    span,
  };
}
