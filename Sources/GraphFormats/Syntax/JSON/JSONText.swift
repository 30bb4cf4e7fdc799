import Graphs
import OrderedCollections

/// Writes texts and values as JSON.
struct JSONText {
  /// How many numbers were left out because JSON has no way to write them.
  private(set) var omittedCount = 0

  var remarks: [String] {
    omittedCount == 0
      ? []
      : [
        "\(counted(omittedCount, "value that is", "values that are")) not a finite number left out; JSON can't hold such"
      ]
  }

  /// The attributes of a graph as the members of an object.
  mutating func append(_ attributes: OrderedDictionary<String, AttributeValue>, to buffer: inout OutputBuffer) {
    var isFirst = true
    for (name, value) in attributes { append(name, value, isFirst: &isFirst, to: &buffer) }
  }

  /// The values of a row as further members of an object.
  mutating func appendRow(_ row: Int, of columns: NamedColumns, to buffer: inout OutputBuffer) {
    var isFirst = false
    for (name, column) in columns.columns {
      if let value = column[row] { append(name, value, isFirst: &isFirst, to: &buffer) }
    }
  }

  /// A member of an object, with the comma before it.
  mutating func append(_ name: String, _ value: AttributeValue, isFirst: inout Bool, to buffer: inout OutputBuffer) {
    if case .real(let number) = value, !number.isFinite {
      omittedCount += 1
      return
    }
    if !isFirst { buffer.append(", ") }
    isFirst = false
    Self.append(name, to: &buffer)
    buffer.append(": ")
    switch value {
    case .text(let text): Self.append(text, to: &buffer)
    case .integer(let number): buffer.append(integer: number)
    case .real(let number): buffer.append(verbatim: number.shortest)
    case .boolean(let flag): buffer.append(verbatim: flag ? "true" : "false")
    }
  }

  /// A text in quotes. Line separators are escaped too, so that the text can stand in JavaScript.
  static func append(_ text: String, to buffer: inout OutputBuffer) {
    buffer.append("\"")
    if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0xE2 }) {
      for scalar in text.unicodeScalars { append(scalar, to: &buffer) }
    } else {
      buffer.append(verbatim: text)
    }
    buffer.append("\"")
  }

  private static func append(_ scalar: Unicode.Scalar, to buffer: inout OutputBuffer) {
    switch scalar {
    case "\"": buffer.append("\\\"")
    case "\\": buffer.append("\\\\")
    case "\n": buffer.append("\\n")
    case "\r": buffer.append("\\r")
    case "\t": buffer.append("\\t")
    case "\u{2028}": buffer.append("\\u2028")
    case "\u{2029}": buffer.append("\\u2029")
    case let scalar where scalar.value < 0x20:
      buffer.append(scalar.value < 0x10 ? "\\u000" : "\\u00")
      buffer.append(verbatim: String(scalar.value, radix: 16))
    default: buffer.append(scalar: scalar)
    }
  }
}

extension String {
  /// The text as a JSON string, in quotes.
  package var jsonQuoted: String {
    var buffer = OutputBuffer(capacity: utf8.count + 2)
    JSONText.append(self, to: &buffer)
    return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
  }
}
