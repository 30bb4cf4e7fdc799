"""Texts that would break out of a page stay texts, and are shown as they are."""

import csv
import io
import unicodedata
import xml.etree.ElementTree as ElementTree

from hostile import NAMES, hostile_documents, squeezed

# What the page itself is made of; anything more came from a text.
ELEMENTS = """() => {
  const made = (tag) => document.querySelectorAll(tag).length;
  return { script: made("script"), style: made("style"), other: made("img, iframe, object, embed, link, base, form:not(#filter-form, #correction-form-element)"),
    handlers: [...document.querySelectorAll("*")].filter((e) => [...e.attributes].some((a) => a.name.startsWith("on") || a.name === "style")).length,
    links: [...document.querySelectorAll("[href]")].map((e) => e.protocol) };
}"""


def check_elements(page):
    elements = page.evaluate(ELEMENTS)
    links = elements.pop("links")
    assert elements == {"script": 2, "style": 1, "other": 0, "handlers": 0}
    assert set(links) <= {"http:", "https:"}


def visible(text):
    """A text without white space and what nobody is to see, as the page leaves out."""
    return "".join(c for c in squeezed(text) if unicodedata.category(c) != "Cc" and c not in UNSEEN and ord(c) & 0xFFFE != 0xFFFE)


UNSEEN = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"


def test_there_are_many_hostile_names():
    assert len(NAMES) >= 60 and ("</script><img src=x onerror=alert(1)>", "</script><imgsrc=xonerror=alert(1)>") in NAMES


def test_names_types_aliases_and_attributes_are_shown_as_they_are(visit):
    page = visit("hostile")
    data = page.evaluate("JSON.parse(document.getElementById('data').textContent).nodes")
    assert data["name"] == [name for name, _ in NAMES]
    seen = page.evaluate(
        """async (ids) => {
          const seen = [];
          for (const id of ids) {
            const changed = new Promise((done) => addEventListener("hashchange", done, { once: true }));
            location.hash = new URLSearchParams({ node: id });
            await changed;
            const heading = document.querySelector("#details h2").textContent;
            seen.push([heading, document.querySelector("#details").textContent]);
          }
          return seen;
        }""", data["id"])
    for i, (name, shown) in enumerate(NAMES):
        heading, details = seen[i]
        assert squeezed(heading) == shown, name
        # Aliases are parted by semicolons, in whatever name.
        for part in (NAMES[-1 - i][1], NAMES[i - 2][1], *f"other {name}".split("; ")):
            part = squeezed(part) if part in (NAMES[-1 - i][1], NAMES[i - 2][1]) else visible(part)
            assert part in squeezed(details), (name, part)
    check_elements(page)


def test_suggestions_tables_and_filters_show_them(visit):
    page = visit("hostile")
    for text in ("<script>", "javascript:", "__proto__", "\\N", "'; DROP"):
        page.fill("#search", text)
        assert page.locator("#search-list li").first.locator("bdi").inner_text().startswith(text)
    rows = page.table("names")
    assert {squeezed(row[0]) for row in rows} == {shown for _, shown in NAMES}
    page.click("[data-view=graph]")
    boxes = page.locator("#types input")
    assert boxes.count() > 50
    boxes.nth(20).check()
    assert page.summary.startswith("0 of 66") or page.ask("ranks")
    page.check("#loose")
    assert page.summary.startswith("1 of 66 names")
    check_elements(page)


def test_long_names_of_attributes_leave_room_for_their_values(visit):
    page = visit("hostile", "#node=plain")
    values = page.locator("#details dd")
    assert values.count() > 8
    assert all(value.bounding_box()["width"] > 100 for value in values.all())


def test_an_edge_between_two_of_them(visit):
    page = visit("hostile", "#view=ties")
    page.locator("#table-pane tbody tr button").first.click()
    assert page.heading.count("–") >= 1
    check_elements(page)


def test_saved_files_hold_them_whole(visit):
    page = visit("hostile")
    picture = ElementTree.fromstring(page.downloaded("svg"))
    tags = {element.tag.split("}")[1] for element in picture.iter()}
    assert tags == {"svg", "title", "desc", "rect", "g", "line", "path", "text"}
    titles = [squeezed(element.text or "") for element in picture.iter("{http://www.w3.org/2000/svg}title")]
    for _, shown in NAMES:
        assert any(title.startswith(shown) for title in titles), shown
    assert not any(name.startswith("on") or "href" in name for element in picture.iter() for name in element.attrib)
    assert page.downloaded("png").startswith(b"\x89PNG")
    ids = {row[0] for row in csv.reader(io.StringIO(page.downloaded("names").decode(), newline=""))}
    assert ids - {"id"} == {name for name, _ in NAMES}


def test_documents_with_such_ids_titles_dates_and_addresses(visit):
    page = visit("hostile-documents", "#edge=p:alice-munro&edge=p:robert-dole")
    page.locator("#details .more-items", has_text="sentences").click()
    documents, articles = hostile_documents(), page.locator("#details article")
    assert articles.count() == len(NAMES)
    texts = [squeezed(text) for text in articles.evaluate_all("(list) => list.map((e) => e.textContent)")]
    headers = [squeezed(text) for text in page.locator("#details article header").evaluate_all("(list) => list.map((e) => e.textContent)")]
    for i, (name, shown) in enumerate(NAMES):
        number = next(at for at, header in enumerate(headers) if f"·{i}{shown}" in header)
        assert headers[number].startswith(shown), name
        assert "AliceMunrometRobertDoleandsaid:" in texts[number]
    links = page.locator("#details a").evaluate_all("(list) => list.map((e) => e.getAttribute('href'))")
    assert all(link.startswith(("http://", "https://")) for link in links)
    assert not any(document["url"].startswith("http") for document in documents) and links == []
    check_elements(page)


def test_policy_stops_what_is_not_the_page(browser, pages):
    page = browser.new_page()
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(pages("hostile").as_uri())
    policy = page.get_attribute("meta[http-equiv=Content-Security-Policy]", "content")
    assert policy.startswith("default-src 'none'; script-src 'sha256-") and "unsafe" not in policy
    page.evaluate("() => { const s = document.createElement('script'); s.textContent = 'window.broken = 1'; document.body.append(s); }")
    page.evaluate("() => { const d = document.createElement('div'); d.innerHTML = '<p onclick=\"window.broken = 1\">'; document.body.append(d); d.firstChild.click(); }")
    page.evaluate("() => { const a = document.createElement('a'); a.href = 'javascript:window.broken = 1'; document.body.append(a); a.click(); }")
    page.evaluate("() => { const i = new Image(); i.src = 'https://example.org/x.png'; document.body.append(i); }")
    refused = page.evaluate("() => fetch('https://example.org/').then(() => 'fetched', () => 'refused')")
    assert page.evaluate("window.broken") is None and refused == "refused"
    assert sum("Content Security Policy" in text for text in said) >= 5
    page.close()
