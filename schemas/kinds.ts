/** Kinds that the gazetteers name too; they stand apart from the schemas so that reading them loads no validator. */

export const ORGANISATION_KINDS = [
  "ministry",
  "agency",
  "municipality",
  "wellbeing_county",
  "joint_authority",
  "university",
  "company",
  "association",
  "eu",
  "other",
] as const;

export const PROGRAM_KINDS = ["program", "project", "fund", "instrument"] as const;
