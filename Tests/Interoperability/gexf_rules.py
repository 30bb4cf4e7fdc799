#!/usr/bin/env python3
"""Says where a GEXF file breaks the rules of GEXF 1.3.

usage: gexf_rules.py FILE...
       gexf_rules.py --self-check FILE    breaks the file in every way below and says which break is not noticed

The rules are written down here in our own words after the RELAX NG schema of GEXF 1.3, https://github.com/gephi/gexf, specs/1.3
(gexf.rnc, data.rnc, dynamics.rnc, viz.rnc), as far as they concern what comention writes: no hierarchy of nodes, no slices, no spells.
What is not listed here is a violation, even where the schema has it. Added to the schema is what it cannot say: ids are unique, what is
referred to is there, values are of the declared type and dates of the declared format.

Prints a line for each violation; exit status 1 if there is one.
"""

import datetime
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

GEXF = "{http://gexf.net/1.3}"
VIZ = "{http://gexf.net/1.3/viz}"
SCHEMA_INSTANCE = "{http://www.w3.org/2001/XMLSchema-instance}"

# Types of values.


def is_float(text):
    return re.fullmatch(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?|-?INF|NaN", text) is not None


def number(least=float("-inf"), most=float("inf")):
    return lambda text: is_float(text) and least <= float(text.replace("INF", "inf")) <= most


def integer(least, most):
    return lambda text: re.fullmatch(r"[+-]?\d+", text) is not None and least <= int(text) <= most


def one_of(*words):
    return lambda text: text in words


def is_text(text):
    return True


def is_date(text):
    match = re.fullmatch(r"(\d{4}-\d\d-\d\d)(Z|[+-]\d\d:\d\d)?", text)
    return match is not None and parses(datetime.date, match[1]) and is_zone(match[2])


def is_date_time(text):
    # Python has no hour 24 and no second 60, and neither has the schema's type but for midnight.
    match = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?", text)
    return match is not None and parses(datetime.datetime, match[1]) and is_zone(match[2])


def parses(kind, text):
    try:
        kind.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_zone(text):
    return text in (None, "Z") or int(text[1:3]) * 60 + int(text[4:]) <= 14 * 60 and int(text[4:]) < 60


# What is written where a whole graph has dates; a day will do where there are times, too.
TIMES = {"date": is_date, "dateTime": lambda text: is_date(text) or is_date_time(text), "double": is_float,
         "integer": integer(-(2**63), 2**63 - 1)}
VALUES = {"string": is_text, "boolean": one_of("true", "false"), "double": is_float, "float": is_float,
          "long": integer(-(2**63), 2**63 - 1), "integer": integer(-(2**31), 2**31 - 1)}

# Elements: attributes with their types, those required with a star; children with how often, in the order given where it matters.
ANY, AT_MOST_ONCE, ONCE = (0, None), (0, 1), (1, 1)
CHANNEL = integer(0, 255)
RULES = {
    "gexf": ({"version*": one_of("1.3"), "variant": is_text}, {"meta": AT_MOST_ONCE, "graph": ONCE}),
    "meta": ({"lastmodifieddate": is_date}, {"creator": AT_MOST_ONCE, "keywords": AT_MOST_ONCE, "description": AT_MOST_ONCE}),
    "creator": ({}, {}), "keywords": ({}, {}), "description": ({}, {}),
    "graph": (
        {"defaultedgetype": one_of("directed", "undirected", "mutual"), "idtype": one_of("integer", "string"),
         "mode": one_of("static", "dynamic"), "timeformat": one_of(*TIMES), "timerepresentation": one_of("interval", "timestamp"),
         "timezone": is_text, "start": is_text, "end": is_text},
        {"attributes": (0, 2), "nodes": ONCE, "edges": ONCE}),
    "attributes": ({"class*": one_of("node", "edge")}, {"attribute": ANY}),
    "attribute": ({"id*": is_text, "title*": is_text, "type*": one_of(*VALUES)}, {"default": AT_MOST_ONCE, "options": AT_MOST_ONCE}),
    "default": ({}, {}), "options": ({}, {}),
    "nodes": ({"count": integer(0, 2**63)}, {"node": ANY}),
    "edges": ({"count": integer(0, 2**63)}, {"edge": ANY}),
    "node": (
        {"id*": is_text, "label": is_text, "start": is_text, "end": is_text},
        {"attvalues": AT_MOST_ONCE, "viz:color": AT_MOST_ONCE, "viz:position": AT_MOST_ONCE, "viz:size": AT_MOST_ONCE}),
    "edge": (
        {"id*": is_text, "source*": is_text, "target*": is_text, "type": one_of("directed", "undirected", "mutual"), "label": is_text,
         "weight": number(), "kind": is_text, "start": is_text, "end": is_text},
        {"attvalues": AT_MOST_ONCE, "viz:color": AT_MOST_ONCE, "viz:thickness": AT_MOST_ONCE}),
    "attvalues": ({}, {"attvalue": ANY}),
    "attvalue": ({"for*": is_text, "value*": is_text}, {}),
    "viz:color": ({"r*": CHANNEL, "g*": CHANNEL, "b*": CHANNEL, "a": number(0, 1)}, {}),
    "viz:position": ({"x*": number(), "y*": number(), "z": number()}, {}),
    "viz:size": ({"value*": number(0)}, {}),
    "viz:thickness": ({"value*": number(0)}, {}),
}
ORDERED = {"gexf": ["meta", "graph"], "graph": ["nodes", "edges"]}
WITH_TEXT = {"creator", "keywords", "description", "default", "options"}


def violations(path):
    """What breaks a rule in a file, each as a line."""
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        return [f"not XML: {error}"]
    if root.tag != GEXF + "gexf":
        return [f"the root is {root.tag}, not gexf of {GEXF}"]
    found = list(shape(root, "gexf"))
    # References can only be followed where everything is in its place.
    return found or list(references(root))


def short(tag):
    return tag.replace(GEXF, "").replace(VIZ, "viz:")


def shape(element, where):
    """Elements, attributes and their types, order, how often."""
    name = short(element.tag)
    attributes, children = RULES[name]
    given = {key: value for key, value in element.attrib.items() if not key.startswith(SCHEMA_INSTANCE)}
    for key, is_valid in attributes.items():
        value = given.pop(key.rstrip("*"), None)
        if value is None and key.endswith("*"):
            yield f"{where}: without {key[:-1]}"
        elif value is not None and not is_valid(value):
            yield f"{where}: {key.rstrip('*')} is {value!r}"
    yield from (f"{where}: {key} does not belong here" for key in given)
    texts = [element.text or "", *(child.tail or "" for child in element)]
    if name not in WITH_TEXT and "".join(texts).strip():
        yield f"{where}: text between the elements"
    names = [short(child.tag) for child in element]
    yield from (f"{where}: {child} does not belong here" for child in names if child not in children)
    for child, (least, most) in children.items():
        if names.count(child) < least or most is not None and names.count(child) > most:
            yield f"{where}: {names.count(child)} times {child}"
    order = [child for child in names if child in ORDERED.get(name, ())]
    if order != sorted(order, key=ORDERED.get(name, ()).index):
        yield f"{where}: {' before '.join(order)}"
    for child in element:
        if short(child.tag) in children:
            identity = child.get("id") or child.get("for") or child.get("class")
            yield from shape(child, f"{where}/{short(child.tag)}" + (f"[{identity!r}]" if identity else ""))


def references(root):
    """Ids, what refers to them, and what a declaration says of values."""
    graph = root.find(GEXF + "graph")
    nodes, edges = graph.find(GEXF + "nodes"), graph.find(GEXF + "edges")
    declared = {"node": {}, "edge": {}}
    for table in graph.findall(GEXF + "attributes"):
        for attribute in table:
            if declared[table.get("class")].setdefault(attribute.get("id"), attribute.get("type")) != attribute.get("type"):
                yield f"attribute {attribute.get('id')!r} is declared twice"
        yield from repeated(table, "id", "attribute")
        yield from repeated(table, "title", "attribute")
    for parent in (nodes, edges):
        yield from repeated(parent, "id", short(parent.tag)[:-1])
        if parent.get("count") not in (None, str(len(parent))):
            yield f"{short(parent.tag)}: {len(parent)}, not {parent.get('count')}"
    ids = {node.get("id") for node in nodes}
    for edge in edges:
        yield from (f"edge {edge.get('id')!r}: there is no node {edge.get(end)!r}" for end in ("source", "target") if edge.get(end) not in ids)
    is_dynamic = graph.get("mode") == "dynamic"
    if is_dynamic != (graph.get("timeformat") is not None):
        yield "mode and timeformat do not go together"
    for element in [*nodes, *edges]:
        what = f"{short(element.tag)} {element.get('id')!r}"
        yield from values(element, what, declared[short(element.tag)])
        yield from times(element, what, TIMES.get(graph.get("timeformat")))


def repeated(parent, key, what):
    seen = set()
    for child in parent:
        if child.get(key) in seen:
            yield f"{what}: {key} {child.get(key)!r} more than once"
        seen.add(child.get(key))


def values(element, what, declared):
    given = element.find(GEXF + "attvalues")
    given = [] if given is None else list(given)
    yield from (f"{what}: {line}" for line in repeated(given, "for", "value"))
    for value in given:
        kind = declared.get(value.get("for"))
        if kind is None:
            yield f"{what}: there is no attribute {value.get('for')!r}"
        elif not VALUES[kind](value.get("value")):
            yield f"{what}: {value.get('value')!r} is no {kind}"


def times(element, what, is_time):
    start, end = element.get("start"), element.get("end")
    for time in (start, end):
        if time is not None and (is_time is None or not is_time(time)):
            yield f"{what}: {time!r} is no time of the graph's format"
    if is_time is TIMES["date"] and start and end and start > end:
        yield f"{what}: ends before it starts"


# Files that must not pass.


def breaks(text):
    """Names of breaks, and the text broken so; only those that the text has a place for."""
    replacements = [
        ("another version", r'version="1.3"', 'version="1.2draft"'),
        ("another namespace", r'xmlns="http://gexf.net/1.3"', 'xmlns="http://www.gexf.net/1.2draft"'),
        ("meta after graph", r"(?s)(<meta>.*?</meta>)(.*</graph>)", r"\2\1"),
        ("an element of its own", r"<meta>", "<meta><author>x</author>"),
        ("two creators", r"(<creator>.*?</creator>)", r"\1\1"),
        ("an element left open", r"</creator>", ""),
        ("text where none belongs", r"<nodes>", "<nodes>x"),
        ("an unknown kind of edges", r'defaultedgetype="undirected"', 'defaultedgetype="none"'),
        ("an unknown mode", r'mode="(static|dynamic)"', 'mode="still"'),
        ("a time format of no dynamic graph", r'mode="static"', 'mode="static" timeformat="date"'),
        ("an unknown time format", r'timeformat="date"', 'timeformat="day"'),
        ("attributes of neither", r'class="node"', 'class="graph"'),
        ("a mode of attributes", r'class="node"', 'class="node" mode="static"'),
        ("an unknown type", r'type="string"', 'type="text"'),
        ("an attribute without a title", r'(<attribute id="0") title="[^"]*"', r"\1"),
        ("an attribute declared twice", r'(<attribute [^>]*/>)', r"\1\1"),
        ("a node without an id", r'<node id="[^"]*"', "<node"),
        ("a node twice", r"(?s)(<node .*?(?:</node>|/>\n))", r"\1\1"),
        ("an unknown attribute of a node", r"<node ", '<node name="x" '),
        ("edges before nodes", r"(?s)(<nodes>.*</nodes>)(\s*)(<edges>.*</edges>)", r"\3\2\1"),
        ("no edges", r"(?s)<edges>.*</edges>", ""),
        ("an edge to nowhere", r'target="[^"]*"', 'target="no such node"'),
        ("an edge from nowhere", r' source="[^"]*"', ""),
        ("an edge without an id", r'<edge id="0" ', "<edge "),
        ("an edge twice", r"(?s)(<edge .*?(?:</edge>|/>\n))", r"\1\1"),
        ("a weight that is no number", r' weight="[^"]*"', ' weight="heavy"'),
        ("a weight as Python spells it", r' weight="[^"]*"', ' weight="inf"'),
        ("a value of no attribute", r'<attvalue for="0"', '<attvalue for="99"'),
        ("a value without a value", r'(<attvalue for="0") value="[^"]*"', r"\1"),
        ("a value twice", r'(<attvalue for="0"[^>]*/>)', r"\1\1"),
        ("values twice", r"(<attvalues>.*?</attvalues>)", r"\1\1"),
        ("a colour out of range", r'<viz:color r="\d+"', '<viz:color r="256"'),
        ("a colour without blue", r'(<viz:color r="\d+" g="\d+") b="\d+"', r"\1"),
        ("more than opaque", r'a="[\d.]+"/>', 'a="1.5"/>'),
        ("a place without y", r'(<viz:position x="[^"]*") y="[^"]*"', r"\1"),
        ("a negative size", r'<viz:size value="', '<viz:size value="-1'),
        ("the thickness of a node", r"<viz:size", "<viz:thickness"),
        ("the size of an edge", r"<viz:thickness", "<viz:size"),
        ("no such day", r' start="\d{4}-\d\d-\d\d', ' start="2019-02-30'),
        ("no such time", r' start="[^"]*"', ' start="2019-02-28T25:00:00"'),
        ("only a year", r' start="[^"]*"', ' start="2019"'),
        ("an end before the start", r' start="([^"]*)" end="\d{4}', r' start="\1" end="0001'),
    ]
    for name, pattern, replacement in replacements:
        broken = re.sub(pattern, replacement, text, count=1)
        if broken != text:
            yield name, broken
    # A value of each type that is none.
    for kind, wrong in (("long", "1.5"), ("double", "one"), ("boolean", "True")):
        if match := re.search(rf'<attribute id="(\d+)" title="[^"]*" type="{kind}"', text):
            broken = re.sub(rf'(<attvalue for="{match[1]}" value=")[^"]*"', rf'\g<1>{wrong}"', text)
            if broken != text:
                yield f"a wrong {kind}", broken


def unnoticed(text, path):
    """Tries all breaks that a text has a place for on a file: the names of all, and of those that were not noticed."""
    tried, missed = [], []
    for name, broken in breaks(text):
        path.write_text(broken, "utf-8")
        tried.append(name)
        if not violations(path):
            missed.append(name)
    return tried, missed


def main(arguments):
    if not arguments or arguments == ["--self-check"]:
        sys.exit(__doc__)
    if arguments[0] == "--self-check":
        import tempfile

        with tempfile.TemporaryDirectory() as folder:
            tried, missed = unnoticed(Path(arguments[1]).read_text("utf-8"), Path(folder) / "broken.gexf")
        print(f"{len(tried)} breaks, {len(missed)} not noticed" + "".join(f"\n  {name}" for name in missed))
        return 1 if missed or not tried else 0
    failed = False
    for path in arguments:
        found = violations(path)
        failed = failed or bool(found)
        print(f"{path}: {'as it should be' if not found else f'{len(found)} violations'}")
        for line in found[:20]:
            print(f"  {line}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
