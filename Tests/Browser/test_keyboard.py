"""The page without a mouse, and as a screen reader hears it."""

# What acts and has no name to be heard.
NAMELESS = """() => [...document.querySelectorAll('button, input, select, a, summary, textarea, [role]:not([role=status])')].filter((e) => e.offsetParent
  && !(e.textContent.trim() || e.getAttribute('aria-label') || (e.labels && e.labels.length)))
  .map((e) => e.outerHTML)"""


def test_keys_alone_reach_everything(visit):
    page = visit("lesmis")
    page.keyboard.press("/")
    assert page.focused == "search"
    page.keyboard.type("javert")
    page.keyboard.press("Enter")
    assert page.heading == "Javert" and page.focused == "H2"
    page.keyboard.press("Escape")
    assert page.focused == "stage"
    page.keyboard.press("Home")
    assert page.heard.startswith("Valjean")
    page.keyboard.press("PageDown")
    assert "rank 2 of 77" in page.heard
    page.keyboard.press("PageUp")
    assert "rank 1 of 77" in page.heard
    page.keyboard.press("End")
    assert "rank 77 of 77" in page.heard
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    moved = page.heard.split(",")[0]
    valjean, other = page.ask("placeOf", "Valjean"), page.ask("placeOf", moved)
    assert other[0] > valjean[0]
    page.keyboard.press("Enter")
    assert page.heading == moved


def test_keys_move_the_view(visit):
    page = visit("lesmis")
    page.locator("#stage").focus()
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    before = page.ask("camera")
    page.keyboard.press("+")
    assert page.ask("camera")["k"] > before["k"]
    page.keyboard.press("Shift+ArrowRight")
    assert page.ask("camera")["x"] > before["x"]
    page.keyboard.press("0")
    assert page.ask("camera") == before


def test_search_is_a_combobox(visit):
    page = visit("lesmis")
    field = page.get_by_role("combobox", name="Search names")
    assert field.get_attribute("aria-controls") == "search-list" and field.get_attribute("aria-expanded") == "false"
    field.press_sequentially("ma")
    options = page.get_by_role("listbox", name="Suggestions").get_by_role("option")
    assert field.get_attribute("aria-expanded") == "true" and options.count() == 8
    assert page.heard.startswith("8 suggestions, first ")
    active = lambda: page.locator("#" + field.get_attribute("aria-activedescendant"))
    first = active().inner_text()
    assert active().get_attribute("aria-selected") == "true"
    field.press("ArrowDown")
    assert active().inner_text() != first and page.locator("[role=option][aria-selected=true]").count() == 1
    field.press("ArrowUp")
    field.press("ArrowUp")
    assert active().inner_text() == options.last.inner_text()
    field.press("Escape")
    assert field.get_attribute("aria-expanded") == "false" and field.input_value() == "ma"
    assert field.get_attribute("aria-activedescendant") is None
    field.press("Escape")
    assert field.input_value() == "" and page.focused == "search"


def test_tab_goes_from_top_to_bottom(visit):
    page = visit("documents")
    visited = []
    for _ in range(60):
        page.keyboard.press("Tab")
        visited.append(page.evaluate(
            """() => { const e = document.activeElement;
              return e.id || e.dataset.view || (e.closest('#details') ? 'details' : e.closest('.menu') ? 'download' : e.tagName); }"""))
        if visited[-1] == "BODY":
            break
    marks = ["search", "graph", "names", "ties", "download", "weight", "loose", "path-from", "path-to", "stage", "zoom-in", "fit", "details"]
    places = [visited.index(mark) for mark in marks]
    assert places == sorted(places), visited
    assert "canvas" not in visited and "picture" not in visited


def test_the_menu_closes_by_escape_and_keeps_the_focus(visit):
    page = visit("lesmis")
    page.locator("#download summary").focus()
    page.keyboard.press("Enter")
    assert page.get_by_role("button", name="Picture, SVG").is_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert page.get_by_role("button", name="Picture, SVG").is_hidden() and page.focused == "SUMMARY"


def test_everything_that_acts_has_a_name_and_a_role(visit):
    for name in ("summit", "lesmis"):
        page = visit(name)
        for fragment in ("view=names", "view=ties", "node=p:mike-pompeo&node=Valjean", ""):
            page.evaluate("(fragment) => { location.hash = fragment; }", fragment)
            page.wait_until(f"document.querySelector('[data-view={'names' if 'names' in fragment else 'ties' if 'ties' in fragment else 'graph'}]').ariaPressed === 'true'")
            nameless = page.evaluate(NAMELESS)
            assert nameless == []
            for control in page.locator("[aria-controls], [aria-describedby]").all():
                for attribute in ("aria-controls", "aria-describedby"):
                    if target := control.get_attribute(attribute):
                        assert page.locator("#" + target).count() == 1
    assert page.get_by_role("status", include_hidden=True).get_attribute("aria-live") == "polite"
    assert page.get_by_role("application").get_attribute("aria-label").startswith("Graph: 77 names")
    for landmark in ("banner", "main", "contentinfo"):
        assert page.get_by_role(landmark).count() == 1
    assert page.evaluate("document.querySelectorAll('[id]').length === new Set([...document.querySelectorAll('[id]')].map((e) => e.id)).size")
