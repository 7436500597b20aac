import { StringDecoder } from "node:string_decoder";

/** The lines of a byte stream, split at "\n" alone; a last line without it counts, an empty rest does not. */
export async function* lines(
  stream: AsyncIterable<Buffer | string> | Iterable<string>,
): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let parts: string[] = [];
  for await (const chunk of stream) {
    const text = decoder.write(chunk);
    let from = 0;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", from)) {
      parts.push(text.slice(from, at));
      yield parts.join("");
      parts = [];
      from = at + 1;
    }
    if (from < text.length) parts.push(text.slice(from));
  }
  const rest = parts.join("") + decoder.end();
  if (rest !== "") yield rest;
}
