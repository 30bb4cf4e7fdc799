#!/usr/bin/env python3
"""Compares what `comention read` takes from web pages with trafilatura, readability-lxml and jusText, in one run.

compare_pages.py COMENTION readability FOLDER   FOLDER/NAME/source.html beside expected.html
compare_pages.py COMENTION news FOLDER          FOLDER/eval/*.html and evaldata.json

readability: mean precision and recall over runs of four words and the F1 of both, as the Article Extraction Benchmark counts.
news: of the pieces that belong to a story how many are there, of those that don't how many are kept, and their F1.
MB/s: bytes of pages by seconds of processor time, of one thread; comention's with starting, reading files and writing JSON.

    pip install trafilatura readability-lxml justext
"""
import collections, html, json, os, re, resource, statistics, subprocess, sys, time

WORDS = re.compile(r"\w+")


def runs(text, n=4):
    words = WORDS.findall(text)
    return collections.Counter(tuple(words[i:i + n]) for i in range(max(1, len(words) - n + 1)) if words)


def plain(markup):
    markup = re.sub(r"(?is)<(script|style)\b.*?</\1>", " ", markup)
    ends = r"(?i)</?(p|div|li|h\d|br|tr|td|blockquote|pre|figcaption|section)\b[^>]*>"
    return html.unescape(re.sub(r"<[^>]+>", " ", re.sub(ends, "\n", markup)))


def squeezed(text):
    return re.sub(r"\s+", " ", text)


def by_trafilatura(page):
    import trafilatura
    return trafilatura.extract(page, include_comments=False) or ""


def by_readability(page):
    import readability
    return plain(readability.Document(page).summary())


def by_justext(page):
    import justext
    words = justext.get_stoplist("English")
    return "\n".join(p.text for p in justext.justext(page, words) if not p.is_boilerplate)


def by_comention(tool, paths):
    """The stories of files, and the seconds of processor time that they took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    found = {}
    for start in range(0, len(paths), 200):
        part = paths[start:start + 200]
        out = subprocess.run([tool, "read", *part], capture_output=True, text=True)
        if out.returncode not in (0, 3): sys.exit(f"read failed ({out.returncode}): {out.stderr[-300:]}")
        for line in out.stdout.splitlines():
            record = json.loads(line)
            path = next(p for p in part if p == record["id"] or p.endswith("/" + record["id"]))
            kept = [p for p in record["paragraphs"] if p["role"] in ("story", "heading")]
            found[path] = "\n".join(record["text"][p["start"]:p["end"]] for p in kept)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return [found.get(path, "") for path in paths], after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def by_library(extract, paths):
    stories, seconds = [], 0
    for path in paths:
        page = open(path, "rb").read()
        start = time.process_time()
        try: story = extract(page)
        except Exception: story = ""
        seconds += time.process_time() - start
        stories.append(story)
    return stories, seconds


def agreement(truths, stories):
    precisions, recalls = [], []
    for truth, story in zip(truths, stories):
        t, f = runs(truth), runs(story)
        hits = sum((t & f).values())
        if f: precisions.append(hits / sum(f.values()))
        if t: recalls.append(hits / sum(t.values()))
    return statistics.mean(precisions or [0]), statistics.mean(recalls or [0])


def pieces(data, stories):
    counts = collections.Counter()
    for page, story in zip(data, stories):
        text = squeezed(story)
        for piece in page.get("with", []): counts["there" if squeezed(piece) in text else "missing"] += 1
        for piece in page.get("without", []): counts["kept"] += squeezed(piece) in text
    there = counts["there"]
    return there / max(1, there + counts["kept"]), there / max(1, there + counts["missing"])


def main():
    tool, kind, folder = sys.argv[1:]
    if kind == "readability":
        names = sorted(n for n in os.listdir(folder) if os.path.exists(f"{folder}/{n}/expected.html"))
        paths = [f"{folder}/{n}/source.html" for n in names]
        truths = [plain(open(f"{folder}/{n}/expected.html", errors="replace").read()) for n in names]
        score = lambda stories: agreement(truths, stories)
    else:
        pages = json.load(open(f"{folder}/evaldata.json")).values()
        data = [d for d in pages if os.path.exists(f"{folder}/eval/{d['file']}")]
        paths = [f"{folder}/eval/{d['file']}" for d in data]
        score = lambda stories: pieces(data, stories)
    size = sum(os.path.getsize(path) for path in paths)
    print(f"{len(paths)} pages, {size / 1e6:.1f} MB\n\n{'':18}precision  recall     F1   MB/s")
    libraries = {"trafilatura": by_trafilatura, "readability-lxml": by_readability, "jusText": by_justext}
    for name in ["comention", *libraries]:
        found, seconds = by_comention(tool, paths) if name == "comention" else by_library(libraries[name], paths)
        p, r = score(found)
        print(f"{name:18}{p:9.3f}{r:8.3f}{2 * p * r / max(1e-9, p + r):7.3f}{size / 1e6 / seconds:7.1f}", flush=True)


if __name__ == "__main__": main()
