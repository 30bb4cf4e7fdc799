import Testing

@testable import ComentionKit

@Suite struct ReviewCandidatesTests {
  private func joins(_ index: EntityIndex) -> [String] {
    index.doubtfulJoins().map { "\($0.line.verb.rawValue) \($0.line.name) = \($0.line.value): \($0.reason)" }
  }

  /// Who is named more often, or first, stays, and the other's mentions would move.
  @Test func joinsOfPeople() {
    #expect(
      joins(EntityIndex("[p Choe Son Hui]", "[p Hui]"))
        == ["same Hui = Choe Son Hui: a lone name, and nothing says whose"])
    #expect(
      joins(EntityIndex("[p Stanley Lee]", "[p Stanton Lee] and [p Stanton Lee]"))
        == ["same Stanley Lee = Stanton Lee: one surname, given names alike"])
    #expect(joins(EntityIndex("[p J. Lee]", "[p John Lee]")).count == 1)
    #expect(joins(EntityIndex("[p Jack Lee]", "[p Walter Lee]")).isEmpty)
    #expect(joins(EntityIndex("[p Jack Lee]", "[p Walter Brown]")).isEmpty)
  }

  @Test func joinsOfOthers() {
    #expect(
      joins(EntityIndex("[o United Nations]", "[o United Nations Security Council]"))
        == ["same United Nations Security Council = United Nations: a shorter and a longer name"])
    #expect(joins(EntityIndex("[o Harbour Council]", "[o Harbour Board]")).isEmpty)
    // Nobody is a place.
    #expect(joins(EntityIndex("[p Ada Walden]", "[l Walden]")).isEmpty)
  }

  /// A word of more than twelve names says nothing about any two of them.
  @Test func commonWordsMakeNoDoubts() {
    let names = (1...13).map { "[o Harbour \(String(repeating: "x", count: $0))]" }
    let documents = (names + ["[o Harbour]"]).enumerated().map { story("\($0.offset)", $0.element) }
    let index = EntityIndex(resolving: documents, with: Gazetteer(knownNames: []))
    #expect(index.entities.count == 14 && joins(index).isEmpty)
  }

  @Test func splitsOfWhatRulesJoined() throws {
    let index = EntityIndex("[p Mike Pompeo] met [p Ann Lee]. [p Pompeo] left, [p Pompeo] said. [p ANN LEE] stayed.")
    let splits = index.doubtfulSplits()
    #expect(splits.map(\.line.name) == ["Pompeo"] && splits.map(\.line.value) == ["Mike Pompeo"])
    let split = try #require(splits.first)
    #expect(split.line.verb == .notSame && split.reason == "joined by surname")
    // The smaller part would move: one full name, two surnames.
    #expect(split.movedMentions == 1)
  }
}
