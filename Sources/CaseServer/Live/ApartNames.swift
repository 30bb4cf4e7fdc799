internal import ComentionKit
internal import EntityExtraction
internal import EntityResolution
internal import TextModel

/// Who shares a name with whom, found among those that have a word in common: what ``EntityIndex/keptApart(from:gazetteer:)`` says,
/// without going through the names of all.
struct ApartNames: Sendable {
  private let index: EntityIndex
  private let language: Language
  private let entitiesOfWord: [String: [Int]]

  /// Looks through the names.
  ///
  /// - Complexity: O(*n*) for *n* letters.
  init(_ index: EntityIndex) {
    self.index = index
    language = index.mainLanguage
    var found: [String: [Int]] = [:]
    for (number, entity) in index.entities.enumerated() {
      for word in Set(NameLikeness.words(of: entity.name)) { found[word, default: []].append(number) }
    }
    entitiesOfWord = found
  }

  /// The entities that were kept apart from one, those with more mentions first, then in order of their ids.
  func keptApart(from entity: Int) -> [KeptApart] {
    var words = NameLikeness.words(of: index.entities[entity].name)
    let known = index.entities[entity]
    let own = Set([known.name, known.id] + known.aliases.map(\.form))
    // What a decision keeps apart need not be alike.
    for line in index.decisions.lines
    where line.verb == .notSame && (own.contains(line.name) || own.contains(line.value)) {
      for name in [line.name, line.value] {
        words += NameLikeness.words(of: name)
        if let number = index.entities.firstIndex(where: { $0.id == name }) {
          words += NameLikeness.words(of: index.entities[number].name)
        }
      }
    }
    let near = Set(words.flatMap { entitiesOfWord[$0] ?? [] } + [entity]).sorted()
    guard let place = near.firstIndex(of: entity) else { return [] }
    let part = EntityIndex(
      documents: [language].map { language in
        // Nothing but a language, for the words that mean nothing in names.
        ExtractedDocument(
          document: Document(id: "", text: ""), language: language, paragraphs: [], sentences: [], mentions: [],
          spellings: [:])
      }, entities: near.map { index.entities[$0].withoutMentions }, decisions: index.decisions)
    var found = part.keptApart(from: place)
    for number in found.indices { found[number].entity = near[found[number].entity] }
    return found.sorted {
      let (a, b) = (index.entities[$0.entity].mentions.count, index.entities[$1.entity].mentions.count)
      return a != b ? a > b : $0.entity < $1.entity
    }
  }
}

extension Entity {
  fileprivate var withoutMentions: Entity {
    Entity(id: id, type: type, name: name, aliases: aliases, mentions: [], documentCount: 0, merges: [])
  }
}
