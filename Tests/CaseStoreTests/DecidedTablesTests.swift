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
      "document": "number, id, mention_digest, term_digest", "term_count": "chunk, hex(counts)",
      "setting": "name, value",
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
}
