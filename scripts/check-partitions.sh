#!/usr/bin/env bash
# `extract --filter` cut into 1, 2 and 16 parts gives the same lines: under GNU parallel, and under Apache Spark.
# What is not on the machine is skipped, and said to be.
set -euo pipefail
cd "$(dirname "$0")/.."
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
extract="$(command -v node) $PWD/bin/extract.js"

# Every fixture as a line, and between them lines that no release can be read from.
node -e '
  const fs = require("node:fs"), path = require("node:path");
  for (const folder of ["fixtures/tuning", "fixtures/wider", "fixtures/judging"]) {
    if (!fs.existsSync(folder)) continue;
    for (const name of fs.readdirSync(folder).sort().filter((f) => /\.(txt|html)$/.test(f))) {
      const key = name.endsWith(".html") ? "html" : "text";
      console.log(JSON.stringify({ id: folder + "/" + name, [key]: fs.readFileSync(path.join(folder, name), "utf8") }));
    }
  }
  console.log(JSON.stringify({ id: "neither" }));
  console.log(JSON.stringify({ id: "marks", text: "\u2028\u0000 Kunta sai 5 000 euroa.\r\n" }));
' > "$place/releases.ndjson"

# without PATH, HOME or locale
env -i $extract --filter < "$place/releases.ndjson" | sort > "$place/expected"
lines=$(wc -l < "$place/expected")
[ "$lines" = "$(wc -l < "$place/releases.ndjson")" ]

if command -v parallel > /dev/null && parallel --version 2> /dev/null | grep -q GNU; then
  for parts in 1 2 16; do
    parallel --will-cite --pipe -N $((lines / parts + 1)) --jobs 2 "$extract --filter" < "$place/releases.ndjson" 2> /dev/null |
      sort | cmp - "$place/expected"
  done
  echo "GNU parallel: $lines lines in 1, 2 and 16 parts are the same"
else
  echo "GNU parallel is not on this machine: skipped"
fi

export PYSPARK_PYTHON="${PYSPARK_PYTHON:-python3}" # of the driver and of the workers
python="$PYSPARK_PYTHON"
if command -v java > /dev/null && "$python" -c 'import pyspark' 2> /dev/null; then
  for parts in 1 2 16; do
    "$python" examples/spark/extract_releases.py --partitions $parts --extract "$extract" \
      "$place/releases.ndjson" "$place/$parts.parquet" 2> "$place/spark.log" || { cat "$place/spark.log"; exit 1; }
    "$python" - "$place/$parts.parquet" > "$place/$parts.lines" 2> "$place/spark.log" << 'END'
import json, sys
from pyspark.sql import SparkSession
for row in SparkSession.builder.getOrCreate().read.parquet(sys.argv[1]).collect():
    print(row.record or json.dumps({"id": row.id, "error": {"code": row.error_code, "message": row.error_message}}, ensure_ascii=False, separators=(",", ":")))
END
    sort "$place/$parts.lines" | cmp - "$place/expected"
  done
  echo "Apache Spark: $lines rows in 1, 2 and 16 partitions are the same"
else
  echo "Apache Spark (a JVM and pyspark) is not on this machine: skipped"
fi
