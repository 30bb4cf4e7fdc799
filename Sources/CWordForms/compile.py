#!/usr/bin/env python3
"""compile.py WORDNET > english.txt: which words are nouns, verbs, adjectives or adverbs, how often, and which are irregular forms.

WORDNET is the folder of WordNet 3.0's database (Debian: wordnet-base). A line is a word and, after a tab, its readings: `n12` is
a noun that was met 12 times in the tagged texts, `v@go` an irregular form of the verb "go". Words are sorted by their bytes;
only those met at least once are kept, and irregular forms of them.
"""
import collections
import pathlib
import sys

CLASSES = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}


def is_plain(word: str) -> bool:
    return word.isascii() and word.isalpha() and word.islower()


def main(folder: pathlib.Path) -> None:
    counts: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    for line in (folder / "cntlist.rev").read_text().splitlines():
        key, _, count = line.split()
        word, sense = key.split("%")
        if is_plain(word):
            counts[word][CLASSES[sense[0]]] += int(count)
    readings = {word: [f"{c}{n}" for c, n in sorted(found.items())] for word, found in counts.items()}
    for letter, name in (("n", "noun.exc"), ("v", "verb.exc")):
        for line in (folder / name).read_text().splitlines():
            form, lemma = line.split()[:2]
            if is_plain(form) and form != lemma and letter in counts.get(lemma, ()):
                readings.setdefault(form, []).append(f"{letter}@{lemma}")
    for word in sorted(readings):
        sys.stdout.write(f"{word}\t{' '.join(readings[word])}\n")


main(pathlib.Path(sys.argv[1]))
