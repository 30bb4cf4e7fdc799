import Foundation
import TestSupport
import Testing

@testable import comention

/// No command writes its result over what it read.
@Suite struct InputProtectionTests {
  /// A line for each command with `-o`, and the file that is input and output.
  static let lines: [(line: String, file: String)] = [
    ("read t.jsonl -o t.jsonl", "t.jsonl"), ("extract t.jsonl -o t.jsonl", "t.jsonl"),
    ("extract in --tsv -o in/a.txt", "in/a.txt"), ("rank t.tsv -o t.tsv", "t.tsv"),
    ("cluster t.tsv -o t.tsv", "t.tsv"), ("predict t.tsv -o t.tsv", "t.tsv"), ("bridges t.tsv -o t.tsv", "t.tsv"),
    ("info t.tsv -o t.tsv", "t.tsv"), ("path 'Ada Lovelace' 'Charles Babbage' t.tsv -o t.tsv", "t.tsv"),
    ("explain 'Ada Lovelace' t.tsv -o t.tsv", "t.tsv"), ("review t.tsv -o t.tsv", "t.tsv"),
    ("decide t.tsv d.tsv -o d.tsv", "d.tsv"), ("compare p.tsv q.tsv -o p.tsv", "p.tsv"),
    ("diff t.tsv u.tsv -o t.tsv", "t.tsv"), ("slices t.tsv --by year -o t.tsv", "t.tsv"),
    ("timeline t.tsv -o linked.svg", "t.tsv"), ("matrix g.tsv -o linked-graph.svg", "g.tsv"),
    ("render g.dot -o g.dot", "g.dot"), ("map g.dot -o g.dot", "g.dot"), ("explore p.html -o p.html", "p.html"),
    ("export g.tsv -o g.tsv", "g.tsv"), ("convert g.tsv -o g.tsv", "g.tsv"),
    ("backbone g.tsv --method spanning-tree -o g.tsv", "g.tsv"), ("run in -o in", "in/report.md"),
    ("index in/a.txt -o in/a.txt", "in/a.txt"), ("index in -o in/b.txt", "in/b.txt"),
    ("status c.tsv -o c.tsv", "c.tsv"), ("status c.tsv --decided -o c.tsv", "c.tsv"),
    ("search c.tsv London -o c.tsv", "c.tsv"),
    ("extract in --errors in/a.txt", "in/a.txt"), ("rank t.jsonl --errors t.jsonl", "t.jsonl"),
    ("index in -o new.comention --errors in/b.txt", "in/b.txt"), ("add c.tsv in/b.txt --errors in/b.txt", "in/b.txt"),
    ("train --train ann.bio -o ann.bio --epochs 1", "ann.bio"), ("evaluate names ann.tsv -o ann.tsv", "ann.tsv"),
    ("evaluate resolution gold.json -o gold.json", "gold.json"),
  ]

  @Test("the input stays as it was", arguments: lines.indices) func input(number: Int) throws {
    let (line, file) = Self.lines[number]
    let work = try folder()
    let before = try work.data(file)
    let outcome = try work.shell("$COMENTION \(line)")
    #expect(outcome.status != 0, "\(line): \(outcome)")
    #expect(try work.data(file) == before, "\(line): \(outcome)")
  }

  @Test("there is a line for every command that writes") func everyCommand() throws {
    let commands = try CommandCatalog.ofProgram().command.leaves
    let writing = commands.filter { $0.command.option("--output") != nil }.map(\.name)
    #expect(writing.count > 20)
    for name in writing { #expect(Self.lines.contains { $0.line.hasPrefix(name + " ") }, "\(name)") }
  }

  @Test("a case takes the place of an input for who insists") func insisting() throws {
    let work = try folder()
    #expect(try work.run("index", "in/a.txt", "-o", "in/a.txt", "--force").status == 0)
    #expect(try work.data("in/a.txt").starts(with: "SQLite format 3".utf8))
  }

  private func folder() throws -> Workdir {
    let work = try Workdir()
    let story = "Ada Lovelace met Charles Babbage in London."
    let table = "id\tdate\ttext\n1\t2023-05-02\t\(story)\n2\t2024-05-02\tCharles Babbage wrote to Ada Lovelace.\n"
    let files = [
      "t.tsv": table, "u.tsv": table, "t.jsonl": "{\"id\":\"1\",\"text\":\"\(story)\"}\n",
      "in/a.txt": story, "in/b.txt": "Charles Babbage wrote to Mary Somerville.", "in/report.md": story + " Again.",
      "d.tsv": "rename\tAda Lovelace\tAda\n", "p.tsv": "id\tcommunity\na\t1\nb\t1\n",
      "q.tsv": "id\tcommunity\na\t1\nb\t1\n",
      "g.tsv": "a\tb\t1\nb\tc\t1\nc\ta\t2\n", "g.dot": "graph { a -- b }",
      "p.html": "<html><body><p>\(story) They spoke about the engine, and then they went home.</p></body></html>",
      "ann.bio": Self.annotated, "ann.tsv": Self.annotated,
      "gold.json": #"{"doc_id":"1","text":"Ann.","mentions":[{"start":0,"end":3,"type":"PER","entity_id":"a"}]}"#,
    ]
    for (name, text) in files { try work.write(text, to: name) }
    try work.link("linked.svg", to: "t.tsv")
    try work.link("linked-graph.svg", to: "g.tsv")
    try #require(try work.run("index", "in/a.txt", "in/b.txt", "-o", "c.tsv").status == 0)
    return work
  }

  private static let annotated = "Ada B-PER\nLovelace I-PER\nleft O\n. O\n\nLondon B-LOC\nslept O\n. O\n"
}
