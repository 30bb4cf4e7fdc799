#!/usr/bin/env python3
"""Reads every graph file below some folders with comention and with the programs that own the formats, and compares.

usage: sweep.py COMENTION FOLDER... [--list]

Of each file the nodes, the edges (undirected, without self-loops, parallel ones as one) and their total weight are counted, by
networkx, igraph, SciPy or Graphviz, or by a count by hand where none of them reads the format. A file agrees if one of its owners
counts the same. No file is kept here: give it the unpacked sources of igraph, Graphviz, Tulip, METIS, JUNG, SuiteSparse and
the like, or any folder of downloads. `--list` names each file that differs or that only one side reads.
Exit status 1 if a file differs. Tested with networkx 3.6.1, igraph 1.0.0, SciPy and Graphviz 2.43.
"""

import collections
import json
import math
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import igraph
import networkx as nx
import scipy.io

warnings.simplefilter("ignore")
LARGEST = 30_000_000


def counts(nodes, edges):
    """The nodes, the pairs joined, and the total weight, of edges (a, b, weight)."""
    pairs, total = set(), 0.0
    for a, b, weight in edges:
        if a != b:
            pairs.add((a, b) if str(a) < str(b) else (b, a))
            total += weight
    return nodes, len(pairs), total


def of_networkx(graph, name="weight"):
    def weight(data):
        try:
            return float(data.get(name, 1))
        except (TypeError, ValueError):
            return 1.0

    return counts(len(graph), ((a, b, weight(data)) for a, b, data in graph.edges(data=True)))


def of_igraph(graph):
    names = [name for name in graph.es.attributes() if name.lower() == "weight"]
    if not names:
        names = [name for name in graph.es.attributes() if name == "value"]
    weights = graph.es[names[0]] if names else [1] * graph.ecount()
    # igraph has not-a-number where an edge has none
    weights = [1 if isinstance(w, str) or w is None or math.isnan(w) else w for w in weights]
    return counts(graph.vcount(), ((a, b, w) for (a, b), w in zip(graph.get_edgelist(), weights)))


def gml(path):
    yield lambda: of_networkx(nx.read_gml(path, label="id"))
    yield lambda: of_networkx(nx.read_gml(path, label="id"), "value")
    yield lambda: of_igraph(igraph.Graph.Read_GML(str(path)))


def graphml(path):
    yield lambda: of_networkx(nx.read_graphml(path))
    yield lambda: of_igraph(igraph.Graph.Read_GraphML(str(path)))


def gexf(path):
    yield lambda: of_networkx(nx.read_gexf(path))
    yield lambda: gexf_by_hand(path)


def gexf_by_hand(path):
    import xml.etree.ElementTree as xml

    def local(tag):
        return tag.rsplit("}", 1)[-1]

    nodes, edges = set(), []
    for element in xml.parse(path).iter():
        if local(element.tag) == "node":
            nodes.add(element.get("id"))
        elif local(element.tag) == "edge":
            edges.append((element.get("source"), element.get("target"), float(element.get("weight", 1))))
    return counts(len(nodes), edges)


def pajek(path):
    yield lambda: of_networkx(nx.read_pajek(path))
    yield lambda: of_igraph(igraph.Graph.Read_Pajek(str(path)))
    yield lambda: pajek_by_hand(path)


def pajek_by_hand(path):
    """The first network: vertices by their number, pairs and lists; also links without a section, as Infomap writes them."""
    nodes, edges, section, ends = None, [], "*edges", set()
    for line in path.read_text(encoding="latin-1").splitlines():
        line = line.strip().split("#")[0] if line.startswith("#") else line.strip()
        if line.startswith("*"):
            section = line.split()[0].lower()
            if section == "*vertices":
                if nodes is not None:
                    break
                nodes = int(line.split()[1]) if len(line.split()) > 1 else 0
        elif section in ("*edges", "*arcs", "*links", "*bipartite") and line and line[0] not in "%/":
            a, b, *rest = line.split()
            ends |= {a, b}
            edges.append((int(a), int(b), float(rest[0]) if rest else 1))
        elif section in ("*edgeslist", "*arcslist") and line and line[0] not in "%/":
            a, *others = line.split()
            edges += [(int(a), int(b), 1) for b in others]
    return counts(nodes or len(ends), edges)


def dl(path):
    yield lambda: of_igraph(igraph.Graph.Read_DL(str(path), directed=False))
    # A matrix that is the same across its diagonal has every edge twice in igraph.
    yield lambda: halved(igraph.Graph.Read_DL(str(path), directed=True))


def halved(graph):
    nodes, edges, total = of_igraph(graph)
    both = all(graph.are_adjacent(edge.target, edge.source) for edge in graph.es)
    return (nodes, edges, total / 2) if both else (nodes, edges, total)


def lgl(path):
    yield lambda: of_igraph(igraph.Graph.Read_Lgl(str(path), directed=False))


def ncol(path):
    yield lambda: of_igraph(igraph.Graph.Read_Ncol(str(path), directed=False))


def matrix_market(path):
    def read():
        matrix = scipy.io.mmread(path)
        matrix = scipy.sparse.coo_matrix(matrix)
        rows, columns = matrix.shape
        header = path.open().readline().lower()
        # A general matrix may be symmetric all the same.
        symmetric = "general" not in header or (rows == columns and abs(matrix - matrix.T).max() == 0)
        entries = [(i, j, abs(w) if isinstance(w, complex) else float(w)) for i, j, w in
                   zip(matrix.row.tolist(), matrix.col.tolist(), matrix.data.tolist())]
        if rows != columns:
            return counts(rows + columns, ((i, rows + j, w) for i, j, w in entries))
        if "skew" in header:
            entries = [(i, j, abs(w)) for i, j, w in entries]
        return counts(rows, ((i, j, w) for i, j, w in entries if not symmetric or i >= j))

    yield read


def metis(path):
    def read():
        lines = [line for line in path.read_text().split("\n") if not line.startswith("%")]
        head = lines[0].split()
        code = (head[2] if len(head) > 2 else "0").zfill(3)
        skipped = (int(head[3]) if len(head) > 3 else int(code[1])) + int(code[0])
        edges = []
        for a, line in enumerate(lines[1:int(head[0]) + 1], 1):
            numbers = [float(word) for word in line.split()][skipped:]
            step = 2 if code[2] == "1" else 1
            for at in range(0, len(numbers), step):
                if a < numbers[at]:
                    edges.append((a, int(numbers[at]), numbers[at + 1] if step == 2 else 1))
        return counts(int(head[0]), edges)

    yield read


def dot(path):
    def read():
        program = r'BEG_G{print("G");} N{printf("N\t%s\n",$.name);} E{printf("E\t%s\t%s\n",$.tail.name,$.head.name);}'
        run = subprocess.run(["gvpr", program, str(path)], capture_output=True, timeout=60)
        if run.returncode or not run.stdout:
            raise ValueError(run.stderr[:200])
        nodes, edges = set(), []
        # Of several graphs the first is read.
        for line in run.stdout.decode(errors="replace").split("\nG\n")[0].split("\n"):
            words = line.split("\t")
            if words[0] == "N":
                nodes.add(words[1])
            elif words[0] == "E":
                edges.append((words[1], words[2], 1))
        return counts(len(nodes), edges)

    yield read


def json_graph(path):
    data = json.loads(path.read_text())
    edges = "edges" if "edges" in data else "links"
    yield lambda: of_networkx(nx.node_link_graph(data, edges=edges))
    yield lambda: of_networkx(nx.cytoscape_graph(data))
    yield lambda: json_by_hand(data, edges)


def json_by_hand(data, edges):
    def weight(edge):
        return float(next((edge[name] for name in ("weight", "value") if edge.get(name) is not None), 1))

    return counts(len(data["nodes"]), ((e["source"], e["target"], weight(e)) for e in data[edges]))


def edge_list(path):
    yield lambda: of_networkx(nx.read_weighted_edgelist(path, delimiter="," if path.suffix == ".csv" else None))
    yield lambda: of_networkx(nx.read_edgelist(path, data=False, delimiter="," if path.suffix == ".csv" else None))


def by_hand_sif(path):
    def read():
        nodes, edges = set(), []
        for line in path.read_text().splitlines():
            words = line.split("\t") if "\t" in line else line.split()
            nodes.update(words[:1] + words[2:])
            edges += [(words[0], word, 1) for word in words[2:]]
        return counts(len(nodes), edges)

    yield read


OWNERS = {
    ".gml": gml, ".graphml": graphml, ".gexf": gexf, ".net": pajek, ".paj": pajek, ".dl": dl, ".lgl": lgl, ".ncol": ncol,
    ".mtx": matrix_market, ".graph": metis, ".gv": dot, ".dot": dot, ".json": json_graph, ".sif": by_hand_sif,
    ".edgelist": edge_list, ".edges": edge_list,
}


def ours(tool, path):
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.json"
        run = subprocess.run([tool, "convert", str(path), "-o", str(out)], capture_output=True, timeout=300)
        if run.returncode:
            raise ValueError(run.stderr.decode(errors="replace").strip().split("\n")[-1])
        data = json.loads(out.read_text())
        return counts(len(data["nodes"]), ((e["source"], e["target"], e.get("weight", 1)) for e in data["edges"]))


def same(a, b, weighted):
    return a[:2] == b[:2] and (not weighted or math.isclose(a[2], b[2], rel_tol=1e-6, abs_tol=1e-9))


def compare(tool, path):
    """What became of a file: agrees, differs, ours (only we read it), theirs, or neither; and the readings."""
    try:
        own = ours(tool, path)
    except (ValueError, subprocess.TimeoutExpired) as error:
        own = str(error)
    readings = []
    try:
        for owner in OWNERS[path.suffix](path):
            try:
                readings.append(owner())
            except Exception as error:  # an owner may refuse a file in any way
                readings.append(f"{type(error).__name__}: {str(error)[:100]}")
    except Exception as error:
        readings.append(f"{type(error).__name__}: {str(error)[:100]}")
    read = [reading for reading in readings if isinstance(reading, tuple)]
    if isinstance(own, str):
        return "theirs" if read else "neither", own, readings
    if not read:
        return "ours", own, readings
    weighted = path.suffix not in (".gv", ".dot")
    return "agrees" if any(same(own, reading, weighted) for reading in read) else "differs", own, readings


def main():
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    if len(arguments) < 2:
        sys.exit(__doc__)
    tool, *folders = arguments
    table = collections.defaultdict(collections.Counter)
    paths = sorted({path for folder in folders for path in Path(folder).rglob("*")
                    if path.suffix in OWNERS and path.is_file() and 0 < path.stat().st_size < LARGEST})
    for path in paths:
        verdict, own, readings = compare(tool, path)
        table[path.suffix][verdict] += 1
        if "--list" in sys.argv and verdict != "agrees":
            print(f"{verdict}: {path}\n    comention: {own}")
            for reading in readings:
                print(f"    owner:     {reading}")
    verdicts = ["agrees", "differs", "ours", "theirs", "neither"]
    print("| suffix | files | agree | differ | only we read | only the owner reads | neither |\n|---|---|---|---|---|---|---|")
    for suffix in sorted(table):
        print(f"| {suffix} | {table[suffix].total()} | " + " | ".join(str(table[suffix][v]) for v in verdicts) + " |")
    sys.exit(any(row["differs"] for row in table.values()))


if __name__ == "__main__":
    main()
