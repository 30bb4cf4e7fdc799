import Primitives

/// Ends of edges that are what programs write where a value is missing: R's `NA`, Python's `nan` and `None`, databases' `NULL`, or an
/// empty text in quotes. They stay nodes, as `NA` may be a name, and are told.
struct MissingEnds {
  private static let words: Set<String> = [
    "", "NA", "NaN", "nan", "NULL", "Null", "null", "None", "none", "NaT", "<NA>", "#N/A", "N/A", "n/a", "\\N",
  ]

  private var found: [(text: String, count: Int, line: Int)] = []

  /// Whether an end without quotes, or an empty one, is such.
  static func isOne(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = id.first else { return true }
    switch first {
    case UInt8(ascii: "N"), UInt8(ascii: "n"), UInt8(ascii: "<"), UInt8(ascii: "#"), UInt8(ascii: "\\"):
      return id.count <= 4 && words.contains(String(decoding: id, as: UTF8.self))
    default: return false
    }
  }

  /// Takes note of one.
  mutating func note(_ id: UnsafeBufferPointer<UInt8>, line: Int) {
    let text = String(decoding: id, as: UTF8.self)
    if let index = found.firstIndex(where: { $0.text == text }) {
      found[index].count += 1
    } else {
      found.append((text, 1, line))
    }
  }

  /// What is said of them.
  var remarks: [String] {
    found.map { text, count, line in
      let ends =
        text.isEmpty
        ? counted(count, "end of an edge is empty", "ends of edges are empty")
        : counted(count, "end of an edge is", "ends of edges are") + " \(text.quoted)"
      return "\(ends), as programs write a missing value, first on line \(line); "
        + "\(count == 1 ? "it" : "they") became a node, so leave out such rows if \(count == 1 ? "it is" : "they are") none"
    }
  }
}
