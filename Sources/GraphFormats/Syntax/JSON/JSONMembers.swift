import Graphs
import OrderedCollections
import Primitives

/// Writes attributes as members of objects of JSON, with spaces between them as networkx writes them.
struct JSONMembers {
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
    buffer.append(json: name)
    buffer.append(": ")
    switch value {
    case .text(let text): buffer.append(json: text)
    case .integer(let number): buffer.append(integer: number)
    case .real(let number): buffer.append(verbatim: number.shortest)
    case .boolean(let flag): buffer.append(verbatim: flag ? "true" : "false")
    }
  }
}

extension OutputBuffer {
  /// Appends a text as a string of JSON, in quotes.
  mutating func append(json text: String) { append(json: text, .readable) }
}
