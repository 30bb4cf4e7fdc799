package import EntityExtraction
internal import Primitives
internal import TextModel

/// Whom and what one document speaks of, in the form in which it is taken to other documents.
package struct DocumentNames: Sendable {
  /// What the document says, in pieces that have nothing to do with one another.
  package let statements: [NameStatement]

  /// The entities of the document that each statement is about, by their indices, in the statement's order.
  package let entitiesOfStatement: [[Int]]

  /// The entity of each mention.
  package let entityOfMention: [Int]

  /// The entities, with what names and counts of the corpus's entities are made of.
  package let entities: [EntityPart]

  init(_ entities: [DocumentEntity], of source: ExtractedDocument, forms: [NameForm]) {
    var owners = [Int](repeating: 0, count: source.mentions.count)
    for (index, entity) in entities.enumerated() {
      for member in entity.members { owners[member.mention] = index }
    }
    entityOfMention = owners
    self.entities = entities.map { EntityPart($0, forms: forms) }
    entitiesOfStatement = Self.related(entities, forms)
    statements = entitiesOfStatement.map { indices in
      NameStatement(
        language: source.language,
        entities: indices.map { NameStatement.Named(entities[$0], forms: forms, in: source.language) })
    }
  }

  /// The entities in groups of those that may become one, or keep others apart: people who share a part of a name, and
  /// things of one key.
  private static func related(_ entities: [DocumentEntity], _ forms: [NameForm]) -> [[Int]] {
    var sets = UnionFind(count: entities.count)
    var first: [String: Int] = [:]
    for (index, entity) in entities.enumerated() {
      for token in entity.tokens(forms) {
        if let other = first[token] { sets.merge(index, other) } else { first[token] = index }
      }
    }
    var groups: [Int: [Int]] = [:]
    for index in entities.indices { groups[sets.root(of: index), default: []].append(index) }
    return groups.values.sorted { $0[0] < $1[0] }
  }
}

extension DocumentEntity {
  /// What it has to share with another entity of its document to be in one statement with it.
  func tokens(_ forms: [NameForm]) -> Set<String> {
    let form = forms[identifyingForm]
    guard type == .person else { return ["=" + EntityKey.ofNonPerson(form, known: known, type: type)] }
    var tokens: Set = ["=" + EntityKey.ofPerson(form, known: known)]
    for member in members {
      tokens.formUnion(forms[member.form].person.parts)
      tokens.insert("=" + forms[member.form].person.squashed)
    }
    return tokens
  }
}

/// What an entity of one document gives to the name of the corpus's entity and to its counts; sums over documents, but for
/// what the first document says.
package struct EntityPart: Sendable {
  /// Person, place or organization.
  package let type: EntityType
  /// Whether the document has its full name, and whether nothing but a lone name.
  package let isNamed: Bool
  package let isLone: Bool
  /// Whether only credits, captions and the page around the story have it.
  package let isOutsideStory: Bool
  /// The gazetteer's name for it, and its type there.
  package let known: KnownName?
  /// The title that is shown with a lone name.
  package let shownTitle: String?
  /// The name it has in the document.
  package let name: String
  /// The number of its mentions.
  package let mentionCount: Int
  /// The forms that may become its name, with how often they stand in the document.
  package let fullForms: [Alias]
  /// All forms as they are written, with how often.
  package let aliases: [Alias]

  init(_ entity: DocumentEntity, forms: [NameForm]) {
    type = entity.type
    isNamed = entity.identity == .full
    isLone = entity.identity == .loneName
    isOutsideStory = entity.isOutsideStory
    known = entity.known.map { KnownName(name: $0.name, type: $0.type) }
    shownTitle = entity.shownTitle
    name = entity.name(forms)
    mentionCount = entity.members.count
    var full: [String: Int] = [:]
    var written: [String: Int] = [:]
    for member in entity.members {
      if member.isFull, !entity.otherForms.contains(member.form) {
        full[forms[member.form].display(as: entity.type), default: 0] += 1
      }
      written[forms[member.writtenForm].text, default: 0] += 1
    }
    fullForms = [Alias](counts: full)
    aliases = [Alias](counts: written)
  }
}
