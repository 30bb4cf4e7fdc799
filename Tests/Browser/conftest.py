"""The page of `comention explore` in a real browser: graphs to show, and a browser that watches what a page does.

COMENTION names the command, CHROMIUM another browser than the one found, SCREENSHOTS a folder for pictures to look at.
Every test also fails on an error in the console, on a violated policy, and on any request but for the page itself.
"""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

# The stand-in for the server lies with the tests that need it.
sys.path.append(str(Path(__file__).parent / "Correcting"))

import fake_server
from chromium import find_chromium
from reader import LESMIS, ROOT, Reader
from hostile import hostile_documents, hostile_graph

COMENTION = os.environ.get("COMENTION", str(ROOT / ".build/release/comention"))

# Two paragraphs of 2020, one of 2021, one of 2022 and one without a date; ties counted by hand.
DOCUMENTS = [
    {"id": "a", "date": "2020-03-01", "title": "First <b>", "url": "https://example.org/a?x=1&y=2",
     "text": "Alice Munro met Robert Dole.\n\nAlice Munro thanked Robert Dole and Margaret Hale."},
    {"id": "b", "date": "2021-05-05", "title": "Second", "url": "javascript:alert(3)", "text": "Alice Munro met Robert Dole."},
    {"id": "c", "date": "2022-07-07T10:00:00", "title": "Third", "text": "Margaret Hale met Robert Dole."},
    {"id": "d", "title": "Undated", "text": "Alice Munro wrote to Margaret Hale.\n\nHoratio Nelson slept."},
]

# The same tie in a year, in a month of it, on a day of it, and without a date.
CENTURY = [
    {"id": str(number), "date": date, "text": "Alice Munro met Robert Dole."}
    for number, date in enumerate(["1848", "1848-02", "1848-03-02", "1848-13"])
]

# Names written from the right, long ones, one of a single long word.
NAMES = {
    "a": "محمد بن سلمان آل سعود",
    "b": "בנימין נתניהו (ליכוד)",
    "c": "The International Committee for the Coordination of Very Long Names of Organizations and Their Abbreviations",
    "d": "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "e": "東京都",
}


def named_graph():
    """Two communities: the two names written from the right, and the others."""
    ties = [("a", "b", 9), ("a", "c", 1), ("c", "d", 4), ("d", "e", 2), ("c", "e", 2)]
    return {"directed": False, "multigraph": False, "graph": {}, "nodes": [{"id": id, "name": name} for id, name in NAMES.items()],
            "links": [{"source": a, "target": b, "weight": weight} for a, b, weight in ties]}


def matching_graph():
    """Names that hold one another, with the numbers of their mentions; and ten twins."""
    mentions = {"Hannah Moor": 40, "Annette Fox": 9, "Ann": 1, "Lee Ann": 2, **{f"Twin {n}": n for n in range(1, 11)}}
    names = list(mentions)
    return {"directed": False, "multigraph": False, "graph": {},
            "nodes": [{"id": f"i{n}", "name": name, "mentions": mentions[name]} for n, name in enumerate(names)],
            "links": [{"source": f"i{n}", "target": "i0", "weight": 1} for n in range(1, len(names))]}


def random_graph(path, nodes, edges, seed):
    """Ties mostly to a dozen others at fixed distances, so that there are groups to find."""
    generator = random.Random(seed)
    pairs = set()
    while len(pairs) < edges:
        a = generator.randrange(nodes)
        b = (a + 20 * generator.randrange(1, 12)) % nodes if generator.random() < 0.8 else generator.randrange(nodes)
        if a != b:
            pairs.add((min(a, b), max(a, b)))
    rows = [f"n{a}\tn{b}\t{generator.randrange(1, 12)}" for a, b in sorted(pairs)]
    path.write_text("source\ttarget\tweight\n" + "\n".join(rows) + "\n")
    return path


def write_json(path, value):
    path.write_text(json.dumps(value))
    return path


def write_lines(path, values):
    path.write_text("".join(json.dumps(value) + "\n" for value in values))
    return path


@pytest.fixture(scope="session")
def pages(tmp_path_factory):
    """Pages by name, each made when it is first asked for."""
    folder = tmp_path_factory.mktemp("pages")
    inputs = {
        "lesmis": lambda: LESMIS,
        "summit": lambda: ROOT / "samples/summit",
        "harbour": lambda: ROOT / "samples/harbour",
        "documents": lambda: write_lines(folder / "documents.jsonl", DOCUMENTS),
        "century": lambda: write_lines(folder / "century.jsonl", CENTURY),
        "nobody": lambda: write_lines(folder / "nobody.jsonl", [{"id": "a", "text": "nothing to see here"}]),
        "middle": lambda: random_graph(folder / "middle.tsv", 300, 3_000, 2),
        "large": lambda: random_graph(folder / "large.tsv", 2_000, 20_000, 1),
        "matches": lambda: write_json(folder / "matches.json", matching_graph()),
        "names": lambda: write_json(folder / "names.json", named_graph()),
        "hostile": lambda: write_json(folder / "hostile.json", hostile_graph()),
        "hostile-documents": lambda: write_lines(folder / "hostile.jsonl", hostile_documents()),
    }
    made = {}

    def page(name):
        if name not in made:
            made[name] = folder / f"{name}.html"
            arguments = [COMENTION, "explore", inputs[name](), "-o", made[name], "--title", f"{name} </title><b>"]
            done = subprocess.run(list(map(str, arguments)), capture_output=True, text=True)
            # A page without anybody is written, too, and is a failure.
            assert done.returncode == (1 if name == "nobody" else 0), done.stderr
        return made[name]

    return page


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        # Chromium's own sandbox does not work for root.
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def visit(browser, pages):
    """Opens pages and watches them to the end of the test."""
    contexts, complaints = [], []

    def open_page(name, fragment="", width=1400, height=900, scheme="light", **settings):
        address = pages(name).as_uri()
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, accept_downloads=True, offline=True, **settings)
        contexts.append(context)
        context.set_default_timeout(10_000)
        context.on("request", lambda request: None if is_own(request.url, address) else complaints.append(request.url[:100]))
        page = context.new_page()
        page.on("websocket", lambda socket: complaints.append("websocket " + socket.url))
        page.on("popup", lambda popup: complaints.append("popup " + popup.url))
        page.on("console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: (complaints.append("dialog " + dialog.message), dialog.dismiss()))
        page.goto(address + fragment)
        page.wait_for_selector("html[data-ready]")
        return Reader(page)

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def live(browser, tmp_path):
    """Opens pages of a stand-in for the server, and watches them to the end of the test."""
    contexts, complaints, servers = [], [], []

    def open_case(case, fragment="", width=1400, height=900, scheme="light", **settings):
        server, address = fake_server.serve(case)
        servers.append(server)
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, accept_downloads=True, **settings)
        contexts.append(context)
        context.set_default_timeout(10_000)
        context.on("request", lambda request: None if request.url.startswith(address) or request.url.startswith("blob:" + address[:16])
                   else complaints.append(request.url[:100]))
        page = context.new_page()
        page.on("popup", lambda popup: complaints.append("popup " + popup.url))
        # What the server refuses is told by the browser too, whatever the page does with it.
        page.on("console", lambda message: complaints.append(message.text) if "the server responded with a status of" not in message.text else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: (complaints.append("dialog " + dialog.message), dialog.dismiss()))
        page.goto(address + fragment)
        page.wait_for_selector("html[data-live]")
        return Reader(page)

    yield open_case
    for context in contexts:
        context.close()
    for server in servers:
        server.shutdown()
    assert complaints == []


@pytest.fixture
def case(tmp_path):
    """Makes cases of documents."""
    return lambda documents=DOCUMENTS, questions=(): fake_server.Case(COMENTION, tmp_path, documents, questions)


def is_own(url, address):
    """Whether an address is the page's, or one of a file it made itself for saving."""
    return url.split("#")[0] == address or url.startswith("blob:null/") or url.startswith("blob:file:")


FIGURES = []


@pytest.fixture
def figure():
    """Notes a figure that is printed at the end."""
    return lambda text: FIGURES.append(text)


def pytest_terminal_summary(terminalreporter):
    for text in FIGURES:
        terminalreporter.write_line(text)
