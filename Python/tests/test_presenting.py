"""Tables with pandas and without, pictures, pages, the shape of the package."""

from __future__ import annotations

import gc
import os
import pathlib
import sys
import tempfile
import xml.etree.ElementTree

import pandas
import pytest

import comention


@pytest.fixture(scope="module")
def lesmis() -> comention.Network:
    return comention.graph("graphs/lesmis/lesmis.tsv")


def test_tables_are_frames_where_pandas_is(lesmis: comention.Network, monkeypatch: pytest.MonkeyPatch) -> None:
    frame = lesmis.rank(by="strength", top=2)
    assert isinstance(frame, pandas.DataFrame) and list(frame["name"]) == ["Valjean", "Marius"]
    assert frame["strength"].dtype.kind in "if"
    assert lesmis.rank(by="strength", top=2, frame=False) == frame.to_dict("records")
    monkeypatch.setitem(sys.modules, "pandas", None)
    assert isinstance(lesmis.ties(), list)
    with pytest.raises(ImportError):
        lesmis.ties(frame=True)


def test_nothing_is_needed_but_the_program(lesmis: comention.Network, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "networkx", None)
    assert lesmis.draw(top=5).svg
    with pytest.raises(ImportError, match="networkx"):
        lesmis.graph()


def test_empty_tables_have_columns(lesmis: comention.Network) -> None:
    reading = comention.read({"text": "Ada Byron wrote a letter."})
    frame = reading.ties()
    assert frame.empty and list(frame.columns) == ["source", "target", "weight"]


def test_pictures_show_themselves(lesmis: comention.Network, tmp_path: pathlib.Path) -> None:
    drawing = lesmis.draw(top=10, title="Les Misérables")
    root = xml.etree.ElementTree.fromstring(drawing._repr_svg_())
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    names = {element.get("data-name") for element in root.iter() if element.get("data-name")}
    assert "Valjean" in names
    assert drawing.save(tmp_path / "people.svg").read_text(encoding="utf-8") == drawing.svg
    assert drawing.save(tmp_path / "people.png").read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    with pytest.raises(comention.ComentionError, match="doc"):
        drawing.save(tmp_path / "people.doc")
    assert repr(drawing).startswith("<Drawing: Les Misérables")


def test_other_pictures_and_the_page(lesmis: comention.Network, tmp_path: pathlib.Path) -> None:
    assert lesmis.matrix(top=10).svg.startswith("<svg")
    assert lesmis.explore(tmp_path / "page.html").read_text(encoding="utf-8").lower().startswith("<!doctype html>")
    dated = comention.read([{"id": "1", "text": "Ada Byron met Charles Babbage.", "date": "1833-06-05"}])
    assert "1833" in dated.timeline().svg


def test_files_go_when_their_network_goes() -> None:
    def left() -> set:
        return {name for name in os.listdir(tempfile.gettempdir()) if name.startswith("comention-")}

    before = left()
    drawing = comention.graph("graphs/karate/karate.tsv").draw(top=5)
    assert len(left() - before) == 1
    del drawing
    gc.collect()
    assert not left() - before


def test_public_names_are_documented() -> None:
    for name in comention.__all__:
        thing = getattr(comention, name)
        if callable(thing) and name != "Option":
            assert thing.__doc__, name
        if isinstance(thing, type):
            public = (item for key, item in vars(thing).items() if not key.startswith("_") and callable(item))
            assert all(item.__doc__ for item in public), name


def test_the_version_is_the_programs() -> None:
    assert comention._program._completed([comention.binary(), "--version"], set()).strip() == comention.__version__
