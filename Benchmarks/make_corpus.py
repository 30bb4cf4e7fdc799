#!/usr/bin/env python3
"""Writes a corpus of news-like documents of any size, as JSON Lines, for measuring how time grows with documents.

    python3 Benchmarks/make_corpus.py --ner FOLDER --documents 10000 -o corpus.jsonl [--words 500] [--seed 1]

FOLDER holds train/*.bio (token, tab, tag; a blank line between sentences; -DOCSTART- before a document) and
gazetteers/*.txt (a name a line). A document has paragraphs of two to five sentences of a story, a story or more, about
--words words (between half and twice as many). Of the words in small letters of four letters and more seven in ten become
others with the same last two letters, as often as those are written, so that paragraphs made of the same story are not
copies of one another; the sentences, and where names stand in them, are real. The names are not: inside a document each
name of the source becomes, every time it is met, the same new one, and a lone surname stays one.

Who is named follows Pitman and Yor's urn (Pitman and Yor 1997, doi:10.1214/aop/1024404422): after n draws of k names
the next is new with probability (t + d k) / (n + t), else an old one in proportion to how often it was drawn, less d.
Names then grow as n^d and a few are in very many documents, as in real corpora (Heaps' law, Zipf's law): with d = 0.62
for people, 0.45 for places and 0.6 for organizations, 10,000 documents of 500 words have about 40,000 names. A new
person is a given name and a surname, so that namesakes and lone surnames collide as they do in life; a new organization
is one of the gazetteers, or a place or surname with a kind of organization; a new place is a city. The first N documents
of a corpus are the same for any larger one of the same seed.
"""
import argparse, glob, json, os, random, sys

DISCOUNT = {"PER": 0.62, "LOC": 0.45, "ORG": 0.6}
STRENGTH = {"PER": 200, "LOC": 100, "ORG": 100}
KINDS = ["Bank", "University", "Hospital", "Group", "Foundation", "Institute", "Council", "Police Department", "Times",
         "Airlines", "Energy", "Holdings", "Chamber of Commerce", "Football Club", "Ministry of Health", "Court"]
CLOSING = {".", ",", ";", ":", "?", "!", ")", "]", "%", "'s", "’s", "n't", "'re", "'ve", "'ll", "''", "”"}
OPENING = {"(", "[", "$", "``", "“", "#"}


def stories(folder):
    """The stories of all files: lists of sentences, each a list of (token, tag)."""
    found = []
    for path in sorted(glob.glob(os.path.join(folder, "train", "*.bio"))):
        story, sentence = [], []
        for line in open(path, encoding="utf-8"):
            line = line.rstrip("\n")
            if line.startswith("-DOCSTART-"):
                if story:
                    found.append(story)
                story = []
            elif not line:
                if 3 <= len(sentence) <= 80 and not any("://" in token for token, _ in sentence):
                    story.append(sentence)
                sentence = []
                if len(story) >= 40:
                    found.append(story)
                    story = []
            else:
                sentence.append(tuple(line.split("\t")[:2]))
        if story:
            found.append(story)
    return [story for story in found if len(story) >= 4]


class Urn:
    """Pitman and Yor's urn: which number comes next."""

    def __init__(self, kind, random_numbers):
        self.discount, self.strength, self.random = DISCOUNT[kind], STRENGTH[kind], random_numbers
        self.drawn, self.first = [], []

    def draw(self):
        n, k = len(self.drawn), len(self.first)
        if self.random.random() * (n + self.strength) < self.strength + self.discount * k:
            self.first.append(n)
            self.drawn.append(k)
            return k
        # A past draw is taken; the first of each number counts 1 - d only.
        while True:
            at = self.random.randrange(n)
            number = self.drawn[at]
            if self.first[number] != at or self.random.random() >= self.discount:
                self.drawn.append(number)
                return number


class Names:
    """What the numbers of the urns are called; made by number, so that it doesn't hang on who asks first."""

    def __init__(self, folder, seed):
        def read(name):
            with open(os.path.join(folder, "gazetteers", name), encoding="utf-8") as file:
                return [line.strip() for line in file if line.strip()]

        def capital(name):
            return name if name != name.lower() else " ".join(part.capitalize() for part in name.split(" "))

        mixed = random.Random(seed)
        self.seed = seed
        self.given = [capital(name) for name in read("first.txt")][:6000]
        self.surnames = [capital(name) for name in read("last.txt")][:60000]
        self.places = [capital(name) for name in read("countries.txt") + read("bigcities.txt")]
        cities = [capital(name) for name in read("cities.txt")]
        mixed.shuffle(self.places)
        mixed.shuffle(cities)
        self.places = list(dict.fromkeys(self.places + cities))
        self.organizations = []
        for name in ("companies", "institutions", "sports-clubs"):
            self.organizations += [capital(name) for name in read(f"organizations-{name}.txt")]
        for names in (self.organizations, self.given, self.surnames):
            mixed.shuffle(names)

    def name(self, kind, number):
        own = random.Random(f"{self.seed} {kind} {number}")
        if kind == "PER":
            # Given names and surnames have favourites: the square of a uniform draw.
            return (self.given[int(own.random() ** 2 * len(self.given))] + " "
                    + self.surnames[int(own.random() ** 2 * len(self.surnames))])
        if kind == "LOC":
            return self.places[number] if number < len(self.places) else f"{self.places[number % len(self.places)]} Hills"
        if number % 2 and number // 2 < len(self.organizations):
            return self.organizations[number // 2]
        return own.choice(own.choice([self.places, self.surnames])) + " " + own.choice(KINDS)


class Words:
    """Words in small letters by their last two letters, as often as they are written."""

    def __init__(self, sources):
        self.by_ending = {}
        for story in sources:
            for sentence in story:
                for token, tag in sentence:
                    if tag == "O" and plain(token):
                        self.by_ending.setdefault(token[-2:], []).append(token)

    def other(self, token, rng):
        if not plain(token) or rng.random() >= 0.7:
            return token
        return rng.choice(self.by_ending[token[-2:]])


def plain(token):
    return len(token) >= 4 and token.isalpha() and token == token.lower()


def document(sources, urns, names, vocabulary, words, rng):
    """One document: its text."""
    target, length, paragraphs, known = words * 2 ** rng.uniform(-1, 1), 0, [], {}
    while length < target:
        story = sources[rng.randrange(len(sources))]
        order = rng.sample(range(len(story)), min(len(story), 15))
        while order and length < target:
            chosen, order = order[:rng.randint(2, 5)], order[5:]
            lines = [rewritten(story[number], urns, names, vocabulary, known, rng) for number in chosen]
            paragraphs.append(" ".join(lines))
            length += sum(line.count(" ") + 1 for line in lines)
        known = {key: value for key, value in known.items() if rng.random() < 0.5}
    return "\n\n".join(paragraphs)


def rewritten(sentence, urns, names, vocabulary, known, rng):
    """A sentence's text with the names of its source, and most of its words, replaced."""
    tokens, at = [], 0
    while at < len(sentence):
        token, tag = sentence[at]
        if tag.startswith("B-"):
            end = at + 1
            while end < len(sentence) and sentence[end][1] == "I-" + tag[2:]:
                end += 1
            tokens += replaced(tag[2:], [word for word, _ in sentence[at:end]], urns, names, known).split(" ")
            at = end
        else:
            tokens.append(vocabulary.other(token, rng))
            at += 1
    text, glued = "", True
    for token in tokens:
        text += token if glued or token in CLOSING else " " + token
        glued = token in OPENING
    return text


def replaced(kind, source, urns, names, known):
    """The new name for one of the source: the same in all of a document, and short where the source is short."""
    if kind == "PER" and len(source) == 1:
        bearer = known.get((kind, source[0]))
        if bearer:
            return bearer.split(" ")[-1]
    key = (kind, " ".join(source))
    if key not in known:
        known[key] = names.name(kind, urns[kind].draw())
        if kind == "PER":
            known.setdefault((kind, source[-1]), known[key])
    return known[key]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ner", required=True, help="folder of train/*.bio and gazetteers/*.txt")
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--words", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-o", "--output", required=True, help="the file to write; - for standard output")
    options = parser.parse_args()
    sources, names = stories(options.ner), Names(options.ner, options.seed)
    vocabulary, rng = Words(sources), random.Random(options.seed)
    urns = {kind: Urn(kind, random.Random(f"{options.seed} {kind}")) for kind in DISCOUNT}
    with sys.stdout if options.output == "-" else open(options.output, "w", encoding="utf-8") as file:
        for index in range(options.documents):
            text = document(sources, urns, names, vocabulary, options.words, rng)
            day = f"2024-{index // 28 % 12 + 1:02}-{index % 28 + 1:02}"
            file.write(json.dumps({"id": f"story-{index:07}", "date": day, "text": text}, ensure_ascii=False) + "\n")
    print(*(f"{len(urn.first):,} {kind} in {len(urn.drawn):,} draws" for kind, urn in urns.items()), sep="; ",
          file=sys.stderr)


if __name__ == "__main__":
    main()
