/** Where a key leads in a row of things; null for other keys. */
export function target(key: string, at: number, last: number): number | null {
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(at + 1, last);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}
