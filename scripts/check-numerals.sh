#!/bin/sh
# Reads back every integer 0-10,000 and 100,000 random ones up to 10^12 as ICU spells them in seven cases.
# Without python3-icu it says so and ends well: the committed sample still runs with the tests.
set -eu
cd "$(dirname "$0")/.."
python=python3
[ -x /usr/bin/python3 ] && python=/usr/bin/python3
if ! "$python" -c 'import icu' 2>/dev/null; then
  echo "check-numerals: no python3-icu here (apt-get install python3-icu); skipped" >&2
  exit 0
fi
table=$(mktemp)
trap 'rm -f "$table"' EXIT
"$python" scripts/spell-numerals.py --full >"$table"
NUMERAL_TABLE="$table" npx vitest run test/numerals.test.ts
