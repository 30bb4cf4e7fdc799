#!/usr/bin/env python3
"""Reads graph files with networkx (and igraph, where installed) and compares them with one another.

usage: check_with_networkx.py FILE FILE...

Understands .graphml, .gexf, .json (node-link) and .csv; of CSV files, nodes.csv is joined with the list of edges.
All have to hold the same nodes, edges, weights and attributes of the same types; the first file is what the others
are compared with. Lists of edges hold no nodes without edges and no attributes of nodes, so only the rest is compared.
Exit status 1, and a line for each difference, if they differ.

Tested with networkx 3.6.1 and igraph 1.0.0.
"""

import csv
import json
import math
import sys
from pathlib import Path

import networkx as nx

# Names that a format gives to things of its own.
NODE_STRUCTURE = {"gexf": {"label"}}
EDGE_STRUCTURE = {"gexf": {"id"}}


def read(path):
    """The graph of a file, and which parts of a graph it holds."""
    kind = path.suffix.lstrip(".").lower()
    if kind == "graphml":
        return nx.read_graphml(path), {"nodes", "graph"}
    if kind == "gexf":
        return read_gexf(path), {"nodes"}
    if kind == "json":
        return nx.node_link_graph(json.loads(path.read_text("utf-8")), edges="edges"), {"nodes", "graph"}
    if kind == "csv":
        return read_csv(path)
    sys.exit(f"{path}: unknown suffix")


def read_gexf(path):
    """The graph of a GEXF file, without intervals that only repeat the days of `first` and `last`."""
    graph = nx.read_gexf(path)
    for attributes in [data for _, data in graph.nodes(data=True)] + [data for _, _, data in graph.edges(data=True)]:
        for interval, date in (("start", "first"), ("end", "last")):
            if interval in attributes and attributes[interval] == attributes.get(date):
                del attributes[interval]
    return graph


def read_csv(path):
    graph = nx.Graph()
    nodes = path.with_name("nodes.csv")
    if nodes.exists():
        for row in rows(nodes):
            graph.add_node(row.pop("id"), **row)
    for row in rows(path):
        graph.add_edge(row.pop("source"), row.pop("target"), **row)
    return graph, {"nodes"} if nodes.exists() else set()


def rows(path):
    csv.field_size_limit(1 << 30)
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            # Without quotes an empty field is a gap, which the csv module can't tell from an empty text.
            yield {key: value for key, value in row.items() if value != ""}


def same(a, b, typed):
    if typed:
        numbers = isinstance(a, float) or isinstance(b, float)
        if numbers and not isinstance(a, (bool, str)) and not isinstance(b, (bool, str)):
            return a == b or (math.isnan(a) and math.isnan(b))
        return type(a) is type(b) and a == b
    if isinstance(a, bool) or isinstance(b, bool):
        return str(a).lower() == str(b).lower()
    try:
        x, y = float(a), float(b)
        return x == y or (math.isnan(x) and math.isnan(y))
    except ValueError:
        return str(a) == str(b)


def compare(name, a, b, typed, dropped=()):
    """The differences of two sets of attributes; an empty text counts as a gap, as several formats have it."""
    clean = [{k: v for k, v in each.items() if k not in dropped and v != "" and v is not None} for each in (a, b)]
    for key in sorted(clean[0].keys() | clean[1].keys()):
        if key not in clean[0] or key not in clean[1]:
            yield f"{name}: {key!r} is {clean[0].get(key)!r} and {clean[1].get(key)!r}"
        elif not same(clean[0][key], clean[1][key], typed):
            yield f"{name}: {key!r} is {clean[0][key]!r} and {clean[1][key]!r}"


def differences(first, first_path, second, second_path):
    (a, a_holds), (b, b_holds) = first, second
    kinds = [path.suffix.lstrip(".").lower() for path in (first_path, second_path)]
    typed = "csv" not in kinds
    holds = a_holds & b_holds
    if a.is_directed() or b.is_directed() or a.is_multigraph() or b.is_multigraph():
        yield "a graph is directed or has parallel edges"
    dropped = {name for kind in kinds for name in NODE_STRUCTURE.get(kind, ())}
    if "nodes" in holds:
        if list(a) != list(b):
            yield f"the nodes or their order differ: {set(a) ^ set(b)}"
        for node in a:
            if node in b:
                yield from compare(f"node {node!r}", a.nodes[node], b.nodes[node], typed, dropped)
    if "graph" in holds:
        yield from compare("graph", a.graph, b.graph, typed, {"node_default", "edge_default"})
    edges = [{frozenset(edge) for edge in graph.edges} for graph in (a, b)]
    for edge in edges[0] ^ edges[1]:
        yield f"edge {sorted(edge)} is in one only"
    dropped = {name for kind in kinds for name in EDGE_STRUCTURE.get(kind, ())}
    for u, v in a.edges:
        if b.has_edge(u, v):
            yield from compare(f"edge {u!r}–{v!r}", a.edges[u, v], b.edges[u, v], typed, dropped)


def igraph_differences(path, graph):
    """igraph reads GraphML only, and knows no integers and no gaps in texts."""
    try:
        import igraph
    except ImportError:
        return
    other = igraph.Graph.Read_GraphML(str(path))
    # igraph 1.0.0 shows an ampersand in an id as the reference libxml2 hands it.
    ids = [name.replace("&#38;", "&") for name in other.vs["id"]]
    if ids != list(graph):
        yield f"igraph: nodes differ: {set(ids) ^ set(graph)}"
        return
    for vertex in other.vs:
        node = ids[vertex.index]
        for key, value in graph.nodes[node].items():
            if key != "id" and value != "" and not same(vertex[key], value, False):
                yield f"igraph: node {node!r}: {key!r} is {vertex[key]!r} and {value!r}"
    if other.ecount() != graph.number_of_edges():
        yield "igraph: another number of edges"
    for edge in other.es:
        data = graph.edges[ids[edge.source], ids[edge.target]]
        for key, value in data.items():
            if value != "" and not same(edge[key], value, False):
                yield f"igraph: edge {edge.tuple}: {key!r} is {edge[key]!r} and {value!r}"


def main(arguments):
    paths = [Path(argument) for argument in arguments if Path(argument).name != "nodes.csv"]
    if len(paths) < 2:
        sys.exit(__doc__)
    graphs = [read(path) for path in paths]
    failed = False
    for path, graph in zip(paths, graphs):
        found = [] if path is paths[0] else list(differences(graphs[0], paths[0], graph, path))
        if path.suffix.lower() == ".graphml":
            found += igraph_differences(path, graph[0])
        for difference in found[:20]:
            print(f"{paths[0]} and {path}: {difference}")
        if len(found) > 20:
            print(f"{paths[0]} and {path}: and {len(found) - 20} more differences")
        failed = failed or bool(found)
        if not found:
            print(f"{path}: {graph[0].number_of_nodes()} nodes, {graph[0].number_of_edges()} edges, as in {paths[0]}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
