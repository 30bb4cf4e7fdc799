"""Downloads of the current view, and paper."""

import struct
import xml.etree.ElementTree as ElementTree

import pytest

from reader import lesmis_graph

SVG = "{http://www.w3.org/2000/svg}"


def test_the_picture_as_svg_holds_what_is_shown(visit):
    page = visit("lesmis")
    page.set_slider("#weight", 4)
    picture = ElementTree.fromstring(page.downloaded("svg"))
    graph = lesmis_graph(5)
    groups = {group.get("class"): group for group in picture.findall(SVG + "g")}
    tips = [title.text for title in groups["nodes"].iter(SVG + "title")]
    assert len(tips) == graph.number_of_nodes() and {tip.split(", rank")[0] for tip in tips} == set(graph)
    assert len(groups["edges"]) == min(graph.number_of_edges(), 3 * graph.number_of_nodes())
    assert "of 77 names" in picture.find(SVG + "desc").text and picture.get("role") == "img"
    caption = "".join(text.text for text in picture.findall(SVG + "text"))
    assert "size: PageRank" in caption and "Valjean" in caption
    assert page.heard == "graph.svg saved" and page.focused == "SUMMARY"


@pytest.mark.parametrize("name", ["lesmis", "large"])
def test_the_picture_as_png_is_twice_the_size_of_the_stage(visit, name):
    page = visit(name)
    content = page.downloaded("png")
    assert content.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", content[16:24])
    box = page.locator("#stage").bounding_box()
    assert width == 2 * box["width"] and height > 2 * box["height"]
    assert len(content) > 50_000


def test_tables_as_csv_hold_the_rows_shown(visit):
    page = visit("lesmis")
    page.set_slider("#weight", 4)
    graph, rows = lesmis_graph(5), page.downloaded_rows("names")
    assert {row["id"]: int(row["degree"]) for row in rows} == dict(graph.degree())
    ranks = page.ask("ranks")
    assert all(float(row["PageRank"]) == ranks[row["id"]] for row in rows)
    ties = page.downloaded_rows("ties")
    assert {frozenset((row["source"], row["target"])): float(row["weight"]) for row in ties} == {
        frozenset((a, b)): weight for a, b, weight in graph.edges(data="weight")}


def test_prints_dark_pages_light(visit):
    page = visit("lesmis", "#node=Valjean", scheme="dark")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#filters").is_hidden() and page.locator("#picture").is_visible()
    assert page.locator("#picture text").first.get_attribute("fill") == "#1a1a1a"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.heading == "Valjean" and page.locator("#summary").is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("#picture text").first.get_attribute("fill") == "#f2f2f2"
    page.emulate_media(media=None)
    assert page.pdf(format="A4").startswith(b"%PDF")
    page.settle()
    assert page.locator("#picture text").first.get_attribute("fill") == "#f2f2f2"
