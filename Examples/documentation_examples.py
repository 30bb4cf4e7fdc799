"""Collects the Swift examples of doc comments into functions, so that a compiler reads them.

    python3 Examples/documentation_examples.py

An example is a block of a doc comment that is indented by four, stands behind an empty line, and belongs to a public declaration.
Blocks in other languages are fenced (```text) and left alone. What an example takes for granted, such as `graph`, is a parameter of its function;
which those are in which target is said below.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "Examples/Sources/DocumentationExamples/Collected.swift"

WHOLE_GRAPH = "graph: AttributedGraph, whole: AttributedGraph, partition: Partition, ranks: NodeScores, dates: [CalendarDate]"
GIVEN = {
    "CoMention": "documents: [ExtractedDocument], index: EntityIndex, date: CalendarDate",
    "ComentionKit": "analysis: Analysis, coMentions: CoMentionGraph, index: EntityIndex, before: [ExtractedDocument], "
    "after: [ExtractedDocument]",
    "EntityExtraction": "text: TokenizedDocument",
    "EntityResolution": "documents: [ExtractedDocument], gazetteer: Gazetteer, index: EntityIndex",
    "ExplorePage": "analysis: Analysis, positions: [ExplorePage.Point]",
    "GraphAlgorithms": "graph: WeightedGraph, types: [String], before: AttributedGraph, after: AttributedGraph, "
    "january: [[Int]], february: [[Int]]",
    "GraphDrawing": WHOLE_GRAPH + ", places: [SmallMultiples.Node], panels: [SmallMultiples.Panel], names: [String], "
    "marks: [ChangeMarks.Mark], edgeMarks: [ChangeMarks.Mark]",
    "GraphFormats": WHOLE_GRAPH + ", winter: AttributedGraph",
    "Graphs": "scores: NodeScores, partition: Partition, dates: [CalendarDate]",
    "Reporting": "coMentions: CoMentionGraph, compared: ComparedGraphs",
    "TextModel": "document: Document, text: TokenizedDocument",
}
# Where examples stand by themselves.
NO_CONTEXT = {"DocumentReading", "Evaluation"}
COMMENT = re.compile(r"^\s*/// ?(.*)$")


def blocks(lines):
    """Every example with the line it starts in and the declaration it belongs to."""
    number = 0
    while number < len(lines):
        if not COMMENT.match(lines[number]):
            number += 1
            continue
        start = number
        while number < len(lines) and COMMENT.match(lines[number]):
            number += 1
        declaration = next((line.strip() for line in lines[number:] if not line.strip().startswith("@")), "")
        comment = [COMMENT.match(line).group(1) for line in lines[start:number]]
        yield from ((start + offset, example, declaration) for offset, example in indented(comment))


def indented(comment):
    example, first, fenced = [], 0, False
    for offset, line in enumerate(comment + [""]):
        if line.startswith("```"):
            fenced = not fenced
        is_code = line.startswith("    ") and not fenced
        if is_code and (example or (offset > 0 and not comment[offset - 1].strip())):
            first = first if example else offset
            example.append(line[4:])
        elif example and not line.strip() and offset + 1 < len(comment) and comment[offset + 1].startswith("    "):
            example.append("")
        elif example:
            yield first, example
            example = []


def main():
    modules = sorted(folder.name for folder in (ROOT / "Sources").iterdir() if folder.name in GIVEN or folder.name in NO_CONTEXT)
    text, count = ["// Collected from doc comments by documentation_examples.py.", ""], 0
    imports = ["ComentionKit", "ExplorePage", "Foundation", "GraphDrawing"]
    text += [f"import {name}" for name in imports]
    for module in modules:
        for path in sorted((ROOT / "Sources" / module).rglob("*.swift")):
            lines = path.read_text(encoding="utf-8").splitlines()
            for line, example, declaration in blocks(lines):
                if not declaration.startswith("public "):
                    continue
                count += 1
                place = path.relative_to(ROOT)
                text += ["", f"// {place}, line {line + 1}", f"func example{count}({GIVEN.get(module, '')}) async throws {{"]
                text += [f'#sourceLocation(file: "{place}", line: {line + 1})'] + example + ["#sourceLocation()", "}"]
    OUTPUT.write_text("\n".join(text) + "\n", encoding="utf-8")
    print(f"{count} examples")
    return 0 if count else 1

if __name__ == "__main__":
    sys.exit(main())
