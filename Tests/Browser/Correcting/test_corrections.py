"""Corrections in the page: made where one sees the fault, shown as lines, kept, undone, saved, and followed by the tool."""

import json
import subprocess

import pytest

from conftest import COMENTION, DOCUMENTS, write_lines
from hostile import NAMES, hostile_documents
from reader import Reader

ALICE, ROBERT, MARGARET = "p:alice-munro", "p:robert-dole", "p:margaret-hale"


def correct(page, name, kind, other=None, **fields):
    """Fills in the dialog of a name's panel and closes it."""
    page.search(name)
    page.get_by_role("button", name="Correct…").click()
    fill(page, kind, other, **fields)


def fill(page, kind, other=None, **fields):
    page.select_option("#correction-kind", kind)
    for field, value in fields.items():
        if field in ("form", "type", "mention"):
            page.select_option(f"#correction-{field}", value)
        else:
            page.fill(f"#correction-{field}", value)
    if other:
        page.fill("#correction-other", other)
        page.press("#correction-other", "Enter")
    page.click("#correction-add")
    page.wait_until(lambda: page.locator("#correction").is_hidden())


def lines(page):
    return page.locator("#corrections-list code").evaluate_all("(list) => list.map((e) => e.textContent)")


def ties(page):
    return {frozenset((a, b)): weight for a, b, weight in page.ask("ties")}


def test_two_are_joined_and_their_ties_counted_together(visit):
    page = visit("documents")
    assert ties(page) == {frozenset((ALICE, ROBERT)): 3, frozenset((ALICE, MARGARET)): 2, frozenset((ROBERT, MARGARET)): 2}
    correct(page, "Margaret", "same", "Robert")
    # Margaret is Robert: with Alice in a's two paragraphs, in b's and in d's.
    assert ties(page) == {frozenset((ALICE, ROBERT)): 4}
    assert page.heading == "Robert Dole" and page.heard == "Corrected: “Margaret Hale” is “Robert Dole”"
    assert lines(page) == ["same! → p:margaret-hale → p:robert-dole"]
    facts = dict(zip(page.locator("#details dt").all_inner_texts(), page.locator("#details dd").all_inner_texts()))
    assert facts["Mentions"] == "7" and facts["Documents"] == "4" and "Betweenness" not in facts
    assert page.locator("#details .forms").inner_text() == "Robert Dole 4 · Margaret Hale 3"
    assert "1 correction, not yet counted anew." in page.locator("#notes").inner_text()
    page.locator("#notes [data-note=corrections]").click()
    page.get_by_role("button", name="Undo: “Margaret Hale” is “Robert Dole”").click()
    assert ties(page)[frozenset((ROBERT, MARGARET))] == 2 and lines(page) == []
    assert page.heard.startswith("Undone: ") and page.focused == "SUMMARY"


def test_a_name_is_shown_otherwise_of_another_type_and_left_out(visit):
    page = visit("documents")
    correct(page, "Alice", "rename", text="Alice Ann Munro")
    assert page.heading == "Alice Ann Munro"
    correct(page, "Alice", "rename", text="A. Munro")
    assert page.heading == "A. Munro" and lines(page) == ["rename → p:alice-munro → A. Munro"], "the later one replaces the earlier"
    correct(page, "Robert", "retype", type="place")
    assert page.locator("#details .quiet").first.inner_text().startswith("place")
    assert page.locator("#types").inner_text().split("\n")[1:] == ["person (3)", "place (1)"]
    correct(page, "Margaret", "ignore")
    assert page.heading == "Highest ranked" and page.ask("ties") == [[ALICE, ROBERT, 3]]
    assert {row[0] for row in page.table("names")} == {"A. Munro", "Robert Dole"}
    assert lines(page) == ["rename → p:alice-munro → A. Munro", "retype → p:robert-dole → place", "ignore → p:margaret-hale"]


def test_what_contradicts_another_correction_is_refused_with_the_reason(visit):
    page = visit("documents")
    correct(page, "Alice", "apart", "Robert")
    assert page.locator("#corrections-list .note").evaluate("(e) => e.textContent") == "Two already; they stay two."
    page.search("Alice")
    page.get_by_role("button", name="Correct…").click()
    page.select_option("#correction-kind", "same")
    page.fill("#correction-other", "Robert")
    page.press("#correction-other", "Enter")
    page.click("#correction-add")
    refused = page.get_by_role("alert")
    assert refused.inner_text() == "“Alice Munro” and “Robert Dole” are said to be the same and not the same; undo the other correction first"
    page.keyboard.press("Escape")
    assert page.locator("#correction").is_hidden() and len(lines(page)) == 1


def test_a_mention_is_somebody_else(visit):
    page = visit("documents")
    page.search("Margaret")
    article = page.locator("#details article", has_text="Undated")
    article.get_by_role("button", name="Correct a name here").click()
    assert page.locator("#correction-title").inner_text() == "Correct: A name in “Undated”"
    assert page.locator("#correction-mention option").all_inner_texts() == ["Margaret Hale", "Alice Munro"]
    fill(page, "here-new", text="Margaret Thornton")
    assert lines(page) == ["alias! → Margaret Hale → Margaret Thornton → d"]
    page.search("Margaret Thornton")
    assert page.heading == "Margaret Thornton" and page.locator("#details .neighbours").inner_text().startswith("Alice Munro")
    assert ties(page)[frozenset((ALICE, MARGARET))] == 1
    page.search("Margaret Hale")
    page.locator("#details article", has_text="Third").get_by_role("button", name="Correct a name here").click()
    fill(page, "here-same", "Alice")
    assert lines(page)[1] == "same! → Margaret Hale → p:alice-munro → c"
    assert ties(page)[frozenset((ALICE, ROBERT))] == 4
    page.search("Robert")
    page.locator("#details article", has_text="Second").get_by_role("button", name="Correct a name here").click()
    fill(page, "here-ignore")
    assert lines(page)[2] == "ignore → Robert Dole →  → b" and ties(page)[frozenset((ALICE, ROBERT))] == 3


def test_a_form_is_taken_out(visit):
    page = visit("summit")
    page.search("kim jong un")
    before = page.locator("#details .forms").inner_text()
    assert "Kim " in before
    page.get_by_role("button", name="Correct…").click()
    fill(page, "form", form="Kim")
    assert lines(page) == ["not-same → Kim → p:kim-jong-un"]
    assert "Kim " not in page.locator("#details .forms").inner_text().replace("Kim Jong", "")
    page.search("Kim")
    assert page.heading == "Kim"


def test_corrections_outlast_the_page_and_belong_to_it(browser, pages):
    context = browser.new_context(offline=True)
    page = Reader(context.new_page())

    def open_page(name):
        page.page.goto(pages(name).as_uri())
        page.wait_for_selector("html[data-ready]")

    open_page("documents")
    correct(page, "Margaret", "same", "Robert")
    open_page("documents")
    assert lines(page) == ["same! → p:margaret-hale → p:robert-dole"] and ties(page) == {frozenset((ALICE, ROBERT)): 4}
    assert "Kept in this browser" in page.locator("#corrections-about").evaluate("(e) => e.textContent")
    open_page("century")
    assert lines(page) == []
    open_page("documents")
    assert len(lines(page)) == 1
    context.close()


def test_nonsense_in_the_storage_does_no_harm(visit):
    page = visit("documents")
    correct(page, "Margaret", "same", "Robert")
    page.evaluate("""() => { for (const key of Object.keys(localStorage))
      localStorage.setItem(key, JSON.stringify(["<script>", 7, null, "same\\tx", "rename\\tp:nobody\\t<img src=x>", "ignore\\tp:margaret-hale"])); }""")
    page.page.reload()
    page.wait_for_selector("html[data-ready]")
    assert [line for line in lines(page) if "nobody" not in line][-1] == "ignore → p:margaret-hale"
    page.evaluate("() => { for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{broken'); }")
    page.page.reload()
    page.wait_for_selector("html[data-ready]")
    assert lines(page) == []


def test_without_storage_the_page_says_so(browser, pages):
    context = browser.new_context(offline=True)
    context.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })")
    page = context.new_page()
    page.goto(pages("documents").as_uri() + "#node=p:margaret-hale")
    page.wait_for_selector("html[data-ready]")
    page.get_by_role("button", name="Correct…").click()
    page.select_option("#correction-kind", "ignore")
    page.click("#correction-add")
    assert page.locator("#corrections-about").evaluate("(e) => e.textContent").startswith("Kept only while this page is open")
    context.close()


def followed(tmp_path, documents, decisions):
    """What the tool says of decisions, line by line, and the graph that it makes with them."""
    source = write_lines(tmp_path / "documents.jsonl", documents)
    (tmp_path / "decisions.tsv").write_bytes(decisions)
    run = lambda *rest: subprocess.run([COMENTION, *map(str, rest)], capture_output=True, text=True)
    done = run("export", source, "--decisions", tmp_path / "decisions.tsv", "--to", "csv")
    rows = [line.split(",") for line in done.stdout.splitlines()[1:]]
    return done, {frozenset(row[:2]): float(row[2]) for row in rows}


def test_the_tool_takes_the_file_as_it_is_and_counts_the_same(visit, tmp_path):
    page = visit("documents")
    correct(page, "Alice", "rename", text="Alice Ann Munro")
    correct(page, "Margaret", "same", "Robert")
    page.search("Robert")
    page.locator("#details article", has_text="Second").get_by_role("button", name="Correct a name here").click()
    fill(page, "here-new", mention="0", text="Bob Lowe")
    page.wait_until(lambda: len(lines(page)) == 3)
    seen = {frozenset(pair): weight for pair, weight in ties(page).items()}
    file = page.downloaded("decisions")
    assert file.decode().splitlines()[1] == "same!\tp:margaret-hale\tp:robert-dole\t# “Margaret Hale” is “Robert Dole”"
    done, counted = followed(tmp_path, DOCUMENTS, file)
    assert done.returncode == 0, done.stderr
    renamed = {ALICE: "p:alice-ann-munro", "new:Bob Lowe": "p:bob-lowe"}
    assert counted == {frozenset(renamed.get(id, id) for id in pair): weight for pair, weight in seen.items()}


def test_without_documents_nothing_is_corrected(visit):
    page = visit("lesmis")
    page.search("Javert")
    assert page.get_by_role("button", name="Correct…").count() == 0 and page.locator("#corrections").is_hidden()


def test_the_dialog_holds_the_keyboard_and_gives_it_back(visit):
    page = visit("documents")
    page.search("Alice")
    opener = page.get_by_role("button", name="Correct…")
    opener.focus()
    page.keyboard.press("Enter")
    assert page.get_by_role("dialog", name="Correct: Alice Munro").is_visible() and page.focused == "correction-kind"
    seen = set()
    for _ in range(12):
        page.keyboard.press("Tab")
        seen.add(page.evaluate("document.activeElement.closest('#correction') ? 'in' : document.activeElement.tagName"))
    assert seen <= {"in", "BODY"}
    assert page.locator("#correction-add").is_disabled() and page.locator("#correction-line").inner_text() == "Choose the other name."
    page.focus("#correction-other")
    page.keyboard.type("rob")
    assert page.get_by_role("listbox", name="Suggestions").get_by_role("option").count() == 1
    page.keyboard.press("Escape")
    assert page.locator("#correction").is_visible(), "Escape closes the list first"
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert page.locator("#correction").is_hidden() and page.evaluate("document.activeElement.textContent") == "Correct…"


def test_hostile_names_are_corrected_as_they_are(visit, tmp_path):
    page = visit("hostile-documents", "#node=p:robert-dole")
    for i, (name, _) in enumerate(NAMES[:12]):
        page.get_by_role("button", name="Correct…").click()
        page.select_option("#correction-kind", "rename")
        page.fill("#correction-text", name)
        page.click("#correction-add") if page.locator("#correction-add").is_enabled() else page.click("#correction-cancel")
        page.wait_until(lambda: page.locator("#correction").is_hidden())
    assert len(lines(page)) == 1
    done, _ = followed(tmp_path, hostile_documents(), page.downloaded("decisions"))
    assert done.returncode == 0 and "line 1:" not in done.stderr, done.stderr
    page.page.reload()
    page.wait_for_selector("html[data-ready]")
    assert len(lines(page)) == 1


def test_mentions_in_hostile_documents_are_found_again(visit, tmp_path):
    page = visit("hostile-documents", "#node=p:robert-dole")
    page.locator("#details .more-items", has_text="sentences").click()
    count = page.locator("#details article").count()
    written = 0
    for i in range(count):
        # Each correction takes its sentence out of the list, where its line can be written.
        page.locator("#details article").nth(i - written).get_by_role("button", name="Correct a name here").click()
        page.select_option("#correction-kind", "here-ignore")
        if page.locator("#correction-add").is_enabled():
            page.click("#correction-add")
            page.wait_until(lambda: page.locator("#correction").is_hidden())
            written += 1
            more = page.locator("#details .more-items", has_text="sentences")
            more.click() if more.count() else None
        else:
            assert page.locator("#correction-line").inner_text() == "The id of this document can’t stand in a line."
            page.click("#correction-cancel")
    assert len(lines(page)) == written > 50
    source = write_lines(tmp_path / "documents.jsonl", hostile_documents())
    (tmp_path / "decisions.tsv").write_bytes(page.downloaded("decisions"))
    done = subprocess.run([COMENTION, "extract", source, "--decisions", tmp_path / "decisions.tsv"], capture_output=True, text=True)
    assert done.returncode == 0 and "decisions.tsv" not in done.stderr, done.stderr
    documents = [json.loads(line) for line in done.stdout.split("\n") if line]
    assert sum(mention["entity"] == ROBERT for document in documents for mention in document["mentions"]) == count - written


@pytest.mark.parametrize("width,scheme", [(1400, "light"), (390, "dark")])
def test_dialog_and_list_fit(visit, width, scheme):
    from test_appearance import CONTRASTS, keep

    page = visit("harbour", width=width, height=900 if width > 500 else 844, scheme=scheme)
    page.search("falk")
    page.get_by_role("button", name="Correct…").click()
    page.fill("#correction-other", "ma")
    keep(page, f"correction-{width}-{scheme}")
    box = page.locator("#correction").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= width
    page.press("#correction-other", "Enter")
    page.click("#correction-add")
    page.wait_until(lambda: page.locator("#correction").is_hidden())
    page.evaluate("document.getElementById('corrections').open = true")
    keep(page, f"corrections-{width}-{scheme}")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(CONTRASTS) == []
