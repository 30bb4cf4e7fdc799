"""Mouse, wheel, fingers, and the address that holds what they did."""

import pytest


def test_wheel_and_drag_move_the_view(visit):
    page = visit("lesmis")
    box = page.locator("#stage").bounding_box()
    x, y = round(box["x"]) + 200, round(box["y"]) + 200
    before = page.ask("pointAt", x, y)
    scale = page.ask("camera")["k"]
    page.mouse.move(x, y)
    page.mouse.wheel(0, -300)
    page.wait_until(lambda: page.ask("camera")["k"] > scale)
    after = page.ask("pointAt", x, y)
    assert near(before, after), "the point under the pointer stays"
    page.mouse.down()
    page.mouse.move(x + 50, y + 30, steps=4)
    page.mouse.up()
    assert near(after, page.ask("pointAt", x + 50, y + 30))
    assert page.heading == "Highest ranked", "a drag chooses nothing"
    page.click("#fit")
    assert page.ask("camera")["isFitted"]


def test_buttons_zoom(visit):
    page = visit("lesmis")
    scale = page.ask("camera")["k"]
    page.click("#zoom-in")
    assert page.ask("camera")["k"] > scale
    page.click("#zoom-out")
    assert abs(page.ask("camera")["k"] - scale) < 1e-9


def test_pointing_names_what_is_there(visit):
    page = visit("lesmis")
    x, y = page.ask("placeOf", "Javert")
    page.mouse.move(x, y)
    assert page.get_attribute("#stage", "title").startswith("Javert, rank ")


def touch(session, kind, *points):
    places = [{"x": x, "y": y, "id": i} for i, (x, y) in enumerate(points)]
    session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": places})


def test_fingers_drag_pinch_and_choose(visit):
    page = visit("lesmis", width=390, height=844, has_touch=True, is_mobile=True)
    session = page.page.context.new_cdp_session(page.page)
    box = page.locator("#stage").bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    held, start = page.ask("pointAt", x, y), page.ask("camera")
    touch(session, "touchStart", (x, y))
    for step in range(1, 6):
        touch(session, "touchMove", (x + 10 * step, y + 6 * step))
    touch(session, "touchEnd")
    page.wait_until(lambda: near(held, page.ask("pointAt", x + 50, y + 30)))
    assert page.ask("camera")["k"] == start["k"]
    middle = page.ask("pointAt", x, y)
    touch(session, "touchStart", (x - 40, y), (x + 40, y))
    for step in range(1, 9):
        touch(session, "touchMove", (x - 40 - 5 * step, y), (x + 40 + 5 * step, y))
    touch(session, "touchEnd")
    page.wait_until(lambda: abs(page.ask("camera")["k"] / start["k"] - 2) < 0.02)
    assert near(middle, page.ask("pointAt", x, y), 1), "what was between the fingers stays there"
    page.tap("#fit")
    page.touchscreen.tap(*page.ask("placeOf", "Valjean"))
    assert page.heading == "Valjean"


def test_the_address_holds_the_state(visit):
    page = visit("lesmis")
    page.set_slider("#weight", 2)
    page.select_option("#drawn", "all")
    page.select_option("#colour", "whole")
    page.check("#loose")
    page.locator("#communities input").nth(0).check()
    page.locator("#communities input").nth(1).check()
    page.search("Cosette")
    page.click("#zoom-in")
    page.table("names")
    page.locator("#table-pane th button", has_text="degree").click()
    page.wait_for_address("sort-names=degree")
    form = "(form) => [...form.elements].map((e) => [e.id, e.value, e.checked])"
    seen = lambda page: [page.heading, page.summary, page.locator("#table-pane tbody").inner_text(), page.ask("communities"),
                         page.locator("#filter-form").evaluate(form)]
    before, camera, fragment = seen(page), page.ask("camera"), page.evaluate("location.hash")
    page.reload()
    page.wait_for_selector("html[data-ready]")
    other = visit("lesmis", fragment)
    for again in (page, other):
        assert seen(again) == before
        assert again.ask("camera") == pytest.approx(camera, abs=0.1)
    page.evaluate("location.hash = 'edge=Valjean&edge=Javert&view=ties'")
    page.wait_until("document.querySelector('#details h2').textContent.includes('Javert')")
    assert page.locator("#table-pane tr.selected").count() == 1


def test_dates_and_types_are_in_the_address(visit):
    page = visit("harbour")
    page.set_slider("#from", 1)
    page.set_slider("#to", 4)
    page.uncheck("#undated")
    page.locator("#types input").first.check()
    page.wait_for_address("types=")
    other = visit("harbour", page.evaluate("location.hash"))
    assert other.summary == page.summary and other.ask("ranks") == page.ask("ranks")


def test_an_address_with_nonsense_does_no_harm(visit):
    nonsense = ("#node=%3Cscript%3E&edge=a&edge=b&min=NaN&types=[1,{]&communities=x&at=1,2,oops&view=none&sort-names=toString,1"
                "&path-from=zz&from=2020&colour=__proto__&%E0%A4%A=1")
    page = visit("lesmis", nonsense)
    assert page.heading == "Highest ranked" and page.summary.startswith("77 of 77")


def near(a, b, most=0.01):
    return max(abs(x - y) for x, y in zip(a, b)) < most
