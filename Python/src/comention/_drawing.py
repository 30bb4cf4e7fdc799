"""Pictures."""

from __future__ import annotations

import html
import os
import pathlib
from typing import List

from . import _program
from ._workspace import Workspace


class Drawing:
    """A picture, which a notebook shows by itself.

    ``drawing.svg`` is its text; ``drawing.save("people.png")`` writes it as SVG, or where the command can, as PNG, PDF or DOT.
    """

    #: The picture as SVG.
    svg: str

    def __init__(self, command: str, words: List[str], workspace: Workspace) -> None:
        self._command = command
        self._words = words
        self._workspace = workspace  # what it is drawn from
        self.svg = _program.run(workspace.told, command, *words)

    def _repr_svg_(self) -> str:
        return self.svg

    def save(self, path: str | os.PathLike[str]) -> pathlib.Path:
        """Writes the picture in the format that the suffix names, whole or not at all.

        :returns: The path.
        :raises ComentionError: The format is not known, or the file can't be written.
        """
        _program.run(self._workspace.told, self._command, f"--output={os.fspath(path)}", *self._words)
        return pathlib.Path(path)

    def __repr__(self) -> str:
        title = self.svg.partition("<title")[2].partition(">")[2].partition("</title>")[0]
        return f"<Drawing: {html.unescape(title)}>"


