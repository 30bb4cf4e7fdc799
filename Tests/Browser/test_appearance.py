"""Sizes of windows, light and dark; SCREENSHOTS=folder keeps pictures to look at."""

import os

import pytest

# Text and what lies behind it, by the formula of WCAG 2.
CONTRASTS = """() => {
  const rgb = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = (color) => rgb(color).slice(0, 3).map((c) => c / 255).map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (e) => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (rgb(c)[3] !== 0) return c; } };
  return [...document.querySelectorAll("body *")].filter((e) => e.offsetParent && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
    .map((e) => { const [a, b] = [light(getComputedStyle(e).color), light(behind(e))].sort((a, b) => b - a);
      return { ratio: (a + 0.05) / (b + 0.05), text: e.textContent.slice(0, 40) }; })
    .filter(({ ratio }) => ratio < 4.5);
}"""

CHOICES = {"summit": "pompeo", "lesmis": "valjean", "large": "n1"}
if "SCREENSHOTS" in os.environ:
    CHOICES["harbour"] = "falk"


def keep(page, name):
    folder = os.environ.get("SCREENSHOTS")
    if folder:
        page.settle()
        page.screenshot(path=f"{folder}/{name}.png", full_page=page.viewport_size["width"] < 500)


@pytest.mark.parametrize("name", CHOICES)
@pytest.mark.parametrize("width,scheme", [(1400, "light"), (1400, "dark"), (820, "light"), (390, "light"), (390, "dark")])
def test_nothing_sticks_out_and_texts_can_be_read(visit, name, width, scheme):
    page = visit(name, width=width, height=900 if width > 500 else 844, scheme=scheme)
    look = f"{name}-{width}-{scheme}"
    keep(page, look)
    page.search(CHOICES[name])
    keep(page, f"{look}-node")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(CONTRASTS) == []
    tie = page.locator("#details ul.neighbours .link:last-child").first
    tie.click()
    keep(page, f"{look}-edge")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.click("[data-view=names]")
    keep(page, f"{look}-names")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(CONTRASTS) == []


def test_labels_do_not_lie_on_one_another(visit):
    for name in ("summit", "lesmis", "middle"):
        page = visit(name)
        page.settle()
        meeting = page.evaluate(
            """() => {
              const boxes = [...document.querySelectorAll("#picture text")].map((e) => e.getBBox());
              const meet = (a, b) => a.x + 3 < b.x + b.width && b.x + 3 < a.x + a.width && a.y + 3 < b.y + b.height && b.y + 3 < a.y + a.height;
              return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => meet(a, b))).length;
            }""")
        assert meeting == 0
        assert page.locator("#picture text").count() > 20


def test_names_in_tables_are_not_broken_in_two(visit):
    for width in (1400, 390):
        page = visit("summit", "#view=names", width=width)
        row = page.locator("#table-pane tbody tr", has_text="Donald Trump")
        line = float(row.evaluate("(e) => parseFloat(getComputedStyle(e).lineHeight)"))
        assert row.locator("button").bounding_box()["height"] < 2 * line
        page.locator("#table-pane").evaluate("(e) => e.scrollTo(400, 0)")
        assert row.locator("button").bounding_box()["x"] >= page.locator("#table-pane").bounding_box()["x"]


def test_the_scheme_can_change_while_the_page_is_open(visit):
    page = visit("lesmis")
    page.emulate_media(color_scheme="dark")
    page.wait_until("document.querySelector('#picture text').getAttribute('fill') === '#f2f2f2'")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(21, 23, 27)"
