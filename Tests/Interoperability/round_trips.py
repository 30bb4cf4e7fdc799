#!/usr/bin/env python3
"""Sends graphs through comention and the programs that own the formats, in both directions, and compares.

usage: round_trips.py COMENTION REFERENCE.graphml... [--table README.md]

Written here, read there: each reference is converted into every format and read by networkx, igraph, followthemoney (where it is
installed), Graphviz, xmllint and Python's own csv and json, see check_formats.py; by databases and Mermaid, see importers.py; and GEXF
is held against its rules, see gexf_rules.py.
Written there, read here: graphs made with networkx and igraph, and by Graphviz's converters, are written by them in every format that
they write, converted into node-link JSON, and compared with what was written.

Prints a line for each, and for each difference. Exit status 1 if there is one. --table writes what was run between the two marks of a
Markdown file. Tested with networkx 3.6.1, igraph 1.0.0, followthemoney 4.11.2 and Graphviz 2.43.
"""

import csv
import html
import json
import math
import re
import subprocess
import sys
import tempfile
from importlib import metadata
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "Browser"))

import networkx as nx

import check_formats
import check_with_networkx
import gexf_rules
import importers
from hostile import NAMES

try:
    import igraph
except ImportError:
    igraph = None

MARKS = ("<!-- what was run -->", "<!-- end of what was run -->")
# Names of files, the format, and what reads them besides check_formats.py's tools.
WRITTEN = [
    ("graph.graphml", "GraphML", "networkx, igraph, xmllint"),
    ("graph.gexf", "GEXF 1.3", "networkx, xmllint, rules of its schema"),
    ("graph.json", "node-link JSON", "networkx"),
    ("graph.gml", "GML", "networkx, igraph"),
    ("graph.net", "Pajek", "networkx, igraph"),
    ("graph.cyjs", "Cytoscape.js JSON", "networkx"),
    ("graph.d3.json", "d3 JSON", "Python json"),
    ("graph.adjlist", "adjacency list", "networkx"),
    ("edges.csv", "CSV edges", "Python csv"),
    ("edges.tsv", "TSV edges", "Python csv"),
    ("nodes.csv", "CSV nodes", "Python csv"),
    ("gephi-nodes.csv", "Gephi nodes", "Python csv"),
    ("gephi-edges.csv", "Gephi edges", "Python csv"),
    ("neo4j-nodes.csv", "Neo4j nodes", "Python csv"),
    ("neo4j-relationships.csv", "Neo4j relationships", "Python csv"),
    ("graph.ftm.json", "FollowTheMoney", "Python json"),
    ("graph.dot", "DOT", "Graphviz"),
    ("graph.graphml.gz", "GraphML, gzip", "networkx"),
]


def run(*command, **options):
    return subprocess.run([str(each) for each in command], check=True, capture_output=True, **options)


def convert(comention, source, target, *options):
    done = subprocess.run([comention, "convert", source, "-o", target, *options], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{source}: {done.stderr.strip()}")
    return done.stderr


# Written by comention.


def check_graphml(path, want):
    run("xmllint", "--noout", path)
    got = nx.read_graphml(path)
    yield from check_formats.compare(want, got)
    if igraph and path.suffix != ".gz":
        yield from check_with_networkx.igraph_differences(path, got)


def check_gexf(path, want):
    run("xmllint", "--noout", path)
    yield from gexf_rules.violations(path)
    yield from check_formats.check_gexf(path, want)


def check_json(path, want):
    yield from check_formats.compare(want, nx.node_link_graph(json.loads(path.read_text("utf-8")), edges="edges"))


def check_edges(path, want):
    separator = "\t" if path.suffix == ".tsv" else ","
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter=separator))
    got = nx.Graph()
    got.add_nodes_from(want)
    got.add_edges_from((row["source"], row["target"], row) for row in rows)
    for a, b, data in want.edges(data=True):
        for key, value in data.items():
            found = got.edges[a, b].get(key, "") if got.has_edge(a, b) else None
            if str(value).lower() != str(found).lower() and not check_formats.same(value, float(found or "nan")):
                yield f"edge {a!r}–{b!r}: {key!r} is {value!r} and {found!r}"
    if got.number_of_edges() != want.number_of_edges():
        yield "another number of edges"


def check_nodes(path, want):
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    if [row["id"] for row in rows] != list(want):
        yield "nodes differ"
    for row in rows:
        for key, value in want.nodes.get(row["id"], {}).items():
            if value not in ("", None) and str(value).lower() != row[key].lower():
                if isinstance(value, str) or not check_formats.same(value, float(row[key])):
                    yield f"node {row['id']!r}: {key!r} is {value!r} and {row[key]!r}"


def check_dot(path, want):
    """Graphviz' gvpr reads it and tells its ids and weights."""
    tell = 'N{print($.node_id)} E{print($.tail.node_id,"\\t",$.head.node_id,"\\t",$.weight)}'
    nodes = run("gvpr", tell, path).stdout.decode("utf-8").replace("\\\\", "\\").splitlines()
    edges = [line.split("\t") for line in nodes if "\t" in line]
    nodes = [line for line in nodes if "\t" not in line]
    if sorted(nodes) != sorted(want):
        yield f"nodes differ: {sorted(set(nodes) ^ set(want))[:5]}"
    got = {frozenset((a, b)): float(weight) for a, b, weight in edges}
    if got != {frozenset((a, b)): data["weight"] for a, b, data in want.edges(data=True)}:
        yield "edges or weights differ"


OWN_CHECKS = {
    "graph.graphml": check_graphml,
    "graph.graphml.gz": check_graphml,
    "graph.gexf": check_gexf,
    "graph.json": check_json,
    "edges.csv": check_edges,
    "edges.tsv": check_edges,
    "nodes.csv": check_nodes,
    "graph.dot": check_dot,
}


def written_here(comention, reference, folder):
    want = nx.read_graphml(reference)
    for name, what, tools in WRITTEN:
        path = folder / name
        kind = re.match(r"(gephi|neo4j)-\w+", name)
        convert(comention, reference, path, *(("--to", kind[0]) if kind else ()))
        check = OWN_CHECKS.get(name) or next(c for suffix, c in check_formats.CHECKS.items() if name.endswith(suffix))
        if name == "graph.ftm.json" and version("followthemoney"):
            tools += ", followthemoney"
        yield "written", what, tools, f"{reference.parent.name}/{name}", list(check(path, want))
        if name == "graph.dot" or not kind and name not in ("nodes.csv", "graph.ftm.json"):
            yield from read_back(comention, path, what, want)
    yield from imported(comention, reference, want, folder)


def imported(comention, source, want, folder):
    """What is written for one program alone, or for nobody else."""
    paths = {suffix: folder / f"graph.{suffix}" for suffix in ("cypher", "mmd")}
    for path in paths.values():
        convert(comention, source, path)
    tables = [folder / f"neo4j-{each}.csv" for each in ("nodes", "relationships")]
    for path in tables:
        convert(comention, source, path, "--to", path.stem)
    name = f"{source.parent.name}/graph"
    if importers.takes("GraphQLite", want):
        yield "written", "Cypher", "GraphQLite", f"{name}.cypher", list(importers.check_graphqlite(paths["cypher"], want))
    if importers.takes("openCypher's grammar", want):
        found = list(importers.check_grammar(paths["cypher"], want))
        yield "written", "Cypher", "grammar of openCypher", f"{name}.cypher", found
    if importers.takes("Ladybug", want):
        found = list(importers.check_ladybug(*tables, want))
        for what in ("Neo4j nodes", "Neo4j relationships"):
            yield "written", what, "Ladybug", f"{name}, {what}", found
    if importers.takes("Mermaid", want):
        yield "written", "Mermaid", "Mermaid", f"{name}.mmd", list(importers.check_mermaid(paths["mmd"], want))


def hostile(comention, folder):
    """Names that have broken one writer or another, in every field of nodes and edges, and values of all types with gaps."""
    graph = nx.Graph()
    # C's strings end there, and GraphQLite's with them.
    names = [name for name, _ in NAMES if "\0" not in name]
    for index, name in enumerate(names):
        graph.add_node(name, name=names[-index], note=name, known=index % 2 == 0, rank=2**40 + index, score=index / 7, **dates(index))
        if index % 3 == 0:
            for key in ("known", "rank", "score", "name", "first"):
                graph.nodes[name].pop(key, None)
    numbers = [math.inf, -math.inf, math.nan, -0.0, 5e-324, 1.7976931348623157e308, 0.1]
    for index, (a, b) in enumerate(zip(names, names[1:])):
        graph.add_edge(a, b, weight=1 + index / 3, note=names[-index], value=numbers[index % len(numbers)], known=index % 2 == 0)
    folder = folder / "hostile"
    folder.mkdir()
    source = folder / "graph.json"
    source.write_text(json.dumps(nx.node_link_data(graph, edges="edges")), "utf-8")
    yield from imported(comention, source, graph, folder)
    yield from look(comention, source, folder, names)
    if importers.takes("Mermaid", graph):
        yield "written", "Mermaid", "Mermaid", "hostile/graph.mmd, drawn", list(importers.check_picture(folder / "graph.mmd", graph))


def dates(index):
    return {"first": f"20{10 + index % 15}-02-28", "last": f"20{11 + index % 15}-03-0{1 + index % 9}"}


def look(comention, source, folder, names):
    """GEXF with dates, colours, places and sizes too, and that its rules are ones that can be broken."""
    graph = nx.node_link_graph(json.loads(source.read_text("utf-8")), edges="edges")
    for index, (_, data) in enumerate(graph.nodes(data=True)):
        data.update(x=index * 1.5, y=-index / 3, z=1e-7, size=index / 2, color=["#ff0000", "#00ff0080"][index % 2])
    for index, (*_, data) in enumerate(graph.edges(data=True)):
        data.update(label=names[index], color="#12ab3400", thickness=index / 3)
        if index % 4 == 1:
            for key in ("label", "color", "thickness"):
                del data[key]
    path = folder / "look.gexf"
    (folder / "look.json").write_text(json.dumps(nx.node_link_data(graph, edges="edges")), "utf-8")
    convert(comention, folder / "look.json", path)
    text = path.read_text("utf-8")
    found = [f"without {part}" for part in ("viz:color", "viz:position", "viz:size", "viz:thickness", " start=") if part not in text]
    yield "written", "GEXF 1.3, dynamic", "rules of its schema", "look.gexf", found + gexf_rules.violations(path)
    tried, missed = gexf_rules.unnoticed(text, folder / "broken.gexf")
    if len(tried) < 40:
        missed.append(f"only {len(tried)} breaks were tried")
    yield "written", "GEXF 1.3, dynamic", "rules of its schema", f"look.gexf, broken in {len(tried)} ways", missed


def dated(comention, folder):
    """Where there are dates, GEXF is dynamic and Neo4j's headers and FollowTheMoney's links have them."""
    graph = nx.Graph()
    graph.add_node("a", type="person", name="A", firstDate="2018-01-02", lastDate="2019-03-04")
    graph.add_node("b", type="place", name="B", firstDate="2018-05-06", lastDate="2018-05-06")
    graph.add_edge("a", "b", weight=2.0, firstDate="2018-06-12", lastDate="2019-02-28")
    nx.write_graphml(graph, folder / "dated.graphml")
    for name, options in [("dated.gexf", ()), ("dated.ftm.json", ()), ("dated-neo4j.csv", ("--to", "neo4j-relationships"))]:
        convert(comention, folder / "dated.graphml", folder / name, *options)
    text = (folder / "dated.gexf").read_text("utf-8")
    got = nx.read_gexf(folder / "dated.gexf")
    found = gexf_rules.violations(folder / "dated.gexf")
    found += [] if 'mode="dynamic" timeformat="date"' in text else ["the graph isn't dynamic"]
    for data, first in [(got.nodes["a"], "2018-01-02"), (got.nodes["b"], "2018-05-06"), (got.edges["a", "b"], "2018-06-12")]:
        if data.get("start") != first or data.get("end") != data["lastDate"]:
            found.append(f"another interval: {data}")
    yield "written", "GEXF 1.3, dynamic", "networkx", "dated.gexf", found
    *nodes, link = map(json.loads, (folder / "dated.ftm.json").read_text("utf-8").splitlines())
    found = [] if [node["schema"] for node in nodes] == ["Person", "Address"] else ["other schemata"]
    if link["properties"]["startDate"] != ["2018-06-12"] or link["properties"]["endDate"] != ["2019-02-28"]:
        found.append(f"other dates: {link}")
    yield "written", "FollowTheMoney", "Python json", "dated.ftm.json", found
    header = (folder / "dated-neo4j.csv").read_text("utf-8").splitlines()[0].split(",")
    # networkx writes its keys in any order.
    wanted = [":START_ID", ":END_ID", ":TYPE", "weight:double", '"firstDate:string"', '"lastDate:string"']
    yield "written", "Neo4j relationships", "Python csv", "dated-neo4j.csv", [] if sorted(header) == sorted(wanted) else header


def read_back(comention, path, what, want):
    """What is written here is read here, too: nodes, edges and, where the format has them, weights."""
    got = told(comention, path)
    edges = {frozenset(edge): data["weight"] for *edge, data in got.edges(data=True)}
    differences = []
    if not set(got) <= set(want) or {node for edge in edges for node in edge} - set(got):
        differences.append("nodes differ")
    wanted = {frozenset(edge): 1 if what == "adjacency list" else data["weight"] for *edge, data in want.edges(data=True)}
    if edges != wanted:
        differences.append("edges differ")
    yield "read back", what, "comention", f"{path.name}", differences


# Written by others.


def told(comention, path, *options):
    """A graph as comention reads it."""
    text = subprocess.run([comention, "convert", path, "--to", "json", *options], capture_output=True, text=True)
    if text.returncode != 0:
        raise RuntimeError(text.stderr.strip())
    return nx.node_link_graph(json.loads(text.stdout), edges="edges")


def sample(texts=True):
    """A graph with all types, gaps, accents, emoji, quotes and newlines."""
    graph = nx.Graph(title="T & U", year=1984)
    names = ["Zoë", "Ωmega", 'the "quoted" <one> & more', "two\nlines", "😀", "plain", "1984", "tab\there"]
    for index, name in enumerate(names if texts else [f"n{i}" for i in range(8)]):
        graph.add_node(name, rank=index, score=index / 7, known=index % 2 == 0, note=names[-index])
    nodes = list(graph)
    for index in range(len(nodes)):
        graph.add_edge(nodes[index], nodes[(index + 1) % 8], weight=1 + index / 4, count=index, since="2019-01-02")
    graph.add_edge(nodes[0], nodes[4], weight=10.0, count=99, since="")
    return graph


def plain(graph):
    """The weights and structure alone."""
    result = nx.Graph()
    result.add_nodes_from(graph)
    result.add_edges_from((a, b, {"weight": data.get("weight", 1)}) for a, b, data in graph.edges(data=True))
    return result


def differences(want, got, attributes=True):
    if set(want) != set(got):
        yield f"nodes differ: {sorted(set(want) ^ set(got))[:6]}"
        return
    for edge in {frozenset(e) for e in want.edges} ^ {frozenset(e) for e in got.edges}:
        yield f"edge {sorted(edge)} is in one only"
    for node in want if attributes else ():
        yield from check_formats.differing(f"node {node!r}", filled(want.nodes[node]), filled(got.nodes[node]))
    for a, b in want.edges:
        if got.has_edge(a, b):
            one, other = want.edges[a, b], got.edges[a, b]
            if not attributes:
                one, other = {"weight": one["weight"]}, {"weight": other["weight"]}
            yield from check_formats.differing(f"edge {a!r}–{b!r}", filled(one), filled(other))


def filled(data):
    return {key: value for key, value in data.items() if value != ""}


def networkx_files(folder):
    graph = sample()
    nx.write_graphml(graph, folder / "nx.graphml")
    yield "GraphML", "nx.graphml", graph, True
    nx.write_gexf(graph, folder / "nx.gexf")
    yield "GEXF 1.2", "nx.gexf", graph, True
    for edges in ("edges", "links"):
        (folder / f"nx-{edges}.json").write_text(json.dumps(nx.node_link_data(graph, edges=edges)), "utf-8")
        yield "node-link JSON", f"nx-{edges}.json", graph, True
    (folder / "nx.cyjs").write_text(json.dumps(nx.cytoscape_data(graph)), "utf-8")
    named = nx.Graph(graph)
    for node in named:
        # networkx adds the name of each node.
        named.nodes[node]["name"] = node
    yield "Cytoscape.js JSON", "nx.cyjs", named, True
    nx.write_gml(graph, folder / "nx.gml")
    numbers = nx.Graph(graph)
    for node in numbers:
        # GML has no truth values.
        numbers.nodes[node]["known"] = int(numbers.nodes[node]["known"])
    yield "GML", "nx.gml", numbers, True
    safe = sample(texts=False)
    nx.write_pajek(plain(safe), folder / "nx.net")
    yield "Pajek", "nx.net", safe, False
    nx.write_adjlist(safe, folder / "nx.adjlist")
    unweighted = nx.Graph(safe.edges)
    nx.set_edge_attributes(unweighted, 1, "weight")
    yield "adjacency list", "nx.adjlist", unweighted, False
    nx.write_weighted_edgelist(safe, folder / "nx.edgelist", delimiter="\t")
    yield "TSV edges", "nx.edgelist", safe, False
    directed = nx.DiGraph(safe)
    nx.write_graphml(directed, folder / "nx-directed.graphml")
    both = plain(safe)
    for a, b in both.edges:
        # Both directions of an edge are one.
        both.edges[a, b]["weight"] *= 2
    yield "GraphML, directed", "nx-directed.graphml", both, False


def igraph_files(folder):
    safe = sample()
    graph = igraph.Graph.from_networkx(plain(safe))
    graph.vs["id"] = graph.vs["_nx_name"]
    graph.vs["name"] = graph.vs["_nx_name"]
    del graph.vs["_nx_name"]
    graph.write_graphml(str(folder / "ig.graphml"))
    yield "GraphML", "ig.graphml", safe, False
    safe = sample(texts=False)
    graph = igraph.Graph.from_networkx(plain(safe))
    graph.vs["id"] = graph.vs["label"] = graph.vs["name"] = graph.vs["_nx_name"]
    del graph.vs["_nx_name"]
    graph.write_ncol(str(folder / "ig.ncol"), names="name", weights="weight")
    yield "NCOL edges", "ig.ncol", safe, False
    graph.write_pajek(str(folder / "ig.net"))
    yield "Pajek", "ig.net", safe, False
    del graph.vs["id"]
    graph.write_gml(str(folder / "ig.gml"))
    yield "GML", "ig.gml", safe, False
    graph.write_dot(str(folder / "ig.dot"))
    yield "DOT", "ig.dot", nx.relabel_nodes(safe, {name: str(i) for i, name in enumerate(safe)}), False


def graphviz_files(folder):
    safe = sample(texts=False)
    nx.write_gml(plain(safe), folder / "for-graphviz.gml")
    run("gml2gv", "-o", folder / "gv.gv", folder / "for-graphviz.gml")
    numbers = nx.relabel_nodes(safe, {name: str(i) for i, name in enumerate(safe)})
    yield "DOT", "gv.gv", numbers, False
    layout = run("dot", "-Tdot", folder / "gv.gv").stdout
    (folder / "gv-laid-out.dot").write_bytes(layout)
    yield "DOT with positions", "gv-laid-out.dot", numbers, False


def renamed(graph, want):
    """The graph under the names it has elsewhere, where ids are numbers there."""
    if set(graph) == set(want):
        return graph
    for key in ("name", "label", "id"):
        names = nx.get_node_attributes(graph, key)
        if len(names) == len(graph) and set(map(html.unescape, map(str, names.values()))) == set(want):
            return nx.relabel_nodes(graph, {node: html.unescape(str(name)) for node, name in names.items()})
    return graph


def written_there(comention, folder):
    sources = [("networkx", networkx_files), ("Graphviz", graphviz_files)]
    if igraph:
        sources.insert(1, ("igraph", igraph_files))
    for tool, files in sources:
        for what, name, want, attributes in files(folder):
            got = renamed(told(comention, folder / name), want)
            if not attributes:
                want = plain(want)
            yield "read", what, tool, name, list(differences(want, got, attributes))


# What came of it.


def version(package):
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def table(results):
    rows = {}
    for kind, what, tools, _, found in results:
        row = rows.setdefault(what, {"written": [], "read back": [], "read": []})
        for tool in tools.split(", "):
            if tool not in row[kind]:
                row[kind].append(tool)
    lines = ["| format | written by comention, read by | written by comention, read back by it | written by others, read by comention |"]
    lines.append("|---|---|---|---|")
    for what, row in rows.items():
        lines.append(
            f"| {what} | {', '.join(row['written']) or '–'} | {'yes' if row['read back'] else '–'} | {', '.join(row['read']) or '–'} |")
    packages = ("networkx", "igraph", "followthemoney", "graphqlite", "antlr4-cypher", "ladybug", "mermaidx")
    versions = [f"{name} {version(name)}" for name in packages if version(name)]
    graphviz = re.search(r"version ([\d.]+)", run("dot", "-V").stderr.decode())
    lines += ["", f"With {', '.join(versions)}, Graphviz {graphviz[1]}, Python {sys.version.split()[0]}."]
    return "\n".join(lines)


def main(arguments):
    page = None
    if "--table" in arguments:
        at = arguments.index("--table")
        page = Path(arguments[at + 1])
        del arguments[at : at + 2]
    if len(arguments) < 2:
        sys.exit(__doc__)
    comention, references = arguments[0], list(map(Path, arguments[1:]))
    results = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for reference in references:
            results += written_here(comention, reference, folder)
        results += dated(comention, folder)
        results += hostile(comention, folder)
        results += written_there(comention, folder)
    for name in importers.MISSING:
        print(f"left out: {name}, which is not installed")
    for kind, what, tools, name, found in results:
        print(f"{kind}: {name} ({what}, {tools}): {'as it should be' if not found else f'{len(found)} differences'}")
        for difference in found[:10]:
            print(f"  {difference}")
    failed = any(result[-1] for result in results)
    if page and not failed:
        text = page.read_text("utf-8")
        start, end = text.index(MARKS[0]) + len(MARKS[0]), text.index(MARKS[1])
        page.write_text(f"{text[:start]}\n{table(results)}\n{text[end:]}", "utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
