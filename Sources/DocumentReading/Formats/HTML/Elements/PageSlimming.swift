internal import CLibXML2

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Leaves out of a page what its tree has no use for, before it is parsed: the text of scripts and styles, comments, and the attributes
/// that nobody looks at. That is more than half of most pages, and the parser takes it byte by byte.
///
/// Tags are told as libxml2 tells them up to 2.13, not as HTML 5 does, which is why what is left gives the same tree. Where a page is written
/// in a way on which more could be said, the rest of it is left as it is.
///
/// - Complexity: O(*n*) for *n* bytes.
struct PageSlimming {
  private let page: UnsafeBufferPointer<UInt8>
  private let slim: UnsafeMutableBufferPointer<UInt8>
  /// How much was written, and from where on the page was not yet.
  private var written = 0
  private var from = 0

  /// Tags, comments and what stands between scripts' tags are no longer than this; else the rest is left as it is.
  private static let longest = 1 << 20

  /// The page without what has no use, and never longer.
  static func slimmed(_ page: [UInt8]) -> [UInt8] {
    // From 2.14 on, libxml2 reads tags as HTML 5 does.
    guard LIBXML_VERSION < 21400 else { return page }
    return [UInt8](unsafeUninitializedCapacity: page.count) { slim, count in
      count = page.withUnsafeBufferPointer { page in
        var slimming = PageSlimming(page: page, slim: slim)
        slimming.run()
        return slimming.written
      }
    }
  }

  private init(page: UnsafeBufferPointer<UInt8>, slim: UnsafeMutableBufferPointer<UInt8>) {
    self.page = page
    self.slim = slim
  }

  private mutating func run() {
    var place = 0
    while let open = find(UInt8(ascii: "<"), from: place), let next = next(at: open) { place = next }
    keep(upTo: page.count)
  }

  /// Goes over what begins with a `<`.
  ///
  /// - Returns: Where to go on; nil where the rest is left as it is.
  private mutating func next(at open: Int) -> Int? {
    switch byte(open + 1) {
    case UInt8(ascii: "/"):
      return isNameStart(byte(open + 2)) ? end(of: open) : open + 2
    case UInt8(ascii: "!"):
      if byte(open + 2) == UInt8(ascii: "-"), byte(open + 3) == UInt8(ascii: "-") { return endOfComment(open) }
      return endOfPlain(open)
    case UInt8(ascii: "?"): return endOfPlain(open)
    case let first where isLetter(first): return endOfTag(open)
    case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return open + 1
    default: return endOfPlain(open)
    }
  }

  /// Behind the next `>`.
  private func end(of open: Int) -> Int? { find(UInt8(ascii: ">"), from: open).map { $0 + 1 } }

  /// Behind the next `>` of something in which no other tag begins.
  private func endOfPlain(_ open: Int) -> Int? {
    guard let end = end(of: open) else { return nil }
    return page[open + 1..<end].contains(UInt8(ascii: "<")) ? nil : end
  }

  private mutating func endOfComment(_ open: Int) -> Int? {
    let start = open + 4
    // "<!-->" and "<!--->" are whole.
    if byte(start) == UInt8(ascii: ">") || byte(start) == UInt8(ascii: "-") && byte(start + 1) == UInt8(ascii: ">") {
      return start
    }
    var place = start
    while let dash = find(UInt8(ascii: "-"), from: place) {
      if dash - start > Self.longest { return nil }
      if byte(dash + 1) == UInt8(ascii: "-") {
        let isEnd = byte(dash + 2) == UInt8(ascii: ">")
        if isEnd || byte(dash + 2) == UInt8(ascii: "!") && byte(dash + 3) == UInt8(ascii: ">") {
          keep(upTo: start)
          from = dash
          return dash + (isEnd ? 3 : 4)
        }
      }
      place = dash + 1
    }
    return nil
  }

  // MARK: Tags

  private mutating func endOfTag(_ open: Int) -> Int? {
    let nameEnd = endOfName(open + 1)
    guard nameEnd - open < 32 else { return nil }
    keep(upTo: nameEnd)
    let before = written
    var tag = Tag(isMeta: isName(open + 1..<nameEnd, "meta"))
    guard let end = writeAttributes(from: nameEnd, &tag) else {
      written = before
      from = nameEnd
      return nil
    }
    from = end
    if tag.isClosed { return end }
    for name in ["script", "style"] as [StaticString] where isName(open + 1..<nameEnd, name) {
      return endOfScript(end, name, isKept: tag.isRecord)
    }
    return end
  }

  /// What is known of a tag while its attributes are looked at.
  private struct Tag {
    /// All its attributes stay.
    let isMeta: Bool
    /// Whether it closes itself.
    var isClosed = false
    /// Whether its type may be that of a record, whose text is wanted.
    var isRecord = false
    /// Whether what was written last needs a space behind it.
    var isOpen = true
  }

  /// Writes the attributes that are looked at, and the end of the tag.
  ///
  /// - Returns: The place behind the tag; nil where it has no end.
  private mutating func writeAttributes(from start: Int, _ tag: inout Tag) -> Int? {
    var place = start
    while place - start < Self.longest {
      let blanks = place
      place = endOfBlanks(place)
      let isBehindBlank = place > blanks
      let first = byte(place)
      let closes = first == UInt8(ascii: "/") && byte(place + 1) == UInt8(ascii: ">")
      if first == UInt8(ascii: ">") || closes {
        let end = place + (closes ? 2 : 1)
        if closes, tag.isOpen || isBehindBlank { write(0x20) }
        write(place..<end)
        tag.isClosed = closes
        return end
      }
      if place >= page.count { return nil }
      if isNameStart(first) {
        guard let next = writeAttribute(at: place, isBehindBlank: isBehindBlank, &tag) else { return nil }
        place = next
      } else {
        place = endOfRest(place)
      }
    }
    return nil
  }

  private mutating func writeAttribute(at start: Int, isBehindBlank: Bool, _ tag: inout Tag) -> Int? {
    let nameEnd = endOfName(start)
    guard nameEnd - start < 100 else { return nil }
    var end = nameEnd
    var isQuoted = false
    let sign = endOfBlanks(nameEnd)
    if byte(sign) == UInt8(ascii: "=") {
      let value = endOfBlanks(sign + 1)
      let quote = byte(value)
      isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
      guard let last = isQuoted ? find(quote, from: value + 1).map({ $0 + 1 }) : endOfWord(value) else { return nil }
      end = last
      if isName(start..<nameEnd, "type"), mayBeRecord(value..<end) { tag.isRecord = true }
    }
    guard tag.isMeta || isWanted(start..<nameEnd) else { return end }
    if isBehindBlank || tag.isOpen { write(0x20) }
    write(start..<end)
    tag.isOpen = !isQuoted
    return end
  }

  /// Whether a type says JSON, or may once its references are resolved.
  private func mayBeRecord(_ value: Range<Int>) -> Bool {
    value.contains { place in
      page[place] == UInt8(ascii: "&") || place + 4 <= value.upperBound && isName(place..<place + 4, "json")
    }
  }

  /// The end of a script or style, whose text is left out unless it is kept.
  private mutating func endOfScript(_ start: Int, _ name: StaticString, isKept: Bool) -> Int? {
    var place = start
    while let open = find(UInt8(ascii: "<"), from: place) {
      let end = open + 2 + name.utf8CodeUnitCount
      if byte(open + 1) == UInt8(ascii: "/"), end <= page.count, isName(open + 2..<end, name) {
        if !isKept { from = open }
        return open
      }
      place = open + 1
    }
    return nil
  }

  // MARK: Attributes

  /// The names of the attributes that are looked at, those of as many letters together.
  private static let wanted: [[[UInt8]]] = {
    var names = [[[UInt8]]](repeating: [], count: 20)
    for name in HTMLAttribute.names where name.utf8.count < names.count {
      names[name.utf8.count].append(Array(name.utf8))
    }
    return names
  }()

  private func isWanted(_ name: Range<Int>) -> Bool {
    guard name.count < Self.wanted.count else { return false }
    return Self.wanted[name.count].contains { isName(name, $0) }
  }

  private func isName(_ range: Range<Int>, _ name: [UInt8]) -> Bool {
    for offset in 0..<name.count where Self.lowercased(page[range.lowerBound + offset]) != name[offset] { return false }
    return true
  }

  private func isName(_ range: Range<Int>, _ name: StaticString) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count where Self.lowercased(page[range.lowerBound + offset]) != name.utf8Start[offset] {
      return false
    }
    return true
  }

  // MARK: Bytes

  @inline(__always)
  private static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// A byte of the page; 0, which it has none of, behind its end.
  @inline(__always)
  private func byte(_ place: Int) -> UInt8 { place < page.count ? page[place] : 0 }

  @inline(__always)
  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  private func isNameStart(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
  }

  private func endOfName(_ start: Int) -> Int {
    var place = start
    while isNameStart(byte(place)) || byte(place) &- 0x30 < 10 || byte(place) == UInt8(ascii: "-") { place += 1 }
    return place
  }

  @inline(__always)
  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  private func endOfBlanks(_ start: Int) -> Int {
    var place = start
    while isBlank(byte(place)) { place += 1 }
    return place
  }

  /// The end of a value without quotation marks; nil where the page ends in it.
  private func endOfWord(_ start: Int) -> Int? {
    var place = start
    while place < page.count, !isBlank(page[place]), page[place] != UInt8(ascii: ">") { place += 1 }
    return place < page.count ? place : nil
  }

  /// The end of what is no attribute.
  private func endOfRest(_ start: Int) -> Int {
    var place = start
    while place < page.count, !isBlank(page[place]), page[place] != UInt8(ascii: ">"),
      page[place] != UInt8(ascii: "/") || byte(place + 1) != UInt8(ascii: ">")
    {
      place += 1
    }
    return place
  }

  @inline(__always)
  private func find(_ sign: UInt8, from start: Int) -> Int? {
    guard start < page.count, let base = page.baseAddress,
      let found = memchr(base + start, Int32(sign), page.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  // MARK: Writing

  /// Writes what of the page was not yet.
  private mutating func keep(upTo end: Int) {
    if end > from { write(from..<end) }
    from = end
  }

  private mutating func write(_ range: Range<Int>) {
    guard let source = page.baseAddress, let target = slim.baseAddress else { return }
    (target + written).update(from: source + range.lowerBound, count: range.count)
    written += range.count
  }

  private mutating func write(_ byte: UInt8) {
    slim[written] = byte
    written += 1
  }
}
