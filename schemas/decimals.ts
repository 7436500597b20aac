/** Whether a sum has at most two decimals: cents are counted as integers before they are written. */
export function hasWholeCents(value: number): boolean {
  return Number.isInteger(Math.round(value * 1e6) / 1e4);
}
