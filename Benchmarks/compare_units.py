#!/usr/bin/env python3
"""Which unit of co-mention tells more about documents that were not read?

Usage: compare_units.py COMENTION [CORPUS ...]        (from the root of the repository; corpora of samples/, default both)

Each document is left out in turn. From the gold mentions of the others, pairs of entities are weighted by the number of units they
share; the weights then predict which pairs of the document that was left out share a sentence there, or a paragraph. Printed is the
area under the ROC curve: how often a tied pair has a higher weight than a pair that is not tied (a half where weights are equal).
The mentions are the annotated ones, so extraction has no part in it; sentences are those of `comention extract`.
"""

import bisect
import collections
import itertools
import json
import subprocess
import sys

UNITS = ["sentence", "paragraph", "document"]


def load(tool, corpus):
    """For each document its required mentions as (sentence, line, entity)."""
    output = subprocess.run([tool, "extract", f"samples/{corpus}", "--with-text"], capture_output=True, text=True, check=True)
    texts = {record["id"]: record for record in map(json.loads, output.stdout.splitlines())}
    documents = []
    for gold in map(json.loads, open(f"samples/gold/{corpus}.jsonl", encoding="utf-8")):
        record = texts[gold["doc"]]
        sentences = [sentence["start"] for sentence in record["sentences"]]
        lines = [offset for offset, character in enumerate(record["text"]) if character == "\n"]
        documents.append([
            (bisect.bisect_right(sentences, m["start"]), bisect.bisect_left(lines, m["start"]), m["entity"])
            for m in gold["mentions"] if not m.get("optional")])
    return documents


def ties(document, unit):
    """The number of units each pair of entities shares."""
    units = collections.defaultdict(set)
    for sentence, line, entity in document:
        units[{"sentence": sentence, "paragraph": line, "document": 0}[unit]].add(entity)
    return collections.Counter(pair for members in units.values() for pair in itertools.combinations(sorted(members), 2))


def area_under_curve(tied, untied):
    wins = sum((a > b) + 0.5 * (a == b) for a in tied for b in untied)
    return wins / len(tied) / len(untied)


def predicted(documents, unit, target):
    tied, untied = [], []
    for left_out, document in enumerate(documents):
        others = [other for index, other in enumerate(documents) if index != left_out]
        weights = sum((ties(other, unit) for other in others), collections.Counter())
        known = {entity for other in others for _, _, entity in other}
        present = ties(document, target)
        for pair in itertools.combinations(sorted({entity for _, _, entity in document} & known), 2):
            (tied if present[pair] else untied).append(weights[pair])
    return area_under_curve(tied, untied)


def main(tool, *corpora):
    print("corpus\tunit\tedges\tentities tied\tentities\tAUC sentence\tAUC paragraph")
    for corpus in corpora or ("summit", "harbour"):
        documents = load(tool, corpus)
        entities = {entity for document in documents for _, _, entity in document}
        for unit in UNITS:
            edges = sum((ties(document, unit) for document in documents), collections.Counter())
            scores = [predicted(documents, unit, target) for target in ("sentence", "paragraph")]
            print(corpus, unit, len(edges), len(set(itertools.chain(*edges))), len(entities),
                  *(f"{score:.3f}" for score in scores), sep="\t")


main(*sys.argv[1:])
