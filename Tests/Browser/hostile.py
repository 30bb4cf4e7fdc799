"""Names that have broken one writer or another, in every field of a graph and of documents."""

import re

from reader import ROOT

ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", '"': '"', "\\": "\\", "'": "'"}


def swift_string(literal):
    """The text that a string literal of Swift stands for."""
    decode = lambda match: chr(int(match[1], 16)) if match[1] else ESCAPES[match[2]]
    return re.sub(r"\\(?:u\{([0-9A-Fa-f]+)\}|(.))", decode, literal)


def read_names():
    """The names that all tests share, and what a reader must see of each, white space aside."""
    text = (ROOT / "Tests/TestSupport/HostileNames.swift").read_text()
    literal = r'"((?:[^"\\]|\\.)*)"'
    pairs = re.findall(rf"^    \({literal}, {literal}\),$", text, re.MULTILINE)
    return [(swift_string(name), swift_string(shown)) for name, shown in pairs]


NAMES = read_names()


def squeezed(text):
    return re.sub(r"\s", "", text)


def hostile_graph():
    """A chain of the names, each also a type, an alias, an attribute and the name of an attribute."""
    names = [name for name, _ in NAMES]
    nodes = [
        {"id": name, "name": name, "type": names[-1 - i], "aliases": f"{names[i - 1]}; other {name}", "note": names[i - 2],
         **{other: f"{i} {name}" for other in names[:3] + [names[50], "__proto__", "constructor", "toString"]}}
        for i, name in enumerate(names)
    ]
    links = [
        {"source": a, "target": b, "weight": i + 1, "note": names[-i], "__proto__": a} for i, (a, b) in enumerate(zip(names, names[1:]))
    ]
    return {"directed": False, "multigraph": False, "graph": {"note": names[5], "__proto__": "x"}, "nodes": nodes, "links": links}


def hostile_documents():
    """Two people who meet in documents whose id, title, date, address and text are the names."""
    names = [name for name, _ in NAMES]
    return [
        {"id": f"{i} {name}", "title": name, "date": names[i - 1], "url": name if i % 2 else f"javascript:alert({i})",
         "text": f"Alice Munro met Robert Dole and said: {name}, thank you."}
        for i, name in enumerate(names)
    ]
