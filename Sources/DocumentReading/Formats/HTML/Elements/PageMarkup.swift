internal import Primitives

/// The markup of a page without what no reader of ``PageTree`` asks for: what scripts, styles and `noscript` hold, comments, and attributes
/// that tell nothing. The parser goes through all of these byte by byte; of 135 MB of pages of news, scripts and styles alone are 39 %.
///
/// Tags and attributes end where libxml2's parser of HTML ends them (2.9 to 2.13), also in broken pages; from a place on that different
/// versions of it read in different ways, the page stays as it is.
struct PageMarkup {
  private let page: UnsafeBufferPointer<UInt8>
  /// What is left of the page up to `copied`.
  private var kept: [UInt8] = []
  private var copied = 0
  private var at = 0

  /// The page as the parser needs it.
  ///
  /// - Parameter page: The page as UTF-8.
  /// - Returns: Markup with the same elements and texts.
  /// - Complexity: O(*n*).
  static func condensed(_ page: [UInt8]) -> [UInt8] {
    page.withUnsafeBufferPointer { page in
      var markup = PageMarkup(page)
      markup.read()
      return markup.kept
    }
  }

  private init(_ page: UnsafeBufferPointer<UInt8>) {
    self.page = page
    kept.reserveCapacity(page.count)
  }

  // MARK: The page

  private mutating func read() {
    while let next = place(of: UInt8(ascii: "<"), from: at) {
      at = next + 1
      guard at < page.count else { break }
      if page[at] == UInt8(ascii: "!") {
        guard readComment() else { break }
      } else if Self.isLetter(page[at]) {
        guard readTag() else { break }
      }
    }
    leaveOut(page.count..<page.count)
  }

  /// Goes behind a comment, if one begins here; false where it has no sure end.
  private mutating func readComment() -> Bool {
    guard begins("!--", at) else { return true }
    let start = at + 3
    guard start < page.count, page[start] != UInt8(ascii: ">"), !begins("->", start) else { return false }
    var dash = start
    while let next = place(of: UInt8(ascii: "-"), from: dash) {
      if begins("-->", next) {
        leaveOut(start..<next)
        at = next + 3
        return true
      }
      if begins("--!>", next) { return false }
      dash = next + 1
    }
    return false
  }

  /// Goes behind a start tag, and behind what it holds if that is a script or a style; false where they have no end.
  private mutating func readTag() -> Bool {
    let name = at..<endOfName(at)
    at = name.upperBound
    var isRecord = false
    while true {
      skipBlanks()
      guard at < page.count else { return false }
      if page[at] == UInt8(ascii: ">") { break }
      if begins("/>", at) {
        at += 2
        return true
      }
      guard let attribute = readAttribute() else { return false }
      if attribute == .type, mayNameRecord(lastValue) { isRecord = true }
    }
    at += 1
    for word in Self.silent where name.count == word.count && isWord(word, at: name.lowerBound) {
      return readContent(of: word, isKept: isRecord)
    }
    return true
  }

  /// Elements that hold no markup; `noscript` holds none where scripts run, and what is left open inside it would swallow the page.
  private static let silent = [Array("script".utf8), Array("style".utf8), Array("noscript".utf8)]

  private mutating func readContent(of word: [UInt8], isKept: Bool) -> Bool {
    let start = at
    // The parser takes an end tag right behind the start tag for one, whatever its name.
    guard !begins("</", start) || isWord(word, at: start + 2) else { return false }
    while let next = place(of: UInt8(ascii: "<"), from: at) {
      at = next + 1
      guard begins("/", at), isWord(word, at: at + 1) else { continue }
      if !isKept { leaveOut(start..<next) }
      return true
    }
    return false
  }

  // MARK: Attributes

  /// What is known of an attribute.
  private enum Kind { case type, told, other }

  /// Where the value of the last attribute stands.
  private var lastValue = 0..<0

  /// Goes behind an attribute, which is left out if it tells nothing; nil where it has no end.
  private mutating func readAttribute() -> Kind? {
    let start = at
    at = endOfName(at)
    guard at > start else {
      // Signs that are no attribute.
      while at < page.count, !Self.isBlank(page[at]), page[at] != UInt8(ascii: ">"), !begins("/>", at) { at += 1 }
      return .other
    }
    let name = start..<at
    lastValue = at..<at
    let behindName = at
    skipBlanks()
    if begins("=", at) {
      at += 1
      skipBlanks()
      guard readValue() else { return nil }
    } else {
      at = behindName
    }
    if isWord(Self.typeName, at: start), name.count == 4 { return .type }
    if Self.tells(page, name) { return .told }
    leaveOut(start..<at)
    return .other
  }

  private static let typeName = Array("type".utf8)

  private mutating func readValue() -> Bool {
    guard at < page.count else { return false }
    let first = page[at]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let close = place(of: first, from: at + 1) else { return false }
      lastValue = at + 1..<close
      at = close + 1
    } else {
      let start = at
      while at < page.count, !Self.isBlank(page[at]), page[at] != UInt8(ascii: ">") { at += 1 }
      lastValue = start..<at
    }
    return true
  }

  /// Whether an attribute is one that ``HTMLAttribute`` has, or one that the parser may ask for.
  private static func tells(_ page: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    guard name.count <= 16 else { return false }
    return told.contains(packed(UnsafeBufferPointer(rebasing: page[name])))
  }

  /// The names of attributes, none of which is longer than sixteen bytes.
  private static let told: [SIMD2<UInt64>] = (HTMLAttribute.names + ["charset"]).map { name in
    Array(name.utf8).withUnsafeBufferPointer(packed)
  }

  /// Up to sixteen letters of any size as two numbers.
  private static func packed(_ name: UnsafeBufferPointer<UInt8>) -> SIMD2<UInt64> {
    var numbers = SIMD2<UInt64>()
    for (index, byte) in name.enumerated() { numbers[index >> 3] = numbers[index >> 3] << 8 | UInt64(byte | 0x20) }
    return numbers
  }

  /// Whether a type may say "ld+json", also with references to characters.
  private func mayNameRecord(_ value: Range<Int>) -> Bool {
    value.contains {
      page[$0] == UInt8(ascii: "&") || page[$0] | 0x20 == UInt8(ascii: "l") && isWord(Self.record, at: $0)
    }
  }

  private static let record = Array("ld+json".utf8)

  // MARK: Bytes

  /// Copies what stands before a range, and goes on behind it.
  private mutating func leaveOut(_ range: Range<Int>) {
    if range.lowerBound > copied {
      kept.append(contentsOf: UnsafeBufferPointer(rebasing: page[copied..<range.lowerBound]))
    }
    copied = range.upperBound
  }

  private mutating func skipBlanks() { while at < page.count, Self.isBlank(page[at]) { at += 1 } }

  /// The place behind a name that begins at one, which is that place itself where none begins.
  private func endOfName(_ start: Int) -> Int {
    guard start < page.count, Self.isInNames(page[start]), page[start] != UInt8(ascii: "-"), page[start] &- 0x30 >= 10
    else { return start }
    var end = start + 1
    while end < page.count, Self.isInNames(page[end]) { end += 1 }
    return end
  }

  private func place(of byte: UInt8, from start: Int) -> Int? {
    ByteSearch.firstIndex(of: byte, in: page, from: start)
  }

  @inline(__always)
  private func begins(_ text: StaticString, _ place: Int) -> Bool {
    guard place + text.utf8CodeUnitCount <= page.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where page[place + offset] != text.utf8Start[offset] { return false }
    return true
  }

  /// Whether a word of small letters stands at a place, in letters of any size.
  private func isWord(_ word: [UInt8], at place: Int) -> Bool {
    place + word.count <= page.count && word.indices.allSatisfy { page[place + $0] | 0x20 == word[$0] | 0x20 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isInNames(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte &- 0x30 < 10 || byte == 0x3A || byte == 0x2D || byte == 0x5F || byte == 0x2E
  }
}
