"""Graphs of networkx and graph files; what is true of them is what networkx says."""

from __future__ import annotations

import pathlib

import networkx
import pytest

import comention


@pytest.fixture(scope="module")
def karate() -> networkx.Graph:
    return networkx.karate_club_graph()


def scores(network: comention.Network, measure: str, **options: object) -> dict:
    return {row["id"]: row[measure] for row in network.rank(by=measure, frame=False, **options)}


def test_measures_are_those_of_networkx(karate: networkx.Graph) -> None:
    network = comention.graph(karate)
    pagerank = scores(network, "pagerank")
    strength = dict(karate.degree(weight="weight"))
    for node in karate:  # the equation that defines it
        inflow = sum(data["weight"] / strength[other] * pagerank[other] for other, data in karate[node].items())
        assert pagerank[node] == pytest.approx(0.15 / 34 + 0.85 * inflow, abs=1e-6)
    assert scores(network, "core") == networkx.core_number(karate)
    assert scores(network, "strength") == strength
    hops = networkx.betweenness_centrality(karate, normalized=False)
    assert scores(network, "betweenness", weight_as="none") == pytest.approx(hops)


def test_the_graph_comes_back(karate: networkx.Graph) -> None:
    back = comention.graph(karate).graph()
    assert networkx.utils.graphs_equal(back, karate)
    assert set(back.nodes) == set(range(34))


def test_measures_can_be_added(karate: networkx.Graph) -> None:
    measured = comention.graph(karate).graph(measures=["core"])
    assert networkx.get_node_attributes(measured, "core") == networkx.core_number(karate)
    assert measured.nodes[0]["club"] == "Mr. Hi"


def test_nodes_keep_their_identity() -> None:
    graph = networkx.Graph()
    graph.add_edge(1, "1", weight=3)
    graph.add_edge((0, 1), frozenset("x"), weight=2)
    graph.add_edge(1, (0, 1), weight=1)
    network = comention.graph(graph)
    assert networkx.utils.graphs_equal(network.graph(), graph)
    assert set(scores(network, "degree")) == set(graph.nodes)
    assert {frozenset((tie["source"], tie["target"])) for tie in network.ties(frame=False)} == {
        frozenset(edge) for edge in graph.edges
    }
    assert [node["id"] for node in network.path("1", (0, 1))["paths"][0]["nodes"]] == ["1", 1, (0, 1)]
    assert network.draw(ego=(0, 1), depth=1).svg


def test_the_weight_is_the_attribute_named() -> None:
    graph = networkx.Graph()
    graph.add_edge("a", "b", meetings=4, weight=0.5)
    graph.add_edge("b", "c", weight=0.5)
    assert scores(comention.graph(graph), "strength") == {"a": 0.5, "b": 1.0, "c": 0.5}
    with pytest.warns(comention.Remark, match="'weight' of edges is kept as 'weight_'"):
        meetings = comention.graph(graph, weight="meetings")
    assert scores(meetings, "strength") == {"a": 4, "b": 5, "c": 1}
    with pytest.warns(comention.Remark):
        assert scores(comention.graph(graph, weight=None), "strength") == {"a": 1, "b": 2, "c": 1}


def test_attributes_are_kept_or_told() -> None:
    graph = networkx.Graph(title="Letters")
    graph.add_node("a", born=1815, noble=True, rate=0.25, note="“Þ”", where=None)
    graph.add_node("b", id="mine", place=(51, 0), score=float("nan"))
    graph.add_edge("a", "b")
    with pytest.warns(comention.Remark) as caught:
        back = comention.graph(graph).graph()
    assert dict(back.nodes["a"]) == {"born": 1815, "noble": True, "rate": 0.25, "note": "“Þ”"}
    assert dict(back.nodes["b"]) == {"id_": "mine", "place": "(51, 0)"}
    assert sorted(str(warning.message).split(" of ")[0] for warning in caught) == [
        "the attribute 'id'", "the attribute 'place'", "the attribute 'score'",
    ]  # fmt: skip


def test_places_of_networkx_are_no_hindrance(karate: networkx.Graph) -> None:
    """A layout of networkx is an array for each node."""
    numpy = pytest.importorskip("numpy")
    placed = karate.copy()
    for node in placed:
        placed.nodes[node].update(pos=numpy.array([node / 2, 1.0]), mass=numpy.float64(node), cell=numpy.array(7))
    with pytest.warns(comention.Remark, match="'pos' of nodes has values of type ndarray, which are kept as text"):
        network = comention.graph(placed)
    assert scores(network, "core") == networkx.core_number(karate)
    nodes = network.graph().nodes
    assert (nodes[3]["mass"], nodes[3]["cell"]) == (3.0, 7)


def test_edges_without_the_weight_that_is_named_are_told() -> None:
    graph = networkx.Graph()
    graph.add_edge("a", "b", meetings=4)
    graph.add_edge("b", "c")
    with pytest.warns(comention.Remark, match="1 edge has no attribute 'meetings'; 1 was taken"):
        assert scores(comention.graph(graph, weight="meetings"), "strength") == {"a": 4, "b": 5, "c": 1}
    with pytest.warns(comention.Remark, match="2 edges have no attribute 'meeting'"):
        comention.graph(graph, weight="meeting")


def test_directions_and_parallel_edges_are_told() -> None:
    directed = networkx.DiGraph([("a", "b"), ("b", "a"), ("b", "c")])
    with pytest.warns(comention.Remark):
        assert len(comention.graph(directed).ties(frame=False)) == 2
    parallel = networkx.MultiGraph()
    parallel.add_edge("a", "b", weight=2)
    parallel.add_edge("a", "b", weight=3)
    with pytest.warns(comention.Remark):
        assert scores(comention.graph(parallel), "strength") == {"a": 5, "b": 5}


def test_communities_and_backbones(karate: networkx.Graph) -> None:
    network = comention.graph(karate)
    groups: dict = {}
    for row in network.cluster(frame=False):
        groups.setdefault(row["community"], set()).add(row["id"])
    assert networkx.community.modularity(karate, groups.values()) > 0.43
    tree = network.backbone("spanning-tree")
    strongest = networkx.maximum_spanning_tree(karate)
    assert tree.graph().size("weight") == strongest.size("weight")
    assert networkx.is_tree(tree.graph()) and set(tree.graph()) == set(karate)
    assert scores(tree, "degree") == dict(tree.graph().degree)


def test_bridges_and_predictions(karate: networkx.Graph) -> None:
    network = comention.graph(karate)
    pairs = {frozenset((row["source_id"], row["target_id"])) for row in network.bridges(frame=False)}
    assert pairs == {frozenset(edge) for edge in networkx.bridges(karate)}
    best = network.predict(by="resource-allocation", top=1, frame=False)[0]
    u, v, expected = max(networkx.resource_allocation_index(karate), key=lambda item: item[2])
    assert {best["source_id"], best["target_id"]} == {u, v}
    assert best["resource_allocation"] == pytest.approx(expected)


@pytest.mark.parametrize("suffix", ["graphml", "gexf", "csv", "json", "gml"])
def test_graph_files_are_read_and_written(suffix: str, tmp_path: pathlib.Path) -> None:
    lesmis = comention.graph("graphs/lesmis/lesmis.tsv")
    again = comention.graph(lesmis.export(tmp_path / f"lesmis.{suffix}"))
    assert again.graph().size("weight") == networkx.les_miserables_graph().size("weight")


def test_an_empty_graph_and_one_without_edges() -> None:
    alone = networkx.empty_graph(3)
    network = comention.graph(alone)
    assert [row["id"] for row in network.rank(frame=False)] == [0, 1, 2]
    assert network.ties(frame=False) == [] and networkx.utils.graphs_equal(network.graph(), alone)
