#!/bin/sh
# Has Voikko, which knows nothing of our classes, lead every inflected form of every place back to its name.
# Without python3-libvoikko it says so and ends well: the committed sample still runs with the tests.
set -eu
cd "$(dirname "$0")/.."
python=python3
[ -x /usr/bin/python3 ] && python=/usr/bin/python3
if ! "$python" -c 'import libvoikko; libvoikko.Voikko("fi")' 2>/dev/null; then
  echo "check-forms: no Voikko here (apt-get install libvoikko1 voikko-fi python3-libvoikko); skipped" >&2
  exit 0
fi
forms=$(mktemp)
trap 'rm -f "$forms"' EXIT
node scripts/list-forms.mjs >"$forms"
"$python" scripts/judge-forms.py <"$forms"
