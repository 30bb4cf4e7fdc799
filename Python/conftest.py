"""Tests and doctests run at the root of the repository, where samples and graphs are."""

import os
import pathlib
from typing import Iterator

import pytest

ROOT = pathlib.Path(__file__).parents[1]


@pytest.fixture(autouse=True, scope="session")
def at_the_root() -> Iterator[None]:
    before = os.getcwd()
    os.chdir(ROOT)
    yield
    os.chdir(before)
