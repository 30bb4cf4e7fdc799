/// The lines at which the objects of a list in JSON begin.
enum JSONElementLines {
  /// The lines, from 1, of the objects right inside the first list; of well-formed JSON.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func lines(in text: String) -> [Int] {
    var lines: [Int] = [], line = 1, depth = 0, isInString = false, isEscaped = false
    for byte in text.utf8 {
      if byte == 0x0A { line += 1 }
      if isInString {
        if byte == UInt8(ascii: "\""), !isEscaped { isInString = false }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "{"):
        depth += 1
        if depth == 2 { lines.append(line) }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
    }
    return lines
  }
}
