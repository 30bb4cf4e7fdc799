import Graphs
import Primitives

/// Writes text into XML 1.0.
///
/// XML has no way to hold control characters but tab and line breaks, nor U+FFFE and U+FFFF: these become U+FFFD. Tabs and line
/// breaks are written as references where a parser would turn them into something else.
struct XMLText {
  /// How many texts lost characters.
  private(set) var replacedCount = 0

  /// Text for an attribute value in double quotes or between tags.
  static func append(_ text: String, to buffer: inout OutputBuffer) -> Bool {
    if appendPlain(text, to: &buffer) { return false }
    var isReplaced = false
    for scalar in text.unicodeScalars {
      if isForbidden(scalar) {
        buffer.append("\u{FFFD}")
        isReplaced = true
      } else {
        buffer.append(markup: scalar, .exactAttribute)
      }
    }
    return isReplaced
  }

  mutating func append(_ text: String, to buffer: inout OutputBuffer) {
    if Self.append(text, to: &buffer) { replacedCount += 1 }
  }

  mutating func append(_ value: AttributeValue, to buffer: inout OutputBuffer) {
    switch value {
    case .text(let text): append(text, to: &buffer)
    case .integer(let number): buffer.append(integer: number)
    case .real(let number): buffer.append(verbatim: number.shortest)
    case .boolean(let flag): buffer.append(verbatim: flag ? "true" : "false")
    }
  }

  /// The value of a row between two texts; false where there is none.
  @inline(__always) mutating func append(
    _ values: ColumnValues, _ row: Int, after starts: EncodedTexts, _ column: Int, before end: StaticString,
    to buffer: inout OutputBuffer
  ) -> Bool {
    switch values {
    case .text(let texts):
      guard let text = texts[row] else { return false }
      starts.append(column, to: &buffer)
      append(text, to: &buffer)
    case .integer(let numbers):
      guard let number = numbers[row] else { return false }
      starts.append(column, to: &buffer)
      buffer.append(integer: number)
    case .real(let numbers):
      guard let number = numbers[row] else { return false }
      starts.append(column, to: &buffer)
      buffer.append(verbatim: number.shortest)
    case .boolean(let flags):
      guard let flag = flags[row] else { return false }
      starts.append(column, to: &buffer)
      buffer.append(flag ? "true" : "false")
    }
    buffer.append(end)
    return true
  }

  /// What XML makes of a text.
  static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 })
    return String(scalars)
  }

  /// Ids that stay different in XML: where two become the same, the later one gets `~2`, `~3`, … at its end.
  static func uniqueIDs(_ ids: [String]) -> (ids: [String], changedCount: Int) {
    guard ids.contains(where: { $0.unicodeScalars.contains(where: isForbidden) }) else { return (ids, 0) }
    var taken = Set(ids)
    var changedCount = 0
    let result = ids.map { id in
      let clean = cleaned(id)
      if clean == id { return id }
      changedCount += 1
      var free = clean
      var number = 1
      while !taken.insert(free).inserted {
        number += 1
        free = "\(clean)~\(number)"
      }
      return free
    }
    return (result, changedCount)
  }

  /// What was lost in ids and texts.
  static func remarks(changedIDs: Int, replacedTexts: Int) -> [String] {
    let what = "control characters, which XML can't hold; they were replaced"
    return [
      changedIDs > 0 ? "\(counted(changedIDs, "id has", "ids have")) \(what)" : nil,
      replacedTexts > 0 ? "\(counted(replacedTexts, "text has", "texts have")) \(what)" : nil,
    ].compactMap { $0 }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Appends a text that XML takes as it is, as most are: it is looked through while it is copied, eight bytes at a time. False,
  /// and nothing appended, if it is not such a text.
  @inline(__always) private static func appendPlain(_ text: String, to buffer: inout OutputBuffer) -> Bool {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard let source = UnsafeRawPointer(bytes.baseAddress) else { return true }
      var isPlain = true
      buffer.append(atMost: bytes.count) { room in
        isPlain = copyPlain(source, bytes.count, to: room)
        return isPlain ? bytes.count : 0
      }
      return isPlain
    }
    return isPlain == true
  }

  /// Copies bytes up to the first that can't stay as it is; true if there is none.
  @inline(__always) private static func copyPlain(
    _ source: UnsafeRawPointer, _ count: Int, to room: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    let room = UnsafeMutableRawPointer(room)
    guard count >= 8 else {
      // Spaces, which nothing is to be done about, fill the word.
      var word: UInt64 = 0x2020_2020_2020_2020
      withUnsafeMutableBytes(of: &word) { $0.copyMemory(from: UnsafeRawBufferPointer(start: source, count: count)) }
      room.copyMemory(from: source, byteCount: count)
      return !hasSpecial(word)
    }
    var place = 0
    while place < count {
      // The last eight bytes overlap those before.
      place = min(place, count - 8)
      let word = source.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if hasSpecial(word) { return false }
      room.storeBytes(of: word, toByteOffset: place, as: UInt64.self)
      place += 8
    }
    return true
  }

  /// Whether one of eight bytes can't be copied as it is: control characters, `&`, `<`, `>`, `"`, and 0xEF, which starts U+FFFE and
  /// U+FFFF. A byte below a bound borrows from its highest bit (Warren, Hacker's Delight, 2nd ed., section 6-1).
  @inline(__always) private static func hasSpecial(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    func below(_ bound: UInt64, _ word: UInt64) -> UInt64 { (word &- ones &* bound) & ~word }
    // `&` and `"` differ in one bit, and so do `<` and `>`.
    let found =
      below(0x20, word) | below(1, (word | ones &* 0x04) ^ (ones &* 0x26))
      | below(1, (word | ones &* 0x02) ^ (ones &* 0x3E))
      | below(1, word ^ (ones &* 0xEF))
    return found & (ones &* 0x80) != 0
  }
}
