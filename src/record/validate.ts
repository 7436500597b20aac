import { type Release, releaseSchema } from "../../schemas/record.js";

/** The record itself if it fits the schema; a record that does not is a bug of ours and throws. */
export function validate(release: Release): Release {
  const result = releaseSchema.safeParse(release);
  if (result.success) return release;
  const [issue] = result.error.issues;
  throw new TypeError(`invalid record: ${issue?.path.join(".")}: ${issue?.message}`);
}
