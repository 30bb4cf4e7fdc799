"""A page with a server: corrections that are followed at once, texts, entities, ties, notes, views, review."""

import json

import pytest

from conftest import DOCUMENTS
from hostile import NAMES, hostile_documents
from test_appearance import CONTRASTS, keep
from test_corrections import ALICE, MARGARET, ROBERT, fill, lines, ties
from test_keyboard import NAMELESS

QUESTIONS = [
    {"decision": f"not-same\t{a}\t{b}", "no": f"same!\t{a}\t{b}", "names": [a, b], "types": ["person", "person"],
     "question": f"Are “{a}” and “{b}” two people?", "reason": "joined by surname", "effect": effect, "kind": "split",
     "sides": [[{"document": "a", "title": "First <b>", "text": f"{a} met somebody.", "marks": [[0, len(a)]]}],
               [{"document": "c", "title": "Third", "text": f"Then {b} came.", "marks": [[5, 5 + len(b)]]}]]}
    for a, b, effect in [("Alice Munro", "Margaret Hale", 7), ("Robert Dole", "Alice Munro", 3), ("Horatio Nelson", "Robert Dole", 1)]]


def arrived(page):
    page.wait_until(lambda: page.locator("#details", has_text="Asking the server").count() == 0)


def test_a_correction_is_followed_at_once_and_nobody_moves(live, case):
    opened = case()
    page = live(opened, "#node=p:margaret-hale")
    arrived(page)
    page.click("#zoom-in")
    before, camera = page.ask("placeOf", ALICE), page.ask("camera")
    page.get_by_role("button", name="Correct…").click()
    fill(page, "rename", text="Margaret Thornton")
    assert page.heading == "Margaret Thornton" and lines(page) == ["rename → p:margaret-hale → Margaret Thornton"]
    assert page.ask("camera") == camera and page.ask("placeOf", ALICE) == pytest.approx(before, abs=1)
    assert "p:margaret-thornton" in page.ask("ranks") and opened.generation == 8
    page.evaluate("document.getElementById('corrections').open = true")
    page.locator("#corrections-list").get_by_role("button", name="Undo").click()
    page.wait_until(lambda: page.locator("#corrections-list .undone").count() == 1)
    assert MARGARET in page.ask("ranks") and opened.decisions[0]["state"] == "undone"
    assert page.heading == "Margaret Hale" and page.locator("#corrections-list").get_by_role("button").count() == 0


def test_a_refusal_says_why_and_can_be_overruled(live, case):
    opened = case()
    page = live(opened, "#node=p:margaret-hale")
    page.get_by_role("button", name="Correct…").click()
    assert page.locator("#correction-force-field").is_hidden()
    page.fill("#correction-other", "robert")
    page.press("#correction-other", "Enter")
    page.click("#correction-add")
    page.wait_until(lambda: "different full names" in page.get_by_role("alert").inner_text())
    assert page.locator("#correction").is_visible() and lines(page) == [] and opened.refusals == 1
    page.get_by_role("button", name="Do it anyway").click()
    page.wait_until(lambda: page.locator("#correction").is_hidden())
    assert page.heading == "Robert Dole" and ties(page) == {frozenset((ALICE, ROBERT)): 4}
    assert lines(page) == ["same! → p:margaret-hale → p:robert-dole"]
    with page.expect_download() as file:
        page.locator("#download summary").click()
        page.locator("[data-download=decisions]").click()
    assert open(file.value.path()).read() == "same!\tp:margaret-hale\tp:robert-dole\n"


def test_somebody_else_was_faster(live, case):
    opened = case()
    page = live(opened, "#node=p:margaret-hale")
    opened.generation += 1
    opened.read()
    page.get_by_role("button", name="Correct…").click()
    fill(page, "ignore")
    assert MARGARET not in page.ask("ranks") and opened.generation == 9


def test_the_page_tells_of_changes_elsewhere(live, case):
    opened = case()
    page = live(opened)
    opened.post_decisions({"lines": ["ignore\tp:margaret-hale"]})
    page.evaluate("dispatchEvent(new Event('focus'))")
    page.wait_until(lambda: "The case has changed elsewhere." in page.locator("#notes").inner_text())
    assert MARGARET in page.ask("ranks")
    page.get_by_role("button", name="Read it anew").click()
    page.wait_until(lambda: MARGARET not in page.ask("ranks"))
    page.wait_until(lambda: page.locator("#notes", has_text="elsewhere").count() == 0)


def test_an_entity_has_names_reasons_ties_and_time(live, case):
    page = live(case(), "#node=p:robert-dole")
    arrived(page)
    text = page.locator("#details").inner_text()
    for part in ("KEPT APART", "IN TIME", "DOCUMENTS (3)", "NEIGHBOURS (2)"):
        assert part in text, part
    chart = page.locator("#details svg.timeline")
    assert chart.get_attribute("aria-label") == "Documents by month: 2020-03 1, 2021-05 1, 2022-07 1"
    assert chart.locator("rect").count() == 29
    page.locator("#details .neighbours").get_by_role("button", name="Tie with Alice Munro, weight 3").click()
    arrived(page)
    assert set(page.heading.split(" – ")) == {"Alice Munro", "Robert Dole"}
    assert page.locator("#details blockquote").count() == 3
    for quote in page.locator("#details blockquote").all():
        assert {"Alice Munro", "Robert Dole"} == set(quote.locator("mark").all_inner_texts())


def test_dates_filter_the_picture_and_what_is_told_of_a_tie(live, case):
    page = live(case(), "#edge=p:alice-munro&edge=p:robert-dole")
    arrived(page)
    assert page.locator("#dates").is_visible()
    assert "4 documents" in page.locator("#summary").inner_text()
    page.locator("#undated").uncheck()
    page.set_slider("#from", 1)
    arrived(page)
    assert page.get_attribute("#from", "aria-valuetext") == "2021-05-05"
    assert "2 of 4 documents" in page.locator("#summary").inner_text()
    # Alice Munro and Robert Dole met in the second document; Margaret Hale and Robert Dole in the third.
    assert ties(page) == {frozenset((ALICE, ROBERT)): 1, frozenset((MARGARET, ROBERT)): 1}
    quotes = page.locator("#details blockquote").all_inner_texts()
    assert quotes == ["Alice Munro met Robert Dole."]
    assert "Weight\n1" in page.locator("#details dl").inner_text()
    page.set_slider("#from", 2)
    arrived(page)
    assert "None in the documents chosen." in page.locator("#details").inner_text()
    assert "from=2022-07-07" in page.url


def test_passages_stand_whole_and_are_read_on(live, case):
    documents = [{"id": "a", "date": "2020-03-01", "text": "Alice Munro came. It rained. Robert Dole left."}]
    page = live(case(documents), "#edge=p:alice-munro&edge=p:robert-dole")
    arrived(page)
    assert page.locator("#details blockquote").all_inner_texts() == ["Alice Munro came. It rained. Robert Dole left."]
    assert page.locator("#details blockquote mark").all_inner_texts() == ["Alice Munro", "Robert Dole"]
    page.locator("#details").get_by_role("button", name="Read on in a").click()
    page.wait_until(lambda: "It rained." in page.locator("#reader-text").inner_text())


def test_what_is_still_counted_is_said_and_asked_again(live, case):
    opened = case()
    whole, counted = opened.get_entity, []

    def later(id):
        counted.append(id)
        answer = whole(id)
        return answer if len(counted) > 1 else {**answer, "keywords": [], "pending": True}

    opened.get_entity = later
    page = live(opened, "#node=p:robert-dole")
    arrived(page)
    page.wait_until(lambda: page.locator("#details .counting").count() == 1)
    assert "still being counted" in page.locator("#details .counting").inner_text()
    page.wait_until(lambda: page.locator("#details .counting").count() == 0)
    assert len(counted) == 2


def test_a_page_of_a_part_of_the_case_says_so(live, case):
    opened = case()
    opened.data["whole"] = {"names": 38_214, "ties": 946_420, "mostTies": 100_000}
    page = live(opened)
    text = page.locator("#notes").inner_text()
    assert "4 highest-ranked of 38,214 names" in text and "over 100,000 ties" in text
    assert "the case has 38,214 names, 946,420 ties" in page.locator("#summary").inner_text()


def test_a_mention_in_a_tie_is_somebody_else(live, case):
    opened = case()
    page = live(opened, "#edge=p:alice-munro&edge=p:robert-dole")
    arrived(page)
    page.locator("#details article", has_text="Second").get_by_role("button", name="Correct a name here").click()
    assert page.locator("#correction-title").inner_text() == "Correct: A name in “Second”"
    fill(page, "here-new", mention="1", text="Bob Lowe")
    assert opened.decisions[0]["line"] == "alias\tRobert Dole\tBob Lowe\tb"
    assert ties(page)[frozenset((ALICE, ROBERT))] == 2


def test_texts_are_found_and_read_with_names_to_click(live, case):
    page = live(case())
    page.click("[data-view=texts]")
    page.fill("#texts-words", "thanked")
    page.press("#texts-words", "Enter")
    page.wait_until(lambda: page.locator("#texts-hits article").count() == 1)
    assert page.heard == "1 passage" and page.locator("#texts-hits mark").all_inner_texts() == ["thanked"]
    assert "Margaret Hale" in page.locator("#texts-hits .named").inner_text()
    page.get_by_role("button", name="Read First <b>").click()
    page.wait_until(lambda: page.locator("#reader-text .name").count() == 5)
    assert page.locator("#reader-text .here").inner_text().startswith("Alice Munro thanked") and page.focused == "reader-text"
    page.locator("#reader-text").get_by_role("button", name="Margaret Hale").click()
    page.locator("#reader-foot").get_by_role("button", name="Correct…").click()
    page.select_option("#correction-kind", "here-ignore")
    assert page.locator("#correction-line").inner_text() == "ignore → Margaret Hale → → a"
    page.click("#correction-cancel")
    page.locator("#reader-foot").get_by_role("button", name="Open Margaret Hale").click()
    assert page.locator("#reader").is_hidden() and page.heading == "Margaret Hale"
    page.fill("#texts-words", "")
    page.press("#texts-words", "Enter")
    assert page.locator("#texts-hits").inner_text() == "Write what to look for."
    page.fill("#texts-with", "horatio")
    page.press("#texts-with", "Enter")
    page.fill("#texts-words", "slept")
    page.press("#texts-words", "Enter")
    page.wait_until(lambda: page.heard == "1 passage")


def test_who_is_not_in_the_picture_has_a_panel_all_the_same(live, case):
    opened = case()
    # As if the picture held only the highest-ranked three.
    node = opened.ids.index("p:horatio-nelson")
    page_data = json.loads(json.dumps(opened.data))
    for ends in ("source", "target"):
        assert node not in page_data["edges"][ends]
        page_data["edges"][ends] = [end - (end > node) for end in page_data["edges"][ends]]
    for column in [*page_data["nodes"]["attributes"].values(), *[page_data["nodes"][key] for key in ("id", "name", "x", "y", "keywords")]]:
        column.pop(node)
    whole, opened.data = opened.data, page_data
    page = live(opened)
    opened.data = whole
    page.click("[data-view=texts]")
    page.fill("#texts-words", "slept")
    page.press("#texts-words", "Enter")
    page.wait_until(lambda: page.locator("#texts-hits article").count() == 1)
    page.locator("#texts-hits").get_by_role("button", name="Horatio Nelson").click()
    assert page.heading == "Horatio Nelson" and page.focused == "H2"
    arrived(page)
    assert "person, not among the names shown" in page.locator("#details").inner_text()
    page.get_by_role("button", name="☆ Star").click()
    page.wait_until(lambda: ("entity", "p:horatio-nelson") in opened.marks)
    page.get_by_role("button", name="Correct…").click()
    fill(page, "retype", type="place")
    assert opened.decisions[0]["line"] == "retype\tp:horatio-nelson\tplace"
    page.keyboard.press("Escape")
    assert page.heading == "Highest ranked"
    page.locator("#details .marks").get_by_role("button", name="Horatio Nelson").click()
    assert page.heading == "Horatio Nelson"


def test_stars_and_notes_are_kept(live, case):
    opened = case()
    page = live(opened, "#node=p:alice-munro")
    arrived(page)
    page.get_by_role("button", name="☆ Star").click()
    page.wait_until(lambda: page.get_by_role("button", name="★ Starred").count() == 1)
    assert page.get_by_role("button", name="★ Starred").get_attribute("aria-pressed") == "true"
    page.fill("#mark-note", "Ask her <b>again</b>")
    page.locator("#mark-note").blur()
    page.wait_until(lambda: page.locator("#mark-state").inner_text() == "Kept.")
    assert opened.marks["entity", ALICE] == {"kind": "entity", "id": ALICE, "starred": True, "note": "Ask her <b>again</b>"}
    page.keyboard.press("Escape")
    assert "Ask her <b>again</b>" in page.locator("#details .marks").inner_text()
    other = live(opened, "#edge=p:robert-dole&edge=p:alice-munro")
    other.fill("#mark-note", "both")
    other.locator("#mark-note").blur()
    other.wait_until(lambda: ("tie", f"{ALICE}\t{ROBERT}") in opened.marks)


def test_a_note_survives_what_comes_while_it_is_written(live, case):
    page = live(case(), "#node=p:alice-munro")
    arrived(page)
    held = []
    page.page.route("**/api/entity**", lambda route: held.append(route))
    page.evaluate("location.hash = 'node=p:robert-dole'")
    page.wait_until(lambda: page.heading == "Robert Dole" and len(held) == 1)
    page.locator("#mark-note").press_sequentially("half a thought")
    held[0].continue_()
    page.wait_for_timeout(200)
    assert page.focused == "mark-note" and page.locator("#details", has_text="Asking the server").count() == 1
    page.locator("#mark-note").blur()
    page.wait_until(lambda: page.locator("#mark-state").inner_text() == "Kept.")
    arrived(page)
    assert page.locator("#mark-note").input_value() == "half a thought"
    assert page.locator("#mark-state").inner_text() == "Kept."


def test_a_note_that_could_not_be_kept_is_still_there(live, case):
    opened = case()
    page = live(opened, "#node=p:alice-munro")
    arrived(page)
    page.page.route("**/api/mark", lambda route: route.fulfill(status=503, body=json.dumps({"error": "the disk is full"})))
    page.fill("#mark-note", "once more")
    page.locator("#mark-note").blur()
    page.wait_until(lambda: page.locator("#mark-state").inner_text() == "the disk is full")
    page.evaluate("location.hash = 'node=p:robert-dole'")
    page.wait_until(lambda: page.heading == "Robert Dole")
    assert page.locator("#mark-note").input_value() == "" == page.locator("#mark-state").inner_text()
    page.evaluate("location.hash = 'node=p:alice-munro'")
    page.wait_until(lambda: page.heading == "Alice Munro")
    assert page.locator("#mark-note").input_value() == "once more"
    assert page.locator("#mark-state").inner_text() == "Not kept yet." and not opened.marks
    page.page.unroute("**/api/mark")
    page.focus("#mark-note")
    page.locator("#mark-note").blur()
    page.wait_until(lambda: opened.marks == {("entity", ALICE): {"kind": "entity", "id": ALICE, "starred": False, "note": "once more"}})


def test_views_are_saved_opened_printed_and_deleted(live, case):
    opened = case()
    page = live(opened)
    page.set_slider("#weight", 1)
    page.search("Alice")
    page.evaluate("document.getElementById('views').open = true")
    page.fill("#views-name", "Two / of <them>?")
    page.press("#views-name", "Enter")
    page.wait_until(lambda: page.locator("#views-list li").count() == 1)
    saved = opened.views["Two / of <them>?"]
    assert saved["picture"]["ties"] == [[ALICE, ROBERT]] and set(saved["picture"]["positions"]) == set(saved["picture"]["nodes"])
    assert page.locator("#views-state").inner_text() == "Saved: Two / of <them>?"
    page.click("#reset")
    page.locator("#stage").focus()
    page.keyboard.press("Home")
    page.keyboard.press("Alt+Shift+ArrowRight")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Open Two / of <them>?").click()
    page.wait_until(lambda: page.heading == "Alice Munro")
    assert page.ask("ties") == [[ALICE, ROBERT, 3]]
    for format in ("SVG", "PNG", "PDF"):
        with page.expect_download() as file:
            page.get_by_role("button", name=f"Two / of <them>? as {format}").click()
        assert open(file.value.path()).read() == "picture of Two / of <them>?"
    page.get_by_role("button", name="Delete Two / of <them>?").click()
    page.wait_until(lambda: page.locator("#views-list li").count() == 0)
    assert opened.views == {} and page.focused == "views-name"


def test_a_saved_view_holds_its_layout(live, case):
    opened = case()
    page = live(opened)
    page.evaluate("document.getElementById('views').open = true")
    page.fill("#views-name", "before")
    page.click("#views-save")
    page.wait_until(lambda: page.locator("#views-list li").count() == 1)
    place = page.ask("placeOf", ALICE)
    page.locator("#stage").focus()
    page.keyboard.press("Home")
    for _ in range(5):
        page.keyboard.press("Alt+Shift+ArrowDown")
    page.get_by_role("button", name="Open before").click()
    page.wait_until(lambda: page.ask("placeOf", ALICE) == pytest.approx(place, abs=1))


def test_review_goes_by_keys(live, case):
    opened = case(questions=QUESTIONS)
    page = live(opened)
    page.click("[data-view=review]")
    title = lambda: page.locator("#review-pane h2").inner_text()
    page.wait_until(lambda: page.locator("#review-pane .sides section").count() == 2)
    assert title() == "Are “Alice Munro” and “Margaret Hale” two people?"
    assert "changes 7 mentions · joined by surname · 3 left" in page.locator("#review-pane").inner_text()
    assert [mark.inner_text() for mark in page.locator("#review-pane mark").all()] == ["Alice Munro", "Margaret Hale"]
    page.keyboard.press("y")
    page.wait_until(lambda: title().startswith("Are “Robert Dole”"))
    assert opened.decisions[0]["line"] == "not-same\tAlice Munro\tMargaret Hale"
    page.wait_until(lambda: page.heard.startswith("Yes: "))
    page.keyboard.press("l")
    page.wait_until(lambda: title().startswith("Are “Horatio Nelson”"))
    assert opened.later == [QUESTIONS[1]["decision"]]
    page.keyboard.press("u")
    page.wait_until(lambda: title().startswith("Are “Robert Dole”"))
    page.keyboard.press("u")
    page.wait_until(lambda: title().startswith("Are “Alice Munro”"))
    assert opened.decisions[0]["state"] == "undone"
    page.wait_until(lambda: page.heard.startswith("Undone."))
    page.get_by_role("button", name="No n").click()
    page.wait_until(lambda: not title().startswith("Are “Alice Munro”"))
    assert opened.decisions[1]["line"] == "same!\tAlice Munro\tMargaret Hale"


def test_nothing_left_to_review_says_so(live, case):
    page = live(case(), "#view=review")
    page.wait_until(lambda: page.locator("#review-pane h2").count() == 1)
    assert page.locator("#review-pane h2").inner_text() == "Nothing left to review"
    page.keyboard.press("u")
    assert page.heard == "There is nothing to undo"


def test_hostile_documents_are_texts(live, case):
    documents = [{**one, "id": one["id"].strip() or str(i)} for i, one in enumerate(hostile_documents())]
    opened = case(documents)
    page = live(opened, "#edge=p:alice-munro&edge=p:robert-dole")
    arrived(page)
    page.click("[data-view=texts]")
    page.fill("#texts-words", "said")
    page.press("#texts-words", "Enter")
    page.wait_until(lambda: page.locator("#texts-hits article").count() == 50)
    page.locator("#texts-hits article header button").nth(3).click()
    page.wait_until(lambda: page.locator("#reader-text .name").count() >= 2)
    page.keyboard.press("Escape")
    page.evaluate("location.hash = 'node=p:alice-munro'")
    page.wait_until(lambda: page.heading == "Alice Munro")
    page.fill("#mark-note", NAMES[0][0])
    page.locator("#mark-note").blur()
    page.wait_until(lambda: page.locator("#mark-state").inner_text() == "Kept.")
    elements = page.evaluate("[document.querySelectorAll('script').length, document.querySelectorAll('img, iframe, object, embed, link, base').length]")
    assert elements == [3, 0]


def test_a_server_that_is_gone_is_told(live, case):
    opened = case()
    page = live(opened)
    page.page.route("**/api/**", lambda route: route.fulfill(status=503, body=json.dumps({"error": "another program writes to the case"})))
    page.search("Alice")
    page.wait_until(lambda: page.locator("#details .failed").count() == 1)
    assert page.locator("#details .failed").inner_text() == "another program writes to the case"
    page.get_by_role("button", name="Correct…").click()
    page.select_option("#correction-kind", "ignore")
    page.click("#correction-add")
    page.wait_until(lambda: page.get_by_role("alert").inner_text() == "another program writes to the case")


@pytest.mark.parametrize("width,scheme", [(1400, "light"), (1400, "dark"), (390, "light"), (390, "dark")])
def test_live_parts_fit_and_can_be_read(live, case, width, scheme):
    page = live(case(questions=QUESTIONS), "#node=p:alice-munro", width=width, height=900 if width > 500 else 844, scheme=scheme)
    arrived(page)

    def check(name):
        keep(page, f"live-{name}-{width}-{scheme}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
        assert page.evaluate(CONTRASTS) == [], name
        assert page.evaluate(NAMELESS) == [], name

    check("entity")
    page.evaluate("location.hash = 'edge=p:alice-munro&edge=p:robert-dole'")
    arrived(page)
    check("tie")
    page.click("[data-view=texts]")
    page.fill("#texts-words", "met")
    page.press("#texts-words", "Enter")
    page.wait_until(lambda: page.locator("#texts-hits article").count() > 1)
    check("texts")
    page.get_by_role("button", name="Read Second").first.click()
    page.wait_until(lambda: page.locator("#reader-text .name").count() == 2)
    page.locator("#reader-text .name").first.click()
    check("document")
    page.keyboard.press("Escape")
    page.click("[data-view=review]")
    page.wait_until(lambda: page.locator("#review-pane .sides section").count() == 2)
    check("review")
