#!/usr/bin/env python3
"""Documents to a ranked, clustered graph: comention beside the usual script, at several sizes, in one run.

    python3 -m venv pipeline-env && pipeline-env/bin/pip install spacy networkx MODEL
    python3 Benchmarks/make_corpus.py --ner FOLDER --documents 10000 -o corpus.jsonl
    pipeline-env/bin/python Benchmarks/compare_pipeline.py --spacy MODEL --documents 1000,10000 corpus.jsonl

The script is what people write: spaCy finds the names (all of its pipeline but what names don't need, two processes), who
stands in one paragraph is tied, networkx computes PageRank and Louvain communities, and nothing is written. Names in the
same letters are one entity there. `comention run` finds the names, joins the forms of each, finds passages that are said
twice, computes PageRank, betweenness and communities, and writes a picture, graph files, mentions and a report; `comention
rank` ends with PageRank, as the script does but for the communities. The first N lines of the corpus are taken for each size.

Where no model of spaCy's is to be had, `--spacy blank:en_core_web_sm` makes one of the architecture that its small English
model has (tok2vec of width 96 and depth 4 over hashed embeddings, a transition-based parser for names of width 64), with
weights that were only begun to be trained: it takes as long for a word, and its names are no names, so that the rest of the
script is given names by capitals instead (runs of capitalized words, which cost it next to nothing).

Shown are wall time, processor time with that of children, and the largest resident set: of all processes of the script
together, sampled, as it runs several. Repeats give the median. Do not run anything else beside it.
"""
import argparse, collections, itertools, json, os, re, resource, statistics, subprocess, sys, tempfile, threading, time

KINDS = {"PERSON", "PER", "GPE", "LOC", "FAC", "ORG"}
CAPITALS = re.compile(r"\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")


def load(model):
    """A spaCy pipeline that finds names, and whether its names are to be believed."""
    import spacy

    if not model.startswith("blank:"):
        return spacy.load(model, exclude=["parser", "tagger", "lemmatizer", "attribute_ruler", "morphologizer"]), True
    nlp = spacy.blank("en")
    ner = nlp.add_pipe("ner", config={"model": {
        "@architectures": "spacy.TransitionBasedParser.v2", "state_type": "ner", "extra_state_tokens": False,
        "hidden_width": 64, "maxout_pieces": 2, "use_upper": True,
        "tok2vec": {
            "@architectures": "spacy.Tok2Vec.v2",
            "embed": {"@architectures": "spacy.MultiHashEmbed.v2", "width": 96,
                      "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"],
                      "rows": [5000, 1000, 2500, 2500, 50, 50], "include_static_vectors": False},
            "encode": {"@architectures": "spacy.MaxoutWindowEncoder.v2", "width": 96, "depth": 4, "window_size": 1,
                       "maxout_pieces": 3}}}})
    for label in ["CARDINAL", "DATE", "EVENT", "FAC", "GPE", "LANGUAGE", "LAW", "LOC", "MONEY", "NORP", "ORDINAL", "ORG",
                  "PERCENT", "PERSON", "PRODUCT", "QUANTITY", "TIME", "WORK_OF_ART"]:
        ner.add_label(label)
    nlp.initialize()
    return nlp, False


def script(path, model):
    """The usual script; prints what it found."""
    import networkx

    nlp, hasNames = load(model)
    documents, paragraphs = 0, []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            documents += 1
            paragraphs += [part for part in json.loads(line)["text"].split("\n") if part.strip()]
    weights = collections.Counter()
    for doc in nlp.pipe(paragraphs, n_process=2, batch_size=64):
        found = {ent.text for ent in doc.ents if ent.label_ in KINDS} if hasNames else set(CAPITALS.findall(doc.text))
        weights.update(itertools.combinations(sorted(found), 2))
    graph = networkx.Graph()
    graph.add_weighted_edges_from((a, b, weight) for (a, b), weight in weights.items())
    networkx.pagerank(graph)
    communities = networkx.community.louvain_communities(graph, seed=0)
    print(f"{documents} documents, {graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges, "
          f"{len(communities)} communities")


def resident(process):
    """The memory of a process and all below it, in bytes; what is shared between them is counted by its share."""
    total, waiting = 0, [process]
    while waiting:
        one = waiting.pop()
        try:
            with open(f"/proc/{one}/smaps_rollup") as lines:
                total += next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) * 1024
            for thread in os.listdir(f"/proc/{one}/task"):
                with open(f"/proc/{one}/task/{thread}/children") as children:
                    waiting += [int(child) for child in children.read().split()]
        except (OSError, StopIteration):
            continue
    return total


def measured(command):
    """Runs a command: wall time and processor time in seconds, peak memory in MB, what it said."""
    before, start, peak, done = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic(), [0], threading.Event()
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        process = subprocess.Popen(command, stdout=out, stderr=err)

        def watch():
            while not done.wait(0.1):
                peak[0] = max(peak[0], resident(process.pid))

        watcher = threading.Thread(target=watch)
        watcher.start()
        status = process.wait()
        wall = time.monotonic() - start
        done.set()
        watcher.join()
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        out.seek(0)
        err.seek(0)
        said, errors = out.read(), err.read()
    if status not in (0, 3):
        sys.exit(f"{' '.join(command)}: status {status}\n{errors[-2000:]}")
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    summary = [line for line in (said + errors).split("\n") if " documents, " in line]
    return wall, processor, peak[0] / 1e6, summary[0].strip() if summary else ""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", help="documents as JSON Lines with a member text")
    parser.add_argument("--comention", default=".build/release/comention")
    parser.add_argument("--spacy", help="the name or folder of a spaCy model, or blank:en_core_web_sm; without it ours alone")
    parser.add_argument("--documents", default="1000,10000", help="sizes, separated by commas")
    parser.add_argument("--threads", default="1,2", help="threads of comention, separated by commas")
    parser.add_argument("--repeats", type=int, default=1)
    parser.add_argument("--script", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.script:
        return script(options.corpus, options.spacy)
    print("| documents | | wall, s | processor, s | peak, MB | found |\n|---:|---|---:|---:|---:|---|")
    ratios = []
    for size in map(int, options.documents.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            part = os.path.join(folder, "corpus.jsonl")
            with open(options.corpus, encoding="utf-8") as lines, open(part, "w", encoding="utf-8") as file:
                file.writelines(itertools.islice(lines, size))
            rows = {}

            def row(name, command, repeats=options.repeats):
                runs = [measured(command) for _ in range(repeats)]
                rows[name] = [statistics.median(run[column] for run in runs) for column in range(3)]
                print(f"| {size:,} | {name} | {rows[name][0]:.1f} | {rows[name][1]:.1f} | {rows[name][2]:.0f} | "
                      f"{runs[0][3]} |", flush=True)

            for threads in options.threads.split(","):
                out = os.path.join(folder, "out" + threads)
                row(f"comention run, {threads} threads", [options.comention, "run", part, "-o", out, "--threads", threads])
            row(f"comention rank, {threads} threads", [options.comention, "rank", part, "--threads", threads])
            if options.spacy:
                itself = [sys.executable, __file__, "--script", "--spacy", options.spacy, part]
                row("script", itself, 1)
                for name, figures in rows.items():
                    if name != "script":
                        ratio = [theirs / ours for theirs, ours in zip(rows["script"], figures)]
                        ratios.append(f"| {size:,} | {name} | {ratio[0]:.1f} | {ratio[1]:.1f} | {ratio[2]:.1f} |")
    if ratios:
        print("\nThe script by ours:\n\n| documents | | wall | processor | memory |\n|---:|---|---:|---:|---:|")
        print("\n".join(ratios))


if __name__ == "__main__":
    main()
