"""Tab and the eyes go the same way, in windows of every shape (WCAG 2.4.3), and the ring that shows where is seen whole."""

import pytest

# Walks one stop on and keeps the element; the places are taken at the end, with nothing scrolled.
STEP = """() => {
  const e = document.activeElement;
  if (e === document.body) return false;
  (window.stops ||= []).push(e);
  return true;
}"""
PLACES = """() => {
  for (const e of document.querySelectorAll("*")) if (e.scrollTop || e.scrollLeft) e.scrollTo(0, 0);
  const box = (e) => { const { left, top, right, bottom } = e.getBoundingClientRect(); return [left, top, right, bottom]; };
  // Of what scrolls by itself, only the frame has its place among the rest.
  const frames = ["header, #filters, #stage-pane, #table-pane, #details", ".scroll, #types"];
  return window.stops.map((e) => ({ what: e.id || e.textContent.trim().slice(0, 30) || e.tagName,
    region: e.closest(frames[0]).id || "header",
    frames: [...frames.map((frame) => e.closest(frame) || e), e].map((e) => [e.id || e.className || e.tagName, box(e)]) }));
}"""

WINDOWS = [(1400, 900), (820, 900), (844, 390), (390, 844)]
STATES = {
    "summit": ["", "node=p:mike-pompeo"],
    "documents": ["view=names", "edge=p:alice-munro&edge=p:robert-dole&view=ties"],
    "nobody": [""],
}


def comes_before(a, b):
    """Whether a reader of English sees one box before the other: above it, or in the same row to its left."""
    is_above = a[3] <= b[1] + 1
    is_below = b[3] <= a[1] + 1
    return is_above or not is_below and a[2] <= b[0] + 1


def where_they_part(a, b):
    """The boxes of the outermost frames that two stops do not share."""
    return next(((one[1], other[1]) for one, other in zip(a, b) if one != other), (a[-1][1], b[-1][1]))


def stops(page):
    page.evaluate("() => { window.stops = []; document.activeElement.blur(); }")
    for _ in range(400):
        page.keyboard.press("Tab")
        if not page.evaluate(STEP):
            break
    else:
        raise AssertionError("Tab does not leave the page")
    return page.evaluate(PLACES)


@pytest.mark.parametrize("width,height", WINDOWS)
def test_tab_goes_as_the_eyes_do(visit, width, height):
    for name, fragments in STATES.items():
        for fragment in fragments:
            page = visit(name, "#" + fragment, width=width, height=height)
            walked = stops(page)
            assert {"header", "filters", "details" if name != "nobody" else "header"} <= {stop["region"] for stop in walked}
            for i, one in enumerate(walked):
                for later in walked[i + 1 :]:
                    a, b = where_they_part(one["frames"], later["frames"])
                    assert not comes_before(b, a), (name, fragment, one["what"], later["what"])


def test_what_is_told_in_words_stands_in_the_same_order(visit):
    for width, height in WINDOWS:
        page = visit("summit", width=width, height=height)
        boxes = page.evaluate(
            """() => [...document.querySelectorAll("main > *")].filter((e) => e.offsetParent).map((e) => e.getBoundingClientRect())
              .map(({ left, top, right, bottom }) => [left, top, right, bottom])""")
        assert len(boxes) == 3
        assert not any(comes_before(boxes[j], boxes[i]) for i in range(3) for j in range(i + 1, 3))


def test_turning_a_phone_keeps_the_focus(visit):
    page = visit("summit", width=390, height=844)
    page.locator("#filter-fold summary").click()
    page.locator("#weight").focus()
    first = lambda: page.evaluate("document.querySelector('main').firstElementChild.id")
    assert first() == "stage-pane"
    page.set_viewport_size({"width": 1180, "height": 820})
    page.wait_until("document.querySelector('main').firstElementChild.id === 'filters'")
    assert page.focused == "weight"
    page.set_viewport_size({"width": 390, "height": 844})
    page.wait_until("document.querySelector('main').firstElementChild.id === 'stage-pane'")
    assert page.focused == "weight"


def test_the_ring_around_a_box_is_not_cut_off(visit):
    page = visit("summit")
    for selector in ("#types", "#communities .scroll"):
        boxes = page.locator(selector + " input")
        for box in (boxes.first, boxes.last):
            box.focus()
            page.keyboard.press("Shift+Tab")
            page.keyboard.press("Tab")
            ring, frame = page.evaluate(
                """(selector) => {
                  const e = document.activeElement, style = getComputedStyle(e), frame = e.closest(selector).getBoundingClientRect();
                  const wide = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset), box = e.getBoundingClientRect();
                  return [[box.left - wide, box.top - wide, -box.right - wide, -box.bottom - wide],
                    [frame.left, frame.top, -frame.right, -frame.bottom]];
                }""", selector)
            assert all(a >= b for a, b in zip(ring, frame)), (selector, ring, frame)
