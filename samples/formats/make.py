#!/usr/bin/env python3
"""Writes the story of story.txt in every format that comention reads, by the programs that people use.

Needs Python 3.11 with python-docx, openpyxl, odfpy, python-pptx, icalendar, warcio and zstandard, and pandoc; where LibreOffice is
installed it makes the files of which names say so. Each maker is a function named after the file it makes.

    python3 make.py            # all files
    python3 make.py story.docx # some
"""
import bz2, csv, datetime, gzip, html, io, json, lzma, os, pathlib, shutil, subprocess, sys, tarfile, tempfile, zipfile

HERE = pathlib.Path(__file__).resolve().parent
STORY = (HERE / "story.txt").read_text(encoding="utf-8")
PARAGRAPHS = [p for p in STORY.split("\n\n")]
TITLE, BYLINE, BODY = PARAGRAPHS[0].strip(), PARAGRAPHS[1].strip(), [p.strip() for p in PARAGRAPHS[2:]]
AUTHOR, DATE = "Helen Marsh", "2024-06-04"
WHEN = datetime.datetime(2024, 6, 4, 18, 0, 0)
STAMP = (2024, 6, 4, 18, 0, 0)
URL = "https://example.org/news/reservoir"
TEXT = "\n\n".join([BYLINE] + BODY)
os.environ["SOURCE_DATE_EPOCH"] = "1717524000"
MAKERS = {}


def maker(name):
    """Registers a function that gives the bytes of a file."""
    def register(function):
        MAKERS[name] = function
        return function
    return register


def pandoc(to, *options):
    """The bytes that pandoc makes of the Markdown."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder, "out")
        subprocess.run(["pandoc", "-f", "markdown", "-t", to, "-s", "-o", out, *options], input=markdown(), check=True)
        return out.read_bytes()


def libreoffice(data, suffix, to):
    """The bytes that LibreOffice makes of a file."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if not program:
        raise FileNotFoundError("LibreOffice")
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "story." + suffix)
        source.write_bytes(data)
        subprocess.run([program, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", to,
                        "--outdir", folder + "/out", source], check=True, stdout=subprocess.DEVNULL)
        return pathlib.Path(folder, "out", "story." + to.split(":")[0]).read_bytes()


@maker("story.md")
def markdown():
    head = f"---\ntitle: {TITLE}\nauthor: {AUTHOR}\ndate: {DATE}\n---\n\n"
    return (head + "\n\n".join([BYLINE] + BODY) + "\n").encode()


@maker("story.ics")
def calendar():
    import icalendar
    event = icalendar.Event()
    for name, value in [("uid", "1@example.org"), ("dtstamp", WHEN), ("dtstart", WHEN), ("summary", TITLE), ("description", TEXT)]:
        event.add(name, value)
    whole = icalendar.Calendar()
    whole.add("prodid", "-//example//EN")
    whole.add("version", "2.0")
    whole.add_component(event)
    return whole.to_ical()


@maker("story.jsonl")
def json_lines():
    return (json.dumps(record(), ensure_ascii=False) + "\n").encode()


def record():
    return {"id": "story", "title": TITLE, "date": DATE, "url": URL, "text": TEXT}


@maker("story.json")
def json_list():
    article = {"headline": TITLE, "author": AUTHOR, "published_at": DATE + "T18:00:00Z", "url": URL, "body": TEXT}
    return json.dumps({"status": "ok", "articles": [article]}, indent=1).encode()


def table(delimiter):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(["url", "published", "headline", "author", "body"])
    writer.writerow([URL, DATE, TITLE, AUTHOR, TEXT])
    return out.getvalue()


@maker("story.csv")
def comma_separated():
    return table(",").encode()


@maker("story.tsv")
def tab_separated():
    return table("\t").encode("utf-16")


@maker("story-pandoc.docx")
def word_pandoc():
    return pandoc("docx")


@maker("story.docx")
def word():
    import docx
    document = docx.Document()
    core = document.core_properties
    core.title, core.author, core.created, core.modified = TITLE, AUTHOR, WHEN, WHEN
    document.add_heading(TITLE, 0)
    for paragraph in [BYLINE] + BODY:
        document.add_paragraph(paragraph)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@maker("story.odt")
def open_text():
    return libreoffice(word(), "docx", "odt") if shutil.which("soffice") else pandoc("odt")


@maker("story.pptx")
def slides():
    import pptx
    show = pptx.Presentation()
    core = show.core_properties
    core.title, core.author, core.created, core.modified = TITLE, AUTHOR, WHEN, WHEN
    first = show.slides.add_slide(show.slide_layouts[0])
    first.shapes.title.text, first.placeholders[1].text = TITLE, BYLINE
    for paragraph in BODY:
        slide = show.slides.add_slide(show.slide_layouts[6])
        box = slide.shapes.add_textbox(0, 0, 9000000, 5000000)
        box.text_frame.text = paragraph
    out = io.BytesIO()
    show.save(out)
    return out.getvalue()


@maker("story.odp")
def open_slides():
    return libreoffice(slides(), "pptx", "odp")


@maker("story.xlsx")
def workbook():
    import openpyxl
    book = openpyxl.Workbook()
    book.properties.creator, book.properties.created, book.properties.modified = AUTHOR, WHEN, WHEN
    sheet = book.active
    sheet.title = "Articles"
    sheet.append(["Headline", "Date", "Author", "Text"])
    sheet.append([TITLE, WHEN.date(), AUTHOR, TEXT])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@maker("story.ods")
def open_sheet():
    return libreoffice(workbook(), "xlsx", "ods")


@maker("story.epub")
def book():
    return pandoc("epub3", "--metadata", "lang=en", "--metadata", "identifier=story")


@maker("story-rss.xml")
def rss():
    body = "".join(f"<p>{html.escape(p, quote=False)}</p>" for p in [BYLINE] + BODY)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>News</title><link>https://example.org/</link><description>All news</description>
<item><title>{TITLE}</title><link>{URL}</link><dc:creator>{AUTHOR}</dc:creator>
<pubDate>Tue, 04 Jun 2024 18:00:00 +0000</pubDate><description>The company gives up.</description>
<content:encoded><![CDATA[{body}]]></content:encoded></item>
</channel></rss>
""".encode()


@maker("story-atom.xml")
def atom():
    body = "".join(f"<p>{html.escape(p, quote=False)}</p>" for p in [BYLINE] + BODY)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>https://example.org/</id><updated>2024-06-05T00:00:00Z</updated>
<entry><title>{TITLE}</title><link rel="alternate" href="{URL}"/><id>{URL}</id><author><name>{AUTHOR}</name></author>
<published>2024-06-04T18:00:00Z</published><updated>2024-06-04T19:00:00Z</updated>
<content type="html">{html.escape(body)}</content></entry></feed>
""".encode()


@maker("story-nitf.xml")
def nitf():
    body = "\n".join(f"<p>{html.escape(p, quote=False)}</p>" for p in BODY)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><title>{TITLE}</title><docdata><date.issue norm="20240604T180000Z"/></docdata></head>
<body><body.head><hedline><hl1>{TITLE}</hl1></hedline><byline>{BYLINE}</byline></body.head>
<body.content>
{body}
</body.content></body></nitf>
""".encode()


@maker("story-newsml.xml")
def newsml():
    body = "".join(f"<p>{html.escape(p, quote=False)}</p>" for p in BODY)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:example.org:20240604:reservoir" version="1" standard="NewsML-G2">
<itemMeta><versionCreated>2024-06-04T18:00:00Z</versionCreated></itemMeta>
<contentMeta><contentCreated>2024-06-04T18:00:00Z</contentCreated><by>{BYLINE}</by><headline>{TITLE}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{TITLE}</title></head>
<body>{body}</body></html></inlineXML></contentSet></newsItem>
""".encode()


@maker("story-tei.xml")
def tei():
    return pandoc("tei")


def cues(stamp, newline):
    words, lines, at = " ".join(BODY).split(), [], 0
    while words:
        line, words = words[:12], words[12:]
        half = len(line) // 2 or 1
        lines.append((stamp(at), stamp(at + 4), " ".join(line[:half]) + newline + " ".join(line[half:])))
        at += 4
    return lines


@maker("story.srt")
def subrip():
    stamp = lambda s: f"00:{s // 60:02}:{s % 60:02},000"
    return "".join(f"{n}\r\n{a} --> {b}\r\n{t.strip()}\r\n\r\n" for n, (a, b, t) in enumerate(cues(stamp, "\r\n"), 1)).encode()


@maker("story.vtt")
def webvtt():
    stamp = lambda s: f"00:{s // 60:02}:{s % 60:02}.000"
    return ("WEBVTT\n\n" + "".join(f"{a} --> {b} align:start\n{t.strip()}\n\n" for a, b, t in cues(stamp, "\n"))).encode()


@maker("story.warc.gz")
def web_archive():
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    head = StatusAndHeaders("200 OK", [("Content-Type", "text/plain; charset=utf-8")], protocol="HTTP/1.1")
    writer.write_record(writer.create_warc_record(
        URL, "response", payload=io.BytesIO(STORY.encode()), http_headers=head,
        warc_headers_dict={"WARC-Date": "2024-06-04T18:00:00Z", "WARC-Record-ID": "<urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8>"}))
    return out.getvalue()


@maker("story.zip")
def zip_archive():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("news/story.txt", STAMP), STORY.encode(), zipfile.ZIP_DEFLATED)
        archive.writestr(zipfile.ZipInfo("__MACOSX/news/._story.txt", STAMP), b"\0\5\26\7")
    return out.getvalue()


@maker("story.tar.gz")
def tar_archive():
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        member = tarfile.TarInfo("news/story.txt")
        member.size, member.mtime = len(STORY.encode()), int(os.environ["SOURCE_DATE_EPOCH"])
        archive.addfile(member, io.BytesIO(STORY.encode()))
    return gzip.compress(out.getvalue(), mtime=0)


@maker("story.7z")
def seven_zip():
    """By 7-Zip."""
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "news").mkdir()
        pathlib.Path(folder, "news", "story.txt").write_text(STORY)
        os.utime(pathlib.Path(folder, "news", "story.txt"), (1717524000, 1717524000))
        subprocess.run(["7z", "a", "-bso0", "-mtc=off", "story.7z", "news/story.txt"], cwd=folder, check=True)
        return pathlib.Path(folder, "story.7z").read_bytes()


@maker("story.txt.gz")
def gzipped():
    return gzip.compress(STORY.encode(), mtime=0)


@maker("story.txt.bz2")
def bzipped():
    return bz2.compress(STORY.encode())


@maker("story.txt.xz")
def xz():
    return lzma.compress(STORY.encode())


@maker("story.txt.zst")
def zst():
    import zstandard
    return zstandard.compress(STORY.encode())


@maker("broken/cut.zip")
def cut_zip():
    """A zip that breaks off inside its second member, as a download does."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo("a.txt", STAMP), TEXT)
        archive.writestr(zipfile.ZipInfo("b.txt", STAMP), TEXT)
    return out.getvalue()[:1800]


@maker("broken/locked.zip")
def locked_zip():
    """A zip with the password "secret", by Info-ZIP's zip."""
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "story.txt").write_text(STORY)
        subprocess.run(["zip", "-q", "-X", "-P", "secret", "locked.zip", "story.txt"], cwd=folder, check=True)
        return pathlib.Path(folder, "locked.zip").read_bytes()


@maker("broken/expands.txt.gz")
def bomb():
    """256 MB of the letter a, compressed twice."""
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", mtime=0) as inner:
        for _ in range(256):
            inner.write(b"a" * (1 << 20))
    return gzip.compress(out.getvalue(), mtime=0)


@maker("broken/entities.xml")
def entities():
    """A feed whose text is a billion words, written as entities of entities."""
    names = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f"""<?xml version="1.0"?>
<!DOCTYPE rss [<!ENTITY l0 "Novak ">{names}]>
<rss version="2.0"><channel><item><title>{TITLE}</title><description>&l9;</description></item></channel></rss>
""".encode()


@maker("broken/edges.csv")
def edges():
    """A table without a column of text: the edges of a graph."""
    return b"source,target,weight\nPeter Novak,Marta Lindqvist,2\n"


@maker("broken/quote.csv")
def open_quote():
    """A table with a quote that is never closed."""
    return f'id,text\n1,"{BODY[0]}"\n2,"{BODY[1]}\n3,{BODY[2].replace(",", "")}\n'.encode()


@maker("broken/not-word.docx")
def not_word():
    """A zip under the name of a Word document."""
    return zip_archive()


if __name__ == "__main__":
    (HERE / "broken").mkdir(exist_ok=True)
    for name in sys.argv[1:] or MAKERS:
        try:
            (HERE / name).write_bytes(MAKERS[name]())
        except (FileNotFoundError, ImportError) as error:
            print(f"{name}: left out, {error}", file=sys.stderr)
