/// The entries of BibTeX, one after another; what isn't one is passed over, as BibTeX does.
struct BibTeXScanner {
  private let bytes: [UInt8]
  private var at = 0
  /// The abbreviations that `@string` declares.
  private var strings: [String: String] = [:]

  /// An entry as it stands there.
  struct Entry {
    var key: String
    /// By their names in lower case.
    var fields: [String: String]
    /// The line of its sign, from 1.
    var line: Int
  }

  /// How many lines end before a place that was counted to.
  private var (counted, lineEnds) = (0, 0)

  /// The longest name of a type or field.
  private static let longestName = 60

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next entry.
  mutating func next() -> Entry? {
    while let mark = bytes[at...].firstIndex(of: UInt8(ascii: "@")) {
      at = mark + 1
      let type = name()
      skipSpace()
      guard take("{") || take("(") else { continue }
      switch type {
      case "", "comment", "preamble": _ = group(until: UInt8(ascii: "}"))
      case "string": strings.merge(fields()) { $1 }
      default:
        let key = key()
        return Entry(key: key, fields: fields(), line: line(of: mark))
      }
    }
    return nil
  }

  /// The line of a place, for places in order.
  private mutating func line(of place: Int) -> Int {
    lineEnds += bytes[counted..<place].count { $0 == 0x0A }
    counted = place
    return lineEnds + 1
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: sign) else { return false }
    at += 1
    return true
  }

  private mutating func skipSpace() { while at < bytes.count, bytes[at] <= 0x20 { at += 1 } }

  private mutating func name() -> String {
    skipSpace()
    let end = bytes[at...].prefix(Self.longestName).firstIndex { !Self.isName($0) }
    let name = bytes[at..<(end ?? min(bytes.count, at + Self.longestName))]
    at = name.endIndex
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || (0x30...0x39).contains(byte) || "-_:.+".utf8.contains(byte)
  }

  /// The key, up to its comma; none where a field stands there.
  private mutating func key() -> String {
    let end = bytes[at...].prefix(1_000).firstIndex { ",={}@".utf8.contains($0) } ?? at
    guard end < bytes.count, bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: "}") else { return "" }
    let key = String(decoding: bytes[at..<end], as: UTF8.self)
    at = end
    _ = take(",")
    return key.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func fields() -> [String: String] {
    var fields: [String: String] = [:]
    while true {
      let name = name()
      skipSpace()
      guard !name.isEmpty, take("=") else { break }
      let value = value()
      if fields[name] == nil, value.contains(where: { !$0.isWhitespace }) { fields[name] = value }
      skipSpace()
      guard take(",") else { break }
    }
    return fields
  }

  /// A value: in braces or quotes, a number or an abbreviation, or several of these with "#" between them.
  private mutating func value() -> String {
    var value = ""
    repeat {
      skipSpace()
      if take("{") {
        value += group(until: UInt8(ascii: "}"))
      } else if take("\"") {
        value += group(until: UInt8(ascii: "\""))
      } else {
        let word = name()
        value += strings[word] ?? word
      }
      skipSpace()
    } while take("#")
    return value
  }

  /// What stands before a sign that is not inside of braces.
  private mutating func group(until end: UInt8) -> String {
    let start = at
    var depth = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == end, depth == 0 { break }
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      // A brace that is never closed ends with the entry, so that the entries behind it are read.
      if byte == UInt8(ascii: "@"), at > 0, bytes[at - 1] == 0x0A, startsEntry { break }
      at += byte == UInt8(ascii: "\\") && at + 1 < bytes.count ? 2 : 1
    }
    let text = String(decoding: bytes[start..<min(at, bytes.count)], as: UTF8.self)
    if at < bytes.count, bytes[at] == end { at += 1 }
    return text
  }

  private var startsEntry: Bool {
    let name = bytes[(at + 1)...].prefix(Self.longestName).prefix(while: Self.isName)
    return !name.isEmpty && name.endIndex < bytes.count && bytes[name.endIndex] == UInt8(ascii: "{")
  }
}
