#!/usr/bin/env python3
"""Writes the story of story.txt as web pages: story.html as pandoc makes it, and story-page.html, with all that a newspaper's site puts
around a story, as Chromium saves the page it shows.

    python3 make_pages.py

Needs pandoc, and Chromium or Chrome.
"""
import html, pathlib, shutil, subprocess, tempfile

HERE = pathlib.Path(__file__).resolve().parent
TITLE, BYLINE, *BODY = [p.strip() for p in (HERE / "story.txt").read_text(encoding="utf-8").split("\n\n")]
OTHERS = ["Bridge at Low Furlong shut until autumn", "Council of elders names a new chair", "Five walks for a wet Sunday",
          "Letters: what the ferry cost us", "Obituary: Agnes Thorne, who rang the bells"]


def links(titles):
    return "".join(f'<li><a href="/{i}">{html.escape(t)}</a></li>' for i, t in enumerate(titles))


def page():
    story = "".join(f"<p>{html.escape(p)}</p>\n" for p in BODY)
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | The Brackwater Herald</title>
<meta property="og:title" content="{TITLE}"><meta property="article:published_time" content="2024-06-04T18:00:00Z">
<meta name="author" content="Helen Marsh"></head><body>
<header><a href="/">The Brackwater Herald</a><nav><ul>{links(["News", "Sport", "Farming", "Weather", "Subscribe"])}</ul></nav></header>
<main><article><h1>{TITLE}</h1><p class="byline">{BYLINE}</p><div class="share"><a href="#">Share</a> <a href="#">Tweet</a></div>
<div id="text"></div></article>
<section class="related"><h2>More from Brackwater</h2><ul>{links(OTHERS)}</ul></section>
<section class="comments"><h3>2 comments</h3><p>Old Tom: About time too, Rupert Vane should have gone years ago.</p>
<p>Sheepdog: Ask Gideon Marl who paid for the drawings!</p></section></main>
<aside><h2>Most read</h2><ol>{links(OTHERS[::-1])}</ol></aside>
<div class="cookie-banner">We and our partners use cookies. <button>Accept</button></div>
<footer>© 2024 The Brackwater Herald. All rights reserved. <a href="/imprint">Imprint</a></footer>
<script>document.getElementById("text").innerHTML = {story!r};</script></body></html>"""


def main():
    subprocess.run(["pandoc", "-s", "story.md", "-o", "story.html"], cwd=HERE, check=True)
    browser = next(filter(None, map(shutil.which, ["chromium", "google-chrome", "chrome"])))
    with tempfile.NamedTemporaryFile("w", suffix=".html", encoding="utf-8") as file:
        file.write(page())
        file.flush()
        command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=2000", "--dump-dom"]
        shown = subprocess.run(command + ["file://" + file.name], check=True, capture_output=True).stdout
    (HERE / "story-page.html").write_bytes(shown)


main()
