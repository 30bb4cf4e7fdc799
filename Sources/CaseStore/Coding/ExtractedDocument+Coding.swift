internal import ComentionKit

/// What was found in a document, without its text: as bytes.
struct FoundNames: Hashable, Sendable {
  var language: Language
  var paragraphs: [Paragraph]
  var sentences: [Sentence]
  var mentions: [Mention]
  var spellings: [Int: String]

  init(_ document: ExtractedDocument) {
    (language, paragraphs, sentences) = (document.language, document.paragraphs, document.sentences)
    (mentions, spellings) = (document.mentions, document.spellings)
  }

  /// The document with what was found in it.
  func document(_ document: Document) -> ExtractedDocument {
    ExtractedDocument(
      document: document, language: language, paragraphs: paragraphs, sentences: sentences, mentions: mentions,
      spellings: spellings)
  }

  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.add(language.code)
    writer.add(paragraphs) {
      $0.add($1.span)
      $0.add($1.sentences.count)
      $0.add(Int($1.role.rawValue))
    }
    writer.add(sentences) {
      $0.add($1.span)
      $0.add($1.tokens.count)
    }
    writer.add(mentions) { $0.add($1) }
    writer.add(spellings.sorted { $0.key < $1.key }) {
      $0.add($1.key)
      $0.add($1.value)
    }
    return writer.bytes
  }

  init(_ bytes: [UInt8]) throws(MalformedBytes) {
    var reader = ByteReader(bytes)
    guard let language = Language(code: try reader.text()) else { throw MalformedBytes() }
    self.language = language
    var next = 0
    paragraphs = try reader.list { reader throws(MalformedBytes) in
      let (span, count) = (try reader.span(), try reader.number())
      guard let role = Paragraph.Role(rawValue: UInt8(truncatingIfNeeded: try reader.number())) else {
        throw MalformedBytes()
      }
      defer { next += count }
      return Paragraph(span: span, sentences: next..<next + count, role: role)
    }
    var (token, paragraph) = (0, 0)
    let paragraphs = self.paragraphs
    var number = 0
    sentences = try reader.list { reader throws(MalformedBytes) in
      let (span, count) = (try reader.span(), try reader.number())
      while paragraph < paragraphs.count, paragraphs[paragraph].sentences.upperBound <= number { paragraph += 1 }
      defer { (token, number) = (token + count, number + 1) }
      return Sentence(span: span, tokens: token..<token + count, paragraph: paragraph)
    }
    mentions = try reader.list { reader throws(MalformedBytes) in try reader.mention() }
    var spellings: [Int: String] = [:]
    for _ in 0..<(try reader.count()) { spellings[try reader.number()] = try reader.text() }
    self.spellings = spellings
    guard mentions.allSatisfy({ $0.sentence < number }), next == number else { throw MalformedBytes() }
  }
}

extension ByteWriter {
  mutating func add(_ mention: Mention) {
    add(mention.span)
    add(mention.tokens.lowerBound)
    add(mention.tokens.count)
    add(mention.sentence)
    add(mention.type.rawValue)
    add(mention.title == nil ? 0 : 1)
    if let title = mention.title { add(title) }
    add(mention.score)
  }
}

extension ByteReader {
  mutating func mention() throws(MalformedBytes) -> Mention {
    let (span, token, count, sentence) = (try span(), try number(), try number(), try number())
    guard let type = EntityType(rawValue: try text()) else { throw MalformedBytes() }
    let title = try number() == 0 ? nil : try self.span()
    return Mention(
      span: span, tokens: token..<token + count, sentence: sentence, type: type, title: title, score: try real())
  }
}
