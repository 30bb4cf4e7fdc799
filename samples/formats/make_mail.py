#!/usr/bin/env python3
"""Writes the story of story.txt as letters, mailboxes, saved pages, PDF, Rich Text and old Word files.

Needs Python 3.11, pandoc and LibreOffice; reportlab for the files whose names say so. Letters are written by Python's email
package, which writes them as mail programs do.

    python3 make_mail.py            # all files
    python3 make_mail.py story.eml  # some
"""
import base64, datetime, html, io, pathlib, shutil, subprocess, sys, tempfile
from email.message import EmailMessage

HERE = pathlib.Path(__file__).resolve().parent
STORY = (HERE / "story.txt").read_text(encoding="utf-8")
PARAGRAPHS = [p.strip() for p in STORY.split("\n\n")]
TITLE, BYLINE, BODY = PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[2:]
AUTHOR, WHEN = "Helen Marsh", datetime.datetime(2024, 6, 4, 18, tzinfo=datetime.timezone.utc)
MAKERS = {}


def maker(name):
    def register(function):
        MAKERS[name] = function
        return function
    return register


def wrapped(text, width=72):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "\n".join(lines + [line])


def plain():
    return "\n\n".join(wrapped(p) for p in [BYLINE] + BODY)


def page():
    paragraphs = "".join(f"<p>{html.escape(p)}</p>\n" for p in [BYLINE] + BODY)
    return (f"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{html.escape(TITLE)}</title></head>\n"
            f"<body>\n<h1>{html.escape(TITLE)}</h1>\n{paragraphs}</body></html>\n")


def letter(sender, to, subject, text, number, page=None, hour=18):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"] = WHEN.replace(hour=hour)
    message["Message-ID"] = f"<{number}@gazette.example>"
    message.set_content(text, cte="quoted-printable")
    if page:
        message.add_alternative(page, subtype="html", cte="quoted-printable")
        message.set_boundary("=_alternative")
    return message


DESK, EDITOR = "Helen Marsh <helen@gazette.example>", "Ines Carvalho <ines@gazette.example>"


@maker("story.eml")
def eml():
    return letter(DESK, EDITOR, TITLE, plain() + "\n\n-- \nHelen Marsh\nThe Gazette\n", 1, page()).as_bytes()


@maker("story-attached.eml")
def attached():
    message = letter(DESK, EDITOR, "For tomorrow", "The story is attached.\n", 2)
    message.add_attachment(STORY.encode("utf-8"), maintype="text", subtype="plain", filename="story.txt",
                           params={"charset": "utf-8"})
    message.set_boundary("=_mixed")
    return message.as_bytes()


@maker("story.mbox")
def mbox():
    first = letter(DESK, EDITOR, TITLE, plain() + "\n", 1)
    quoted = "\n".join(("> " + line).rstrip() for line in plain().split("\n"))
    answer = f"Good, it runs tomorrow.\n\nOn Tue, 4 Jun 2024 at 18:00, {DESK} wrote:\n{quoted}\n"
    second = letter(EDITOR, DESK, "Re: " + TITLE, answer, 3, hour=19)
    box = b""
    for message, hour in ((first, 18), (second, 19)):
        body = message.as_bytes().replace(b"\nFrom ", b"\n>From ")
        box += f"From helen@gazette.example Tue Jun  4 {hour}:00:00 2024\n".encode() + body + b"\n\n"
    return box


@maker("story.mht")
def mht():
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = "https://example.org/news/reservoir"
    message["Subject"], message["Date"] = TITLE, WHEN
    message.set_content(page(), subtype="html", cte="quoted-printable")
    message.add_related(base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABc3UBGAAAAABJRU5ErkJggg=="),
                        maintype="image", subtype="png")
    message.set_boundary("----MultipartBoundary--story")
    return message.as_bytes()


def libreoffice(to):
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if not program:
        raise FileNotFoundError("LibreOffice")
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "story.odt")
        text = f"---\ntitle: {TITLE}\nauthor: {AUTHOR}\n---\n\n" + "\n\n".join([BYLINE] + BODY)
        subprocess.run(["pandoc", "-f", "markdown", "-s", "-o", source], input=text.encode(), check=True)
        subprocess.run([program, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", to,
                        "--outdir", folder + "/out", source], check=True, stdout=subprocess.DEVNULL)
        return pathlib.Path(folder, "out", "story." + to).read_bytes()


@maker("story.pdf")
def pdf(): return libreoffice("pdf")


@maker("story.doc")
def doc(): return libreoffice("doc")


@maker("story.rtf")
def rtf(): return libreoffice("rtf")


@maker("story-columns.pdf")
def columns():
    """Two columns on small pages with a head, a foot and a number."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

    def edges(canvas, document):
        canvas.setFont("Helvetica", 8)
        canvas.drawString(30, 380, "The Gazette")
        canvas.drawCentredString(150, 12, f"– {document.page} –")

    out = io.BytesIO()
    document = BaseDocTemplate(out, pagesize=(300, 400), title=TITLE, author=AUTHOR, invariant=1)
    frames = [Frame(25 + 127 * i, 30, 123, 340) for i in range(2)]
    document.addPageTemplates(PageTemplate(frames=frames, onPage=edges))
    text = ParagraphStyle("text", fontName="Helvetica", fontSize=9, leading=11, alignment=4, firstLineIndent=9)
    title = ParagraphStyle("title", fontName="Helvetica-Bold", fontSize=13, leading=16)
    document.build([Paragraph(TITLE, title)] + [Paragraph(html.escape(p), text) for p in [BYLINE] + BODY])
    return out.getvalue()


@maker("broken/locked.pdf")
def locked():
    from reportlab.lib import pdfencrypt
    from reportlab.pdfgen import canvas
    out = io.BytesIO()
    page = canvas.Canvas(out, invariant=1, encrypt=pdfencrypt.StandardEncryption("secret"))
    page.drawString(100, 700, TITLE)
    page.save()
    return out.getvalue()


@maker("broken/pictures.pdf")
def pictures():
    from reportlab.pdfgen import canvas
    out = io.BytesIO()
    page = canvas.Canvas(out, invariant=1)
    page.rect(100, 600, 300, 100, fill=1)
    page.save()
    return out.getvalue()


@maker("broken/cut.pdf")
def cut(): return b"%PDF-1.7\n1 0 obj\n<< /Type /Cat"


@maker("broken/twice.txt")
def twice():
    """Read as Windows-1252 by somebody, and written as UTF-8 again."""
    return STORY.encode("utf-8").decode("cp1252", errors="replace").encode("utf-8")


@maker("broken/mixed.txt")
def mixed():
    """UTF-8 with a line of Windows-1252."""
    return STORY.encode("utf-8") + "\nCafé Zürich\n".encode("cp1252")


if __name__ == "__main__":
    for name in sys.argv[1:] or MAKERS:
        try:
            data = MAKERS[name]()
        except (FileNotFoundError, ImportError) as missing:
            print(f"{name}: not made, {missing} is missing", file=sys.stderr)
            continue
        target = HERE / name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(data)
        print(f"{name}: {len(data)} bytes")
