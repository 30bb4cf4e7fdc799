#!/usr/bin/env python3
"""Reads one graph in many formats with the tools that own them, and compares each with the GraphML file.

usage: check_formats.py REFERENCE.graphml FILE...

    .gml        networkx and igraph: nodes, edges, weights, attributes (truth values as 1 and 0)
    .net        networkx and igraph: nodes, edges, weights
    .cyjs       networkx.cytoscape_graph: all
    .d3.json    the structure d3 expects: all
    .adjlist    networkx: nodes and edges
    .ftm.json   followthemoney, where it is installed: every entity is valid, every edge is a link
    neo4j-*.csv, gephi-*.csv   the csv module: header, ids, edges
    .gexf       networkx: all (as in check_with_networkx.py)

Exit status 1, and a line for each difference, if they differ. Tested with networkx 3.6.1 and igraph 1.0.0.
"""

import csv
import html
import json
import math
import re
import sys
from pathlib import Path

import networkx as nx

from check_with_networkx import read_gexf

ESCAPES = {"t": "\t", "n": "\n", "r": "\r", "\\": "\\", "h": "#", "e": ""}


def same(a, b):
    if isinstance(a, str) or isinstance(b, str):
        return a == b
    return float(a) == float(b) or (math.isnan(a) and math.isnan(b))


def differing(what, want, got, dropped=()):
    for key in sorted(want.keys() | got.keys()):
        if key in dropped:
            continue
        if key not in want or key not in got:
            yield f"{what}: {key!r} is {want.get(key)!r} and {got.get(key)!r}"
        elif not same(want[key], got[key]):
            yield f"{what}: {key!r} is {want[key]!r} and {got[key]!r}"


def compare(want, got, attributes=True, weights=True, dropped=(), edge_dropped=()):
    if list(want) != list(got):
        yield f"nodes differ: {sorted(set(want) ^ set(got))[:5] or 'in their order'}"
        return
    edges = [{frozenset(edge[:2]) for edge in graph.edges} for graph in (want, got)]
    if edges[0] != edges[1]:
        yield f"edges differ: {[sorted(edge) for edge in edges[0] ^ edges[1]][:5]}"
        return
    if attributes:
        yield from differing("graph", want.graph, got.graph, {"node_default", "edge_default", *dropped})
        for node in want:
            yield from differing(f"node {node!r}", want.nodes[node], got.nodes[node], dropped)
    for a, b in want.edges:
        if attributes:
            yield from differing(f"edge {a!r}–{b!r}", want.edges[a, b], got.edges[a, b], edge_dropped)
        elif weights and not same(want.edges[a, b]["weight"], got.edges[a, b]["weight"]):
            yield f"edge {a!r}–{b!r}: weights differ"


def simple(graph, rename=html.unescape):
    """A graph with other ids, and without networkx' keys of parallel edges."""
    return nx.relabel_nodes(nx.Graph(graph), {node: rename(node) for node in graph})


def check_gml(path, want):
    yield from compare(want, nx.read_gml(path))
    yield from check_igraph(path, want, "Read_GML", "label")


def check_net(path, want):
    yield from compare(want, simple(nx.read_pajek(path)), attributes=False)
    yield from check_igraph(path, want, "Read_Pajek", "id")


def check_igraph(path, want, reader, ids):
    try:
        import igraph
    except ImportError:
        return
    graph = getattr(igraph.Graph, reader)(str(path))
    # igraph resolves no references, or only some.
    names = [html.unescape(str(name)) for name in graph.vs[ids if ids in graph.vs.attributes() else "name"]]
    if names != list(want):
        yield f"igraph: nodes differ: {sorted(set(names) ^ set(want))[:5]}"
        return
    edges = {frozenset((names[edge.source], names[edge.target])): edge["weight"] for edge in graph.es}
    for a, b in want.edges:
        if not same(edges.get(frozenset((a, b)), math.nan), want.edges[a, b]["weight"]):
            yield f"igraph: edge {a!r}–{b!r} has weight {edges.get(frozenset((a, b)))}"
    if len(edges) != want.number_of_edges():
        yield "igraph: another number of edges"


def check_cyjs(path, want):
    got = nx.cytoscape_graph(json.loads(path.read_text("utf-8")))
    yield from compare(want, got, dropped={"id", "value"}, edge_dropped={"source", "target"})


def check_d3(path, want):
    data = json.loads(path.read_text("utf-8"))
    got = nx.Graph(**data["graph"])
    got.add_nodes_from((node.pop("id"), node) for node in data["nodes"])
    for link in data["links"]:
        got.add_edge(link.pop("source"), link.pop("target"), weight=link.pop("value"), **link)
    yield from compare(want, got)


def check_adjlist(path, want):
    def unescape(node):
        return re.sub(r"\\(.)", lambda match: ESCAPES[match[1]], node)

    got = simple(nx.read_adjlist(path, delimiter="\t"), unescape)
    lines = [line for line in path.read_text("utf-8").split("\n")[1:] if line]
    if [unescape(line.split("\t")[0]) for line in lines] != list(want):
        yield "nodes or their order differ"
    ordered = nx.Graph()
    ordered.add_nodes_from(want)
    ordered.add_edges_from(got.edges)
    yield from compare(want, ordered, attributes=False, weights=False)


def check_gexf(path, want):
    got = read_gexf(path)
    yield from compare(want, got, dropped={"label", "viz", "mode", *want.graph}, edge_dropped={"id", "label", "viz"})


def check_ftm(path, want):
    entities = [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]
    nodes = [entity["id"] for entity in entities if entity["schema"] != "UnknownLink"]
    links = [entity["properties"] for entity in entities if entity["schema"] == "UnknownLink"]
    if nodes != list(want):
        yield "nodes differ"
    edges = {frozenset(link["subject"] + link["object"]) for link in links}
    if edges != {frozenset(edge) for edge in want.edges}:
        yield "edges differ"
    try:
        from followthemoney import model
    except ImportError:
        return
    for entity in entities:
        schema = model.get(entity["schema"])
        if schema is None:
            yield f"{entity['id']}: unknown schema {entity['schema']}"
            continue
        for name, values in entity["properties"].items():
            prop = schema.get(name)
            if prop is None:
                yield f"{entity['id']}: {entity['schema']} has no {name}"
            elif not all(prop.type.name == "entity" or prop.type.clean(value) for value in values):
                yield f"{entity['id']}: {name} isn't valid: {values}"


def check_csv(path, want):
    csv.field_size_limit(1 << 30)
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    header, rows = rows[0], rows[1:]
    if "Id" in header or "id:ID" in header:
        if [row[0] for row in rows] != list(want):
            yield "nodes differ"
    else:
        ends, weight = (0, 1), header.index("Weight" if "Weight" in header else "weight:double")
        edges = {frozenset((row[ends[0]], row[ends[1]])): float(row[weight]) for row in rows}
        if edges != {frozenset((a, b)): data["weight"] for a, b, data in want.edges(data=True)}:
            yield "edges differ"
    if any(len(row) != len(header) for row in rows):
        yield "a row has another number of fields than the header"


CHECKS = {
    ".gml": check_gml,
    ".net": check_net,
    ".cyjs": check_cyjs,
    ".d3.json": check_d3,
    ".adjlist": check_adjlist,
    ".ftm.json": check_ftm,
    ".csv": check_csv,
    ".gexf": check_gexf,
}


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    want = nx.read_graphml(arguments[0])
    failed = False
    for path in map(Path, arguments[1:]):
        check = next((check for suffix, check in CHECKS.items() if path.name.endswith(suffix)), None)
        if check is None:
            sys.exit(f"{path}: unknown suffix")
        found = list(check(path, want))
        for difference in found[:20]:
            print(f"{path}: {difference}")
        if len(found) > 20:
            print(f"{path}: and {len(found) - 20} more differences")
        if not found:
            print(f"{path}: {want.number_of_nodes()} nodes, {want.number_of_edges()} edges, as in {arguments[0]}")
        failed = failed or bool(found)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
