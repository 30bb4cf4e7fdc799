"""The page that `comention serve` gives, on a real case; left out where the tool has no such command."""

import subprocess

import pytest

from conftest import COMENTION, DOCUMENTS, write_lines
from reader import Reader
from test_corrections import ALICE, MARGARET, ROBERT, fill, lines, ties
from test_live import arrived


def run(*arguments):
    return subprocess.run([COMENTION, *map(str, arguments)], capture_output=True, text=True)


@pytest.fixture
def served(browser, tmp_path):
    """Opens a page of a case of the documents, and watches it to the end of the test."""
    if "USAGE: comention serve" not in run("serve", "--help").stdout:
        pytest.skip("this comention has no serve")
    case = tmp_path / "case.comention"
    assert run("index", write_lines(tmp_path / "documents.jsonl", DOCUMENTS), "-o", case).returncode == 0
    server = subprocess.Popen([COMENTION, "serve", str(case)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    address = next(word for word in server.stdout.readline().split() if word.startswith("http://127.0.0.1:"))
    context = browser.new_context(viewport={"width": 1400, "height": 900}, accept_downloads=True)
    context.set_default_timeout(20_000)
    complaints = []
    context.on("request", lambda request: None if request.url.startswith(address) else complaints.append(request.url[:100]))
    page = context.new_page()
    page.on("console", lambda message: complaints.append(message.text) if "the server responded with a status of 409" not in message.text else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(address)
    page.wait_for_selector("html[data-live]")
    yield Reader(page), case
    context.close()
    server.terminate()
    server.wait(10)
    assert complaints == []


def test_corrections_are_kept_in_the_case_and_counted_as_the_tool_does(served, tmp_path):
    page, case = served
    assert ties(page) == {frozenset((ALICE, ROBERT)): 3, frozenset((ALICE, MARGARET)): 2, frozenset((ROBERT, MARGARET)): 2}
    page.search("Margaret")
    page.get_by_role("button", name="Correct…").click()
    page.fill("#correction-other", "robert")
    page.press("#correction-other", "Enter")
    page.click("#correction-add")
    page.wait_until(lambda: "different full names" in page.get_by_role("alert").inner_text())
    page.get_by_role("button", name="Do it anyway").click()
    page.wait_until(lambda: page.locator("#correction").is_hidden())
    assert ties(page) == {frozenset((ALICE, ROBERT)): 4} and lines(page) == ["same! → p:margaret-hale → p:robert-dole"]
    page.locator("#download summary").click()
    with page.expect_download() as file:
        page.locator("[data-download=decisions]").click()
    (tmp_path / "decisions.tsv").write_bytes(open(file.value.path(), "rb").read())
    csv = lambda *arguments: run("export", *arguments, "--to", "csv").stdout
    assert csv(case) == csv(tmp_path / "documents.jsonl", "--decisions", tmp_path / "decisions.tsv")
    page.evaluate("document.getElementById('corrections').open = true")
    page.locator("#corrections-list").get_by_role("button", name="Undo").click()
    page.wait_until(lambda: len(page.ask("ties")) == 3)
    assert page.locator("#corrections-list .undone").count() == 1
    assert csv(case) == csv(tmp_path / "documents.jsonl")


def test_a_mention_in_a_text_is_somebody_else(served):
    page, _ = served
    page.click("[data-view=texts]")
    page.fill("#texts-words", '"thanked Robert"')
    page.press("#texts-words", "Enter")
    page.wait_until(lambda: page.locator("#texts-hits article").count() == 1)
    page.get_by_role("button", name="Read First <b>").click()
    page.wait_until(lambda: page.locator("#reader-text .name").count() == 5)
    assert page.locator("#reader-text .here").inner_text().startswith("Alice Munro thanked")
    page.locator("#reader-text .here").get_by_role("button", name="Margaret Hale").click()
    page.locator("#reader-foot").get_by_role("button", name="Correct…").click()
    fill(page, "here-new", text="Margaret Thornton")
    page.keyboard.press("Escape")
    page.search("Margaret Thornton")
    arrived(page)
    assert page.heading == "Margaret Thornton" and page.locator("#details .neighbours li").count() == 2


def test_an_entity_a_tie_notes_and_changes_elsewhere(served):
    page, case = served
    page.search("Robert")
    arrived(page)
    assert page.locator("#details svg.timeline").get_attribute("aria-label") == "Documents by month: 2020-03 1, 2021-05 1, 2022-07 1"
    page.locator("#details").get_by_role("button", name="Tie with Alice Munro, weight 3").click()
    arrived(page)
    assert page.locator("#details blockquote").count() == 3 and page.locator("#details article header").count() == 2
    page.get_by_role("button", name="☆ Star").click()
    page.wait_until(lambda: page.get_by_role("button", name="★ Starred").count() == 1)
    page.fill("#mark-note", "met twice")
    page.locator("#mark-note").blur()
    page.wait_until(lambda: page.locator("#mark-state").inner_text() == "Kept.")
    # What is clicked is in the address at once: reloading right after it shows the same.
    page.reload()
    page.wait_for_selector("html[data-live]")
    assert page.heading == "Alice Munro – Robert Dole"
    page.wait_until(lambda: page.locator("#mark-note").input_value() == "met twice")
    page.keyboard.press("Escape")
    (case.parent / "more.tsv").write_text("ignore\tp:margaret-hale\n")
    assert run("decide", case, case.parent / "more.tsv").returncode == 0
    page.evaluate("dispatchEvent(new Event('focus'))")
    page.wait_until(lambda: "changed elsewhere" in page.locator("#notes").inner_text())
    page.get_by_role("button", name="Read it anew").click()
    page.wait_until(lambda: MARGARET not in page.ask("ranks"))


def test_views_and_their_pictures(served):
    page, _ = served
    page.search("Alice")
    page.evaluate("document.getElementById('views').open = true")
    page.fill("#views-name", "A / view")
    page.click("#views-save")
    page.wait_until(lambda: page.locator("#views-list li").count() == 1)
    for format, start in (("SVG", b"<?xml"), ("PNG", b"\x89PNG"), ("PDF", b"%PDF")):
        with page.expect_download() as file:
            page.get_by_role("button", name=f"A / view as {format}").click()
        assert open(file.value.path(), "rb").read().startswith(start)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Open A / view").click()
    page.wait_until(lambda: page.heading == "Alice Munro")
    page.get_by_role("button", name="Delete A / view").click()
    page.wait_until(lambda: page.locator("#views-list li").count() == 0)
