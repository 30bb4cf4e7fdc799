internal import ComentionKit

extension Document.DateOrigin {
  /// The word for it in a case.
  var word: String {
    switch self {
    case .field: "field"
    case .header: "header"
    case .dateline: "dateline"
    case .name: "name"
    }
  }

  init?(word: String) {
    guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = found
  }
}

extension DocumentPart {
  /// The word for its role in a case, for a passage in another language with that behind it: "story fr".
  fileprivate var roleWord: String { language.map { "\(role.rawValue) \($0.code)" } ?? role.rawValue }
}

extension ByteWriter {
  mutating func add(_ span: TextSpan) {
    add(span.start)
    add(span.length)
  }

  mutating func add(_ part: DocumentPart) {
    add(part.span)
    add(part.roleWord)
    add(part.reason)
  }

  /// Adds what a document's text is made of: its parts, pages, markup and line ends.
  mutating func add(formOf document: Document) {
    add(document.parts) { $0.add($1) }
    add(document.pages) {
      $0.add($1.start)
      $0.add($1.name)
    }
    add(document.markup) { $0.add($1) }
    add(Int(document.lineEnds.rawValue))
  }

  /// Adds what the names that are found in a document depend on; why its parts are what they are makes no difference.
  mutating func add(extractedFrom document: Document) {
    add(document.text)
    add(document.language)
    add(document.parts) {
      $0.add($1.span)
      $0.add($1.roleWord)
    }
    add(document.markup) { $0.add($1) }
    add(Int(document.lineEnds.rawValue))
  }
}

extension ByteReader {
  mutating func span() throws(MalformedBytes) -> TextSpan {
    let (start, length) = (try number(), try number())
    guard start <= Int(Int32.max), length <= Int(Int32.max) - start else { throw MalformedBytes() }
    return TextSpan(start, start + length)
  }

  mutating func part() throws(MalformedBytes) -> DocumentPart {
    let span = try span()
    let words = try text().split(separator: " ", maxSplits: 1).map(String.init)
    guard let role = words.first.flatMap(DocumentPart.Role.init), words.count == 1 || Language(code: words[1]) != nil
    else { throw MalformedBytes() }
    let language = words.count > 1 ? Language(code: words[1]) : nil
    return DocumentPart(span, role, reason: try optionalText(), language: language)
  }

  /// Gives a document back what its text is made of.
  mutating func form(into document: inout Document) throws(MalformedBytes) {
    document.add(try list { reader throws(MalformedBytes) in try reader.part() })
    document.pages = try list { reader throws(MalformedBytes) in
      DocumentPage(start: try reader.number(), name: try reader.text())
    }
    document.markup = try list { reader throws(MalformedBytes) in try reader.span() }
    guard let lineEnds = Document.LineEnds(rawValue: UInt8(truncatingIfNeeded: try number())) else {
      throw MalformedBytes()
    }
    document.lineEnds = lineEnds
  }
}
