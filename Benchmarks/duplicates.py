#!/usr/bin/env python3
"""Are passages found again that were edited, and only those?

Usage: duplicates.py [--tool DuplicateBenchmark] [CORPUS ...]     (from the root of the repository; default samples/summit samples/harbour)
       duplicates.py --scale 1000,10000,100000 [CORPUS ...]

A CORPUS is a folder of texts, or a file of JSON Lines with id and text. Every tenth document is held out: words and sentences that edits
put in are drawn from those. Of the others, paragraphs of eight words and more are edited at a rate of 0 to 40 %, and pasted, three of them
together, into new documents of a later date. At a rate r each word is, with probability r, replaced, deleted, followed by another, or
swapped with the next, each as often; or whole sentences are dropped and added until r of the words has changed. Printed is, for each rate,
recall: pasted paragraphs that were put together with their source; precision: copies that were put together with their source, of all
that were found, those among the documents themselves included unless the words are the same; and recall by the number of words.

With --scale it writes corpora of short documents, a fifth of them reprints or updates, words drawn so that each follows the one before as in
the corpus, and prints time and memory.
"""

import argparse
import bisect
import collections
import json
import os
import pathlib
import random
import re
import subprocess
import tempfile

RATES = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4]
LENGTHS = [(15, "8–14"), (30, "15–29"), (60, "30–59"), (10**9, "60+")]


def load(paths):
    documents = []
    for path in map(pathlib.Path, paths):
        if path.is_file():
            for line in open(path, encoding="utf-8"):
                record = json.loads(line)
                documents.append((record["id"], record["text"]))
        else:
            for file in sorted(path.rglob("*")):
                if file.suffix in (".txt", ".md"):
                    documents.append((str(file.relative_to(path.parent)), decoded(file.read_bytes())))
    return documents


def decoded(data):
    return data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", errors="replace")


def paragraphs(text):
    return [block for block in text.split("\n\n") if block.strip()]


def sentences(text):
    return re.split(r"(?<=[.!?])\s+", text)


def words_of(text):
    return " ".join(text.split())


class Editor:
    def __init__(self, held, random):
        self.random = random
        self.words = [word for _, text in held for word in text.split()]
        self.sentences = [s for _, text in held for p in paragraphs(text) for s in sentences(p) if len(s.split()) > 4]

    def words_changed(self, text, rate):
        words, result, place = text.split(), [], 0
        while place < len(words):
            word, place = words[place], place + 1
            if self.random.random() >= rate:
                result.append(word)
                continue
            kind = self.random.randrange(4)
            if kind == 0:
                result.append(self.random.choice(self.words))
            elif kind == 2:
                result += [word, self.random.choice(self.words)]
            elif kind == 3 and place < len(words):
                result += [words[place], word]
                place += 1
            elif kind == 3:
                result.append(word)
        return " ".join(result)

    def sentences_changed(self, text, rate):
        parts = sentences(text)
        total, changed = len(text.split()), 0
        while changed < rate * total and len(parts) > 1:
            if self.random.random() < 0.5:
                place = self.random.randrange(len(parts))
                length = len(parts[place].split())
                if changed + length > 1.3 * rate * total:
                    break
                changed += length
                del parts[place]
            else:
                sentence = self.random.choice(self.sentences)
                changed += len(sentence.split())
                parts.insert(self.random.randrange(len(parts) + 1), sentence)
        return " ".join(parts)


def find(tool, records, folder, *options):
    path = os.path.join(folder, "corpus.jsonl")
    with open(path, "w", encoding="utf-8") as file:
        for record in records:
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
    output = subprocess.run([tool, *options, path], capture_output=True, text=True, check=True).stdout
    lines = [json.loads(line) for line in output.splitlines()]
    return [line["group"] for line in lines[:-1]], lines[-1]


def measure(tool, documents, held, mode, rate, folder):
    chance = random.Random(f"{mode} {rate}")
    editor = Editor(held, chance)
    sources = [
        (identifier, p) for identifier, text in documents for p in paragraphs(text)
        if len(p.split()) >= 8 and (mode == "words" or len(sentences(p)) >= 3)]
    chosen = chance.sample(sources, min(1500, len(sources)))
    records = [{"id": "a/" + i, "text": text, "date": "2020-01-01"} for i, text in documents]
    truth, starts = {}, collections.defaultdict(list)
    for number in range(0, len(chosen), 3):
        identifier, text = f"b/{number}", ""
        for source, p in chosen[number:number + 3]:
            edited = (editor.words_changed if mode == "words" else editor.sentences_changed)(p, rate)
            start = len(text.encode())
            truth[identifier, start] = ("a/" + source, p)
            starts[identifier].append(start)
            text += edited + "\n\n"
        records.append({"id": identifier, "text": text, "date": "2021-01-01"})
    groups, _ = find(tool, records, folder)
    texts = {record["id"]: record["text"].encode() for record in records}

    def text_at(passage):
        return words_of(texts[passage[0]][passage[1]:].decode().split("\n\n")[0])

    found, right, wrong = set(), 0, 0
    for group in groups:
        original = text_at(group[0])
        for passage in group[1:]:
            if passage[0].startswith("a/"):
                wrong += text_at(passage) != original
                continue
            places = starts[passage[0]]
            key = passage[0], places[bisect.bisect(places, passage[1]) - 1]
            source, p = truth[key]
            if group[0][0] == source or original in words_of(p) or words_of(p) in original:
                right += 1
                found.add(key)
            else:
                wrong += 1
    lengths = collections.defaultdict(lambda: [0, 0])
    for key, (_, p) in truth.items():
        name = next(name for limit, name in LENGTHS if len(p.split()) < limit)
        lengths[name][0] += 1
        lengths[name][1] += key in found
    shares = [f"{lengths[name][1] / lengths[name][0]:.2f}" if lengths[name][0] else "–" for _, name in LENGTHS]
    print(f"| {mode} | {rate:.0%} | {len(truth)} | {len(found) / max(1, len(truth)):.3f} | "
          f"{right / max(1, right + wrong):.4f} | {' | '.join(shares)} |", flush=True)


def generate(documents, count, chance):
    words = [word for _, text in documents for word in text.split()]
    following = collections.defaultdict(list)
    for a, b in zip(words, words[1:]):
        following[a].append(b)

    def paragraph():
        result = [chance.choice(words)]
        for _ in range(chance.randrange(20, 80)):
            result.append(chance.choice(following.get(result[-1], words)))
        return " ".join(result)

    release, written = paragraph(), []
    for number in range(count):
        if written and chance.random() < 0.2:
            parts = list(chance.choice(written))
            if chance.random() < 0.5:
                parts.append(paragraph())
        else:
            parts = [paragraph() for _ in range(chance.randrange(3, 9))]
            if chance.random() < 0.05:
                parts.insert(1, release)
        if len(written) < 20_000:
            written.append(parts)
        yield {"id": str(number), "text": "\n\n".join(parts), "date": f"20{chance.randrange(10, 25)}"}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="*", default=["samples/summit", "samples/harbour"])
    parser.add_argument("--tool", default="Benchmarks/.build/release/DuplicateBenchmark")
    parser.add_argument("--scale", help="numbers of documents, separated by commas")
    options = parser.parse_args()
    everything = load(options.corpora)
    held, documents = everything[::10], [d for place, d in enumerate(everything) if place % 10]
    with tempfile.TemporaryDirectory() as folder:
        if options.scale:
            print("| documents | MB | processor, s | wall, s | memory, MB | copies | reprints |\n|---:|---:|---:|---:|---:|---:|---:|")
            for count in map(int, options.scale.split(",")):
                _, figures = find(options.tool, generate(everything, count, random.Random(7)), folder)
                memory = (figures["memory_after"] - figures["memory_before"]) / 1e6
                print(f"| {count} | {figures['bytes'] / 1e6:.0f} | {figures['cpu_ms'] / 1e3:.2f} | {figures['wall_ms'] / 1e3:.2f} | "
                      f"{memory:.0f} | {figures['copies']} | {figures['reprints']} |", flush=True)
            return
        names = " | ".join(f"{name} words" for _, name in LENGTHS)
        print(f"| edits | rate | pairs | recall | precision | {names} |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|")
        for mode in ["words", "sentences"]:
            for rate in RATES:
                measure(options.tool, documents, held, mode, rate, folder)


if __name__ == "__main__":
    main()
