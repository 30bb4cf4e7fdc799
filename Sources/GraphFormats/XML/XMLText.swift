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
    guard text.utf8.contains(where: { isSpecial[Int($0)] }) else {
      buffer.append(verbatim: text)
      return false
    }
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
      default: buffer.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
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
  private static let isSpecial: [Bool] = (0..<256).map { byte in
    byte < 0x20 || byte == 0xEF || [0x26, 0x3C, 0x3E, 0x22].contains(byte)
  }
}
