"""Pipes a file of articles through `factcheck generate --jsonl` on all cores, with PySpark.

spread.py FACTCHECK ARTICLES OUTPUT
"""

import sys

from pyspark import SparkContext


def main() -> None:
    program, articles, output = sys.argv[1:]
    context = SparkContext("local[*]", "factcheck")
    context.setLogLevel("ERROR")
    packs = context.textFile(articles, minPartitions=8).pipe(f"{program} generate --jsonl")
    with open(output, "w", encoding="utf-8") as file:
        for pack in packs.toLocalIterator():
            file.write(pack + "\n")
    context.stop()


main()
