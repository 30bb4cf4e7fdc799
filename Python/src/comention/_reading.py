"""Documents, and the graph of who is mentioned with whom in them."""

from __future__ import annotations

import os
from typing import Any, Dict, Hashable, Iterator, List, Mapping, Sequence

from . import _program
from ._drawing import Drawing
from ._network import Network
from ._program import Option
from ._tables import Table, table
from ._workspace import Workspace

#: Commands that need no document: the graph says all they tell.
OF_THE_GRAPH = frozenset(["rank", "cluster", "bridges", "predict", "export"])

#: Options that leave out a part of the graph, whose measures and communities would be those of the whole.
FILTERS = frozenset(["min_mentions", "min_weight", "types"])

#: Options that ask the documents: how they are read, which of them count, and how a graph is built of them.
OF_THE_DOCUMENTS = frozenset(
    """
    bootstrap date_column dates decisions duplicates errors from id_column keep_credits keywords language languages
    mail_headers min_score model since text_column title_column unit until weighting
    """.split()
)


class Reading(Network):
    """Documents that were read, and their graph. Made by :func:`comention.read`.

    What the graph alone tells (``graph``, ``ties``, ``rank``, ``cluster`` …) is asked of what was read; what needs the
    texts (``mentions``, ``explain``, ``path``, ``draw``, ``backbone`` …, or an option such as ``unit`` or ``since``) reads them
    again, with the options given at first.

    >>> import comention
    >>> harbour = comention.read("samples/harbour", types="person")
    >>> harbour.rank(top=1, frame=False)
    [{'rank': 1, 'name': 'Søren Skarv', 'type': 'person', 'pagerank': 0.0..., 'id': 'p:soren-skarv'}]
    >>> passage = harbour.explain("falk", "amsel")["passages"][0]
    >>> passage["document"], passage["start"], passage["end"]
    ('05-court.txt', 1616, 1918)
    """

    def __init__(
        self,
        source: Sequence[str],
        options: Mapping[str, Option] | None = None,
        *,
        workspace: Workspace | None = None,
    ) -> None:
        super().__init__(source, options, workspace=workspace)

    def documents(self, *, frame: bool | None = None, **options: Option) -> Table:
        """The documents as read: ``id``, ``title``, ``date``, ``author``, ``language``, ``url``, ``format``, ``text`` …

        ``paragraphs`` are those of the story, with ``start``, ``end`` and ``role``; ``all=True`` lists the others too.
        """
        return table(self.each_document(**options), frame, ["id", "text", "paragraphs"])

    def each_document(self, **options: Option) -> Iterator[Dict[str, Any]]:
        """The documents one by one, as they are read."""
        return _program.lines(self._workspace.told, "read", *self._words("read", options))

    def mentions(self, *, frame: bool | None = None, **options: Option) -> Table:
        """All mentions: ``document``, ``start``, ``end``, ``text``, ``type``, ``sentence``, ``entity``, ``name``, ``score``.

        ``text[start:end]`` of the document is the mention; ``entity`` is the ``id`` of a node.
        """
        return table(self.each_mention(**options), frame, ["document", "start", "end", "text", "type", "entity", "name"])

    def each_mention(self, **options: Option) -> Iterator[Dict[str, Any]]:
        """The mentions one by one, without holding all of them."""
        for document in _program.lines(self._workspace.told, "extract", *self._words("extract", options)):
            for mention in document["mentions"]:
                yield {"document": document["id"], **mention}

    def explain(self, a: Hashable, b: Hashable | None = None, **options: Option) -> Dict[str, Any]:
        """Why two are tied, or why the names of one were joined.

        Of two: ``weight``, ``count`` and ``passages``, each with ``document``, ``start``, ``end``, ``text``. Of one:
        ``names``, each with ``because``, and ``kept_apart``. docs/json.md has the shapes.

        :param a: A name, or the ``id`` of a node.
        :raises ComentionError: There is no such name, or it fits several, which are listed.
        """
        words = self._words("explain", options, input_option=True)
        names = self._named(*([a] if b is None else [a, b]))
        said: Dict[str, Any] = self._answer("explain", *words, "--", *names)
        return said

    def timeline(self, **options: Option) -> Drawing:
        """Who was mentioned when, as a picture."""
        return Drawing("timeline", self._words("timeline", options), self._workspace)

    def _words(
        self,
        command: str,
        options: Mapping[str, Option],
        *,
        input_option: bool = False,
        output: str | os.PathLike[str] | None = None,
    ) -> List[str]:
        # What was left out at first the graph can't bring back.
        of_documents = OF_THE_DOCUMENTS | self._options.keys() | (FILTERS if command == "export" else frozenset())
        if command in OF_THE_GRAPH and not any(options.get(key) for key in of_documents):
            return super()._words(command, options, input_option=input_option, output=output)
        given = {key: value for key, value in self._options.items() if _program.takes(command, key)}
        words = _program.arguments(command, self._named_options({**given, **options}))
        if output is not None:
            words.append(f"--output={os.fspath(output)}")
        return words + ([f"--input={path}" for path in self._source] if input_option else ["--", *self._source])
