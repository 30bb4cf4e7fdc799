import Graphs

/// Fields of CSV files that other programs import: texts always in quotes, so that a text is never taken for a gap or a number.
enum CSVField {
  static func append(_ text: String, to buffer: inout OutputBuffer) {
    buffer.append("\"")
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { buffer.append(byte: byte) }
      buffer.append(byte: byte)
    }
    buffer.append("\"")
  }

  /// A value; numbers that are not finite as Java spells them.
  static func append(_ value: AttributeValue, to buffer: inout OutputBuffer) {
    switch value {
    case .text(let text): append(text, to: &buffer)
    case .integer(let number): buffer.append(integer: number)
    case .real(let number) where number.isNaN: buffer.append("NaN")
    case .real(let number) where number.isInfinite: buffer.append(number > 0 ? "Infinity" : "-Infinity")
    case .real(let number): buffer.append(verbatim: number.description)
    case .boolean(let flag): buffer.append(verbatim: flag ? "true" : "false")
    }
  }

  static func appendRow(_ row: Int, of columns: NamedColumns, to buffer: inout OutputBuffer) {
    for (_, column) in columns.columns {
      buffer.append(",")
      if let value = column[row] { append(value, to: &buffer) }
    }
    buffer.append("\n")
  }
}
