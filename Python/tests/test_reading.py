"""Documents: what is found in them, and that offsets and evidence are theirs."""

from __future__ import annotations

import datetime
import itertools
import json
import pathlib

import networkx
import pytest

import comention

pytestmark = pytest.mark.filterwarnings("ignore::comention.Remark")

LETTERS = [
    {"id": "a", "text": "Ada Byron wrote to Charles Babbage in London.", "date": datetime.date(1843, 7, 2)},
    {"id": "b", "text": "Charles Babbage answered Ada Byron. Mary Somerville had met Ada Byron in Ockham."},
    {"id": "c", "text": "“Þóra 😀” was written above the name of Mary Somerville."},
]


@pytest.fixture(scope="module")
def letters() -> comention.Reading:
    return comention.read(LETTERS)


def test_mentions_are_where_they_say(letters: comention.Reading) -> None:
    texts = {letter["id"]: letter["text"] for letter in LETTERS}
    mentions = letters.mentions(frame=False)
    assert mentions
    for mention in mentions:
        assert texts[mention["document"]][mention["start"] : mention["end"]] == mention["text"]
    babbage = [mention["document"] for mention in mentions if mention["name"] == "Charles Babbage"]
    assert babbage == ["a", "b"]


def test_documents_are_as_read(letters: comention.Reading) -> None:
    documents = letters.documents(frame=False)
    assert [document["text"] for document in documents] == [letter["text"] for letter in LETTERS]
    assert documents[0]["date"] == "1843-07-02"
    assert list(letters.documents(frame=True)["id"]) == ["a", "b", "c"]


def test_ties_are_counted(letters: comention.Reading) -> None:
    """Worked by hand: both letters name Byron and Babbage in one paragraph, one names Byron and Somerville."""
    graph = letters.graph()
    assert graph["p:ada-byron"]["p:charles-babbage"]["weight"] == 2
    assert graph["p:ada-byron"]["p:mary-somerville"]["weight"] == 1
    assert graph.nodes["p:ada-byron"]["mentions"] == 3
    assert graph.graph["unit"] == "paragraph"


def test_all_attributes_are_those_of_the_tables(letters: comention.Reading) -> None:
    graph = letters.graph()
    assert {row["id"]: row for row in letters.entities(frame=False)} == {
        node: {"id": node, **attributes} for node, attributes in graph.nodes(data=True)
    }
    ties = letters.ties(frame=False)
    assert len(ties) == graph.number_of_edges()
    for tie in ties:
        ends = tie.pop("source"), tie.pop("target")
        assert graph.edges[ends] == tie


def test_explain_shows_the_sentences(letters: comention.Reading) -> None:
    edge = letters.explain("byron", "Babbage")
    assert edge["weight"] == 2 and [passage["document"] for passage in edge["passages"]] == ["a", "b"]
    assert letters.explain("p:mary-somerville")["mentions"] == 2
    with pytest.raises(comention.ComentionError, match="Babage"):
        letters.explain("Babage", "Byron")


def test_names_that_are_files_too_are_names(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "babbage").write_text("no input")
    assert comention.read(LETTERS).explain("babbage", "byron")["weight"] == 2


def test_options_hold_for_all_that_is_asked() -> None:
    people = comention.read(LETTERS, types=["person"], unit="sentence")
    assert {row["type"] for row in people.entities(frame=False)} == {"person"}
    assert {mention["type"] for mention in people.each_mention()} == {"person"}
    assert people.info()["unit"] == "sentence"
    assert not people.graph().has_edge("p:charles-babbage", "p:mary-somerville")
    assert "place" not in people.draw().svg.lower()


@pytest.mark.parametrize("command", ["rank", "cluster", "bridges", "predict"])
@pytest.mark.parametrize("options", [{"unit": "sentence"}, {"weighting": "npmi"}, {"since": "2023"}])
def test_options_of_documents_hold_where_they_are_said(command: str, options: dict) -> None:
    """The same as where they are said at first, and as the program says of the documents."""
    (name, value), reading = next(iter(options.items())), comention.read("samples/harbour")
    said = comention._program.answer(set(), command, "samples/harbour", f"--{name}={value}")
    assert getattr(reading, command)(frame=False, **options) == said
    if command == "rank":
        assert said != reading.rank(frame=False)


def test_what_was_left_out_comes_back() -> None:
    people = comention.read("samples/harbour", types="person")
    places = people.rank(types="place", frame=False)
    assert places and {row["type"] for row in places} == {"place"}


def test_graphs_and_files_ask_the_documents_too(tmp_path: pathlib.Path) -> None:
    reading = comention.read("samples/harbour")
    assert reading.graph(unit="sentence").graph["unit"] == "sentence"
    assert reading.backbone("threshold", threshold=1, unit="sentence").info()["unit"] == "sentence"
    file = reading.export(tmp_path / "about.graphml", keywords=True)
    assert "keywords" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("options", [{"min_weight": 2}, {"types": "person"}, {"min_mentions": 3}])
def test_measures_are_those_of_the_graph_they_stand_in(options: dict) -> None:
    reading = comention.read("samples/harbour")
    graph = reading.graph(**options)
    assert networkx.get_node_attributes(graph, "degree") == dict(graph.degree())
    strength = networkx.get_node_attributes(graph, "strength")
    assert strength == pytest.approx(dict(graph.degree(weight="weight")))
    assert "degree" not in reading.backbone("threshold", threshold=2).entities(frame=False)[0]


def test_rows_of_tables_with_gaps_are_documents() -> None:
    """pandas says NaN, NaT or NA where a table has a gap, of which JSON knows none."""
    pandas = pytest.importorskip("pandas")
    rows = pandas.DataFrame(
        {
            "id": ["a", "b", None],
            "text": [letter["text"] for letter in LETTERS],
            "title": ["First", float("nan"), pandas.NA],
            "date": [pandas.Timestamp("1843-07-02"), pandas.NaT, pandas.NaT],
        }
    )
    for documents in (rows, rows.to_dict("records")):
        read = {document["id"]: document for document in comention.read(documents).documents(frame=False)}
        assert [read[name]["text"] for name in ("a", "b", "3")] == list(rows["text"])
        assert [read[name].get("title") for name in ("a", "b", "3")] == ["First", None, None]
        assert read["a"]["date"].startswith("1843-07-02") and "date" not in read["b"]
        assert [document["id"] for document in comention.extract(documents)] == ["a", "b", "3"]


def test_numbers_that_json_lacks_lose_no_document() -> None:
    record = {**LETTERS[0], "notes": {"score": float("nan"), "range": [1.5, float("inf")]}, "rate": float("-inf")}
    assert len(comention.read([record, LETTERS[1]]).documents(frame=False)) == 2
    assert json.loads(comention._program.json_line({"id": "x", **record}))["notes"] == {"score": None, "range": [1.5, None]}


def test_the_graph_file_tells_what_documents_tell() -> None:
    """What is asked of the graph that was read is what the documents would say, bytes for numbers."""
    reading = comention.read("samples/harbour")
    for measures in ("pagerank,betweenness", "closeness,eigenvector"):
        said = comention._program.answer(set(), "rank", "samples/harbour", f"--by={measures}")
        assert reading.rank(by=measures.split(","), frame=False) == said
    assert reading.cluster(frame=False) == comention._program.answer(set(), "cluster", "samples/harbour")


def test_bootstrap_asks_the_documents() -> None:
    row = comention.read("samples/harbour").rank(bootstrap=5, top=1, frame=False)[0]
    assert row["rank"] == 1 and len(row) > 5


def test_paths_come_with_sentences() -> None:
    path = comention.read("samples/harbour").path("falk", "amsel")["paths"][0]
    assert path["edges"][0]["sentence"].startswith("Çelik was") or path["edges"][0]["document"] == "05-court.txt"


def test_the_networkx_graph_is_the_one_of_the_file(tmp_path: pathlib.Path) -> None:
    """networkx's own reading of the file that the program writes."""
    reading = comention.read("samples/harbour")
    file = reading.export(tmp_path / "graph.json")
    theirs = networkx.node_link_graph(json.loads(file.read_text(encoding="utf-8")), edges="edges")
    assert networkx.utils.graphs_equal(reading.graph(), theirs)


def test_a_filter_holds_no_more_than_it_needs() -> None:
    """An endless stream: what is asked for comes, and no more is read than pipes hold."""
    read = itertools.count()
    records = ({"id": str(next(read)), "text": "Ada Byron wrote to Charles Babbage. " * 50} for _ in itertools.count())
    found = list(itertools.islice(comention.extract(records), 20))
    assert [document["id"] for document in found] == [str(number) for number in range(20)]
    assert next(read) < 5000


def test_what_a_stream_raises_reaches_the_caller() -> None:
    def records() -> object:
        yield LETTERS[0]
        raise ValueError("the source broke")

    with pytest.raises(ValueError, match="the source broke"):
        list(comention.extract(records()))


def test_a_single_mapping_and_several_inputs() -> None:
    assert len(comention.read(LETTERS[0], "samples/harbour/01-crane.txt").documents(frame=False)) == 2
    with pytest.raises(TypeError):
        comention.read()


def test_same_input_same_bytes() -> None:
    first, second = (comention.read("samples/harbour").draw(top=20).svg for _ in range(2))
    assert first == second
