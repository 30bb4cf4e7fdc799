#!/usr/bin/env python3
"""Leaves out what nobody annotated: annotated_parts.py FILE.bio > OUT.bio [--rate 5] [--run 300]

Of the Dutch newspapers of Europeana about every fourth page, and parts of others, have hardly a tag although they are full of names. A
tagger that learns from them learns to find nothing. Left out are documents with fewer than RATE names in a thousand tokens, and in the others
runs of sentences without any name that have RUN tokens or more. In documents in which no tag goes on (each word of "Johannes Kuijpers" is
B-PER) words of one type side by side are one name.

Standard error has how much stays. The same input gives the same bytes.
"""
import argparse
import sys


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--rate", type=float, default=5, help="names in a thousand tokens that an annotated document has at least")
    parser.add_argument("--run", type=int, default=300, help="tokens without a name that are taken for not annotated")
    arguments = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")
    kept = tokens = 0
    for head, sentences in documents(arguments.file):
        count = sum(map(len, sentences))
        names = sum(tag.startswith("B") for sentence in sentences for _, tag in sentence)
        tokens += count
        if 1000 * names < arguments.rate * count:
            continue
        sentences = list(annotated(joined(sentences), arguments.run))
        kept += sum(map(len, sentences))
        print(head + "\n")
        for sentence in sentences:
            print("".join(f"{token}\t{tag}\n" for token, tag in sentence))
    print(f"{kept} of {tokens} tokens stay", file=sys.stderr)


def documents(path):
    """The first line of each document, and its sentences of tokens and tags."""
    head, sentences = None, [[]]
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("-DOCSTART-"):
                if head is not None:
                    yield head, [sentence for sentence in sentences if sentence]
                head, sentences = line, [[]]
            elif line:
                sentences[-1].append(tuple(line.split("\t")))
            elif sentences[-1]:
                sentences.append([])
    if head is not None:
        yield head, [sentence for sentence in sentences if sentence]


def joined(sentences):
    """The sentences with names of words that each have the tag of a first one made whole."""
    if any(tag.startswith("I") for sentence in sentences for _, tag in sentence):
        return sentences
    return [[(token, goes_on(sentence, index, tag)) for index, (token, tag) in enumerate(sentence)] for sentence in sentences]


def goes_on(sentence, index, tag):
    """The tag of a word that goes on with the name before it, where that is of one type and no mark ends it."""
    if index == 0 or not tag.startswith("B"):
        return tag
    token, before = sentence[index - 1]
    return "I" + tag[1:] if before[1:] == tag[1:] and token[-1].isalnum() else tag


def annotated(sentences, longest):
    """The sentences without the long runs of those that have no name."""
    run = []
    for sentence in sentences + [None]:
        if sentence and all(tag == "O" for _, tag in sentence):
            run.append(sentence)
            continue
        if sum(map(len, run)) < longest:
            yield from run
        run = []
        if sentence:
            yield sentence


if __name__ == "__main__":
    main()
