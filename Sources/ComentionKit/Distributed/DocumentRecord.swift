internal import EntityExtraction
internal import Primitives
internal import TextModel

/// A document as read, with its mentions, as a line: what the steps of a distributed run hand on.
///
/// Offsets are of UTF-8, as the text is not looked at again but by this program. Tokens, sentences and paragraphs are not
/// written, since they follow from the text.
enum DocumentRecord {
  static let format = "comention-document/1"

  static func add(_ extracted: ExtractedDocument, to json: inout JSONText) {
    let document = extracted.document
    json.add("format", format)
    json.add("id", document.id)
    json.add("title", document.title)
    json.add("date", document.date)
    if let origin = document.dateOrigin { json.add("dateOrigin", Int(origin.rawValue)) }
    json.add("url", document.url)
    json.add("sha256", document.sha256)
    json.add("author", document.author)
    json.add("language", document.language)
    json.add("type", document.format)
    json.add("lineEnds", Int(document.lineEnds.rawValue))
    json.add("parts", document.parts) { json, part in
      json.array { json in
        json.integer(part.span.start)
        json.integer(part.span.end)
        json.string(part.role.rawValue)
        if part.reason != nil || part.language != nil { json.string(part.reason ?? "") }
        if let language = part.language { json.string(language.code) }
      }
    }
    json.add("pages", document.pages) { json, page in
      json.array { json in
        json.integer(page.start)
        json.string(page.name)
      }
    }
    json.add("markup", document.markup.flatMap { [$0.start, $0.end] })
    json.add("mentions", extracted.mentions) { json, mention in
      json.array { json in
        for number in [
          mention.span.start, mention.span.end, mention.tokens.lowerBound, mention.tokens.upperBound, mention.sentence,
          Int(mention.score.bitPattern),
        ] { json.integer(number) }
        json.string(mention.type.rawValue)
        if let title = mention.title {
          json.integer(title.start)
          json.integer(title.end)
        }
      }
    }
    json.add("text", document.text)
  }

  static func line(_ extracted: ExtractedDocument) -> JSONText { JSONText { add(extracted, to: &$0) } }

  static func document(_ node: JSONNode) throws -> ExtractedDocument {
    try node.check(format)
    let text = try node.member("text").text()
    var document = Document(id: try node.member("id").text(), text: text)
    document.title = try node.text("title")
    document.date = try node.text("date")
    if let origin = try node.optional("dateOrigin")?.integer() {
      document.dateOrigin = UInt8(exactly: origin).flatMap(Document.DateOrigin.init)
    }
    document.url = try node.text("url")
    document.sha256 = try node.text("sha256")
    document.author = try node.text("author")
    document.language = try node.text("language")
    document.format = try node.text("type")
    let lineEnds = UInt8(exactly: try node.integer("lineEnds")).flatMap(Document.LineEnds.init)
    document.lineEnds = try lineEnds.orThrow("lineEnds is none of the known")
    document.add(try node.list("parts").map { try part($0.elements(), in: text) })
    document.pages = try node.list("pages").map {
      let fields = try $0.elements()
      guard fields.count == 2 else { throw RecordError(reason: "a page has a start and a name") }
      return DocumentPage(start: try fields[0].integer(), name: try fields[1].text())
    }
    let markup = try node.integers("markup")
    document.markup = try stride(from: 0, to: markup.count - markup.count % 2, by: 2).map {
      try span(markup[$0], markup[$0 + 1], in: text)
    }
    let tokenized = TokenizedDocument(document, language: document.readingLanguage())
    let mentions = try node.list("mentions").map { try mention($0.elements(), in: tokenized) }
    return ExtractedDocument(tokenized, mentions: mentions)
  }

  private static func part(_ fields: [JSONNode], in text: String) throws -> DocumentPart {
    guard fields.count >= 3, let role = DocumentPart.Role(rawValue: try fields[2].text()) else {
      throw RecordError(reason: "a part has a start, an end and a role")
    }
    let span = try span(try fields[0].integer(), try fields[1].integer(), in: text)
    let reason = fields.count > 3 ? try fields[3].text() : nil
    let language = fields.count > 4 ? Language(code: try fields[4].text()) : nil
    return DocumentPart(span, role, reason: reason?.isEmpty == true ? nil : reason, language: language)
  }

  private static func mention(_ fields: [JSONNode], in text: TokenizedDocument) throws -> Mention {
    guard fields.count == 7 || fields.count == 9 else { throw RecordError(reason: "a mention has 7 or 9 values") }
    let numbers = try fields.prefix(6).map { try $0.integer() }
    guard let type = EntityType(rawValue: try fields[6].text()) else {
      throw RecordError(reason: "a mention has no type")
    }
    let score = Double(bitPattern: UInt64(max(0, numbers[5])))
    guard text.sentences.indices.contains(numbers[4]), numbers[2] >= 0, numbers[2] < numbers[3],
      numbers[3] <= text.tokens.count, (0...1).contains(score)
    else { throw RecordError(reason: "a mention is none of this text's") }
    var mention = Mention(
      span: try span(numbers[0], numbers[1], in: text.document.text), tokens: numbers[2]..<numbers[3],
      sentence: numbers[4], type: type, score: score)
    if fields.count == 9 {
      mention.title = try span(try fields[7].integer(), try fields[8].integer(), in: text.document.text)
    }
    return mention
  }

  private static func span(_ start: Int, _ end: Int, in text: String) throws -> TextSpan {
    guard 0 <= start, start <= end, end <= text.utf8.count else {
      throw RecordError(reason: "a span is outside the text")
    }
    return TextSpan(start, end)
  }
}

extension Optional {
  /// The value; without one an error with these words.
  func orThrow(_ reason: String) throws -> Wrapped {
    guard let self else { throw RecordError(reason: reason) }
    return self
  }
}
