"""A folder of temporary files, which lives as long as what is made of them."""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
import weakref
from typing import Set


class Workspace:
    """Temporary files, and the remarks that were told of them, so that none is told twice."""

    def __init__(self) -> None:
        self._folder = tempfile.mkdtemp(prefix="comention-")
        self._numbers = itertools.count(1)
        self.told: Set[str] = set()
        weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)

    def file(self, name: str) -> str:
        """The path of a file that isn't there yet, ending in the name."""
        return os.path.join(self._folder, f"{next(self._numbers)}-{name}")
