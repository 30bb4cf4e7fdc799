import EntityExtraction
public import EntityResolution
public import TextModel

/// Builds an index from texts in which names stand in brackets: `["[Ann] met [Bob] ."]` is one paragraph of one sentence.
///
/// Tokens are separated by spaces; a name is one token. A sentence that starts with `#` makes its paragraph boilerplate, one that
/// starts with `@` a credit; a token that starts with `@` is a credit inside a sentence.
public struct MarkedCorpus: Sendable {
  private var documents: [ExtractedDocument] = []
  private var names: [[String]] = []

  private let language: Language

  /// No documents.
  public init(in language: Language = .english) { self.language = language }

  /// Adds a document of paragraphs of sentences.
  public mutating func add(_ id: String, date: String? = nil, _ paragraphs: [[String]]) {
    var builder = DocumentBuilder()
    for sentences in paragraphs { builder.addParagraph(sentences) }
    documents.append(builder.document(id: id, date: date, language))
    names.append(builder.names)
  }

  /// The index in which every name is an entity of its own; names in capitals are organizations, others persons.
  public func index() -> EntityIndex {
    var mentions: [String: [MentionReference]] = [:]
    for (document, names) in names.enumerated() {
      for (mention, name) in names.enumerated() {
        mentions[name, default: []].append(MentionReference(document: document, mention: mention))
      }
    }
    let entities = mentions.sorted { $0.key < $1.key }.map { name, mentions in
      Entity(
        id: "p:\(name.lowercased())", type: DocumentBuilder.type(of: name), name: name,
        aliases: [Alias(form: name, count: mentions.count)], mentions: mentions.sorted(),
        documentCount: Set(mentions.map(\.document)).count, merges: [])
    }
    return EntityIndex(documents: documents, entities: entities)
  }
}

private struct DocumentBuilder {
  private(set) var names: [String] = []
  private var text = ""
  private var tokens: [Token] = []
  private var sentences: [Sentence] = []
  private var paragraphs: [Paragraph] = []
  private var mentions: [Mention] = []
  private var credits: [TextSpan] = []

  static func type(of name: String) -> EntityType { name == name.uppercased() ? .organization : .person }

  mutating func addParagraph(_ lines: [String]) {
    let first = sentences.count
    for line in lines { addSentence(line.drop { $0 == "#" || $0 == "@" }) }
    let span = TextSpan(sentences[first].span.start, sentences[sentences.count - 1].span.end)
    let isCredit = lines[0].hasPrefix("@")
    let role: Paragraph.Role = lines[0].hasPrefix("#") ? .boilerplate : isCredit ? .credit : .body
    if isCredit { credits.append(span) }
    paragraphs.append(Paragraph(span: span, sentences: first..<sentences.count, role: role))
    text += "\n\n"
  }

  private mutating func addSentence(_ line: Substring) {
    let start = text.utf8.count
    let firstToken = tokens.count
    for word in line.split(separator: " ") {
      if tokens.count > firstToken { text += " " }
      let letters = word.filter { $0 != "[" && $0 != "]" && $0 != "@" }
      let span = TextSpan(text.utf8.count, text.utf8.count + letters.utf8.count)
      if word.hasPrefix("@") { credits.append(span) }
      if word.hasPrefix("[") || word.hasPrefix("@[") {
        names.append(letters)
        mentions.append(
          Mention(
            span: span, tokens: tokens.count..<tokens.count + 1, sentence: sentences.count, type: Self.type(of: letters)
          ))
      }
      tokens.append(Token(span: span, kind: .word, followsSpace: true))
      text += letters
    }
    sentences.append(
      Sentence(
        span: TextSpan(start, text.utf8.count), tokens: firstToken..<tokens.count, paragraph: paragraphs.count))
    text += " "
  }

  func document(id: String, date: String?, _ language: Language) -> ExtractedDocument {
    let tokenized = TokenizedDocument(
      document: Document(id: id, text: text, date: date, credits: credits), language: language,
      paragraphs: paragraphs, sentences: sentences, tokens: tokens)
    return ExtractedDocument(tokenized, mentions: mentions)
  }
}
