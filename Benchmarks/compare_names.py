#!/usr/bin/env python3
"""Names found: comention beside spaCy, on the same annotated files, in one run.

    python3 -m venv names-env && names-env/bin/pip install spacy
    names-env/bin/python Benchmarks/compare_names.py --comention .build/release/comention --spacy MODEL [MODEL …] FILE.bio …

FILE has `token<TAB>tag` lines (BIO over PER, LOC, ORG), a blank line between sentences, `-DOCSTART-` before documents. Both
get the tokens and sentences of the file; spaCy's PERSON is PER, GPE, LOC and FAC are LOC, ORG is ORG, and a leading "the" is
taken off its names and the annotation's. Exact span and type. `--speed FOLDER` also times both on the text files of a folder
(running text, one thread, all of spaCy's pipeline but the parts that names don't need).
"""
import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

TYPES = {"PERSON": "PER", "PER": "PER", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "ORG": "ORG"}


def read(path):
    """Documents of sentences of (token, tag); a file without -DOCSTART- has one sentence a document."""
    documents, sentences, sentence = [], [], []
    text = open(path, encoding="utf-8").read()
    in_documents = "-DOCSTART-" in text

    def end(document):
        nonlocal sentence, sentences
        if sentence:
            sentences.append(sentence)
            sentence = []
        if document and sentences:
            documents.append(sentences)
            sentences = []

    for line in text.split("\n"):
        if line.startswith("-DOCSTART-"):
            end(True)
        elif not line.strip():
            end(not in_documents)
        else:
            token, tag = line.split("\t")
            sentence.append((token, tag))
    end(True)
    return documents


def without_article(tokens, start, end):
    return start + 1 if end - start > 1 and tokens[start].lower() == "the" else start


def gold(sentence):
    tokens = [token for token, _ in sentence]
    names, index = set(), 0
    while index < len(sentence):
        tag = sentence[index][1]
        end = index + 1
        if tag != "O":
            while end < len(sentence) and sentence[end][1] == "I-" + tag[2:]:
                end += 1
            names.add((without_article(tokens, index, end), end, tag[2:]))
        index = end
    return names


def scores(counts):
    correct, annotated, found = counts
    return 200 * correct / (annotated + found) if annotated + found else 0.0


def spacy_scores(nlp, documents):
    from spacy.tokens import Doc

    counts = {kind: [0, 0, 0] for kind in ("all", "PER", "LOC", "ORG")}
    for sentence in (sentence for document in documents for sentence in document):
        tokens = [token for token, _ in sentence]
        document = Doc(nlp.vocab, words=tokens)
        for _, pipe in nlp.pipeline:
            document = pipe(document)
        found = {
            (without_article(tokens, span.start, span.end), span.end, TYPES[span.label_])
            for span in document.ents if span.label_ in TYPES
        }
        annotated = gold(sentence)
        for kind, values in counts.items():
            def chosen(names):
                return {name for name in names if kind in ("all", name[2])}
            values[0] += len(chosen(found) & chosen(annotated))
            values[1] += len(chosen(annotated))
            values[2] += len(chosen(found))
    return {kind: scores(values) for kind, values in counts.items()}


def comention_scores(program, path, extra=()):
    output = subprocess.run(
        [program, "evaluate", "names", path, "--json", *extra], check=True, capture_output=True, text=True).stdout
    short = {"all": "all", "person": "PER", "place": "LOC", "organization": "ORG"}
    return {short[row["type"]]: 100 * row["f1"] for row in json.loads(output)}


def texts(folder):
    for name in sorted(os.listdir(folder)):
        if name.endswith(".txt"):
            yield open(os.path.join(folder, name), encoding="utf-8").read()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--comention", default=".build/release/comention")
    parser.add_argument("--spacy", nargs="*", default=[], help="names or folders of spaCy models")
    parser.add_argument("--language", default="en", help="the language of the files")
    parser.add_argument("--speed", help="folder of .txt files")
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    corpus = list(texts(options.speed)) if options.speed else []
    own = own_speed(options, corpus) if corpus else None
    import spacy

    skipped = ["tagger", "parser", "attribute_ruler", "lemmatizer"]
    models = [(os.path.basename(os.path.normpath(name)), spacy.load(name, exclude=skipped)) for name in options.spacy]
    print(f"{'file':<24}{'system':<24}" + "".join(f"{kind:>7}" for kind in ("all", "PER", "LOC", "ORG")))
    language = ["--language", options.language] if options.language != "en" else []
    for path in options.files:
        documents = read(path)
        rows = [("comention", comention_scores(options.comention, path, language)),
                ("comention, rules only", comention_scores(options.comention, path, language + ["--rules"]))]
        rows += [(f"spaCy {nlp.meta['lang']}_{nlp.meta['name']}", spacy_scores(nlp, documents)) for _, nlp in models]
        for name, result in rows:
            print(f"{os.path.basename(path):<24}{name:<24}" + "".join(
                f"{result[kind]:>7.1f}" for kind in ("all", "PER", "LOC", "ORG")))
    if own:
        print(f"\n{len(corpus)} documents, {own[0]} words separated by space; words a second of wall time, peak memory")
        print("\n".join(own[1]))
        spacy_speed(models, corpus)


def own_speed(options, corpus):
    """Before spaCy is loaded: a child's peak memory counts what its parent held when it was started."""
    words = sum(len(text.split()) for text in corpus)
    rows = []
    for threads in (1, 2):
        start = time.monotonic()
        process = subprocess.Popen(
            [options.comention, "extract", options.speed, "--per-document", "--threads", str(threads)],
            stdout=subprocess.DEVNULL)
        _, _, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
        rows.append(f"{f'comention, threads {threads}':<28}{words / seconds:>12,.0f}{usage.ru_maxrss / 1024:>9.0f} MB")
    return words, rows


def spacy_speed(models, corpus):
    part = corpus[:max(1, len(corpus) // 20)]
    words = sum(len(text.split()) for text in part)
    for _, nlp in models:
        start = time.monotonic()
        for document in nlp.pipe(part):
            len(document.ents)
        seconds = time.monotonic() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{'spaCy ' + nlp.meta['name']:<28}{words / seconds:>12,.0f}{peak:>9.0f} MB  (on {len(part)} documents)")


if __name__ == "__main__":
    sys.exit(main())
