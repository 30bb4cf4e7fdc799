import Graphs

/// Writes text into XML 1.0.
///
/// XML has no way to hold control characters but tab and line breaks, nor U+FFFE and U+FFFF: these become U+FFFD. Tabs and line
/// breaks are written as references where a parser would turn them into something else.
struct XMLText {
  /// How many texts lost characters.
  private(set) var replacedCount = 0

  /// Text for an attribute value in double quotes or between tags.
  static func append(_ text: String, to buffer: inout OutputBuffer) -> Bool {
    // Most texts are copied as they are.
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard !bytes.contains(where: isSpecial) else { return false }
      buffer.append(contentsOf: bytes)
      return true
    }
    if isPlain == true { return false }
    var isReplaced = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": buffer.append("&amp;")
      case "<": buffer.append("&lt;")
      case ">": buffer.append("&gt;")
      case "\"": buffer.append("&quot;")
      case "\t": buffer.append("&#9;")
      case "\n": buffer.append("&#10;")
      case "\r": buffer.append("&#13;")
      case let scalar where isForbidden(scalar):
        buffer.append("\u{FFFD}")
        isReplaced = true
      default: buffer.append(scalar: scalar)
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
  mutating func append(
    _ column: AttributeColumn, _ row: Int, after start: [UInt8], before end: StaticString, to buffer: inout OutputBuffer
  ) -> Bool {
    switch column {
    case .text(let texts):
      guard let text = texts[row] else { return false }
      buffer.append(start)
      append(text, to: &buffer)
    case .integer(let numbers):
      guard let number = numbers[row] else { return false }
      buffer.append(start)
      buffer.append(integer: number)
    case .real(let numbers):
      guard let number = numbers[row] else { return false }
      buffer.append(start)
      buffer.append(verbatim: number.shortest)
    case .boolean(let flags):
      guard let flag = flags[row] else { return false }
      buffer.append(start)
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

  /// Bytes that can't be copied as they are; 0xEF starts U+FFFE and U+FFFF.
  @inline(__always) private static func isSpecial(_ byte: UInt8) -> Bool {
    guard byte < 0x3F else { return byte == 0xEF }
    return byte < 0x20 || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22
  }
}
