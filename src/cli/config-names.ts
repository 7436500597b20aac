/** Names that a folder is searched for, then the folders above it. JSON and YAML are data: nothing in a file is ever run. */
export const CONFIG_NAMES = [
  ".tiedoterc",
  ".tiedoterc.json",
  ".tiedoterc.yaml",
  ".tiedoterc.yml",
  "package.json",
] as const;
