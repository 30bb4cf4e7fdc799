internal import TextModel

/// A text put together from the blocks of a document that has a structure: a page, a letter, a file of an office program.
///
/// A block is one line without line ends inside, so that a line is a paragraph whatever its words are.
struct BlockText {
  /// The lines so far, each with its line end.
  private(set) var bytes: [UInt8] = []
  /// What the blocks are that are no running text.
  private(set) var parts: [DocumentPart] = []
  /// Where pages begin.
  private(set) var pages: [DocumentPage] = []

  /// Whether nothing was added.
  var isEmpty: Bool { bytes.isEmpty }

  /// Adds a block; white space and control characters become single spaces, and a block of nothing else is left out.
  ///
  /// - Returns: Where it stands; nil where nothing is left of it.
  @discardableResult
  mutating func add(_ text: some StringProtocol, _ role: DocumentPart.Role = .story, reason: String? = nil) -> TextSpan?
  {
    let start = bytes.count
    appendCollapsed(text)
    guard bytes.count > start else { return nil }
    let span = TextSpan(start, bytes.count)
    bytes.append(UInt8(ascii: "\n"))
    if role != .story { parts.append(DocumentPart(span, role, reason: reason)) }
    return span
  }

  /// Adds a block of valid UTF-8, quickly where it needs no change.
  @discardableResult
  mutating func add(
    utf8 line: ArraySlice<UInt8>, _ role: DocumentPart.Role = .story, reason: String? = nil
  ) -> TextSpan? {
    guard !line.isEmpty, Self.isPlain(line) else {
      return add(String(decoding: line, as: UTF8.self), role, reason: reason)
    }
    let span = TextSpan(bytes.count, bytes.count + line.count)
    bytes.append(contentsOf: line)
    bytes.append(UInt8(ascii: "\n"))
    if role != .story { parts.append(DocumentPart(span, role, reason: reason)) }
    return span
  }

  /// Whether a line has no white space but single spaces, none at its ends, and no control characters.
  private static func isPlain(_ line: ArraySlice<UInt8>) -> Bool {
    line.withUnsafeBufferPointer { line in
      var previous: UInt8 = 0x20
      for (index, byte) in line.enumerated() {
        guard byte >= 0x20, byte != 0x7F, byte != 0x20 || previous != 0x20 else { return false }
        if byte >= 0xC2, byte <= 0xE3, mayBeSpace(line, index) { return false }
        previous = byte
      }
      return previous != 0x20
    }
  }

  /// Whether a character beyond ASCII that begins at a place may be white space or a control character.
  @inline(__always)
  private static func mayBeSpace(_ line: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < line.count else { return true }
    switch line[index] {
    case 0xC2: return line[index + 1] <= 0xA0
    case 0xE1: return line[index + 1] == 0x9A
    case 0xE2:
      guard index + 2 < line.count else { return true }
      // Dashes and quotation marks lie between the spaces, U+2010 to U+2027.
      return line[index + 1] == 0x81 || line[index + 1] == 0x80 && !(0x90...0xA7).contains(line[index + 2])
    case 0xE3: return line[index + 1] == 0x80
    default: return false
    }
  }

  /// Says that what comes next is on a page of its own.
  mutating func beginPage(_ name: String) { pages.append(DocumentPage(start: bytes.count, name: name)) }

  /// Says that a page began inside a block that was added, at an offset of the text.
  mutating func beginPage(_ name: String, at start: Int) { pages.append(DocumentPage(start: start, name: name)) }

  private mutating func appendCollapsed(_ text: some StringProtocol) {
    let start = bytes.count
    var hasSpace = false
    for scalar in text.unicodeScalars {
      if Self.isSpace(scalar) {
        hasSpace = bytes.count > start
        continue
      }
      if hasSpace { bytes.append(0x20) }
      hasSpace = false
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Whether a character is white space or a control character; what isn't is told without a look into Unicode's tables.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21..<0x7F: false
    case 0...0x20, 0x7F: true
    case 0x100..<0x1680, 0x3001...: false
    default: scalar.properties.isWhitespace
    }
  }

  /// A document with this text, whose lines are its paragraphs.
  func document(id: String, sha256: String?) -> Document {
    var document = Document(id: id, text: String(decoding: bytes, as: UTF8.self), sha256: sha256, lineEnds: .ending)
    document.add(parts)
    document.pages = pages
    return document
  }
}
