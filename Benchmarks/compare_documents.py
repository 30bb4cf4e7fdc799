#!/usr/bin/env python3
"""Saved pages to a ranked, clustered graph: comention beside the usual script, in one run.

    python3 -m venv documents-env && documents-env/bin/pip install spacy trafilatura networkx MODEL
    documents-env/bin/python Benchmarks/compare_documents.py --comention .build/release/comention --spacy MODEL FOLDER

The script is what people write: trafilatura takes the story from each page, spaCy finds the names (all of its pipeline but what
names don't need, two processes), who stands in one paragraph is tied, and networkx computes PageRank and Louvain communities.
Names in the same letters are one entity there. Both read every page, whatever its language. Wall time, time of the processor
with that of children, and the largest resident set of the process or of a child are shown.
"""
import argparse, collections, itertools, os, pathlib, resource, subprocess, sys, tempfile, time


def script(folder, model):
    """The usual script; prints how many pages, nodes and edges there were."""
    import networkx, spacy, trafilatura

    kinds = {"PERSON": 1, "PER": 1, "GPE": 1, "LOC": 1, "FAC": 1, "ORG": 1}
    nlp = spacy.load(model, exclude=["parser", "tagger", "lemmatizer", "attribute_ruler", "morphologizer"])
    paragraphs, pages = [], 0
    for path in sorted(pathlib.Path(folder).rglob("*.html")):
        text = trafilatura.extract(path.read_bytes())
        pages += 1
        paragraphs += [line for line in (text or "").split("\n") if line.strip()]
    weights = collections.Counter()
    for doc in nlp.pipe(paragraphs, n_process=2, batch_size=64):
        names = sorted({(ent.text, ent.label_) for ent in doc.ents if ent.label_ in kinds})
        weights.update(itertools.combinations(names, 2))
    graph = networkx.Graph()
    graph.add_weighted_edges_from((a, b, weight) for (a, b), weight in weights.items())
    networkx.pagerank(graph)
    communities = networkx.community.louvain_communities(graph, seed=0)
    print(f"{pages} pages, {graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges, {len(communities)} communities")


def measured(name, command):
    """Runs a command and prints what it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    done = subprocess.run(["/usr/bin/env", "time", "-f", "%M", *command], capture_output=True, text=True)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    peak = int(done.stderr.strip().split("\n")[-1]) / 1024
    if done.returncode not in (0, 3):
        sys.exit(f"{name}: status {done.returncode}\n{done.stderr[-2000:]}")
    said = done.stdout.strip().split("\n")[0][:80]
    print(f"{name:<34}{wall:>9.1f} s{cpu:>9.1f} s{peak:>8.0f} MB  {said}", flush=True)
    return wall, cpu


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", help="saved pages, *.html")
    parser.add_argument("--comention", default=".build/release/comention")
    parser.add_argument("--spacy", required=True, help="the name or folder of a spaCy model")
    parser.add_argument("--script", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.script:
        return script(options.folder, options.spacy)
    print(f"{'':<34}{'wall':>11}{'processor':>11}{'peak':>11}")
    with tempfile.TemporaryDirectory() as out:
        run = [options.comention, "run", options.folder, "-o", os.path.join(out, "graphs"), "--language", "any"]
        rank = [options.comention, "rank", options.folder, "--language", "any"]
        ours = measured("comention run (all files)", run)
        measured("comention rank (PageRank)", rank)
    itself = [sys.executable, __file__, "--script", "--spacy", options.spacy, options.folder]
    theirs = measured(f"trafilatura + {options.spacy} + networkx", itself)
    print(f"ratio of run: wall {theirs[0] / ours[0]:.1f}, processor {theirs[1] / ours[1]:.1f}")


if __name__ == "__main__":
    main()
