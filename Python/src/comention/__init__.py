"""Who is mentioned with whom: documents to graphs, and graphs ranked, clustered and drawn.

>>> import comention
>>> summit = comention.read("samples/summit", language="any")
>>> summit
<Reading: 164 nodes, 949 edges>
>>> [row["name"] for row in summit.rank(by="pagerank", top=3, frame=False)]
['Donald Trump', 'Kim Jong Un', 'Mike Pompeo']

What does the work is the program ``comention``, which a wheel brings along; its remarks are warnings
(:class:`Remark`), its errors :class:`ComentionError`.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Dict, Iterable, Iterator, List, Mapping, Union

from . import _graphs, _program
from ._drawing import Drawing
from ._errors import ComentionError, Remark
from ._network import Network
from ._program import Option, binary
from ._reading import Reading
from ._version import __version__
from ._workspace import Workspace

if TYPE_CHECKING:
    import networkx

__all__ = [
    "ComentionError",
    "Drawing",
    "Network",
    "Option",
    "Reading",
    "Remark",
    "__version__",
    "binary",
    "extract",
    "graph",
    "read",
]

#: A file or folder, or documents as mappings with ``text``, and ``id``, ``title``, ``date``, ``url`` where known; one
#: without ``id`` is called by its place.
Documents = Union[str, "os.PathLike[str]", Iterable[Mapping[str, Any]]]


def read(*inputs: Documents, **options: Option) -> Reading:
    """Reads documents, and builds the graph of who is mentioned with whom.

    :param inputs: Files and folders; or documents as mappings: ``[{"id": "1", "text": "…"}]``, or a DataFrame of them.
    :param options: Those of ``comention help export``: ``unit="sentence"``, ``types=["person"]``, ``min_weight=2`` …
        They hold for all that is asked of the reading.
    :raises ComentionError: Nothing could be read, or nobody is named.

    >>> reading = read([{"id": "1", "text": "Ada Byron wrote to Charles Babbage. Mary Somerville knew both."}])
    >>> sorted(node["name"] for node in reading.entities(frame=False))
    ['Ada Byron', 'Charles Babbage', 'Mary Somerville']
    """
    workspace = Workspace()
    paths: List[str] = []
    for documents in inputs:
        if isinstance(documents, (str, os.PathLike)):
            paths.append(os.fspath(documents))
            continue
        path = workspace.file("documents.jsonl")
        with open(path, "wb") as file:
            records = _program.numbered([documents] if isinstance(documents, Mapping) else documents)
            file.writelines(map(_program.json_line, records))
        paths.append(path)
    if not paths:
        raise TypeError("read() takes files, folders, or documents as mappings")
    return Reading(paths, options, workspace=workspace)


def graph(source: str | os.PathLike[str] | networkx.Graph, *, weight: str | None = "weight", **options: Option) -> Network:
    """A graph of networkx, or a graph file of any format that is read, to be ranked, clustered and drawn.

    Nodes keep their identity: tables and graphs that come back name them as the graph does. The program's graphs are
    undirected and have one edge a pair; what that changes is told as a :class:`Remark`.

    :param source: A networkx graph, or a file.
    :param weight: For networkx graphs: the attribute of edges that says how strong they are; None counts each as 1.
    :param options: Those of ``comention help export``: ``measures``, ``min_weight`` …

    >>> import networkx
    >>> graph(networkx.karate_club_graph()).rank(by="core", top=2, frame=False)
    [{'rank': 1, 'name': '0', 'core': 4, 'id': 0}, {'rank': 2, 'name': '1', 'core': 4, 'id': 1}]
    """
    if isinstance(source, (str, os.PathLike)):
        return Network([os.fspath(source)], options)
    workspace = Workspace()
    path = workspace.file("networkx.json")
    names = _graphs.NodeNames(source.nodes)
    with open(path, "w", encoding="utf-8") as file:
        _graphs.write(source, file, names, weight)
    return Network([path], options, names=names, workspace=workspace)


def extract(documents: Iterable[Mapping[str, Any]], **options: Option) -> Iterator[Dict[str, Any]]:
    """Finds the mentions of any number of documents, each resolved by itself, in memory that doesn't grow.

    :param documents: Mappings with ``text``, and ``id``, ``title``, ``date``, ``url`` where known; read as they are needed.
    :param options: Those of ``comention help extract``: ``with_text``, ``types``, ``min_score`` …
    :returns: A mapping a document, in the same order: ``id``, ``sentences``, ``mentions``.
    :raises ComentionError: The program failed.

    >>> texts = ({"id": str(n), "text": f"Ada Byron wrote {n} letters."} for n in range(3))
    >>> for document in extract(texts):
    ...     print(document["id"], [mention["name"] for mention in document["mentions"]])
    0 ['Ada Byron']
    1 ['Ada Byron']
    2 ['Ada Byron']
    """
    words = _program.arguments("extract", {**options, "per_document": True})
    return _program.lines(set(), "extract", *words, "-", records=_program.numbered(documents))
