"""Programs that import what comention writes for them alone: scripts of Cypher, tables for Neo4j, Mermaid charts.

Each is used where it is installed; MISSING says what was left out. None is Neo4j, which is written in Java and has no package here:

    GraphQLite       runs a script of Cypher in SQLite
    openCypher       the grammar of openCypher 9 as the package antlr4-cypher has it
    Ladybug          a graph database that copies tables in with types declared, the successor of Kùzu
    Mermaid          the library itself, in QuickJS, as the package mermaidx has it

Tested with graphqlite 0.12.0, apsw 3.54.1.0, antlr4-cypher 0.1.2, ladybug 0.22.0 and mermaidx 0.10.1.
"""

import csv
import html
import json
import math
import re
import unicodedata
import xml.etree.ElementTree as ElementTree
from importlib.util import find_spec

NEEDED = {
    "GraphQLite": ("graphqlite", "apsw"),
    "openCypher's grammar": ("antlr4_cypher",),
    "Ladybug": ("ladybug",),
    "Mermaid": ("mermaidx",),
}
MISSING = [name for name, modules in NEEDED.items() if not all(map(find_spec, modules))]


# Some take a time that grows with the square of the edges or faster; they are given the smaller graphs.
MOST_EDGES = {"GraphQLite": 100, "openCypher's grammar": 300, "Mermaid": 300, "Ladybug": math.inf}


# Types whose labels in Neo4j are their names with a capital.
KINDS = ("person", "place", "organization")


def takes(name, graph):
    """Whether a program is there, and a graph not too large for it."""
    return name not in MISSING and graph.number_of_edges() <= MOST_EDGES[name]


def differing(what, want, got):
    for key in sorted(want.keys() | got.keys()):
        if not same(want.get(key), got.get(key)):
            yield f"{what}: {key!r} is {want.get(key)!r} and {got.get(key)!r}"


def same(a, b):
    """Of the same type but for numbers, and the same value."""
    if isinstance(a, bool) or isinstance(b, bool) or not isinstance(a, (int, float)) or not isinstance(b, (int, float)):
        return type(a) is type(b) and a == b
    return a == b or math.isnan(a) and math.isnan(b)


def compare(want, nodes, edges):
    """`nodes` and `edges` are attributes by id and by the set of two ids."""
    if set(nodes) != set(want):
        yield f"nodes differ: {sorted(set(nodes) ^ set(want))[:5]}"
    wanted = {frozenset((a, b)): data for a, b, data in want.edges(data=True)}
    if set(edges) != set(wanted):
        yield f"edges differ: {[sorted(edge) for edge in set(edges) ^ set(wanted)][:5]}"
    for node in set(nodes) & set(want):
        yield from differing(f"node {node!r}", want.nodes[node], nodes[node])
    for edge in set(edges) & set(wanted):
        yield from differing(f"edge {sorted(edge)}", wanted[edge], edges[edge])


# Cypher.


def statements(path):
    # A line break in a text is escaped.
    with open(path, encoding="utf-8", newline="") as file:
        return [statement for statement in file.read().split(";\n") if statement]


def check_grammar(path, _):
    """All but the constraint, which openCypher leaves to databases."""
    from antlr4 import CommonTokenStream, InputStream
    from antlr4.error.ErrorListener import ErrorListener
    from antlr4_cypher import CypherLexer, CypherParser

    class Listener(ErrorListener):
        def __init__(self):
            self.errors = []

        def syntaxError(self, recognizer, symbol, line, column, message, error):
            self.errors.append(f"{line}:{column}: {message[:200]}")

    constraint, *others = statements(path)
    if not constraint.startswith("CREATE CONSTRAINT"):
        yield "the script does not begin with its constraint"
    for statement in others:
        listener = Listener()
        lexer = CypherLexer(InputStream(statement))
        parser = CypherParser(CommonTokenStream(lexer))
        for recognizer in (lexer, parser):
            recognizer.removeErrorListeners()
            recognizer.addErrorListener(listener)
        parser.script()
        # The rule of a script may end before the text does.
        if parser.getCurrentToken().type != -1 and not listener.errors:
            listener.errors.append(f"not read beyond {parser.getCurrentToken().text!r}")
        yield from listener.errors


def check_graphqlite(path, want):
    """Runs the script twice, which must be the same as once."""
    import apsw
    import graphqlite

    connection = apsw.Connection(":memory:")
    connection.enable_load_extension(True)
    connection.load_extension(str(graphqlite.get_loadable_path()))

    def run(statement):
        return connection.execute("SELECT cypher(?)", (statement,)).fetchall()[0][0]

    labels = {}
    for _ in range(2):
        for statement in statements(path):
            # Labels in backticks are taken in patterns only.
            plain, count = re.subn(r"(\n\] AS row MERGE \(n:Entity \{id: row\.id\}\) SET n:)`(\w+)`,", r"\1Label_\2,", statement)
            run(plain if count else statement)
    nodes, edges = {}, {}
    for row in json.loads(run("MATCH (n:Entity) RETURN n.id AS id, properties(n) AS properties, labels(n) AS labels")):
        properties = row["properties"]
        if properties.pop("id") != row["id"]:
            yield f"{row['id']!r} has another id, too"
        nodes[row["id"]] = properties
        labels[row["id"]] = set(row["labels"]) - {"Entity"}
    found = json.loads(run("MATCH (a)-[r:RELATED_TO]->(b) RETURN a.id AS a, b.id AS b, properties(r) AS properties"))
    for row in found:
        edges[frozenset((row["a"], row["b"]))] = row["properties"]
    if len(found) != len(edges):
        yield "an edge is there more than once"
    yield from compare(finite(want), nodes, edges)
    for node, data in want.nodes(data=True):
        if node in labels and data.get("type") in KINDS:
            if labels[node] != {"Label_" + data["type"].capitalize()}:
                yield f"node {node!r} has the labels {labels[node]}"


def finite(graph):
    """The graph without numbers that are not finite, which SQLite does not hold."""
    graph = graph.copy()
    tables = [data for _, data in graph.nodes(data=True)] + [data for *_, data in graph.edges(data=True)]
    for data in tables:
        for key in [key for key, value in data.items() if isinstance(value, float) and not math.isfinite(value)]:
            del data[key]
    return graph


# Tables of neo4j-admin.

TYPES = {"ID": "STRING", "string": "STRING", "long": "INT64", "double": "DOUBLE", "boolean": "BOOL"}


def columns(path):
    """Names and types of the header."""
    with open(path, newline="", encoding="utf-8") as file:
        header = next(csv.reader(file))
    return [tuple(name.rsplit(":", 1)) for name in header]


def check_ladybug(nodes_path, relationships_path, want):
    """Declares the types that the headers give and copies both tables."""
    import ladybug

    for path, first in ((nodes_path, [("id", "ID"), ("", "LABEL")]), (relationships_path, [("", "START_ID"), ("", "END_ID"), ("", "TYPE")])):
        if columns(path)[: len(first)] != first:
            yield f"{path.name}: the header begins with {columns(path)[: len(first)]}"
    database = ladybug.Connection(ladybug.Database(":memory:"))
    of_nodes = [(name or "labels", TYPES.get(kind, "STRING")) for name, kind in columns(nodes_path)]
    of_edges = [(name or "kind", TYPES.get(kind, "STRING")) for name, kind in columns(relationships_path)[2:]]

    def declared(table):
        return ", ".join(f"`{name}` {kind}" for name, kind in table)

    def copy(table, path):
        # Texts have line breaks, so that a file can't be read in parts.
        database.execute(f"COPY {table} FROM '{path}' (HEADER=true, PARALLEL=false, ESCAPE='\"')")

    database.execute(f"CREATE NODE TABLE Entity({declared(of_nodes)}, PRIMARY KEY(id))")
    copy("Entity", nodes_path)
    database.execute(f"CREATE REL TABLE Related(FROM Entity TO Entity, {declared(of_edges)})")
    copy("Related", relationships_path)

    def rows(query, table, first):
        result = database.execute(query)
        while result.has_next():
            row = result.get_next()
            values = {name: value for (name, _), value in zip(table, row[first:]) if value is not None}
            yield row[:first], values

    nodes, edges = {}, {}
    names = ", ".join(f"n.`{name}`" for name, _ in of_nodes)
    for _, values in rows(f"MATCH (n:Entity) RETURN {names}", of_nodes, 0):
        labels = values.pop("labels").split(";")
        if labels[0] != "Entity" or values.get("type") in KINDS and labels[1:] != [values["type"].capitalize()]:
            yield f"node {values['id']!r} has the labels {labels}"
        nodes[values.pop("id")] = values
    names = ", ".join(f"r.`{name}`" for name, _ in of_edges)
    for ends, values in rows(f"MATCH (a)-[r:Related]->(b) RETURN a.id, b.id, {names}", of_edges, 2):
        if values.pop("kind") != "RELATED_TO":
            yield f"{ends} are related otherwise"
        edges[frozenset(ends)] = values
    yield from compare(want, nodes, edges)


# Mermaid.

SHAPES = {"person": "round", "place": "hexagon"}


def shown(name):
    """A name as a chart has it, white space aside: without controls, marks of direction and what is no character, and cut."""
    text = "".join(" " if unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") or ord(c) & 0xFFFE == 0xFFFE else c for c in name)
    return re.sub(r"\s", "", text if len(text) <= 60 else text[:59] + "…")


def check_mermaid(path, want):
    """What Mermaid's parser makes of a chart: nodes, shapes, labels, edges and weights."""
    from mermaidx.engines.quickjs_engine import Engine

    engine = Engine()
    engine.start()
    try:
        read = engine._executor.submit(parse, engine, path.read_text("utf-8")).result()
    finally:
        engine.close()
    if isinstance(read, str):
        yield read
        return
    vertices, links = read
    if [key for key, *_ in vertices] != [f"n{i}" for i in range(len(want))]:
        yield "other nodes"
        return
    for (_, text, shape), (node, data) in zip(vertices, want.nodes(data=True)):
        # Mermaid keeps codes of characters so until it draws.
        text = html.unescape(re.sub("ﬂ°°(\\d+)¶ß", r"&#\1;", text))
        if re.sub(r"\s", "", text) != shown(data.get("name", node)) or shape != SHAPES.get(data.get("type"), "square"):
            yield f"node {node!r} is {text!r}, {shape}"
    numbers = {node: f"n{i}" for i, node in enumerate(want)}
    wanted = {(frozenset((numbers[a], numbers[b])), data["weight"]) for a, b, data in want.edges(data=True)}
    if len(links) != len(wanted) or {(frozenset((a, b)), float(weight)) for a, b, weight in links} != wanted:
        yield "edges or weights differ"


READ = """globalThis.read = globalThis.failure = null;
mermaid.initialize({ startOnLoad: false });
mermaid.mermaidAPI.getDiagramFromText(%s).then(({ db }) => {
  const vertices = [...db.getVertices()].map(([key, { text, type }]) => [key, text, type]);
  globalThis.read = JSON.stringify([vertices, db.getEdges().map(({ start, end, text }) => [start, end, text])]);
}, (error) => { globalThis.failure = String(error); });"""


def parse(engine, chart):
    """Vertices and edges of a chart, or what was wrong with it."""
    context = engine._ctx
    context.eval(READ % json.dumps(chart))
    while engine._run_job():
        pass
    read = context.eval("__flat(globalThis.read)")
    return json.loads(read) if read else context.eval("__flat(globalThis.failure)") or "Mermaid said nothing"


def check_picture(path, want):
    """What Mermaid draws: labels that are the names, as texts alone."""
    import mermaidx.engine

    try:
        picture = ElementTree.fromstring(mermaidx.render(path.read_text("utf-8")).svg())
    except (ElementTree.ParseError, mermaidx.engine.MermaidRenderError) as error:
        yield str(error)
        return
    labels = {}
    for group in picture.iter("{http://www.w3.org/2000/svg}g"):
        if match := re.search(r"flowchart-n(\d+)-\d+$", group.get("id", "")):
            label = next(element for element in group.iter() if element.get("class") == "nodeLabel")
            labels[int(match[1])] = re.sub(r"\s", "", "".join(label.itertext()))
            if other := {element.tag.split("}")[1] for element in label.iter()} - {"span", "p"}:
                yield f"node {match[1]} has the elements {other}"
    for i, (node, data) in enumerate(want.nodes(data=True)):
        if labels.get(i) != shown(data.get("name", node)):
            yield f"node {node!r} is drawn as {labels.get(i)!r}"
