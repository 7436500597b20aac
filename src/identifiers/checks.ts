/** Check digits. A number that fails its own check is a misprint or something else: it is no identifier. */

const BUSINESS_ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/**
 * Whether the eight digits are a Finnish business id (Y-tunnus).
 * Weights 7, 9, 10, 5, 8, 4, 2 over the first seven; 11 minus the rest of the sum by 11 is the check digit, and a rest of 1
 * is never given out (Finnish Tax Administration, "Y-tunnuksen tarkistusmerkki").
 *
 * @example isBusinessId("02012566") // true
 */
export function isBusinessId(digits: string): boolean {
  if (digits.length !== 8) return false;
  let sum = 0;
  for (let i = 0; i < 7; i++) sum += Number(digits[i]) * BUSINESS_ID_WEIGHTS[i]!;
  const rest = sum % 11;
  return rest !== 1 && Number(digits[7]) === (rest === 0 ? 0 : 11 - rest);
}

/** Whether an IBAN without spaces has the rest 1 by 97 (ISO 7064). */
export function isIban(value: string): boolean {
  let rest = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt((i + 4) % value.length);
    rest = code >= 65 ? (rest * 100 + code - 55) % 97 : (rest * 10 + code - 48) % 97;
  }
  return rest === 1;
}

/** Whether ten or thirteen characters are an ISBN (ISO 2108): weights 10…1 by 11 with "X" as ten, or 1 and 3 by 10. */
export function isIsbn(value: string): boolean {
  if (value.length === 13)
    return /^97[89]/.test(value) && weigh(value, (i) => (i % 2 === 0 ? 1 : 3)) % 10 === 0;
  return value.length === 10 && weigh(value, (i) => 10 - i) % 11 === 0;
}

function weigh(value: string, weight: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < value.length; i++) sum += weight(i) * (value[i] === "X" ? 10 : Number(value[i]));
  return sum;
}
