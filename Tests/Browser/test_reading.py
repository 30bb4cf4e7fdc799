"""Searching, choosing, reading sentences, paths."""

import networkx

from reader import lesmis_graph

ALICE, ROBERT, MARGARET = "p:alice-munro", "p:robert-dole", "p:margaret-hale"


def test_search_suggests_and_opens(visit):
    page = visit("lesmis")
    page.fill("#search", "vàlj")
    assert page.locator("#search-list li").first.inner_text().startswith("Valjean")
    page.press("#search", "Enter")
    assert page.heading == "Valjean" and page.heard.startswith("Valjean, rank 1 of 77")
    page.wait_for_address("node=Valjean")
    assert "Degree" in page.locator("#details dl").inner_text()


def test_search_finds_other_names_and_says_so(visit):
    page = visit("summit")
    page.fill("#search", "DPRK")
    assert page.locator("#search-list li").first.inner_text().split("\n") == ["North Korea", "place · 18 mentions · also DPRK"]


def test_search_says_when_nothing_matches(visit):
    page = visit("lesmis")
    page.fill("#search", "zzzz")
    assert page.locator("#search-list").inner_text() == "No name matches"
    assert page.heard == "No name matches" and page.get_attribute("#search", "aria-expanded") == "false"
    page.press("#search", "Enter")
    assert page.heading == "Highest ranked"


def test_a_name_without_ties_is_shown_when_chosen(visit):
    page = visit("documents")
    assert page.summary.startswith("3 of 4 names")
    page.search("Horatio")
    assert page.summary.startswith("4 of 4 names") and page.is_checked("#loose")
    assert "rank 4 of 4" in page.heard


def test_clicking_a_node_shows_its_neighbours_and_measures(visit):
    page = visit("lesmis")
    page.click_node("Myriel")
    assert page.heading == "Myriel"
    graph = lesmis_graph()
    listed = page.locator("#details ul.neighbours li button:first-child").all_inner_texts()
    assert set(listed) == set(graph["Myriel"]) and len(listed) == 10
    facts = dict(zip(page.locator("#details dt").all_inner_texts(), page.locator("#details dd").all_inner_texts()))
    assert facts["Degree"] == "10" and facts["Strength"] == str(int(graph.degree("Myriel", weight="weight")))
    page.keyboard.press("Escape")
    assert page.heading == "Highest ranked"


def test_a_person_has_names_and_sentences(visit):
    page = visit("summit")
    page.search("kim jong un")
    forms = set(page.locator("#details .forms bdi").all_inner_texts())
    assert {"Kim Jong Un", "Kim"} <= forms
    quotes = page.locator("#details blockquote")
    assert quotes.count() == 15
    for quote in quotes.all():
        marks = quote.locator("mark").all_inner_texts()
        assert marks and set(marks) <= forms
    page.locator("#details .more-items", has_text="sentences").click()
    assert quotes.count() > 15 and page.focused == "details"


def test_clicking_an_edge_shows_the_sentences_with_both_names_marked(visit):
    page = visit("documents")
    (x1, y1), (x2, y2) = page.ask("placeOf", ALICE), page.ask("placeOf", ROBERT)
    page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2)
    assert set(page.heading.split(" – ")) == {"Alice Munro", "Robert Dole"}
    quotes = page.locator("#details blockquote")
    assert quotes.count() == 3
    for quote in quotes.all():
        assert set(quote.locator("mark").all_inner_texts()) == {"Alice Munro", "Robert Dole"}
    assert len({mark.get_attribute("class") for mark in quotes.first.locator("mark").all()}) == 2
    first = page.locator("#details article header").first.inner_text()
    assert "First <b>" in first and "2020-03-01" in first


def test_only_web_addresses_become_links(visit):
    page = visit("documents")
    page.search("Alice")
    links = page.locator("#details article header a")
    assert [link.get_attribute("href") for link in links.all()] == ["https://example.org/a?x=1&y=2"]
    assert "noreferrer" in links.first.get_attribute("rel")
    assert page.locator("#details article").count() == 3


def test_shortest_path_is_the_lightest(visit):
    page = visit("lesmis")
    for field, name in (("#path-from", "Napoleon"), ("#path-to", "Brujon")):
        page.fill(field, name)
        page.press(field, "Enter")
    names = page.locator("#details ol.path > li > button").all_inner_texts()
    graph = lesmis_graph()
    for *_, attributes in graph.edges(data=True):
        attributes["length"] = 1 / attributes["weight"]
    expected = networkx.shortest_path_length(graph, "Napoleon", "Brujon", weight="length")
    assert names[0] == "Napoleon" and names[-1] == "Brujon"
    length = sum(graph.edges[a, b]["length"] for a, b in zip(names, names[1:]))
    assert abs(length - expected) < 1e-9
    assert page.heard == f"Path of {len(names) - 1} steps: {', '.join(names)}"
    page.wait_for_address("path-from=Napoleon&path-to=Brujon")
    page.locator("#details ol.path > li div button").first.click()
    assert page.heading == " – ".join(sorted(names[:2], key=list(graph).index)) or set(page.heading.split(" – ")) == set(names[:2])


def test_path_from_a_node_to_a_clicked_one(visit):
    page = visit("lesmis")
    page.search("Napoleon")
    page.get_by_role("button", name="Path from here").click()
    assert page.focused == "path-to"
    page.click_node("Myriel")
    assert page.locator("#details ol.path > li > button").all_inner_texts() == ["Napoleon", "Myriel"]
    page.click("#path-clear")
    assert page.heading == "Highest ranked"


def test_no_path_through_what_is_filtered_away(visit):
    page = visit("lesmis", "#path-from=Napoleon&path-to=Brujon")
    assert page.heading == "Shortest path"
    page.set_slider("#weight", 4)
    assert page.heading == "No path"


def test_table_sorts_both_ways(visit):
    page = visit("lesmis")
    page.table("names")
    degree = page.locator("#table-pane th", has_text="degree")
    at = page.locator("#table-pane th").all_inner_texts().index(degree.inner_text()) + 1
    column = lambda: [int(text) for text in page.locator(f"#table-pane tbody td:nth-child({at})").all_inner_texts()]
    degree.locator("button").click()
    assert degree.get_attribute("aria-sort") == "descending" and page.heard == "Sorted by degree, descending"
    assert column() == sorted(column(), reverse=True) and column()[0] == 36
    degree.locator("button").click()
    assert degree.get_attribute("aria-sort") == "ascending" and column() == sorted(column())
    assert len(page.table("ties")) == 200
    page.locator("#table-pane .more").click()
    page.locator("#table-pane th button", has_text="other name").click()
    others = page.locator("#table-pane tbody td:nth-child(2)").all_inner_texts()
    assert others == sorted(others) and len(others) == 254


def test_a_graph_without_names_says_so(visit):
    page = visit("nobody")
    assert page.locator("#empty").inner_text() == "There are no names in this graph."
    assert page.heading == "Nothing shown" and page.summary.startswith("0 of 0 names")
    assert page.table("names") == []


def test_search_ranks_by_match_then_by_mentions_and_counts(visit):
    page = visit("matches")
    page.fill("#search", "ann")
    found = [item.split("\n") for item in page.locator("#search-list li").all_inner_texts()]
    # The whole name, beginnings of words by mentions, then what has it inside.
    assert [name for name, *_ in found] == ["Ann", "Annette Fox", "Lee Ann", "Hannah Moor"]
    assert [note for _, note in found] == ["1 mention", "9 mentions", "2 mentions", "40 mentions"]
    page.fill("#search", "twin")
    assert page.locator("#search-list li").last.inner_text() == "8 of 10 names that match"
    assert page.heard.startswith("8 suggestions, first ") and page.heard.endswith("; 10 names match")
    page.press("#search", "ArrowUp")
    page.press("#search", "Enter")
    assert page.heading.startswith("Twin")


def test_a_text_can_be_read_from_its_sentence(visit):
    page = visit("documents")
    page.search("Margaret")
    page.locator("#details .reading").first.click()
    dialog = page.locator("#reader")
    assert dialog.is_visible() and page.focused == "reader-text"
    assert page.locator("#reader-text p").all_inner_texts() == [
        "Alice Munro met Robert Dole.", "Alice Munro thanked Robert Dole and Margaret Hale."]
    assert page.locator("#reader-text .here").all_inner_texts() == ["Alice Munro thanked Robert Dole and Margaret Hale."]
    assert page.locator("#reader-text mark").all_inner_texts() == ["Margaret Hale"]
    assert "First <b>" in page.locator("#reader-title").inner_text()
    page.keyboard.press("Escape")
    assert dialog.is_hidden() and page.heading == "Margaret Hale"
    assert "reading" in page.evaluate("document.activeElement.className")


def test_a_graph_file_has_no_text_to_read(visit):
    page = visit("lesmis")
    page.search("Javert")
    assert page.locator("#details .reading").count() == 0
