import Testing
import TextModel

@testable import EntityExtraction

/// Lone words beside people; what a careful reader says.
struct PairedPeopleTests {
  private typealias Found = (name: String, type: EntityType, score: Double)

  /// What the rule makes of names that a tagger found, in text order.
  private func types(_ text: String, _ found: Found...) throws -> [EntityType] {
    let words = DocumentWords(tokenized(text), language: .english)
    var rest = text[...]
    let names = try found.map { name, type, score in
      let range = try #require(rest.firstRange(of: name))
      rest = rest[range.upperBound...]
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      let first = try #require(words.words.firstIndex { $0.span.start == start })
      let sentence = try #require(words.sentences.firstIndex { $0.contains(first) })
      let candidate = Candidate(words: first..<first + name.split(separator: " ").count, sentence: sentence)
      return FoundName(candidate, type: type, score: score)
    }
    return PairedPeople(words).applied(to: names).map(\.type)
  }

  @Test func whoIsNamedInOneBreathWithAPerson() throws {
    let text = "He kept the owner informed, along with Tolland and Kerrigan. Before that she had seen Abara and Kesho."
    #expect(
      try types(
        text, ("Tolland", .place, 0.5), ("Kerrigan", .person, 0.9), ("Abara", .person, 0.9),
        ("Kesho", .organization, 0.4))
        == [.person, .person, .person, .person])
    #expect(
      try types("Ask Okonjo or Tolland.", ("Okonjo", .person, 0.9), ("Tolland", .place, 0.6)) == [.person, .person])
  }

  @Test func whatTheTaggerIsSureOf() throws {
    let pair = "They wrote to Tolland and Kerrigan."
    #expect(try types(pair, ("Tolland", .place, 0.75), ("Kerrigan", .person, 0.9)).first == .place)
    #expect(try types(pair, ("Tolland", .place, 0.5), ("Kerrigan", .person, 0.7)).first == .place)
    #expect(
      try types(
        "Tolland is a town. They wrote to Tolland and Kerrigan.", ("Tolland", .place, 0.9), ("Tolland", .place, 0.5),
        ("Kerrigan", .person, 0.9)) == [.place, .place, .person])
  }

  @Test func whatGoesWithPlacesAndCompanies() throws {
    #expect(
      try types("They met in Tolland and Kerrigan spoke.", ("Tolland", .place, 0.5), ("Kerrigan", .person, 0.9)).first
        == .place)
    #expect(
      try types("Trade of Sweden and Kerrigan.", ("Sweden", .place, 0.5), ("Kerrigan", .person, 0.9)).first == .place)
    #expect(
      try types(
        "Shops such as Brannock, Tolland and Kerrigan closed.", ("Brannock", .organization, 0.9),
        ("Tolland", .place, 0.5),
        ("Kerrigan", .person, 0.9))[1] == .place)
    #expect(
      try types("Ask TLD and Kerrigan.", ("TLD", .organization, 0.5), ("Kerrigan", .person, 0.9)).first == .organization
    )
  }
}
