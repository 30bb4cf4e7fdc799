"""What a page shows at first sight: the highest ranked have labels, labels lie on nothing, and a knot is not drawn at once."""

import pytest

# Labels that lie on nodes, by more than a hair: rectangles of letters against circles around nodes.
ON_NODES = """() => {
  const labels = [...document.querySelectorAll("#picture .labels text")].map((e) => ({ n: e.dataset.node, box: e.getBBox() }));
  const nodes = [...document.querySelectorAll("#picture .nodes path")].map((e) => {
    const { e: x, f: y } = e.transform.baseVal.consolidate().matrix;
    return { n: e.dataset.node, x, y, r: e.getBBox().width / 2 };
  });
  return labels.flatMap(({ n, box }) => nodes.filter(({ x, y, r }) => {
    const dx = Math.max(box.x - x, 0, x - box.x - box.width), dy = Math.max(box.y + 2 - y, 0, y - box.y - box.height + 4);
    return Math.hypot(dx, dy) < r - 2;
  }).map((node) => [n, node.n]));
}"""

LABELLED = "[...document.querySelectorAll('#picture .labels text')].map((e) => e.textContent)"
DRAWN = "document.querySelectorAll('#picture .nodes path').length"


def highest(page, count):
    ranks = page.ask("ranks")
    return sorted(ranks, key=lambda id: -ranks[id])[:count]


@pytest.mark.parametrize("name", ["lesmis", "harbour", "summit"])
@pytest.mark.parametrize("width,height", [(1400, 900), (390, 844)])
def test_the_highest_have_labels_and_labels_lie_on_no_node(visit, name, width, height):
    page = visit(name, width=width, height=height)
    page.settle()
    names = dict(zip(*page.evaluate("(({ id, name }) => [id, name])(JSON.parse(document.getElementById('data').textContent).nodes)")))
    labelled = page.evaluate(LABELLED)
    for id in highest(page, 15 if width > 500 else 12):
        assert any(names[id].startswith(text.rstrip("…")) for text in labelled), names[id]
    assert page.evaluate(ON_NODES) == []


def test_a_knot_is_not_drawn_at_once(visit):
    page = visit("large")
    page.settle()
    drawn = page.evaluate(DRAWN)
    assert 15 <= drawn <= 150
    assert page.locator("#notes").inner_text() == f"Of 2,000 names the {drawn} highest-ranked are drawn, so that they can be read. Draw all 2,000"
    assert page.summary.startswith("2,000 of 2,000 names, 20,000 of 20,000 ties") and f"{drawn} names and " in page.summary
    assert len(page.ask("ranks")) == 2_000, "ranks are of everything"
    page.click("[data-note=fewer]")
    assert page.locator("#canvas").is_visible() and page.focused != "BODY"
    page.wait_for_address("names=all")
    page.click("[data-note=fewer]")
    page.settle()
    assert page.evaluate(DRAWN) == drawn


def test_whoever_is_chosen_is_drawn_with_the_neighbours(visit):
    page = visit("middle")
    page.settle()
    last = highest(page, 300)[-1]
    page.search(last)
    page.settle()
    assert last in page.evaluate(LABELLED)
    neighbours = int(page.locator("#details h3", has_text="Neighbours").inner_text().split("(")[1].rstrip(")"))
    shown = page.evaluate("[...document.querySelectorAll('#picture .nodes path')].filter((e) => e.getAttribute('opacity') === '1').length")
    assert shown == neighbours + 1


def test_a_small_graph_is_drawn_whole_without_a_word(visit):
    page = visit("documents")
    assert page.locator("#notes").is_hidden()
