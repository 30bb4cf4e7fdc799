"""What can go wrong, in the program's own words."""

from __future__ import annotations

import logging
import sys
import warnings
from typing import List, Sequence, Set

LOG = logging.getLogger("comention")


class ComentionError(Exception):
    """The program failed, or is not there.

    ``str(error)`` is what the program said: which file, what was found, what to do next.

    >>> import comention
    >>> try:
    ...     comention.read("no-such-folder/")
    ... except comention.ComentionError as error:
    ...     print(error)
    no-such-folder/: no such file or folder; check the path
    0 documents read; 1 file could not be read
    """

    #: The program's exit status: 1 failed or nothing found, 64 wrong usage; None where it was not run.
    status: int | None
    #: The command line.
    command: List[str]

    def __init__(self, message: str, status: int | None = None, command: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.status = status
        self.command = list(command)


class Remark(UserWarning):
    """A remark of the program, such as an encoding that was guessed or an input that could not be read.

    Filter it like any warning: ``warnings.simplefilter("error", comention.Remark)``.
    """


def remarks(errors: str) -> List[str]:
    """The lines that the program wrote to standard error, without its name before them."""
    lines = []
    for line in errors.splitlines():
        for prefix in ("comention: ", "Error: "):
            line = line[len(prefix) :] if line.startswith(prefix) else line
        if line.strip():
            lines.append(line.rstrip())
    return lines


def tell(errors: str, told: Set[str], partly_done: bool) -> None:
    """Passes on what the program remarked.

    A remark becomes a warning; what only counts what was done, such as ``22 of 954 edges kept``, goes to the log
    ``comention``, unless inputs are missing from it, or it says what was left out.

    :param told: Remarks that were told before, and are not told again; these are added.
    """
    for remark in remarks(errors):
        if remark in told:
            continue
        told.add(remark)
        if remark[0].isdigit() and not partly_done and "left out" not in remark:
            LOG.info(remark)
        else:
            warn(remark)


def warn(text: str) -> None:
    """Warns where the package was called, not inside it."""
    level = 1
    frame = sys._getframe(0)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").split(".")[0] == "comention":
        frame = frame.f_back
        level += 1
    warnings.warn(text, Remark, stacklevel=level)
