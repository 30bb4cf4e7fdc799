"""networkx graphs, in and out."""

from __future__ import annotations

import json
import math
from typing import IO, TYPE_CHECKING, Any, Callable, Dict, Hashable, Iterable, Iterator, Mapping, Tuple

from ._errors import warn

if TYPE_CHECKING:
    import networkx


class NodeNames:
    """What the nodes of a networkx graph are called in a file, and back: ``1`` is ``"1"`` there.

    Where two nodes would have the same name (``1`` and ``"1"``), the later one's is as Python writes it.
    """

    def __init__(self, nodes: Iterable[Hashable] = ()) -> None:
        self._names: Dict[Hashable, str] = {}
        self._nodes: Dict[str, Hashable] = {}
        for node in nodes:
            name = node if isinstance(node, str) else str(node)
            number = 1
            while name in self._nodes:
                name = repr(node) if number == 1 else f"{node!r} ({number})"
                number += 1
            self._names[node] = name
            self._nodes[name] = node

    def name(self, node: Hashable) -> str:
        """What a node is called; what is no node is taken for a name, which the program looks up."""
        return self._names[node] if node in self else str(node)

    def __contains__(self, node: object) -> bool:
        try:
            return node in self._names
        except TypeError:  # not hashable
            return False

    def node(self, name: Any) -> Any:
        """The node of a name."""
        return self._nodes.get(name, name)


class GraphFile:
    """A graph as the program writes it: node-link JSON with a line for each node and edge, read line by line."""

    def __init__(self, path: str, names: NodeNames) -> None:
        self._path = path
        self._names = names

    def attributes(self) -> Dict[str, Any]:
        """The attributes of the graph itself."""
        with open(self._path, encoding="utf-8") as file:
            start: Dict[str, Dict[str, Any]] = json.loads(file.readline().rstrip().rstrip(",") + "}")
        return start.get("graph", {})

    def nodes(self) -> Iterator[Dict[str, Any]]:
        """The nodes in order, each with ``id``."""
        for node in self._section("nodes"):
            yield {**node, "id": self._names.node(node["id"])}

    def edges(self) -> Iterator[Dict[str, Any]]:
        """The edges in order, each with ``source`` and ``target``."""
        for edge in self._section("edges"):
            yield {**edge, "source": self._names.node(edge["source"]), "target": self._names.node(edge["target"])}

    def _section(self, name: str) -> Iterator[Dict[str, Any]]:
        inside = False
        with open(self._path, encoding="utf-8") as file:
            for line in file:
                if inside and line.startswith("]"):
                    return
                if inside and line.startswith("{"):
                    yield json.loads(line.rstrip().rstrip(","))
                inside = inside or line.startswith(f'"{name}"')

    def counts(self) -> Tuple[int, int]:
        """How many nodes and edges there are."""
        return sum(1 for _ in self._section("nodes")), sum(1 for _ in self._section("edges"))

    def graph(self) -> networkx.Graph:
        """The graph as networkx has it, with all attributes.

        :raises ImportError: There is no networkx.
        """
        import networkx

        graph = networkx.Graph()
        graph.graph.update(self.attributes())
        graph.add_nodes_from((node.pop("id"), node) for node in self.nodes())
        graph.add_edges_from((edge.pop("source"), edge.pop("target"), edge) for edge in self.edges())
        return graph


def write(graph: networkx.Graph, file: IO[str], names: NodeNames, weight: str | None) -> None:
    """Writes a networkx graph as node-link JSON, a line for each node and edge.

    :param weight: The attribute of edges that says how strong they are; None for none, so that all have weight 1.
    """
    values = Values()
    start = {
        "directed": graph.is_directed(),
        "multigraph": graph.is_multigraph(),
        "graph": values.kept(graph.graph, "the graph", ()),
    }
    file.write(json.dumps(start, ensure_ascii=False)[:-1] + ',\n"nodes": [\n')
    nodes = (
        {"id": names.name(node), **values.kept(attributes, "nodes", ("id",))} for node, attributes in graph.nodes(data=True)
    )
    _write_list(nodes, file)
    file.write('],\n"edges": [\n')
    _write_list((_edge(edge, names, weight, values) for edge in graph.edges(data=True)), file)
    file.write("]}\n")
    values.tell()


def _edge(edge: Any, names: NodeNames, weight: str | None, values: Values) -> Dict[str, Any]:
    source, target, attributes = edge
    if weight == "weight":
        reserved = ("source", "target", "key")
        given = values.kept(attributes, "edges", reserved)
    else:
        given = values.kept(attributes, "edges", ("source", "target", "key", "weight"))
        strength = given.pop(weight, None) if weight is not None else 1
        if strength is None:
            values.count(f"no attribute {weight!r}")
        given["weight"] = 1 if strength is None else strength
    return {"source": names.name(source), "target": names.name(target), **given}


def _write_list(items: Iterable[Mapping[str, Any]], file: IO[str]) -> None:
    encode: Callable[[Any], str] = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
    separator = ""
    for item in items:
        file.write(separator + encode(item))
        separator = ",\n"
    file.write("\n")


class Values:
    """Attributes as a graph file can hold them; tells what was changed, once for each attribute."""

    def __init__(self) -> None:
        self._remarks: Dict[str, None] = {}
        self._lacking: Dict[str, int] = {}

    def kept(self, attributes: Mapping[Any, Any], what: str, reserved: Iterable[str]) -> Dict[str, Any]:
        """The attributes that are text, numbers or truth values, others as their text, without those that are not set."""
        result: Dict[str, Any] = {}
        for key, value in attributes.items():
            name = str(key)
            if name in reserved:
                self._remark(f"the attribute {name!r} of {what} is kept as {name + '_'!r}, since files use {name!r} themselves")
                name += "_"
            plain = self._plain(value, name, what)
            if plain is not None:
                result[name] = plain
        return result

    def _plain(self, value: Any, name: str, what: str) -> Any:
        if not isinstance(value, (str, int, float)) and getattr(value, "shape", None) == ():
            value = value.item()  # a number of numpy
        if isinstance(value, float) and not math.isfinite(value):
            self._remark(f"the attribute {name!r} of {what} has values that are not finite, which are left out")
            return None
        if value is None or isinstance(value, (str, int, float)):
            return value
        self._remark(f"the attribute {name!r} of {what} has values of type {type(value).__name__}, which are kept as text")
        return str(value)

    def _remark(self, text: str) -> None:
        self._remarks.setdefault(text)

    def count(self, lacking: str) -> None:
        """Counts an edge without the weight that was asked for."""
        self._lacking[lacking] = self._lacking.get(lacking, 0) + 1

    def tell(self) -> None:
        """Warns of what was changed."""
        for lacking, count in self._lacking.items():
            warn(f"{count} {'edge has' if count == 1 else 'edges have'} {lacking}; 1 was taken")
        for text in self._remarks:
            warn(text)
