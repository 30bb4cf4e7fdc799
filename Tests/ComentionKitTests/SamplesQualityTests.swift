import ComentionKit
import Foundation
import Testing

/// Names found and joined in the samples, against their hand-made annotation.
@Suite struct SamplesQualityTests {
  private struct GoldDocument: Decodable {
    var doc: String
    var mentions: [GoldMention]
  }

  private struct GoldMention: Decodable {
    var start: Int
    var end: Int
    var type: EntityType
    var entity: String
    var optional: Bool?
  }

  /// Mentions that count, and how many of them agree.
  private struct Tally {
    var found = 0
    var expected = 0
    var agreeing = 0
    var f1: Double { found + expected == 0 ? 0 : 2 * Double(agreeing) / Double(found + expected) }
  }

  private static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../samples").standardizedFileURL

  private func gold(_ corpus: String) throws -> [String: [GoldMention]] {
    let text = try String(contentsOf: Self.samples.appendingPathComponent("gold/\(corpus).jsonl"), encoding: .utf8)
    let documents = try text.split(separator: "\n").map {
      try JSONDecoder().decode(GoldDocument.self, from: Data($0.utf8))
    }
    return Dictionary(uniqueKeysWithValues: documents.map { ($0.doc, $0.mentions) })
  }

  /// The floors are a few points below what the rules reach, so that a slip shows and an improvement needs no edit.
  @Test(arguments: [("summit", 0.92, 0.93), ("harbour", 0.83, 0.91)])
  func namesAndEntitiesAgreeWithTheAnnotation(corpus: String, spanFloor: Double, entityFloor: Double) async throws {
    let gold = try gold(corpus)
    let documents = DocumentReader().documents(at: [Self.samples.appendingPathComponent(corpus).path]).documents
    let records = MentionRecords(await EntityIndex(extractedFrom: documents))
    var tally = Tally()
    var pairs: [(found: String, expected: String)] = []
    for number in records.documentIndices {
      let rows = records.rows(ofDocument: number)
      let expected = try #require(gold[documents[number].id])
      let required = expected.filter { $0.optional != true }
      let byStart = Dictionary(uniqueKeysWithValues: expected.map { ($0.start, $0) })
      tally.expected += required.count
      for row in rows {
        // What only touches an optional mention counts neither way.
        let touched = expected.filter { $0.start < row.offsets.upperBound && row.offsets.lowerBound < $0.end }
        if !touched.isEmpty, touched.allSatisfy({ $0.optional == true }) { continue }
        tally.found += 1
        guard let match = byStart[row.offsets.lowerBound], match.end == row.offsets.upperBound else { continue }
        if match.type == row.type { tally.agreeing += 1 }
        pairs.append((row.entity, match.entity))
      }
    }
    let cubed = BCubed(clusters: pairs.map(\.found), reference: pairs.map(\.expected))
    #expect(tally.f1 >= spanFloor, "exact spans and types: F1 \(tally.f1)")
    #expect(cubed.f1 >= entityFloor, "entities: B-cubed F1 \(cubed.f1), P \(cubed.precision), R \(cubed.recall)")
  }
}
