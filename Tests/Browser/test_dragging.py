"""Names that are dragged stay where they were put, until they are let go."""


def near(a, b, most=1.5):
    return max(abs(x - y) for x, y in zip(a, b)) < most


def drag(page, name, dx, dy):
    x, y = page.ask("placeOf", name)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + dx, y + dy, steps=5)
    page.mouse.up()
    return [x + dx, y + dy]


def test_a_dragged_name_stays_and_can_be_let_go(visit):
    page = visit("lesmis")
    home, other = page.ask("placeOf", "Javert"), page.ask("placeOf", "Valjean")
    put = drag(page, "Javert", 90, -60)
    assert near(page.ask("placeOf", "Javert"), put) and near(page.ask("placeOf", "Valjean"), other)
    assert page.heading == "Highest ranked" and page.heard == "Javert moved; it stays there"
    assert page.locator("#notes").inner_text() == "1 name moved. Put it back"
    page.set_slider("#weight", 2)
    page.set_slider("#weight", 0)
    assert near(page.ask("placeOf", "Javert"), put), "filters move nothing"
    page.wait_for_address("moved=")
    page.reload()
    page.wait_for_selector("html[data-ready]")
    assert near(page.ask("placeOf", "Javert"), put), "nor does a reload"
    page.click("#reset")
    drag(page, "Cosette", 40, 40)
    page.search("Javert")
    page.get_by_role("button", name="Put back").click()
    page.click("#fit")
    assert page.locator("#notes").inner_text() == "1 name moved. Put it back"
    page.click("[data-note=moved]")
    page.click("#fit")
    assert near(page.ask("placeOf", "Javert"), home) and page.locator("#notes").is_hidden()
    page.wait_until(lambda: "moved" not in page.evaluate("location.hash"))


def test_the_keyboard_moves_a_name_too(visit):
    page = visit("lesmis")
    page.focus("#stage")
    page.keyboard.press("Home")
    before = page.ask("placeOf", "Valjean")
    for _ in range(3):
        page.keyboard.press("Alt+Shift+ArrowRight")
    assert near(page.ask("placeOf", "Valjean"), [before[0] + 36, before[1]])
    page.keyboard.press("Delete")
    assert page.heard == "Valjean is back in its place" and page.locator("#notes").is_hidden()


def test_positions_are_saved_as_render_reads_them(visit):
    page = visit("lesmis")
    given = page.evaluate("JSON.parse(document.getElementById('data').textContent).nodes")
    rows = lambda: [line.split("\t") for line in page.downloaded("positions").decode().splitlines()]
    head, *lines = rows()
    assert head == ["id", "x", "y"] and len(lines) == 77
    assert {id: (float(x), float(y)) for id, x, y in lines} == {
        id: (x, -y) for id, x, y in zip(given["id"], given["x"], given["y"])}
    drag(page, "Javert", 50, 0)
    assert [line for line in rows()[1:] if line not in lines][0][0] == "Javert"
