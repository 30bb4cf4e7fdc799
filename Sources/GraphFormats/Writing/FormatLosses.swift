import Graphs
import OrderedCollections
import Primitives

extension AttributeTable {
  /// The remark that a format doesn't hold columns of a table, if there are any besides those it does hold: which, and how many values
  /// each has.
  func loss(of what: String, in format: String, keeping kept: Set<String> = []) -> [String] {
    let lost = columns.filter { !kept.contains($0.key) }.map { name, column in
      "\(name): \(counted(column.valueCount, "value", "values"))"
    }
    return lost.isEmpty ? [] : ["\(format) holds no \(what) attributes (\(lost.joined(separator: ", ")))"]
  }
}

extension AttributeColumn {
  /// How many rows are no gaps.
  fileprivate var valueCount: Int {
    switch self {
    case .text(let values): values.count { $0 != nil }
    case .integer(let values): values.count { $0 != nil }
    case .real(let values): values.count { $0 != nil }
    case .boolean(let values): values.count { $0 != nil }
    }
  }
}

extension AttributedGraph {
  /// The types of nodes that a format has no way to tell, in the order they appear, each with the number of its nodes.
  func unknownTypes(besides known: Set<String>) -> String {
    guard case .text(let types)? = nodeAttributes["type"] else { return "" }
    var counts: OrderedDictionary<String, Int> = [:]
    for case let type? in types where !known.contains(type.lowercased()) { counts[type, default: 0] += 1 }
    let shown = counts.prefix(10).map { "\($0.key.quoted) (\(counted($0.value, "node", "nodes")))" }
    return shown.joined(separator: ", ") + (counts.count > 10 ? " and \(counts.count - 10) more" : "")
  }
}

extension String {
  /// The text with all but ASCII letters, digits and underscores replaced by underscores, and a letter first: a name in formats
  /// whose names are those of programming languages.
  var asIdentifier: String {
    let letters = unicodeScalars.map { scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)) ? Character(scalar) : "_"
    }
    guard let first = letters.first, first.isLetter else { return "a" + String(letters) }
    return String(letters)
  }
}
