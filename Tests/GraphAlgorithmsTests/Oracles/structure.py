"""Measures of nodes by networkx, for structure.json: `structure.py NAME…` writes them, `structure.py` compares those that are there.

A new measure is a line in MEASURES. Run it with networkx 3.6.1, as in `make test`'s .venv; other values of the file stay as they are.
"""
import json
import sys
from pathlib import Path

import networkx as nx

FOLDER = Path(__file__).parent
GRAPHS = ["karate", "karate-weighted", "lesmis", "florentine", "two-components", "triangle"]


def lengths(graph):
    """The graph with lengths 1/weight, as a weight says how close two nodes are."""
    return nx.Graph((a, b, {"length": 1 / w}) for a, b, w in graph.edges(data="weight"))


def eccentricity(graph, weight=None):
    parts = [graph.subgraph(nodes) for nodes in nx.connected_components(graph)]
    return {node: value for part in parts for node, value in nx.eccentricity(part, weight=weight).items()}


MEASURES = {
    "articulation": lambda graph: {node: float(node in set(nx.articulation_points(graph))) for node in graph},
    "average-neighbor-degree": nx.average_neighbor_degree,
    "average-neighbor-degree-weighted": lambda graph: nx.average_neighbor_degree(graph, weight="weight"),
    "constraint": lambda graph: nx.constraint(graph, weight="weight"),
    "constraint-hops": nx.constraint,
    "eccentricity": eccentricity,
    "eccentricity-weighted": lambda graph: eccentricity(lengths(graph), "length"),
    # Without a list of nodes networkx 3.6 divides by another node's largest weight.
    "effective-size": lambda graph: nx.effective_size(graph, list(graph), weight="weight"),
    "effective-size-hops": nx.effective_size,
    "onnela-clustering": lambda graph: nx.clustering(graph, weight="weight"),
}


def read(name):
    rows = (line.split("\t") for line in (FOLDER / f"{name}.tsv").read_text().splitlines())
    return nx.Graph((a, b, {"weight": float(weight)}) for a, b, weight in rows)


def main(names):
    path = FOLDER / "structure.json"
    file = json.loads(path.read_text())
    for graph_name in GRAPHS:
        graph, nodes = read(graph_name), file["graphs"][graph_name]["nodes"]
        for name in names or MEASURES:
            values = {node: round(float(value), 13) for node, value in MEASURES[name](graph).items()}
            if names:
                nodes[name] = values
            worst = max((abs(values[node] - value) for node, value in nodes[name].items()), default=0)
            if values.keys() != nodes[name].keys() or not worst <= 1e-9:
                sys.exit(f"{graph_name}: {name} differs by {worst}")
    if names:
        path.write_text(json.dumps(file, sort_keys=True, separators=(",", ":")))
    print(f"{len(names or MEASURES)} measures of {len(GRAPHS)} graphs, networkx {nx.__version__}")


if __name__ == "__main__":
    main(sys.argv[1:])
