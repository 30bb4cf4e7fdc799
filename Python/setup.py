"""Puts the program into the wheel, where ``COMENTION_BINARY`` names it.

The wheel is for one platform then, and for any Python 3, as nothing in it is compiled against Python. Without the
variable the wheel is pure Python, and the package looks for the program in ``$COMENTION`` and on ``PATH``.
"""

import os
import pathlib
import shutil

from setuptools import Distribution, setup
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_py import build_py

BINARY = os.environ.get("COMENTION_BINARY")
ROOT = pathlib.Path(__file__).resolve().parents[1]
NOTICES = ["LICENSE", "Sources/CGazetteer/SOURCES.md", "Sources/CTaggerModel/MODEL.md"]


class BuildWithProgram(build_py):
    """Copies the program beside the modules."""

    def run(self) -> None:
        super().run()
        if BINARY and not self.editable_mode:
            folder = pathlib.Path(self.build_lib, "comention", "bin")
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy2(BINARY, folder / "comention")
            (folder / "comention").chmod(0o755)
            for notice in NOTICES:  # of what is compiled into the program
                shutil.copy2(ROOT / notice, folder)


class WheelForPlatform(bdist_wheel):
    """Tags the wheel by what it holds.

    The tag is ``linux_x86_64``, not ``manylinux``: the program takes libraries of the system that ``manylinux`` doesn't
    promise (docs/install.md names them).
    """

    def get_tag(self) -> "tuple[str, str, str]":
        tag = super().get_tag()
        return ("py3", "none", tag[2]) if BINARY else tag


class PlatformDistribution(Distribution):
    """Tells that the wheel is not for every platform."""

    def has_ext_modules(self) -> bool:
        return bool(BINARY)


setup(distclass=PlatformDistribution, cmdclass={"build_py": BuildWithProgram, "bdist_wheel": WheelForPlatform})
