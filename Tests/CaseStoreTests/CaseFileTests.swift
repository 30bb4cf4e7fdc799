import CSQLite
import CaseStore
import ComentionKit
import Foundation
import TestSupport
import Testing

/// The file itself: what it says of itself, who may open it, and what is read of it.
@Suite struct CaseFileTests {
  private let work: Workdir
  private let path: String

  init() async throws {
    work = try Workdir()
    path = work["case.comention"]
    try work.write("Ada Obi met Lena Falk in Oslo.\n\nLena Falk knew naïve Jonas Weir.\n", to: "in/a.txt")
    try work.write("---\ndate: 2024-03\ntitle: A port\n---\nJonas Weir saw Ada Obi. It rained.\n", to: "in/b.md")
    let maker = try CaseWriter.create(at: path)
    _ = try await maker.add([work["in"]], finding: SmallCorpus.finder)
    try maker.finish()
  }

  private func execute(_ sql: String) {
    var handle: OpaquePointer?
    #expect(sqlite3_open(path, &handle) == SQLITE_OK)
    #expect(sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK, "\(String(cString: sqlite3_errmsg(handle)))")
    sqlite3_close(handle)
  }

  @Test func aCaseIsToldByItsHeader() throws {
    #expect(CaseHeader.isCase(at: path))
    #expect(!CaseHeader.isCase(at: work["in/a.txt"]) && !CaseHeader.isCase(at: work["nothing"]))
    execute("PRAGMA application_id = 1")
    #expect(!CaseHeader.isCase(at: path))
    #expect(throws: CaseError.self) { try CaseReader(opening: path) }
  }

  @Test func aLaterVersionIsRefusedInWords() throws {
    execute("PRAGMA user_version = 99")
    let error = #expect(throws: CaseError.self) { try CaseReader(opening: path) }
    #expect(error?.code == .newerVersion && error?.description.contains("later version of comention") == true)
    #expect(throws: CaseError.self) { try CaseWriter(opening: path) }
  }

  @Test func damagedBytesAreToldAndNotFollowed() throws {
    for part in ["resolution", "duplicates"] {
      execute("UPDATE saved SET content = substr(content, 1, length(content) / 2) WHERE name = '\(part)'")
      let error = #expect(throws: CaseError.self) { try CaseReader(opening: path).coMentions() }
      #expect(error?.code == .damaged, "\(part)")
    }
    let graph = try CaseReader(opening: path).graph()
    let weights = try CaseReader(opening: path).weights()
    #expect(weights.graph == graph.graph && weights.nodeAttributes == graph.nodeAttributes)
    execute("UPDATE tie SET evidence = '[[1,'")
    #expect(throws: CaseError.self) { try CaseReader(opening: path).graph() }
    execute("UPDATE document SET found = x'0102'")
    #expect(throws: CaseError.self) { try CaseReader(opening: path).extractedDocuments() }
  }

  @Test func whatIsRememberedMayBeLost() async throws {
    for change in [
      "UPDATE saved SET content = substr(content, 1, length(content) / 2) WHERE name = 'memory'",
      "UPDATE saved SET content = x'00' WHERE name = 'memory'", "DELETE FROM saved WHERE name = 'memory'",
    ] {
      execute(change)
      try work.write("Mr Obi left \(change.count).\n", to: "in/c.txt")
      _ = try await CaseWriter(opening: path).add([work["in"]], finding: SmallCorpus.finder)
      let extracted = try CaseReader(opening: path).extractedDocuments()
      let fresh = EntityIndex(resolving: extracted, with: .standard)
      #expect(try CaseReader(opening: path).index().entities == fresh.entities)
    }
  }

  @Test func readersSeeWhatWasThereAndASecondWriterWaits() async throws {
    let reader = try CaseReader(opening: path)
    try work.write("Mr Obi left.\n", to: "in/c.txt")
    _ = try await CaseWriter(opening: path).add([work["in"]], finding: SmallCorpus.finder)
    #expect(try reader.documents().count == 2)
    #expect(try CaseReader(opening: path).documents().count == 3)
  }

  @Test func searchFindsWordsWithWhoIsNamed() throws {
    let reader = try CaseReader(opening: path)
    let found = try reader.search(CaseSearch("NAIVE jonas"))
    #expect(found.map(\.document) == ["a.txt"])
    #expect(found[0].text == "Lena Falk knew naïve Jonas Weir.")
    #expect(found[0].matches == [15..<26])
    #expect(found[0].entities.map(\.name) == ["Lena Falk", "Jonas Weir"])
    var search = CaseSearch("weir")
    #expect(Set(try reader.search(search).map(\.document)) == ["a.txt", "b.md"])
    search.companion = try reader.nodes(named: "ada obi").first
    #expect(search.companion?.id == "p:ada-obi")
    #expect(try reader.search(search).map(\.document) == ["b.md"])
    (search.companion, search.since) = (nil, CalendarDate(iso: "2024-03-20"))
    #expect(try reader.search(search).map(\.document) == ["b.md"], "it may be from then")
    search.until = CalendarDate(iso: "2024-02")
    #expect(try reader.search(search).isEmpty)
    #expect(try reader.search(CaseSearch("rain*")).map(\.document) == ["b.md"])
    for odd in ["", "\"", "* OR *", "NEAR(", "a\" OR \"b"] { _ = try reader.search(CaseSearch(odd)) }
  }

  /// A name is found as among all names, also where no more of these is read than may be near to it: names, parts of names, and names with
  /// letters dropped, swapped, replaced and doubled.
  @Test func namesAreFoundAsAmongAll() async throws {
    try work.write(
      "Zoë Müller-Lüdenscheidt met Jan van der Velde in Kisumu. Müller left the Port Board of Kisumu.\n", to: "in/n.txt"
    )
    _ = try await CaseWriter(opening: path).add([work["in"]], finding: SmallCorpus.finder)
    let reader = try CaseReader(opening: path)
    let (all, matcher) = try reader.names()
    var asked: Set<String> = ["", " ", "-", "xyzzy", "%", "a", "é", "l:oslo", "lena weir ada obi"]
    for name in all.map(\.name) + all.map(\.id) {
      asked.formUnion([name, name.uppercased(), "\(name) \(name)"])
      asked.formUnion(name.split(separator: " ").map(String.init))
      let letters = Array(name)
      for place in letters.indices {
        for change in [[], [letters[place], letters[place]], ["ø"], [" "]] {
          asked.insert(String(letters[..<place] + change + letters[(place + 1)...]))
        }
        if place > 0 {
          asked.insert(
            String(letters[..<(place - 1)] + [letters[place], letters[place - 1]] + letters[(place + 1)...]))
        }
      }
    }
    for name in asked.sorted() {
      let expected = matcher.lookup(name)
      let (found, nodes) = try reader.lookup(name)
      #expect(found.match == expected.match, "\(name)")
      #expect(found.matches.map { nodes[$0] } == expected.matches.map { all[$0] }, "\(name)")
      #expect(found.suggestions.map { nodes[$0.index] } == expected.suggestions.map { all[$0.index] }, "\(name)")
      #expect(found.suggestions.map(\.distance) == expected.suggestions.map(\.distance), "\(name)")
    }
  }

  @Test func aTieIsToldWithoutTheRest() throws {
    let reader = try CaseReader(opening: path)
    let whole = try reader.coMentions()
    for edge in 0..<whole.graph.graph.edgeCount {
      let ends = whole.graph.graph.edge(edge)
      let nodes = try [ends.source, ends.target].map { try reader.nodes(named: whole.graph.nodeIDs[$0])[0] }
      let tie = try #require(try reader.tie(between: nodes[1], and: nodes[0]))
      #expect(tie.passages(ofEdge: 0).map(\.text) == whole.passages(ofEdge: edge).map(\.text))
      #expect(tie.passages(ofEdge: 0).map(\.names) == whole.passages(ofEdge: edge).map(\.names))
      #expect(tie.graph.graph.edge(0).weight == whole.graph.graph.edge(edge).weight)
    }
  }

  /// What a document says of itself is what a fresh reading says, where it stood among it.
  @Test func whatIsSaidOfDocumentsIsKept() async throws {
    let record = """
      TY  - JOUR
      AU  - Doe, Jane
      TI  - A new quay
      JO  - Harbour Review
      PY  - 2024
      AB  - Ada Obi opened the quay in Oslo with Lena Falk.
      ER  -
      """
    try work.write(record + "\n", to: "in/papers.ris")
    let writer = try CaseWriter(opening: path)
    _ = try await writer.add([work["in"]], finding: SmallCorpus.finder)
    let fresh = DocumentReader().documents(at: [work["in"]]).documents
    #expect(fresh.contains { $0.publication == "Harbour Review" })
    #expect(try CaseReader(opening: path).documents() == fresh)
    try work.write("Ada Obi left.\n", to: "in/d.txt")
    _ = try await writer.add([work["in"]], finding: SmallCorpus.finder)
    #expect(try CaseReader(opening: path).documents() == DocumentReader().documents(at: [work["in"]]).documents)
  }

  /// Places behind more sentences, or in longer runs, than one number holds.
  @Test func longDocumentsHaveTheirTies() async throws {
    let filler = String(repeating: "It rained. ", count: 300)
    let run = "Ada Obi slept. " + String(repeating: "It rained. ", count: 17) + "Lena Falk came."
    try work.write("\(filler)\n\nAda Obi met Lena Falk.\n\n\(run)\n", to: "in/long.txt")
    let writer = try CaseWriter(opening: path)
    _ = try await writer.add([work["in"]], finding: SmallCorpus.finder)
    let reader = try CaseReader(opening: path)
    let whole = try reader.coMentions()
    let anew = EntityIndex(resolving: try reader.extractedDocuments(), with: .standard)
    let fresh = CoMentionGraph(findingDuplicatesIn: anew)
    #expect(whole.graph == fresh.graph)
    for edge in 0..<whole.graph.graph.edgeCount {
      #expect(Array(whole.evidence(ofEdge: edge)) == Array(fresh.evidence(ofEdge: edge)))
    }
    let nodes = try ["p:ada-obi", "p:lena-falk"].map { try reader.nodes(named: $0)[0] }
    let tie = try #require(try reader.tie(between: nodes[0], and: nodes[1]))
    #expect(tie.graph.edgeAttributes["documents"]?[0] == .integer(2))
    #expect(
      tie.passages(ofEdge: 0).map(\.text) == ["Ada Obi met Lena Falk in Oslo.", "Ada Obi met Lena Falk.", run])
    #expect(
      try rows("SELECT text FROM evidence WHERE source_name = 'Ada Obi' AND target_name = 'Lena Falk'").map { $0[0] }
        == ["Ada Obi met Lena Falk in Oslo.", "Ada Obi met Lena Falk.", run])
    #expect(
      try rows("SELECT weight, count, documents FROM ties WHERE source = 'p:ada-obi' AND target = 'p:lena-falk'")
        == [["3.0", "3", "2"]])
  }

  private func rows(_ sql: String) throws -> [[String]] {
    var handle: OpaquePointer?
    #expect(sqlite3_open_v2(path, &handle, SQLITE_OPEN_READONLY, nil) == SQLITE_OK)
    defer { sqlite3_close(handle) }
    var statement: OpaquePointer?
    try #require(sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK)
    defer { sqlite3_finalize(statement) }
    var rows: [[String]] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      rows.append(
        (0..<sqlite3_column_count(statement)).map {
          sqlite3_column_text(statement, $0).map { String(cString: $0) } ?? ""
        })
    }
    return rows
  }

  @Test func theViewsAreUsefulByThemselves() throws {
    let reading = DocumentReader().documents(at: [work["in"]])
    #expect(try rows("SELECT id, text FROM documents") == reading.documents.map { [$0.id, $0.text] })
    #expect(
      try rows("SELECT text FROM evidence WHERE source_name = 'Ada Obi' AND target_name = 'Jonas Weir'")
        == [["Jonas Weir saw Ada Obi."]])
    #expect(
      try rows("SELECT text, name FROM mentions WHERE document = 'b.md' ORDER BY start")
        == [["Jonas Weir", "Jonas Weir"], ["Ada Obi", "Ada Obi"]])
    #expect(try rows("SELECT name FROM entities WHERE type = 'person'").count == 3)
    #expect(try rows("SELECT source, target, weight FROM ties").contains(["p:ada-obi", "p:lena-falk", "1.0"]))
    #expect(
      try rows("SELECT count, documents, first, last FROM ties WHERE source = 'p:ada-obi' AND target = 'p:jonas-weir'")
        == [["1", "1", "2024-03", "2024-03"]])
    #expect(
      try rows("SELECT number, start, text FROM sentences WHERE document = 'b.md'")
        == [["0", "36", "Jonas Weir saw Ada Obi."], ["1", "60", "It rained."]], "behind the front matter")
  }
}
