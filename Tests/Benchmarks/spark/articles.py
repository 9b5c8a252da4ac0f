"""Writes articles made by shuffling the sentences of the fixture corpus, one JSON object a line.

articles.py CORPUS COUNT SEED
"""

import json
import pathlib
import random
import re
import sys


def sentences(corpus: pathlib.Path) -> list[str]:
    found = []
    for path in sorted(corpus.glob("*/*.txt")):
        if path.name == "pairs.txt":
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            if len(line) > 100:
                found += re.split(r"(?<=[a-z]\.) (?=[A-Z])", line)
    return found


def main() -> None:
    corpus, count, seed = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    pool = sentences(corpus)
    draw = random.Random(seed)
    for number in range(count):
        paragraphs = [" ".join(draw.choices(pool, k=draw.randint(1, 3))) for _ in range(7)]
        article = {
            "id": f"article-{number:05}",
            "headline": f"Report {number}",
            "published": f"2026-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}",
            "text": "\n\n".join(paragraphs),
        }
        # A corpus is never clean.
        if number % 1000 == 999:
            article["text"] = None
        print(json.dumps(article, ensure_ascii=False))


main()
