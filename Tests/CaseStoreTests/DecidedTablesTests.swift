import ComentionKit
import Foundation
import TestSupport
import Testing

@testable import CaseStore

/// What an open case writes, which looks at what a decision changed alone, is what is written where all is looked at.
@Suite struct DecidedTablesTests {
  private static let now = "2024-05-06T07:08:09Z"

  /// All rows that follow of documents and decisions.
  private static func rows(ofCaseAt path: String) throws -> [String: [[String]]] {
    let connection = try Connection.reading(path)
    let columns = [
      "entity": "number, id, name, type, mentions, documents, first, last, is_node, digest, tie_digest",
      "alias": "entity, number, form, folded, count, is_name",
      "joining": "entity, number, form, target, reason, document", "tie": "source, target, weight, evidence",
      "mention": "document, start, length, paragraph, entity",
      "document": "number, id", "document_state": "document, mention_digest, term_digest",
      "term_count": "chunk, hex(counts)", "setting": "name, value",
    ]
    var rows: [String: [[String]]] = [:]
    for (table, columns) in columns {
      let count = Int32(columns.split(separator: ",").count)
      rows[table] = try connection.rows("SELECT \(columns) FROM \(table) ORDER BY 1, 2") { row in
        (0..<count).map { row.optionalText($0) ?? "–" }
      }
    }
    return rows
  }

  @Test("decisions one after the other", arguments: 0..<8) func sameAsWrittenAnew(seed: UInt64) async throws {
    var corpus = try SmallCorpus(seed: seed)
    for _ in 0..<(seed % 2 == 0 ? 25 : 5) { try corpus.addFile() }
    let maker = try CaseWriter.create(at: corpus.path)
    _ = try await maker.add(corpus.folders, finding: SmallCorpus.finder)
    try maker.finish()
    let other = corpus.work["other.comention"]
    try FileManager.default.copyItem(atPath: corpus.path, toPath: other)
    let open = try OpenCase(opening: corpus.path, threads: 2)
    for step in 0..<10 {
      let holding = try await open.decisions().filter { $0.undoneAt == nil }.map(\.line.number)
      if step % 3 == 2, !holding.isEmpty {
        let number = holding[corpus.number(holding.count)]
        try await open.undo([number], at: Self.now)
        try CaseWriter(opening: other).undo([number], at: Self.now)
      } else {
        let decision = try corpus.decision()
        do {
          _ = try await open.decide(decision.lines, origin: "test", at: Self.now)
          _ = try CaseWriter(opening: other).decide(decision, origin: "test", at: Self.now)
        } catch is DecisionError {
          continue
        }
      }
      let (written, anew) = (try Self.rows(ofCaseAt: corpus.path), try Self.rows(ofCaseAt: other))
      for (table, rows) in anew { #expect(written[table] == rows, "\(table) after step \(step)") }
    }
  }

  /// What the views show, whatever numbers rows have.
  private static func views(ofCaseAt path: String) throws -> [String: [[String]]] {
    let connection = try Connection.reading(path)
    var rows: [String: [[String]]] = [:]
    for (view, count) in [("entities", 8), ("ties", 9), ("evidence", 7), ("mentions", 7), ("sentences", 4)] {
      let found = try connection.rows("SELECT * FROM \(view)") { row in
        (0..<Int32(count)).map { row.optionalText($0) ?? "–" }
      }
      // Which end of a tie comes first is a matter of the numbers.
      let isOfTies = view == "ties" || view == "evidence"
      let turned = found.map { row in
        isOfTies && row[2] < row[0] ? Array(row[2...3] + row[0...1] + row[4...]) : row
      }
      rows[view] = turned.sorted { $0.lexicographicallyPrecedes($1) }
    }
    return rows
  }

  @Test("documents that come, change and go", arguments: 0..<6) func sameAsOfANewCase(seed: UInt64) async throws {
    var corpus = try SmallCorpus(seed: 50 + seed)
    for _ in 0..<(seed % 2 == 0 ? 30 : 6) { try corpus.addFile() }
    let maker = try CaseWriter.create(at: corpus.path)
    _ = try await maker.add(corpus.folders, finding: SmallCorpus.finder, threads: 3)
    try maker.finish()
    for step in 0..<6 {
      if step % 3 == 2, let path = try corpus.deleteFile() {
        _ = try await CaseWriter(opening: corpus.path).remove([path], finding: SmallCorpus.finder, threads: 2)
      } else {
        if step % 2 == 0 { try corpus.addFile() }
        try corpus.changeFile()
        _ = try await CaseWriter(opening: corpus.path).add(corpus.folders, finding: SmallCorpus.finder, threads: 2)
      }
      let other = corpus.work["\(step).comention"]
      let anew = try CaseWriter.create(at: other)
      _ = try await anew.add(corpus.folders, finding: SmallCorpus.finder)
      try anew.finish()
      let (written, expected) = (try Self.views(ofCaseAt: corpus.path), try Self.views(ofCaseAt: other))
      for (view, rows) in expected { #expect(written[view] == rows, "\(view) after step \(step)") }
    }
  }
}
