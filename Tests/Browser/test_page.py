"""The page of `comention explore` in a real browser.

COMENTION names the command, CHROMIUM the browser, SCREENSHOTS a folder for pictures to look at.
Every test also fails on an error in the console, on a violated policy, and on any request but for the page itself.
"""

import csv
import io
import json
import os
import random
import subprocess
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from urllib.parse import urlsplit

import igraph
import networkx
import pytest
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
COMENTION = os.environ.get("COMENTION", str(ROOT / ".build/release/comention"))
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
LESMIS = ROOT / "graphs/lesmis/lesmis.tsv"
HOSTILE = "<img src=x onerror=alert(1)></script><script>alert(2)</script>"

# Two paragraphs of 2020, one of 2021, one of 2022 and one without a date; ties counted by hand.
DOCUMENTS = [
    {"id": "a", "date": "2020-03-01", "title": "First " + HOSTILE, "url": "https://example.org/a?x=1&y=2",
     "text": "Alice Munro met Robert Dole.\n\nAlice Munro thanked Robert Dole and Margaret Hale."},
    {"id": "b", "date": "2021-05-05", "title": "Second", "url": "javascript:alert(3)", "text": "Alice Munro met Robert Dole."},
    {"id": "c", "date": "2022-07-07T10:00:00", "title": "Third", "text": "Margaret Hale met Robert Dole."},
    {"id": "d", "title": "Undated", "text": "Alice Munro wrote to Margaret Hale.\n\nHoratio Nelson slept."},
]


def explore(folder, name, *inputs):
    page = folder / f"{name}.html"
    subprocess.run([COMENTION, "explore", *map(str, inputs), "-o", str(page), "--title", name], check=True, capture_output=True)
    return page


def random_graph(path, nodes, edges, seed):
    generator = random.Random(seed)
    pairs = set()
    while len(pairs) < edges:
        a = generator.randrange(nodes)
        b = (a + 20 * generator.randrange(1, 12)) % nodes if generator.random() < 0.8 else generator.randrange(nodes)
        if a != b:
            pairs.add((min(a, b), max(a, b)))
    rows = [f"n{a}\tn{b}\t{generator.randrange(1, 12)}" for a, b in sorted(pairs)]
    path.write_text("source\ttarget\tweight\n" + "\n".join(rows) + "\n")


@pytest.fixture(scope="session")
def pages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pages")
    (folder / "documents.jsonl").write_text("".join(json.dumps(document) + "\n" for document in DOCUMENTS))
    random_graph(folder / "large.tsv", 2_000, 20_000, 1)
    random_graph(folder / "middle.tsv", 300, 3_000, 2)
    (folder / "hostile.csv").write_text('source,target,weight\n"' + HOSTILE + '",b,1\nb,"line\u2028separator",2\n')
    return {
        "lesmis": explore(folder, "lesmis", LESMIS),
        "documents": explore(folder, "documents", folder / "documents.jsonl"),
        "summit": explore(folder, "summit", ROOT / "samples/summit"),
        "middle": explore(folder, "middle", folder / "middle.tsv"),
        "large": explore(folder, "large", folder / "large.tsv"),
        "hostile": explore(folder, "hostile", folder / "hostile.csv"),
    }


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def visit(browser, pages):
    """Opens a page and watches it to the end of the test."""
    contexts, complaints = [], []

    def open_page(name, fragment="", width=1400, height=900, scheme="light"):
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, accept_downloads=True)
        contexts.append(context)
        page = context.new_page()
        address = pages[name].as_uri()
        page.on("console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: (complaints.append("dialog " + dialog.message), dialog.dismiss()))
        page.on("request", lambda request: None if request.url.split("#")[0] == address or request.url.startswith("blob:")
                else complaints.append("request " + request.url[:100]))
        page.goto(address + fragment)
        page.wait_for_selector("html[data-ready]", timeout=60_000)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


def settle(page):
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def heading(page):
    return page.locator("#details h2").inner_text()


def summary(page):
    return page.locator("#summary").inner_text()


def search(page, text):
    page.fill("#search", text)
    page.press("#search", "Enter")


def node_place(page, name):
    return page.evaluate(
        """(name) => {
          const n = names.indexOf(name), box = stage.getBoundingClientRect(), c = camera();
          return [box.left + screenX(n, c), box.top + screenY(n, c)];
        }""", name)


def ranks(page):
    return page.evaluate("Object.fromEntries(view.order.map((n) => [names[n], view.rank[n]]))")


def lesmis_graph():
    graph = networkx.Graph()
    with open(LESMIS) as file:
        for source, target, weight in csv.reader(file, delimiter="\t"):
            graph.add_edge(source, target, weight=float(weight))
    return graph


def page_rank(graph):
    """By igraph, whose solver is exact."""
    other = igraph.Graph.from_networkx(graph)
    return dict(zip(other.vs["_nx_name"], other.pagerank(weights="weight")))


def set_range(page, selector, value):
    page.locator(selector).evaluate("(e, value) => { e.value = value; e.dispatchEvent(new Event('input', { bubbles: true })); }", value)


def test_search_suggests_and_opens(visit):
    page = visit("lesmis")
    page.fill("#search", "vàlj")
    assert page.locator("#search-list li").first.inner_text().startswith("Valjean")
    assert page.get_attribute("#search", "aria-expanded") == "true"
    page.press("#search", "Enter")
    assert heading(page) == "Valjean"
    assert "node=Valjean" in page.url
    assert "Degree" in page.locator("#details dl").inner_text()


def test_a_name_without_ties_is_shown_when_chosen(visit):
    page = visit("documents")
    assert summary(page).startswith("3 of 4 names")
    search(page, "Horatio")
    assert summary(page).startswith("4 of 4 names") and page.is_checked("#loose")
    assert "rank 4 of 4" in page.locator("#live").inner_text()


def test_clicking_a_node_shows_its_neighbours(visit):
    page = visit("lesmis")
    page.mouse.click(*node_place(page, "Myriel"))
    assert heading(page) == "Myriel"
    neighbours = page.locator("#details ul.neighbours li")
    assert neighbours.count() == lesmis_graph().degree("Myriel")
    page.keyboard.press("Escape")
    assert heading(page) == "Highest ranked"


def test_clicking_an_edge_shows_the_sentences_with_both_names_marked(visit):
    page = visit("documents")
    x1, y1 = node_place(page, "Alice Munro")
    x2, y2 = node_place(page, "Robert Dole")
    page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2)
    assert set(heading(page).split(" – ")) == {"Alice Munro", "Robert Dole"}
    quotes = page.locator("#details blockquote")
    assert quotes.count() == 3
    for quote in quotes.all():
        assert set(quote.locator("mark").all_inner_texts()) == {"Alice Munro", "Robert Dole"}
    assert len({mark.get_attribute("class") for mark in quotes.first.locator("mark").all()}) == 2
    first = page.locator("#details article header").first
    assert "First" in first.inner_text() and "<img" in first.inner_text() and "2020-03-01" in first.inner_text()


def test_only_web_addresses_become_links(visit):
    page = visit("documents")
    search(page, "Alice")
    links = page.locator("#details article header a")
    assert [link.get_attribute("href") for link in links.all()] == ["https://example.org/a?x=1&y=2"]
    assert "noreferrer" in links.first.get_attribute("rel")
    assert page.locator("#details article").count() == 3


def test_ranks_are_those_of_igraph(visit):
    page = visit("lesmis")
    expected = page_rank(lesmis_graph())
    found = ranks(page)
    assert found.keys() == expected.keys()
    assert found == pytest.approx(expected, rel=1e-7)
    page.click("[data-view=names]")
    best = max(expected, key=expected.get)
    assert page.locator("#table-pane tbody tr").first.locator("td").first.inner_text() == best


def test_minimum_weight_ranks_anew(visit):
    page = visit("lesmis")
    before = summary(page)
    set_range(page, "#weight", 4)
    graph = lesmis_graph()
    graph.remove_edges_from([(a, b) for a, b, weight in graph.edges(data="weight") if weight < 5])
    graph.remove_nodes_from(list(networkx.isolates(graph)))
    expected = page_rank(graph)
    assert summary(page) != before
    assert summary(page).startswith(f"{graph.number_of_nodes()} of 77 names, {graph.number_of_edges()} of 254 ties")
    found = ranks(page)
    assert found.keys() == expected.keys()
    assert found == pytest.approx(expected, rel=1e-7)


def test_dates_count_the_ties_anew(visit):
    page = visit("documents")
    def ties():
        page.click("[data-view=ties]")
        return {frozenset(row.locator("td").all_inner_texts()[:2]): row.locator("td").nth(2).inner_text()
                for row in page.locator("#table-pane tbody tr").all()}
    alice, robert, margaret = "Alice Munro", "Robert Dole", "Margaret Hale"
    assert ties() == {frozenset((alice, robert)): "3", frozenset((alice, margaret)): "2", frozenset((robert, margaret)): "2"}
    page.uncheck("#undated")
    assert ties() == {frozenset((alice, robert)): "3", frozenset((alice, margaret)): "1", frozenset((robert, margaret)): "2"}
    set_range(page, "#from", 1)
    assert ties() == {frozenset((alice, robert)): "1", frozenset((robert, margaret)): "1"}
    assert page.locator("#dates-value").inner_text() == "2021-05-05 – 2022-07-07"
    set_range(page, "#from", 2)
    assert ties() == {frozenset((robert, margaret)): "1"}
    assert "undated=0" in page.url and "from=2022-07-07" in page.url


def test_types_and_communities_filter(visit):
    page = visit("summit")
    page.locator("#types label", has_text="person").locator("input").check()
    page.click("[data-view=names]")
    kinds = page.locator("#table-pane tbody tr td:nth-child(2)").all_inner_texts()
    assert len(kinds) > 20 and set(kinds) == {"person"}
    page.click("#reset")
    page.locator("#communities label").nth(1).locator("input").check()
    groups = page.locator("#table-pane tbody tr td:nth-child(3)").all_inner_texts()
    assert len(groups) > 5 and set(groups) == {"2"}


def test_shortest_path_is_the_lightest(visit):
    page = visit("lesmis")
    for field, name in (("#path-from", "Napoleon"), ("#path-to", "Brujon")):
        page.fill(field, name)
        page.press(field, "Enter")
    names = page.locator("#details ol.path > li > button").all_inner_texts()
    graph = lesmis_graph()
    for *_, attributes in graph.edges(data=True):
        attributes["length"] = 1 / attributes["weight"]
    expected = networkx.shortest_path_length(graph, "Napoleon", "Brujon", weight="length")
    assert names[0] == "Napoleon" and names[-1] == "Brujon"
    length = sum(graph.edges[a, b]["length"] for a, b in zip(names, names[1:]))
    assert abs(length - expected) < 1e-9
    assert "path-from=Napoleon" in page.url and "path-to=Brujon" in page.url


def test_path_from_a_node_to_a_clicked_one(visit):
    page = visit("lesmis")
    search(page, "Napoleon")
    page.get_by_role("button", name="Path from here").click()
    page.mouse.click(*node_place(page, "Myriel"))
    assert page.locator("#details ol.path > li > button").all_inner_texts() == ["Napoleon", "Myriel"]


def test_keys_alone_reach_everything(visit):
    page = visit("lesmis")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "search"
    page.keyboard.type("javert")
    page.keyboard.press("ArrowDown")
    assert page.get_attribute("#search", "aria-activedescendant")
    page.keyboard.press("Enter")
    assert heading(page) == "Javert" and page.evaluate("document.activeElement.tagName") == "H2"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "stage"
    page.keyboard.press("Home")
    assert page.locator("#live").inner_text().startswith("Valjean")
    page.keyboard.press("PageDown")
    second = page.locator("#live").inner_text()
    assert "rank 2 of 77" in second
    page.keyboard.press("ArrowRight")
    moved = page.locator("#live").inner_text()
    page.keyboard.press("Enter")
    assert heading(page) == moved.split(",")[0]
    page.locator("#stage").focus()
    before = page.evaluate("camera().k")
    page.keyboard.press("+")
    assert page.evaluate("camera().k") > before
    page.keyboard.press("0")
    assert page.evaluate("state.camera") is None
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


def test_everything_that_acts_has_a_name_and_a_role(visit):
    page = visit("summit")
    search(page, "Pompeo")
    nameless = page.evaluate(
        """() => [...document.querySelectorAll('button, input, select, a, summary')].filter((e) => e.offsetParent
          && !(e.textContent.trim() || e.getAttribute('aria-label') || (e.labels && e.labels.length))).map((e) => e.outerHTML)""")
    assert nameless == []
    assert page.locator("#live").get_attribute("aria-live") == "polite"


def test_table_sorts_both_ways(visit):
    page = visit("lesmis")
    page.click("[data-view=names]")
    degree = page.locator("#table-pane th", has_text="degree")
    at = page.locator("#table-pane th").all_inner_texts().index(degree.inner_text()) + 1
    column = lambda: [int(text) for text in page.locator(f"#table-pane tbody td:nth-child({at})").all_inner_texts()]
    degree.locator("button").click()
    assert degree.get_attribute("aria-sort") == "descending"
    assert column() == sorted(column(), reverse=True) and column()[0] == 36
    degree.locator("button").click()
    assert degree.get_attribute("aria-sort") == "ascending" and column() == sorted(column())


def test_wheel_and_drag_move_the_view(visit):
    page = visit("lesmis")
    box = page.locator("#stage").bounding_box()
    x, y = round(box["x"]) + 200, round(box["y"]) + 200
    model = "([x, y]) => { const c = camera(), b = stage.getBoundingClientRect(); return [(x - b.left - size.width / 2) / c.k + c.x, (y - b.top - size.height / 2) / c.k + c.y]; }"
    before = page.evaluate(model, [x, y])
    page.mouse.move(x, y)
    page.mouse.wheel(0, -300)
    settle(page)
    page.wait_for_timeout(100)
    after = page.evaluate(model, [x, y])
    assert max(abs(a - b) for a, b in zip(before, after)) < 0.01, "the point under the pointer stays"
    page.mouse.down()
    page.mouse.move(x + 50, y + 30, steps=4)
    page.mouse.up()
    moved = page.evaluate(model, [x + 50, y + 30])
    assert max(abs(a - b) for a, b in zip(after, moved)) < 0.01


def test_the_address_holds_the_state(visit):
    page = visit("lesmis")
    set_range(page, "#weight", 2)
    page.select_option("#drawn", "all")
    search(page, "Cosette")
    page.click("[data-view=names]")
    page.locator("#table-pane th button", has_text="degree").click()
    other = visit("lesmis", "#" + urlsplit(page.url).fragment)
    assert heading(other) == "Cosette" and summary(other) == summary(page)
    assert other.locator("#table-pane tbody").inner_text() == page.locator("#table-pane tbody").inner_text()
    assert other.input_value("#drawn") == "all"


def test_an_address_with_nonsense_does_no_harm(visit):
    page = visit("lesmis", "#node=%3Cscript%3E&edge=a&edge=b&min=NaN&types=[1,{]&communities=x&at=1,2,oops&view=none&sort-names=toString,1&path-from=zz")
    assert heading(page) == "Highest ranked" and summary(page).startswith("77 of 77")


def downloaded(page, kind):
    page.click("#download summary")
    with page.expect_download() as download:
        page.click(f"[data-download={kind}]")
    return Path(download.value.path()).read_bytes()


def test_downloads_hold_the_view(visit):
    page = visit("hostile")
    picture = ElementTree.fromstring(downloaded(page, "svg"))
    texts = [element.text or "" for element in picture.iter("{http://www.w3.org/2000/svg}title")]
    assert any(HOSTILE in text for text in texts)
    assert not list(picture.iter("{http://www.w3.org/2000/svg}script")) and not list(picture.iter("{http://www.w3.org/2000/svg}image"))
    assert downloaded(page, "png").startswith(b"\x89PNG")
    rows = list(csv.reader(io.StringIO(downloaded(page, "names").decode())))
    assert {row[0] for row in rows[1:]} == {HOSTILE, "b", "line\u2028separator"}
    ties = list(csv.reader(io.StringIO(downloaded(page, "ties").decode())))
    assert {frozenset(row[:2]) for row in ties[1:]} == {frozenset((HOSTILE, "b")), frozenset(("b", "line\u2028separator"))}


def test_policy_stops_what_is_not_the_page(browser, pages):
    page = browser.new_page()
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(pages["hostile"].as_uri())
    page.evaluate("() => { const s = document.createElement('script'); s.textContent = 'window.broken = 1'; document.body.append(s); }")
    page.evaluate("() => { const i = new Image(); i.src = 'https://example.org/x.png'; document.body.append(i); }")
    refused = page.evaluate("() => fetch('https://example.org/').then(() => 'fetched', () => 'refused')")
    assert page.evaluate("window.broken") is None and refused == "refused"
    assert sum("Content Security Policy" in text for text in said) >= 3
    page.close()


@pytest.mark.parametrize("name,kind", [("middle", "svg"), ("large", "canvas")])
def test_large_graphs_answer(visit, name, kind):
    begin = time.monotonic()
    page = visit(name)
    search(page, "n17")
    assert heading(page) == "n17"
    # For information: this is no timed test.
    print(f"{name}: first interaction after {time.monotonic() - begin:.2f} s")
    assert page.locator("#stage svg#picture").is_visible() == (kind == "svg")
    assert page.locator("#stage canvas").is_visible() == (kind == "canvas")
    page.keyboard.press("Escape")
    # The highest ranked, so that no other lies above it.
    best = page.evaluate("names[view.order[0]]")
    page.mouse.click(*node_place(page, best))
    assert page.evaluate("state.node") is not None
    if kind == "canvas":
        filled = page.evaluate(
            """() => {
              drawNow();
              const pixels = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
              return pixels.filter((value, i) => i % 4 === 0 && value < 200).length;
            }""")
        assert filled > 5_000


def test_pages_are_small(pages):
    assert pages["summit"].stat().st_size < 1_000_000


@pytest.mark.parametrize("width,scheme", [(1400, "light"), (1400, "dark"), (390, "light")])
def test_nothing_sticks_out(visit, width, scheme):
    for name in ("summit", "lesmis", "large"):
        page = visit(name, width=width, height=900 if width > 500 else 844, scheme=scheme)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        folder = os.environ.get("SCREENSHOTS")
        if folder:
            settle(page)
            page.screenshot(path=f"{folder}/{name}-{width}-{scheme}.png", full_page=width < 500)
            search(page, "pompeo" if name == "summit" else "n1" if name == "large" else "valjean")
            settle(page)
            page.screenshot(path=f"{folder}/{name}-{width}-{scheme}-node.png", full_page=width < 500)


def test_prints_dark_pages_light(visit):
    page = visit("lesmis", scheme="dark")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#filters").is_hidden() and page.locator("#picture").is_visible()
    assert page.locator("#picture text").first.get_attribute("fill") == "#1a1a1a"
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("#picture text").first.get_attribute("fill") == "#f2f2f2"
