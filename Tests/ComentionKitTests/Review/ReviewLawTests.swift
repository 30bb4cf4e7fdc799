import ComentionKit
import Foundation
import Testing

/// What accepting a line of a review does to real text.
@Suite struct ReviewLawTests {
  private static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../samples").standardizedFileURL

  /// A mention, whatever becomes of its document's other mentions.
  private struct Place: Hashable {
    var document: String
    var start: Int
  }

  private func entities(_ index: EntityIndex) -> [Place: String] {
    var entities: [Place: String] = [:]
    for entity in index.entities {
      for mention in entity.mentions {
        let document = index.documents[mention.document]
        let start = document.mentions[mention.mention].span.start
        entities[Place(document: document.document.id, start: start)] = entity.id
      }
    }
    return entities
  }

  /// `same` and `retype` split nothing, `not-same` parts the mentions of one entity in two, `ignore` takes away, and whom a line doesn't
  /// name stays with all its mentions.
  @Test func acceptingALineDoesWhatItSaysAndNothingElse() async throws {
    let documents = DocumentReader().documents(at: [Self.samples.appendingPathComponent("harbour").path]).documents
    let index = await EntityIndex(extractedFrom: documents)
    let before = entities(index)
    let doubts = Review(of: CoMentionGraph(index), limit: 60).doubts
    #expect(doubts.count > 10)
    for doubt in doubts {
      let fields = doubt.decision.fields.joined(separator: "\t")
      let followed = index.applying(try Decisions(parsing: fields))
      let outcome = try #require(followed.decisionOutcomes.first)
      #expect(outcome.obstacle == nil, "\(fields)")
      let after = entities(followed)
      var parts: [String: Set<String>] = [:]
      for (place, entity) in before where after[place] != nil { parts[entity, default: []].insert(after[place] ?? "") }
      let split = parts.filter { $0.value.count > 1 }
      let touched = Set(outcome.before.map(\.id))
      #expect(Set(split.keys).isSubset(of: touched), "\(fields)")
      #expect(split.count == (doubt.decision.verb == .notSame ? 1 : 0), "\(fields): \(split)")
      #expect(split.values.allSatisfy { $0.count == 2 }, "\(fields)")
      for (place, entity) in before where !touched.contains(entity) { #expect(after[place] == entity, "\(fields)") }
      if doubt.decision.verb != .ignore { #expect(after.count == before.count, "\(fields)") }
    }
  }
}
