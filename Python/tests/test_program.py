"""Finding the program, its options, its errors."""

from __future__ import annotations

import logging
import os
import pathlib
import subprocess
import sys

import pytest

import comention
from comention import _errors, _program


def script(path: pathlib.Path, text: str) -> pathlib.Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


def test_the_wheels_own_program_comes_first(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = script(tmp_path / "comention" / "bin" / "comention", "#!/bin/sh\n")
    monkeypatch.setattr(_program, "__file__", str(tmp_path / "comention" / "_program.py"))
    assert comention.binary() == str(own)


def test_then_the_variable_then_the_path(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_program, "__file__", str(tmp_path / "nothing" / "_program.py"))
    named = script(tmp_path / "named", "#!/bin/sh\n")
    own_script = script(tmp_path / "venv" / "comention", "#!/usr/bin/python3\nfrom comention.__main__ import main\n")
    on_path = script(tmp_path / "bin" / "comention", "#!/bin/sh\n")
    monkeypatch.setenv("PATH", os.pathsep.join(str(path.parent) for path in (own_script, on_path)))
    monkeypatch.setenv("COMENTION", str(named))
    assert comention.binary() == str(named)
    monkeypatch.delenv("COMENTION")
    assert comention.binary() == str(on_path)
    on_path.unlink()
    with pytest.raises(comention.ComentionError, match="was not found; install a wheel"):
        comention.binary()
    monkeypatch.setenv("COMENTION", str(tmp_path / "gone"))
    with pytest.raises(comention.ComentionError, match="gone: no such program"):
        comention.binary()


def test_it_can_be_run_as_a_module() -> None:
    run = subprocess.run([sys.executable, "-m", "comention", "--version"], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == comention.__version__


@pytest.mark.parametrize(
    "command, options, words",
    [
        ("rank", {"min_weight": 2, "normalized": True, "top": None, "weight_as": False}, ["--min-weight=2", "--normalized"]),
        ("rank", {"by": ["pagerank", "core"]}, ["--by=pagerank,core"]),
        ("rank", {"personalize": ["A", "B"]}, ["--personalize=A", "--personalize=B"]),
        ("render", {"path": ["A", "B"]}, ["--path", "A", "B"]),
        ("export", {"decisions": pathlib.Path("d.tsv")}, ["--decisions=d.tsv"]),
    ],
)
def test_options_become_words(command: str, options: dict, words: list) -> None:
    assert _program.arguments(command, options) == words


@pytest.mark.parametrize(
    "options, message",
    [
        ({"normalised": True}, "rank has no option 'normalised'; it has .*normalized"),
        ({"json": True}, "rank has no option 'json'"),
        ({"normalized": 1.5}, "normalized is True or False, not 1.5"),
        ({"by": True}, "by needs a value"),
    ],
)
def test_wrong_options_are_named(options: dict, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        _program.arguments("rank", options)


def test_errors_have_the_programs_words() -> None:
    with pytest.raises(comention.ComentionError) as caught:
        comention.read("samples/nothing-here")
    assert str(caught.value).startswith("samples/nothing-here: no such file or folder; check the path")
    assert caught.value.status == 1
    assert "samples/nothing-here" in caught.value.command
    with pytest.raises(comention.ComentionError) as caught:
        comention.graph("graphs/karate/karate.tsv").rank(by="fame")
    assert caught.value.status == 64 and "fame" in str(caught.value)


def test_remarks_become_warnings_where_the_package_is_called() -> None:
    with pytest.warns(comention.Remark, match="was read as Windows-1252") as caught:
        reading = comention.read("samples/summit/11-stockholm-breakdown.txt")
    assert caught[0].filename == __file__
    with pytest.warns(comention.Remark, match="no such file") as caught:
        partly = comention.read("samples/harbour/01-crane.txt", "samples/harbour/99.txt")
    assert len(partly.documents(frame=False)) == 1
    assert reading.draw(top=5).svg  # the same remark is not made again: a warning would be an error here


def test_what_only_counts_goes_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="comention"):
        _errors.tell("comention: 22 of 954 edges kept\n", set(), partly_done=False)
    assert caplog.messages == ["22 of 954 edges kept"]


def test_what_is_left_out_is_a_warning() -> None:
    with pytest.warns(comention.Remark, match="4 documents have no date and are left out"):
        _errors.tell("comention: 4 documents have no date and are left out\n", set(), partly_done=False)
