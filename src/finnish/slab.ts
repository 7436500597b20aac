/** Bytes of one slab: room for some dozen releases. */
const SLAB = 1 << 18;

let slab = new ArrayBuffer(0);
let used = 0;

/**
 * Typed arrays of zeros, cut one after another from a larger piece of memory: a release needs ten, and ten small allocations cost
 * more than to cut the release into tokens. What is cut is never given out again; the memory goes when no array needs it.
 */
function cut(bytes: number): number {
  const from = (used + 3) & ~3;
  if (from + bytes <= slab.byteLength) {
    used = from + bytes;
    return from;
  }
  slab = new ArrayBuffer(Math.max(SLAB, bytes));
  used = bytes;
  return 0;
}

/** `length` numbers of 32 bits. */
export function int32s(length: number): Int32Array {
  const from = cut(length * 4);
  return new Int32Array(slab, from, length);
}

/** `length` bytes. */
export function uint8s(length: number): Uint8Array {
  const from = cut(length);
  return new Uint8Array(slab, from, length);
}
