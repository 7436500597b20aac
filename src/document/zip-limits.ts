import { InputError } from "../errors.js";

/** Unpacked, a release's Word file is a few megabytes; images are the larger part and are skipped. */
const MAX_UNPACKED = 256 * 1024 * 1024;
const MAX_ENTRIES = 10_000;
const CENTRAL_ENTRY = 0x02014b50;

/** Adds up the sizes that a ZIP's directory states, so that a bomb is refused before it is unpacked. */
export function checkArchive(bytes: Uint8Array, path: string | null): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  let unpacked = 0;
  let entries = 0;
  for (
    let at = buffer.indexOf(signature);
    at >= 0 && at + 46 <= buffer.length;
    at = buffer.indexOf(signature, at + 46)
  ) {
    if (buffer.readUInt32LE(at) !== CENTRAL_ENTRY) continue;
    entries++;
    unpacked += buffer.readUInt32LE(at + 24);
    if (entries > MAX_ENTRIES || unpacked > MAX_UNPACKED) {
      throw new InputError(
        "TOO_LARGE",
        `the input unpacks to more than ${MAX_UNPACKED} bytes: save the release's text alone`,
        path,
      );
    }
  }
}
