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


# Borders of what is filled in or pressed, and what lies beside them (WCAG 1.4.11).
BORDERS = CONTRASTS.split("return [...")[0] + """
  return [...document.querySelectorAll("input[type=text], select, button, .menu > summary")]
    .filter((e) => e.offsetParent && getComputedStyle(e).borderTopWidth !== "0px")
    .map((e) => { const [a, b] = [light(getComputedStyle(e).borderTopColor), light(behind(e.parentElement))].sort((a, b) => b - a);
      return { ratio: (a + 0.05) / (b + 0.05), what: e.id || e.textContent }; })
    .filter(({ ratio }) => ratio < 3);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_fields_and_buttons_have_borders_to_be_seen(visit, scheme):
    page = visit("summit", "#node=p:mike-pompeo", scheme=scheme)
    assert page.evaluate(BORDERS) == []
    hint = page.evaluate("getComputedStyle(document.querySelector('#search'), '::placeholder').color")
    assert hint == page.evaluate("getComputedStyle(document.querySelector('#summary')).color")


@pytest.mark.parametrize("width,height", [(844, 390), (910, 512), (320, 640), (1280, 400)])
def test_nothing_lies_on_another_part_in_low_and_small_windows(visit, width, height):
    for fragment in ("", "#view=names"):
        page = visit("summit", fragment, width=width, height=height)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        parts = page.evaluate(
            """() => [...document.querySelectorAll("header:not(article *), main > *, footer")].filter((e) => e.offsetParent)
              .map((e) => e.getBoundingClientRect()).map(({ left, top, right, bottom }) => [left, top, right, bottom])""")
        assert len(parts) == 5
        meet = lambda a, b: a[0] + 1 < b[2] and b[0] + 1 < a[2] and a[1] + 1 < b[3] and b[1] + 1 < a[3]
        assert not [(a, b) for i, a in enumerate(parts) for b in parts[i + 1 :] if meet(a, b)]
        if not fragment:
            stage = page.locator("#stage").bounding_box()
            # A finger on the stage moves the picture: there is always some other place for it.
            assert 100 < stage["height"] <= 0.82 * height


def test_long_names_leave_place_for_the_others(visit):
    page = visit("names", "#view=ties", width=390, height=844)
    for row in page.locator("#table-pane tbody tr").all():
        first = row.locator("td").nth(0).bounding_box()
        assert first["x"] + first["width"] <= 0.55 * 390


def test_names_written_from_the_right_leave_the_rest_in_place(visit):
    page = visit("names")
    # The number of a community stands before its names, and a comma between two of them.
    places = page.evaluate(
        """() => {
          const place = (node, from, to) => { const range = document.createRange(); range.setStart(node, from); range.setEnd(node, to);
            return range.getBoundingClientRect(); };
          const rows = [...document.querySelectorAll("#legend div, #communities .check > span")];
          return rows.filter((row) => /[\\u0590-\\u06ff]/.test(row.textContent)).map((row) => {
            const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT), colon = texts.nextNode();
            const name = row.querySelectorAll("bdi")[row.closest("#legend") ? 1 : 0];
            return [place(colon, 0, 1).left - row.getBoundingClientRect().left, name.getBoundingClientRect().left - place(colon, 0, 1).right];
          });
        }""")
    assert len(places) == 2 and all(0 <= start < 30 and gap > 0 for start, gap in places), places
    assert page.get_attribute("#search", "dir") == "auto"
