public import EntityExtraction

/// Which mention of which document, by index.
public struct MentionReference: Hashable, Comparable, Sendable {
  /// The document's index in the corpus.
  public var document: Int

  /// The mention's index in its document.
  public var mention: Int

  /// Creates a reference.
  public init(document: Int, mention: Int) {
    self.document = document
    self.mention = mention
  }

  /// Orders by document, then by position.
  public static func < (a: MentionReference, b: MentionReference) -> Bool {
    (a.document, a.mention) < (b.document, b.mention)
  }
}

/// Somebody or something that the documents speak of, under one or more names.
public struct Entity: Hashable, Sendable, Identifiable {
  /// A stable key: the type's letter and the folded canonical name, `p:kim-jong-un`.
  public let id: String

  /// Person, place or organization.
  public let type: EntityType

  /// The canonical name: the fullest common form.
  public let name: String

  /// All surface forms with how often each occurs, most frequent first, then in code point order.
  public let aliases: [Alias]

  /// Its mentions in corpus order; never empty.
  public let mentions: [MentionReference]

  /// How many documents mention it.
  public let documentCount: Int

  /// Why its names are one entity, in the order the joins were made.
  public let merges: [Merge]

  /// Creates an entity.
  public init(
    id: String, type: EntityType, name: String, aliases: [Alias], mentions: [MentionReference], documentCount: Int,
    merges: [Merge]
  ) {
    self.id = id
    self.type = type
    self.name = name
    self.aliases = aliases
    self.mentions = mentions
    self.documentCount = documentCount
    self.merges = merges
  }
}

/// A surface form of an entity and how often it occurs.
public struct Alias: Hashable, Sendable {
  /// The letters as written in the text, white space folded.
  public var form: String

  /// The number of mentions with this form.
  public var count: Int

  /// Creates an alias.
  public init(form: String, count: Int) {
    self.form = form
    self.count = count
  }
}
