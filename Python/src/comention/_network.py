"""A graph, and what the program tells of it."""

from __future__ import annotations

import os
import pathlib
from typing import TYPE_CHECKING, Any, Dict, Hashable, Iterable, Iterator, List, Mapping, Sequence

from . import _program
from ._drawing import Drawing
from ._graphs import GraphFile, NodeNames
from ._program import Option
from ._tables import Table, table
from ._workspace import Workspace

if TYPE_CHECKING:
    import networkx

#: Columns of tables that name nodes.
NODE_COLUMNS = ("id", "source_id", "target_id")

#: Options that name nodes.
NODE_OPTIONS = ("avoid", "ego", "highlight", "path", "personalize")


class Network:
    """A weighted graph: ranked, divided into communities, thinned out, drawn.

    Made by :func:`comention.graph` and, with documents behind it, by :func:`comention.read`. It doesn't change.

    Methods take the options of the command they are named for, as ``comention help rank`` lists them, with underscores:
    ``min_weight=2`` is ``--min-weight 2``. Tables are pandas DataFrames where pandas is there, else lists of dicts;
    ``frame=True`` or ``frame=False`` asks for one of them.

    >>> import comention
    >>> karate = comention.graph("graphs/karate/karate.tsv")
    >>> karate
    <Network: 34 nodes, 78 edges>
    >>> karate.rank(by=["betweenness", "degree"], normalized=True, top=1, frame=False)
    [{'rank': 1, 'name': '0', 'betweenness': 0.437..., 'degree': 0.484..., 'id': '0'}]
    """

    def __init__(
        self,
        source: Sequence[str],
        options: Mapping[str, Option] | None = None,
        *,
        names: NodeNames | None = None,
        workspace: Workspace | None = None,
    ) -> None:
        """
        :param source: What the graph is made of, as the program takes it.
        :param options: Options of the program's command ``export``, which hold for all that is asked later.
        :param names: What nodes are called in the files.
        :param workspace: Where its files are.
        """
        self._workspace = workspace or Workspace()
        self._source = list(source)
        self._options = dict(options or {})
        self._names = names or NodeNames()
        self._file = self._workspace.file("graph.json")
        self._run("export", *_program.arguments("export", self._options), f"--output={self._file}", "--", *self._source)
        self._contents = GraphFile(self._file, self._names)

    # What it is

    def graph(self, measures: str | Sequence[str] = (), **options: Option) -> networkx.Graph:
        """The graph as networkx has it, with all attributes of nodes, edges and the graph.

        Of documents, nodes have ``name``, ``type``, ``mentions``, ``documents``, ``first``, ``last``, measures and
        ``community``; edges ``weight``, ``count``, ``documents``, ``first``, ``last``.

        :param measures: Measures to add as attributes of the nodes.
        :raises ImportError: There is no networkx.
        """
        if not measures and not options:
            return self._contents.graph()
        path = self._workspace.file("measured.json")
        self._run("export", *self._words("export", {"measures": measures or None, **options}, output=path))
        return GraphFile(path, self._names).graph()

    def entities(self, *, frame: bool | None = None) -> Table:
        """The nodes with all their attributes, in the order of the graph."""
        return table(self._contents.nodes(), frame, ["id"])

    def ties(self, *, frame: bool | None = None) -> Table:
        """The edges with all their attributes; ``source`` and ``target`` are the ``id`` of nodes."""
        return table(self._contents.edges(), frame, ["source", "target", "weight"])

    def info(self, **options: Option) -> Dict[str, Any]:
        """Size and shape: ``nodes``, ``edges``, ``density``, ``degrees`` …, with ``structure=True`` more."""
        said: Dict[str, Any] = self._answer("info", *self._words("info", options))
        return said

    # What can be asked

    def rank(self, by: str | Sequence[str] = "pagerank", *, frame: bool | None = None, **options: Option) -> Table:
        """The nodes, ranked by the first of the measures: ``rank``, ``name``, the measures, ``id``.

        :param by: Measures, such as ``["pagerank", "betweenness"]``.
        :param options: ``top``, ``normalized``, ``weight_as``, ``personalize``, ``bootstrap`` (documents only) …
        """
        return self._table("rank", {"by": by, **options}, frame, ["rank", "name", "id"])

    def cluster(self, *, frame: bool | None = None, **options: Option) -> Table:
        """The community of every node: ``community``, ``name``, ``strength``, ``id``; with ``summary=True`` a row each.

        :param options: ``method``, ``resolution``, ``community_seed``, ``consensus``, ``summary``, ``bootstrap`` …
        """
        return self._table("cluster", options, frame, ["community", "name", "id"])

    def bridges(self, *, frame: bool | None = None, **options: Option) -> Table:
        """The ties without which the graph falls apart, or with ``nodes=True`` the nodes."""
        return self._table("bridges", options, frame, ["rank"])

    def predict(self, *, frame: bool | None = None, **options: Option) -> Table:
        """Pairs without a tie that are likeliest to have one; ``by`` names the predictor."""
        return self._table("predict", options, frame, ["rank"])

    def path(self, source: Hashable, target: Hashable, **options: Option) -> Dict[str, Any]:
        """How two nodes are connected: ``paths``, each with ``length``, ``hops``, ``nodes`` and ``edges``.

        Of documents, every step has a sentence that shows it. docs/json.md has the shape.

        :raises ComentionError: There is no path, or no such node.
        """
        words = self._words("path", options, input_option=True)
        said: Dict[str, Any] = self._answer("path", *words, "--", *self._named(source, target))
        for node in [said["source"], said["target"], *(node for path in said["paths"] for node in path["nodes"])]:
            node["id"] = self._names.node(node["id"])
        for edge in (edge for path in said["paths"] for edge in path["edges"]):
            edge.update({end: self._names.node(edge[end]) for end in ("source", "target")})
        return said

    def backbone(self, method: str = "disparity", **options: Option) -> Network:
        """The same nodes with the edges that matter.

        :param method: ``disparity``, ``noise-corrected``, ``strongest``, ``threshold``, ``spanning-tree``.
        :param options: ``level``, ``deviations``, ``per_node``, ``threshold``, ``keep_connected``.
        """
        path = self._workspace.file("backbone.json")
        self._run("backbone", *self._words("backbone", {"method": method, **options}, output=path))
        return Network([path], names=self._names, workspace=self._workspace)

    # What is shown and written

    def draw(self, **options: Option) -> Drawing:
        """A picture, which a notebook shows by itself.

        :param options: ``style``, ``theme``, ``top``, ``title``, ``size_by``, ``color_by``, ``ego``, ``path=("A", "B")`` …
        """
        return Drawing("render", self._words("render", options), self._workspace)

    def matrix(self, **options: Option) -> Drawing:
        """The graph as a matrix, ordered by community."""
        return Drawing("matrix", self._words("matrix", options), self._workspace)

    def explore(self, path: str | os.PathLike[str], **options: Option) -> pathlib.Path:
        """Writes a page to explore the graph in a browser; it needs no network.

        :returns: The path.
        """
        self._run("explore", *self._words("explore", options, output=path))
        return pathlib.Path(path)

    def export(self, path: str | os.PathLike[str], **options: Option) -> pathlib.Path:
        """Writes a graph file in the format that the suffix names: GraphML, GEXF, JSON, CSV, DOT …

        :param options: ``measures`` …
        :returns: The path.
        """
        self._run("export", *self._words("export", options, output=path))
        return pathlib.Path(path)

    def _repr_svg_(self) -> str:
        return self.draw().svg

    def __repr__(self) -> str:
        nodes, edges = self._contents.counts()
        return f"<{type(self).__name__}: {nodes} nodes, {edges} edges>"

    # How it is asked

    def _run(self, command: str, *words: str) -> str:
        return _program.run(self._workspace.told, command, *words)

    def _answer(self, command: str, *words: str) -> Any:
        return _program.answer(self._workspace.told, command, *words)

    def _table(self, command: str, options: Mapping[str, Option], frame: bool | None, columns: Sequence[str]) -> Table:
        rows: List[Dict[str, Any]] = self._answer(command, *self._words(command, options))
        for row in rows:
            for column in NODE_COLUMNS:
                if column in row:
                    row[column] = self._names.node(row[column])
        return table(rows, frame, columns)

    def _words(
        self,
        command: str,
        options: Mapping[str, Option],
        *,
        input_option: bool = False,
        output: str | os.PathLike[str] | None = None,
    ) -> List[str]:
        """The words of a command that asks the graph: options, then what it is asked of."""
        words = _program.arguments(command, self._named_options(options))
        if output is not None:
            words.append(f"--output={os.fspath(output)}")
        return words + ([f"--input={self._file}"] if input_option else [self._file])

    def _named_options(self, options: Mapping[str, Option]) -> Dict[str, Option]:
        """Options with nodes as the files call them."""

        def named(value: Any) -> Option:
            if value is None or value is False:
                return None
            if value in self._names or isinstance(value, str) or not isinstance(value, Iterable):
                return [self._names.name(value)]  # a node may be a tuple
            return list(self._named(*value))

        return {key: named(value) if key in NODE_OPTIONS else value for key, value in options.items()}

    def _named(self, *nodes: Hashable) -> Iterator[str]:
        return (self._names.name(node) for node in nodes)
