#!/usr/bin/env python3
"""Trains the model that tells the lines of a page's story, and writes it as Swift.

train_pages.py FEATURES READABILITY NEWS [OUTPUT]

FEATURES     the program PageFeatures of this package: swift build -c release --product PageFeatures
READABILITY  a folder of NAME/source.html beside expected.html, as in Mozilla's Readability, test/test-pages
NEWS         a folder of evaldata.json and eval/*.html, as in trafilatura's evaluation
OUTPUT       Sources/DocumentReading/Formats/HTML/Story/StoryModel+Trained.swift; without it, the pages are halved by the hash of their
             names, and a model of either half is measured on the other.

What a line of a Readability page should be is told by the runs of four words that it shares with the expected text; what the lines are
that hold a piece of evaldata.json, by that; what the other lines of the news pages are, by what trafilatura takes, at a fifth of the weight.

    pip install trafilatura lxml_html_clean lightgbm numpy
"""
import collections, hashlib, html, json, os, re, subprocess, sys

import lightgbm, numpy, trafilatura

SHARE_OF_READABILITY, WEIGHT_OF_PIECES, WEIGHT_OF_OTHERS = 200, 2, 0.1
ROUNDS, THRESHOLD = 100, 0.45
SETTINGS = dict(
    objective="binary", learning_rate=0.08, num_leaves=14, min_sum_hessian_in_leaf=3, feature_fraction=0.4,
    bagging_fraction=0.7, bagging_freq=1, lambda_l2=5, verbose=-1, num_threads=2, seed=1, deterministic=True)
WORDS = re.compile(r"\w+")


def grams(text):
    words = WORDS.findall(text)
    return [tuple(words[i:i + 4]) for i in range(len(words) - 3)]


def runs(text):
    words = WORDS.findall(text)
    return collections.Counter(tuple(words[i:i + 4]) for i in range(max(1, len(words) - 3)) if words)


def squeezed(text): return re.sub(r"\s+", " ", text)


def plain(markup):
    markup = re.sub(r"(?is)<(script|style)\b.*?</\1>", " ", markup)
    ends = r"(?i)</?(p|div|li|h\d|br|tr|td|blockquote|pre|figcaption|section)\b[^>]*>"
    return html.unescape(re.sub(r"<[^>]+>", " ", re.sub(ends, "\n", markup)))


def half(name): return "AB"[hashlib.md5(name.encode()).digest()[0] & 1]


def lines_of(program, paths):
    """path → [(text, numbers)]"""
    found = {}
    for start in range(0, len(paths), 100):
        output = subprocess.run([program, *paths[start:start + 100]], capture_output=True, text=True, errors="replace")
        for line in output.stdout.split("\n"):
            if line.startswith("=== "): current = found.setdefault(line[4:], [])
            elif "\t" in line:
                text, numbers = line.rsplit("\t", 1)
                current.append((text, numpy.array(numbers.split(" "), dtype=numpy.float32)))
    return found


def coverage(lines, truth):
    """Of each line the share of its runs of four words in a text, and how many there are."""
    known, whole = set(grams(truth)), {squeezed(line).strip() for line in truth.split("\n")}
    for text, _ in lines:
        own = grams(text)
        yield (sum(g in known for g in own) / len(own) if own else float(squeezed(text) in whole)), len(own)


class Examples:
    def __init__(self): self.rows = []

    def add(self, numbers, label, weight, side): self.rows.append((numbers, label, weight, side))

    def model(self, sides):
        chosen = [row for row in self.rows if row[3] in sides]
        data = lightgbm.Dataset(
            numpy.array([r[0] for r in chosen]), numpy.array([float(r[1]) for r in chosen]),
            weight=numpy.array([r[2] for r in chosen]))
        return lightgbm.train(SETTINGS, data, ROUNDS)


def add_readability(examples, lines, truth, side):
    weight = SHARE_OF_READABILITY / max(30, len(lines))
    for (_, numbers), (share, count) in zip(lines, coverage(lines, truth)):
        if share > 0.6 or share < 0.3: examples.add(numbers, share > 0.6, weight * min(2, 0.3 + count / 30), side)


def add_news(examples, lines, page, taken, side):
    texts, labels = [squeezed(text) for text, _ in lines], {}
    for piece in page.get("without", []):
        labels.update({i: 0 for i, text in enumerate(texts) if squeezed(piece).strip() in text and piece.strip()})
    for piece in page.get("with", []):
        holders = [i for i, text in enumerate(texts) if squeezed(piece).strip() in text and piece.strip()]
        if not holders: continue
        longest = max(holders, key=lambda i: len(texts[i]))
        for i in holders: labels.pop(i, None) if i != longest else None
        labels[longest] = 1
    for i, ((_, numbers), (share, count)) in enumerate(zip(lines, coverage(lines, taken))):
        weight = WEIGHT_OF_OTHERS * min(2, 0.3 + count / 30)
        if i in labels: examples.add(numbers, labels[i], WEIGHT_OF_PIECES, side)
        elif share > 0.8 or share < 0.1: examples.add(numbers, share > 0.8, weight, side)


def measure(models, lines, truths, pages):
    precisions, recalls, counts = [], [], collections.Counter()
    def story(path, name):
        own = lines[path]
        kept = models[half(name)].predict(numpy.array([n for _, n in own])) > THRESHOLD if own else []
        return "\n".join(text for (text, _), is_kept in zip(own, kept) if is_kept)
    for path, (name, truth) in truths.items():
        t, f = runs(truth), runs(story(path, name))
        hits = sum((t & f).values())
        precisions.append(hits / max(1, sum(f.values())))
        recalls.append(hits / max(1, sum(t.values())))
    for path, page in pages.items():
        text = squeezed(story(path, page["file"]))
        for piece in page.get("with", []): counts["there" if squeezed(piece) in text else "missing"] += 1
        for piece in page.get("without", []): counts["kept"] += squeezed(piece) in text
    p, r = numpy.mean(precisions), numpy.mean(recalls)
    print(f"readability: precision {p:.3f}, recall {r:.3f}, F1 {2 * p * r / (p + r):.3f}")
    p, r = (counts["there"] / (counts["there"] + counts[other]) for other in ("kept", "missing"))
    print(f"news: precision {p:.3f}, recall {r:.3f}, F1 {2 * p * r / (p + r):.3f}")


def write(model, path):
    features, limits, ways, points, roots = [], [], [], [], []
    def leaf(value):
        points.append(round(value * 1000))
        return -len(points)
    def add(node):
        if "leaf_value" in node: return leaf(node["leaf_value"])
        place = len(features)
        features.append(node["split_feature"])
        limits.append(float(f"{node['threshold']:.5g}"))
        ways.extend([0, 0])
        ways[2 * place] = add(node["left_child"])
        ways[2 * place + 1] = add(node["right_child"])
        return place
    for tree in model.dump_model()["tree_info"]: roots.append(add(tree["tree_structure"]))
    roots.append(leaf(-numpy.log(THRESHOLD / (1 - THRESHOLD))))
    def table(name, values):
        rows, row = [], "     "
        for value in values:
            if len(row) + len(f" {value},") > 128: rows, row = [*rows, row], "     "
            row += f" {value},"
        return f"    {name}: [\n" + "\n".join([*rows, row]) + "\n    ]"
    tables = [("features", features), ("limits", limits), ("ways", ways), ("points", points), ("roots", roots)]
    body = ",\n".join(table(name, values) for name, values in tables)
    with open(path, "w") as file:
        file.write("extension StoryModel {\n  /// The model as `Benchmarks/train_pages.py` wrote it.\n")
        file.write(f"  static let trained = StoryModel(\n{body})\n}}\n")
    subprocess.run(["swift", "format", "--in-place", path], check=True)


def main():
    program, readability, news, *output = sys.argv[1:]
    names = sorted(n for n in os.listdir(readability) if os.path.exists(f"{readability}/{n}/expected.html"))
    truths = {f"{readability}/{n}/source.html": (n, plain(open(f"{readability}/{n}/expected.html", errors="replace").read()))
              for n in names}
    data = json.load(open(f"{news}/evaldata.json")).values()
    pages = {f"{news}/eval/{d['file']}": d for d in data if os.path.exists(f"{news}/eval/{d['file']}")}
    lines, examples = lines_of(program, [*truths, *pages]), Examples()
    for path, (name, truth) in truths.items(): add_readability(examples, lines[path], truth, half(name))
    for path, page in pages.items():
        taken = trafilatura.extract(open(path, "rb").read(), include_comments=False) or ""
        add_news(examples, lines[path], page, taken, half(page["file"]))
    if output: write(examples.model("AB"), output[0])
    else: measure({"A": examples.model("B"), "B": examples.model("A")}, lines, truths, pages)


if __name__ == "__main__": main()
