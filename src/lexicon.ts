/** A user's own names, as `--lexicon FILE` (YAML) gives them. */
export interface UserLexicon {
  readonly programs: readonly UserName[];
  readonly organisations: readonly UserName[];
  /** Lines that are boilerplate wherever they stand alone. */
  readonly boilerplate: readonly string[];
}

export interface UserName {
  readonly name: string;
  readonly id?: string;
  readonly kind?: string;
  readonly aliases: readonly string[];
}
