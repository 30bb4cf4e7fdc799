public import EntityExtraction
public import EntityResolution
internal import Primitives
public import TextModel

/// The mentions of a corpus as they are written to files: JSON Lines, one document a line.
///
/// Offsets are Unicode scalar offsets into the document's text, end exclusive.
public struct MentionRecords: Sendable {
  /// One mention with everything a row of a table needs.
  public struct Row: Hashable, Sendable {
    /// The id of the document.
    public var document: String
    /// Where the name stands, in Unicode scalars.
    public var offsets: Range<Int>
    /// The letters of the name.
    public var text: String
    /// The language of the passage that it stands in, where that is another one than the document's.
    public var language: Language?
    /// What it names.
    public var type: EntityType
    /// The index of its sentence.
    public var sentence: Int
    /// The id of the entity.
    public var entity: String
    /// The canonical name of the entity.
    public var name: String
    /// How sure the tagger is, 0...1.
    public var score: Double
  }

  /// Whether the records carry the text of the documents.
  public var includesText = false

  private let index: EntityIndex
  private let isIncluded: [Bool]

  /// The mentions of the entities for which `isIncluded` holds.
  public init(_ index: EntityIndex, where isIncluded: (Entity) -> Bool = { _ in true }) {
    self.index = index
    self.isIncluded = index.entities.map(isIncluded)
  }

  /// The indices of the documents.
  public var documentIndices: Range<Int> { index.documents.indices }

  /// The mentions of one document, in text order.
  public func rows(ofDocument number: Int) -> [Row] {
    Array(rows(ofDocument: number, ScalarOffsets(index.documents[number].document.text)))
  }

  /// The mentions of a document, each made when it is asked for: a book has a hundred thousand.
  private func rows(ofDocument number: Int, _ offsets: ScalarOffsets) -> some Sequence<Row> {
    let document = index.documents[number]
    return zip(document.mentions, index.entities(ofDocument: number)).lazy.compactMap { mention, entity in
      guard isIncluded[entity] else { return nil }
      return Row(
        document: document.document.id, offsets: offsets.scalars(mention.span),
        text: String(document.surface(of: mention)),
        language: document.passageLanguages.isUniform ? nil : passageLanguage(of: mention, in: document),
        type: index.entities[entity].type, sentence: mention.sentence, entity: index.entities[entity].id,
        name: index.entities[entity].name, score: mention.score)
    }
  }

  private func passageLanguage(of mention: Mention, in document: ExtractedDocument) -> Language? {
    let language = document.language(of: mention)
    return language == document.language ? nil : language
  }

  /// One line of JSON for every document, line feed included, made as it is asked for.
  public var jsonLines: some Sequence<String> { index.documents.indices.lazy.map(jsonLine(ofDocument:)) }

  /// One document as a line of JSON, line feed included.
  public func jsonLine(ofDocument number: Int) -> String {
    var line = record(ofDocument: number)
    line.append("\n")
    return line
  }

  private func record(ofDocument number: Int) -> String {
    let document = index.documents[number]
    let offsets = ScalarOffsets(document.document.text)
    let line = JSONText { line in
      line.add("id", document.document.id)
      line.add("title", document.document.title)
      line.add("date", document.document.date)
      line.add("url", document.document.url)
      line.add("sha256", document.document.sha256)
      if includesText { line.add("text", document.document.text) }
      line.add("sentences", document.sentences) { json, sentence in
        json.object { $0.add(offsets.scalars(sentence.span)) }
      }
      line.add("mentions", rows(ofDocument: number, offsets)) { json, row in json.object(row.add(to:)) }
    }
    return line.text
  }
}

extension MentionRecords.Row {
  /// Adds the members of the mention to its object in a JSON Lines record.
  fileprivate func add(to object: inout JSONText) {
    object.add(offsets)
    object.add("text", text)
    object.add("language", language?.code)
    object.add("type", type.rawValue)
    object.add("sentence", sentence)
    object.add("entity", entity)
    object.add("name", name)
    object.add("score", score)
  }
}
