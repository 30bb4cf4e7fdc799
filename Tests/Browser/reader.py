"""What a reader sees of a page and does with it."""

import csv
import io
import time
from pathlib import Path

import igraph
import networkx

ROOT = Path(__file__).resolve().parents[2]
LESMIS = ROOT / "graphs/lesmis/lesmis.tsv"


class Reader:
    def __init__(self, page):
        self.page = page

    def __getattr__(self, name):
        return getattr(self.page, name)

    @property
    def heading(self):
        return self.page.locator("#details h2").inner_text()

    @property
    def summary(self):
        return self.page.locator("#summary").inner_text()

    @property
    def heard(self):
        """What a screen reader was told last."""
        return self.page.locator("#said").inner_text()

    @property
    def focused(self):
        """Id of the element with the focus, else its tag."""
        return self.page.evaluate("document.activeElement.id || document.activeElement.tagName")

    def ask(self, name, *arguments):
        """Calls one of the functions that the page offers to the console."""
        return self.page.evaluate("([name, list]) => comention[name](...list)", [name, list(arguments)])

    def settle(self):
        self.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def wait_until(self, condition):
        """Waits until an expression of the page or a function of ours is true.

        Expressions are asked for from here: the page's policy lets nothing in it be evaluated again and again.
        """
        deadline = time.monotonic() + 30  # No measure: only what hangs is to end.
        while not (condition() if callable(condition) else self.page.evaluate(condition)):
            assert time.monotonic() < deadline, f"never true: {condition}"
            self.page.wait_for_timeout(20)

    def search(self, text):
        self.page.fill("#search", text)
        self.page.press("#search", "Enter")

    def set_slider(self, selector, value):
        self.page.locator(selector).evaluate(
            "(e, value) => { e.value = value; e.dispatchEvent(new Event('input', { bubbles: true })); }", value)

    def click_node(self, name):
        self.page.mouse.click(*self.ask("placeOf", name))

    def table(self, view):
        """The rows of a table as lists of texts."""
        self.page.click(f"[data-view={view}]")
        return self.page.evaluate(
            "[...document.querySelectorAll('#table-pane tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent))")

    def wait_for_address(self, text):
        """The address is written a moment later where much happens at once."""
        self.wait_until(lambda: text in self.page.evaluate("location.hash"))

    def downloaded(self, kind):
        self.page.click("#download summary")
        with self.page.expect_download() as download:
            self.page.click(f"[data-download={kind}]")
        return Path(download.value.path()).read_bytes()

    def downloaded_rows(self, kind):
        return list(csv.DictReader(io.StringIO(self.downloaded(kind).decode(), newline="")))

    def graph(self):
        """What the page shows, as a graph."""
        graph = networkx.Graph()
        graph.add_nodes_from(self.ask("ranks"))
        graph.add_weighted_edges_from(self.ask("ties"))
        return graph


def lesmis_graph(lightest=0):
    graph = networkx.Graph()
    with open(LESMIS) as file:
        for source, target, weight in csv.reader(file, delimiter="\t"):
            if float(weight) >= lightest:
                graph.add_edge(source, target, weight=float(weight))
    return graph


def page_rank(graph):
    """By igraph, whose solver is exact."""
    other = igraph.Graph.from_networkx(graph)
    return dict(zip(other.vs["_nx_name"], other.pagerank(weights="weight")))


def best_modularity(graph, tries=20):
    """The best that igraph's Leiden finds in some tries."""
    other = igraph.Graph.from_networkx(graph)
    found = [other.community_leiden("modularity", weights="weight", n_iterations=5) for _ in range(tries)]
    return max(other.modularity(one, weights="weight") for one in found)
