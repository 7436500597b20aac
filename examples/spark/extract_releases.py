"""Reads press releases with Apache Spark, each partition piped through `extract --filter`, and writes Parquet.

    spark-submit extract_releases.py releases.parquet records.parquet
    spark-submit extract_releases.py --partitions 64 --extract "extract --redact contacts" releases.ndjson records.parquet
    spark-submit extract_releases.py "archive/*.txt" records.parquet

The input is Parquet or NDJSON with the columns `id` and `text` (optionally `html`, `published`, `url`), or plain text
files, one release each, whose path becomes the id. The output has a row for each release:

    id             the given id
    title, published, publisher, language    strings, null where the release states none
    record         the whole record as JSON, byte for byte as `extract` writes it
    error_code, error_message    null, or why this release became no record

A release that cannot be read costs its own row's record and nothing else, and the rows are the same whatever the number of
partitions. `extract` (Node.js 20.19 or newer) has to be installed on every worker.
"""

import argparse
import json
import os
import shlex
import shutil
import sys

from pyspark.sql import Row, SparkSession
from pyspark.sql.types import StringType, StructField, StructType

COLUMNS = ["id", "title", "published", "publisher", "language", "record", "error_code", "error_message"]
INPUT_COLUMNS = ["id", "text", "html", "published", "url"]


def releases(spark, path):
    """The input as a data frame with `id` and what else `extract --filter` reads."""
    plain = path.rstrip("/").lower()
    if plain.endswith(".parquet"):
        return spark.read.parquet(path)
    if plain.endswith((".ndjson", ".jsonl", ".json")):
        text = StructType([StructField(name, StringType()) for name in INPUT_COLUMNS])
        return spark.read.schema(text).json(path)
    whole = spark.sparkContext.wholeTextFiles(path, use_unicode=True)
    return whole.toDF(["id", "text"])


def command_line(extract):
    """`extract --filter` with the whole path of its program: a piped process is given no PATH to look in."""
    program, *options = shlex.split(extract)
    found = shutil.which(program)
    if found is None:
        sys.exit(f"extract_releases: {program} is not on the PATH; install it (npm install --global tiedote) or name it with --extract")
    return " ".join(shlex.quote(part) for part in [found, *options, "--filter"])


def row(line):
    """A line of output as a row."""
    record = json.loads(line)
    error = record.get("error")
    if error is not None:
        return Row(*[record["id"], None, None, None, None, None, error["code"], error["message"]])
    part = lambda field, key: (record.get(field) or {}).get(key)  # noqa: E731
    return Row(
        record["id"], part("title", "text"), part("published", "date"), part("publisher", "name"),
        part("language", "code"), line, None, None,
    )


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("input")
    options.add_argument("output")
    options.add_argument("--extract", default="extract", help="the command and its options (extract)")
    options.add_argument("--partitions", type=int, help="how many processes share the work (Spark decides unless told)")
    given = options.parse_args()

    spark = SparkSession.builder.appName("extract releases").getOrCreate()
    frame = releases(spark, given.input)
    frame = frame.select([name for name in INPUT_COLUMNS if name in frame.columns])
    if given.partitions is not None:
        frame = frame.repartition(given.partitions)
    # Node is found on the PATH; nothing else of the environment is needed.
    environment = {"PATH": os.environ.get("PATH", os.defpath)}
    lines = frame.toJSON().pipe(command_line(given.extract), env=environment, checkCode=True)
    schema = StructType([StructField(name, StringType()) for name in COLUMNS])
    spark.createDataFrame(lines.map(row), schema).write.mode("overwrite").parquet(given.output)
    spark.stop()


if __name__ == "__main__":
    main()
