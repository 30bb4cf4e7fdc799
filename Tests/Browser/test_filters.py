"""Filters rank and colour anew; networkx and igraph say what they should find."""

import networkx
import pytest

from reader import best_modularity, lesmis_graph, page_rank

ALICE, ROBERT, MARGARET = "Alice Munro", "Robert Dole", "Margaret Hale"


def check_ranks(page):
    """The ranks shown are those of what is shown."""
    expected = page_rank(page.graph())
    assert page.ask("ranks") == pytest.approx(expected, rel=1e-6, abs=1e-9)


def check_communities(page):
    """The communities shown, one run of the page's, are connected and about as good as igraph's best of several."""
    graph, labels = page.graph(), page.ask("communities")
    blocks = {}
    for node, label in labels.items():
        blocks.setdefault(label or node, set()).add(node)
    assert all(networkx.is_connected(graph.subgraph(block)) for block in blocks.values())
    found = networkx.community.modularity(graph, blocks.values())
    assert found > 0.995 * best_modularity(graph, tries=20 if graph.number_of_edges() < 5_000 else 1)
    return blocks


def test_ranks_are_those_of_igraph(visit):
    page = visit("lesmis")
    expected = page_rank(lesmis_graph())
    assert page.ask("ranks") == pytest.approx(expected, rel=1e-7)
    assert page.table("names")[0][0] == max(expected, key=expected.get)


@pytest.mark.parametrize("lightest", [2, 5, 10])
def test_minimum_weight_ranks_and_divides_anew(visit, lightest):
    page = visit("lesmis")
    page.set_slider("#weight", lightest - 1)
    graph = lesmis_graph(lightest)
    assert page.summary.startswith(f"{graph.number_of_nodes()} of 77 names, {graph.number_of_edges()} of 254 ties")
    assert page.heard == f"{graph.number_of_nodes()} names and {graph.number_of_edges()} ties shown"
    assert page.ask("ranks") == pytest.approx(page_rank(graph), rel=1e-7)
    check_communities(page)


def test_communities_of_everything_are_the_given_ones(visit):
    page = visit("lesmis")
    given = page.evaluate("JSON.parse(document.getElementById('data').textContent).nodes")
    expected = dict(zip(given["id"], given["attributes"]["community"]))
    sizes = list(expected.values())
    assert page.ask("communities") == {n: c if sizes.count(c) > 1 else 0 for n, c in expected.items()}
    check_communities(page)


def test_colours_follow_the_filter_and_stay_with_their_people(visit):
    page = visit("lesmis")
    fill = lambda: page.evaluate(
        "Object.fromEntries([...document.querySelectorAll('#picture .nodes path')].map((e) => [e.dataset.node, e.getAttribute('fill')]))")
    before, old = fill(), page.ask("communities")
    page.set_slider("#weight", 3)
    page.settle()
    after, new = fill(), page.ask("communities")
    assert after != {n: before[n] for n in after}, "some are coloured anew"
    assert sum(old[n] == new[n] for n in new) > 0.6 * len(new), "most keep their number"
    assert sum(before[n] == after[n] for n in after) > 0.6 * len(after), "and their colour"
    page.select_option("#colour", "whole")
    page.settle()
    assert fill() == {n: before[n] for n in after}
    page.select_option("#colour", "none")
    page.settle()
    assert len(set(fill().values())) == 1
    page.click("#reset")
    page.settle()
    assert fill() == before


def test_dates_count_the_ties_anew(visit):
    page = visit("documents")
    ties = lambda: {frozenset(row[:2]): row[2] for row in page.table("ties")}
    assert ties() == {frozenset((ALICE, ROBERT)): "3", frozenset((ALICE, MARGARET)): "2", frozenset((ROBERT, MARGARET)): "2"}
    page.uncheck("#undated")
    assert ties() == {frozenset((ALICE, ROBERT)): "3", frozenset((ALICE, MARGARET)): "1", frozenset((ROBERT, MARGARET)): "2"}
    check_ranks(page)
    page.set_slider("#from", 1)
    assert ties() == {frozenset((ALICE, ROBERT)): "1", frozenset((ROBERT, MARGARET)): "1"}
    check_ranks(page)
    assert page.locator("#dates-value").inner_text() == "2021-05-05 – 2022-07-07"
    assert page.get_attribute("#from", "aria-valuetext") == "2021-05-05"
    page.set_slider("#from", 2)
    assert ties() == {frozenset((ROBERT, MARGARET)): "1"}
    page.wait_for_address("from=2022-07-07&undated=0")
    page.click("[data-view=graph]")
    page.search("Robert")
    assert page.locator("#details blockquote").all_inner_texts() == ["Margaret Hale met Robert Dole."]


def test_months_and_years_count_where_all_of_them_is(visit):
    page = visit("century")
    ties = lambda: [row[2] for row in page.table("ties")]
    assert ties() == ["4"]
    page.uncheck("#undated")
    assert ties() == ["3"]
    page.set_slider("#from", 1)
    assert page.locator("#dates-value").inner_text() == "1848-02-01 – 1848-12-31"
    assert ties() == ["2"]
    page.set_slider("#to", 2)
    assert page.locator("#dates-value").inner_text() == "1848-02-01 – 1848-02-29"
    assert ties() == ["1"]


def test_dates_of_a_corpus_rank_and_divide_anew(visit):
    page = visit("harbour")
    before = page.summary
    page.set_slider("#to", 3)
    assert page.summary != before and page.graph().number_of_edges() > 20
    check_ranks(page)
    check_communities(page)


def test_types_and_communities_filter(visit):
    page = visit("summit")
    page.locator("#types label", has_text="person").locator("input").check()
    rows = page.table("names")
    assert len(rows) > 20 and {row[1] for row in rows} == {"person"}
    check_ranks(page)
    check_communities(page)
    page.click("#reset")
    given = page.ask("communities")
    page.locator("#communities label").nth(1).locator("input").check()
    assert {given[n] for n in page.ask("communities")} == {2}
    check_ranks(page)
    check_communities(page)


def test_nothing_left_says_so_and_offers_a_way_back(visit):
    page = visit("lesmis")
    page.evaluate("location.hash = 'communities=3&min=31'")
    page.wait_for_selector("#empty:not([hidden])")
    assert page.locator("#empty-text").inner_text() == "Nothing passes the filters."
    page.click("#reset-empty")
    assert page.locator("#empty").is_hidden() and page.summary.startswith("77 of 77")


@pytest.mark.parametrize("minimum", [1, 6])
def test_a_large_graph_is_divided_as_well_as_igraph_does(visit, minimum):
    page = visit("large", f"#min={minimum + 1}")
    check_ranks(page)
    check_communities(page)


def test_figures_follow_the_dates_or_say_that_they_are_of_all(visit):
    page = visit("documents")
    facts = lambda: dict(zip(page.locator("#details dt").all_inner_texts(), page.locator("#details dd").all_inner_texts()))
    page.search("Robert")
    assert (facts()["Mentions"], facts()["Documents"]) == ("4", "3") and "Betweenness" in facts()
    page.uncheck("#undated")
    page.set_slider("#from", 1)
    # One sentence of 2021 and one of 2022 name him.
    assert (facts()["Mentions"], facts()["Documents"]) == ("2", "2")
    assert "Betweenness, in all" in facts() and "Betweenness" not in facts()
    assert page.locator("#details h3").first.inner_text().lower() == "names, in all"
    assert "2 of 4 documents" in page.summary
    page.table("names")
    heads = page.locator("#table-pane th").all_inner_texts()
    row = page.locator("#table-pane tbody tr", has_text=ROBERT).locator("td").all_inner_texts()
    assert row[heads.index("mentions")] == "2" and row[heads.index("documents")] == "2"
    page.fill("#search", "Robert")
    assert "2 mentions" in page.locator("#search-list li").first.inner_text()


def test_a_community_has_one_number(visit):
    page = visit("summit")
    page.search("kim jong un")
    given = page.evaluate("JSON.parse(document.getElementById('data').textContent).nodes")
    number = given["attributes"]["community"][given["name"].index("Kim Jong Un")]
    assert f"community {number}" in page.locator("#details .quiet").first.inner_text()
    page.set_slider("#weight", 3)
    assert f"community {number}" in page.locator("#details .quiet").first.inner_text()
    # Those that only the filter makes have letters, not numbers that belong to others.
    numbers = set(map(str, given["attributes"]["community"]))
    heads = [text.split(":")[0] for text in page.locator("#legend div").all_inner_texts() if ": " in text and "size" not in text and "width" not in text]
    assert heads and all(head in numbers or head.isalpha() for head in heads)
