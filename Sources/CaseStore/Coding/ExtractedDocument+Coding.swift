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

  /// What no language's code begins with: bytes of cases before the third version begin with the length of one.
  private static let mark = 0

  /// Column by column, each place from the one before it, which compresses well.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.add(Self.mark)
    writer.add(language.code)
    writer.add(paragraphs.count)
    var place = 0
    for paragraph in paragraphs { writer.add(paragraph.span, behind: &place) }
    for paragraph in paragraphs { writer.add(paragraph.sentences.count) }
    for paragraph in paragraphs { writer.add(Int(paragraph.role.rawValue)) }
    writer.add(sentences.count)
    place = 0
    for sentence in sentences { writer.add(sentence.span, behind: &place) }
    for sentence in sentences { writer.add(sentence.tokens.count) }
    writer.add(mentions, in: sentences)
    writer.add(spellings.sorted { $0.key < $1.key }) {
      $0.add($1.key)
      $0.add($1.value)
    }
    return writer.bytes
  }

  init(_ bytes: [UInt8]) throws(MalformedBytes) {
    if bytes.first == UInt8(Self.mark) {
      try self.init(columns: Array(bytes.dropFirst()))
    } else {
      try self.init(ofEarlierVersion: bytes)
    }
  }

  private init(columns bytes: [UInt8]) throws(MalformedBytes) {
    var reader = ByteReader(bytes)
    guard let language = Language(code: try reader.text()) else { throw MalformedBytes() }
    self.language = language
    var spans = try reader.spans()
    var counts = try reader.numbers(spans.count)
    var next = 0
    var paragraphs: [Paragraph] = []
    for (span, count) in zip(spans, counts) {
      guard let role = Paragraph.Role(rawValue: UInt8(truncatingIfNeeded: try reader.number())), count <= Int32.max
      else { throw MalformedBytes() }
      paragraphs.append(Paragraph(span: span, sentences: next..<next + count, role: role))
      next += count
    }
    self.paragraphs = paragraphs
    spans = try reader.spans()
    counts = try reader.numbers(spans.count)
    var (token, paragraph) = (0, 0)
    var sentences: [Sentence] = []
    for (span, count) in zip(spans, counts) {
      guard count <= Int32.max else { throw MalformedBytes() }
      while paragraph < paragraphs.count, paragraphs[paragraph].sentences.upperBound <= sentences.count {
        paragraph += 1
      }
      sentences.append(Sentence(span: span, tokens: token..<token + count, paragraph: paragraph))
      token += count
    }
    guard next == sentences.count else { throw MalformedBytes() }
    self.sentences = sentences
    mentions = try reader.mentions(in: sentences)
    var spellings: [Int: String] = [:]
    for _ in 0..<(try reader.count()) { spellings[try reader.number()] = try reader.text() }
    self.spellings = spellings
  }

  private init(ofEarlierVersion bytes: [UInt8]) throws(MalformedBytes) {
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

extension ByteReader {
  /// A mention as cases before the third version have it.
  fileprivate mutating func mention() throws(MalformedBytes) -> Mention {
    let (span, token, count, sentence) = (try span(), try number(), try number(), try number())
    guard let type = EntityType(rawValue: try text()) else { throw MalformedBytes() }
    let title = try number() == 0 ? nil : try self.span()
    return Mention(
      span: span, tokens: token..<token + count, sentence: sentence, type: type, title: title, score: try real())
  }
}
