import EntityExtraction
import EntityResolution
import TextModel

/// A document written with its mentions in brackets: `[p Chairman: Kim] flew to [l Hanoi]`.
///
/// The letter is the type's, as in ids, `v` that of a vessel, a type of our own; what stands before a colon is the person's title.
/// A `!` behind the letter says that the tagger is sure: `[l! Chelsea]`.
func story(_ id: String = "story", _ marked: String) -> ExtractedDocument {
  var text = ""
  var mentions: [Mention] = []
  for (index, piece) in marked.split(separator: "[", omittingEmptySubsequences: false).enumerated() {
    guard index > 0, let end = piece.firstIndex(of: "]") else {
      text += piece
      continue
    }
    let type = EntityType.allCases.first { $0.idPrefix.first == piece.first } ?? EntityType("vessel")
    let isSure = piece.dropFirst().first == "!"
    let score = isSure ? 0.95 : 0.7
    var name = piece[..<end].dropFirst(isSure ? 3 : 2)
    var title: TextSpan?
    if let colon = name.firstIndex(of: ":") {
      title = TextSpan(text.utf8.count, text.utf8.count + name[..<colon].utf8.count)
      text += name[..<colon] + " "
      name = name[colon...].dropFirst(2)
    }
    let span = TextSpan(text.utf8.count, text.utf8.count + name.utf8.count)
    mentions.append(Mention(span: span, tokens: 0..<1, sentence: 0, type: type, title: title, score: score))
    text += name + piece[end...].dropFirst()
  }
  let document = Document(id: id, text: text)
  return ExtractedDocument(
    TokenizedDocument(document: document, paragraphs: [], sentences: [], tokens: []), mentions: mentions)
}

/// A story in a language, marked as ``story(_:_:)`` has it.
func document(_ id: String, _ language: Language, _ marked: String) -> ExtractedDocument {
  let english = story(id, marked)
  return ExtractedDocument(
    TokenizedDocument(document: english.document, language: language, paragraphs: [], sentences: [], tokens: []),
    mentions: english.mentions)
}

/// Stories with the ids `0`, `1`, `2`…
func stories(_ marked: [String]) -> [ExtractedDocument] {
  marked.enumerated().map { story("\($0.offset)", $0.element) }
}

extension EntityIndex {
  /// Resolves stories with what a small gazetteer knows.
  init(_ marked: String..., knowing names: [KnownName] = []) {
    self.init(resolving: stories(marked), with: Gazetteer(knownNames: names))
  }

  /// The entity ids of one document's mentions, in text order.
  func ids(_ document: Int = 0) -> [String] { entities(ofDocument: document).map { entities[$0].id } }

  /// The entity with that id.
  func entity(_ id: String) -> Entity? { entities.first { $0.id == id } }

  /// The reasons for which an entity's forms were joined.
  func reasons(_ id: String) -> Set<Merge.Reason> { Set(entity(id)?.merges.map(\.reason) ?? []) }
}

/// The gazetteer's part that the tests need.
let knownCountries = [
  KnownName(
    name: "United States", type: .place, aliases: ["U.S.", "US", "USA", "United States of America"],
    demonyms: ["American"]),
  KnownName(
    name: "North Korea", type: .place, aliases: ["DPRK", "Democratic People's Republic of Korea"],
    demonyms: ["North Korean"]),
  KnownName(name: "United Nations", type: .organization, aliases: ["UN"]),
  KnownName(name: "United Nations General Assembly", type: .organization, aliases: ["General Assembly"]),
  KnownName(name: "World Health Organization", type: .organization, aliases: ["WHO"]),
]
