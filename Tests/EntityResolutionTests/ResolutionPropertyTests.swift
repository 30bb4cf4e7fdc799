import EntityExtraction
import EntityResolution
import Primitives
import Testing
import TextModel

/// Laws on random soups of mentions.
@Suite struct ResolutionPropertyTests {
  private static let given = ["Anna", "Boris", "Clara", "Kim", "J."]
  private static let surnames = ["Smith", "Jones", "Brown", "Un", "O'Neill"]
  private static let others = [
    "l U.S.", "l Washington", "p Washington", "o Washington", "l DPRK", "o UN", "o LTC",
    "o Lakeland Transit Commission",
    "o Transit Commission", "l State of Texas", "l Texas", "o Who", "p ★", "o ★", "p Jr.", "p President", "l The",
    "o the",
    "p A", "o Inc.", "p Smith, Jr.", "o Commission", "o Lakeland", "p van", "o of of of", "p - -", "l .",
  ]
  private static let titles = ["", "", "", "President: ", "Mr.: ", "Mrs.: ", "Secretary: "]

  private func soup(seed: UInt64, documents: Int) -> [ExtractedDocument] {
    var random = SplitMix64(seed: seed)
    return (0..<documents).map { number in
      let words = (0..<Int.random(in: 0...12, using: &random)).map { _ in mention(&random) }
      return story("\(number)", words.joined(separator: [" ", " (", ") ", ", "].randomElement(using: &random) ?? " "))
    }
  }

  private func mention(_ random: inout SplitMix64) -> String {
    let (given, surname) = (
      Self.given.randomElement(using: &random) ?? "", Self.surnames.randomElement(using: &random) ?? ""
    )
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return "[p \(given) \(surname)]"
    case 1: return "[p \(Self.titles.randomElement(using: &random) ?? "")\(surname)]"
    case 2: return "[p \(given)]"
    default: return "[\(Self.others.randomElement(using: &random) ?? "")]"
    }
  }

  private func resolve(_ documents: [ExtractedDocument]) -> EntityIndex {
    EntityIndex(resolving: documents, with: Gazetteer(knownNames: knownCountries))
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func everyMentionBelongsToOneEntityAndIdsAreUnique(seed: UInt64) {
    let documents = soup(seed: seed, documents: 8)
    let index = resolve(documents)
    let all = documents.indices.flatMap { document in
      documents[document].mentions.indices.map { MentionReference(document: document, mention: $0) }
    }
    #expect(index.entities.flatMap(\.mentions).sorted() == all)
    let ids = index.entities.map(\.id)
    #expect(ids == Set(ids).sorted())
    for entity in index.entities {
      #expect(entity.aliases.map(\.count).reduce(0, +) == entity.mentions.count)
      #expect(entity.documentCount == Set(entity.mentions.map(\.document)).count)
      #expect(Set(entity.merges).count == entity.merges.count)
      #expect(!entity.name.isEmpty, "\(entity.id) \(entity.aliases)")
    }
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func theOrderOfDocumentsChangesNothing(seed: UInt64) {
    let documents = soup(seed: seed, documents: 8)
    var random = SplitMix64(seed: seed &+ 1000)
    let shuffled = documents.shuffled(using: &random)
    let place = Dictionary(uniqueKeysWithValues: shuffled.enumerated().map { ($1.document.id, $0) })
    let (first, second) = (resolve(documents), resolve(shuffled))
    #expect(first.entities.map(\.id) == second.entities.map(\.id))
    for (index, document) in documents.enumerated() {
      #expect(first.ids(index) == second.ids(place[document.document.id] ?? 0))
    }
    for (a, b) in zip(first.entities, second.entities) {
      #expect(a.name == b.name && a.aliases == b.aliases && a.merges.count == b.merges.count)
    }
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func twoFullNamesNeverMeet(seed: UInt64) {
    let index = resolve(soup(seed: seed, documents: 8))
    for entity in index.entities where entity.type == .person {
      let names = entity.aliases.map(\.form).filter { form in
        Self.given.dropLast().contains { given in Self.surnames.contains { form == "\(given) \($0)" } }
      }
      #expect(names.count <= 1, "\(entity.id) holds \(names)")
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func unrelatedDocumentsChangeNoId(seed: UInt64) {
    let documents = soup(seed: seed, documents: 6)
    let unrelated = stories(["[p Ivan Petrov] met [p Petrov] in [l Omsk], says [o TASS]"]).map {
      ExtractedDocument(renamed: $0, id: "-")
    }
    let (alone, together) = (resolve(documents), resolve(unrelated + documents))
    for index in documents.indices { #expect(alone.ids(index) == together.ids(index + 1)) }
  }
}

extension ExtractedDocument {
  fileprivate init(renamed other: ExtractedDocument, id: String) {
    var document = other.document
    document.id = id
    self.init(
      TokenizedDocument(document: document, paragraphs: [], sentences: [], tokens: []), mentions: other.mentions)
  }
}
