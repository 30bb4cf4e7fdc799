public import EntityExtraction
public import EntityResolution
internal import TextModel

/// How well resolution agrees with annotated entities when it is given the annotated mentions.
public struct ResolutionEvaluation: Sendable {
  /// The scores of some of the mentions.
  public struct Scores: Hashable, Sendable {
    /// The number of mentions.
    public let mentionCount: Int
    /// The number of entities that resolution made of them.
    public let entityCount: Int
    /// The number of entities they were annotated with.
    public let referenceCount: Int
    /// Each mention counts the same.
    public let bCubed: BCubed
    /// Each entity counts the same.
    public let ceafe: CEAFe
  }

  /// A mention with what was found and what is right.
  struct Row: Sendable {
    var document: Int
    var mention: Int
    var type: EntityType
    /// The number of the entity found, over all documents or, inside documents, over all entities of all.
    var found: Int
    /// The number of the annotated entity.
    var meant: Int
  }

  let documents: [AnnotatedDocument]
  var rows: [Row] = []
  /// The names of the entities found and of the annotated ones.
  var foundNames: [String] = []
  var meantNames: [String] = []

  /// Resolves the annotated mentions and compares.
  ///
  /// - Parameters:
  ///   - documents: The annotated documents.
  ///   - gazetteer: The names known beforehand.
  ///   - isWithinDocuments: Whether every document is a corpus of its own, and its entity ids say nothing about others.
  ///   - decisions: What a person decided about names.
  /// - Complexity: That of resolution.
  public init(
    of documents: [AnnotatedDocument], with gazetteer: Gazetteer = .standard, isWithinDocuments: Bool = false,
    decisions: Decisions = Decisions()
  ) {
    self.documents = documents
    let corpora = isWithinDocuments ? documents.indices.map { [$0] } : [Array(documents.indices)]
    var numberOfMeaning: [String: Int] = [:]
    for corpus in corpora {
      if isWithinDocuments { numberOfMeaning = [:] }
      let index = EntityIndex(resolving: corpus.map { documents[$0].extracted }, with: gazetteer, decisions: decisions)
      let base = foundNames.count
      foundNames += index.entities.map(\.name)
      for (place, document) in corpus.enumerated() {
        for (mention, entity) in index.entities(ofDocument: place).enumerated() {
          let id = documents[document].entityIDs[mention]
          let meant = numberOfMeaning[id] ?? meantNames.count
          if meant == meantNames.count {
            meantNames.append(id)
            numberOfMeaning[id] = meant
          }
          rows.append(
            Row(
              document: document, mention: mention, type: documents[document].extracted.mentions[mention].type,
              found: base + entity, meant: meant))
        }
      }
    }
  }

  /// The scores of all mentions.
  public var overall: Scores { scores(of: rows) }

  /// The scores of the mentions annotated as one type, with what both clusterings make of them alone.
  public func scores(of type: EntityType) -> Scores { scores(of: rows.filter { $0.type == type }) }

  private func scores(of rows: [Row]) -> Scores {
    let (found, meant) = (rows.map(\.found), rows.map(\.meant))
    return Scores(
      mentionCount: rows.count, entityCount: Set(found).count, referenceCount: Set(meant).count,
      bCubed: BCubed(clusters: found, reference: meant), ceafe: CEAFe(clusters: found, reference: meant))
  }
}
