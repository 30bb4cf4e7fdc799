import Graphs
import OrderedCollections
import Primitives

/// The relations of a network of several: the numbers that lines of sections give edges, and the names of these.
struct PajekRelations {
  /// The number of the relation that edges belong to from here on; nil if the section says none.
  var number: Int?
  /// The names by number, in the order of the file.
  var names: OrderedDictionary<Int, String> = [:]
  private var seen: OrderedSet<Int> = []

  /// Notes that the relation with ``number`` has edges.
  mutating func note() { if let number { seen.append(number) } }

  /// What edges get for their relation: its name, else its number.
  var attribute: AttributeValue? {
    guard let number else { return nil }
    if let name = names[number], !name.isEmpty { return .text(name) }
    return .integer(number)
  }

  /// What was made of several.
  var remarks: [String] {
    guard seen.count > 1 else { return [] }
    let shown = seen.prefix(5).map { names[$0]?.quoted ?? String($0) }.joined(separator: ", ")
    return ["\(seen.count) relations (\(shown)\(seen.count > 5 ? ", …" : "")) were read as one network"]
  }
}
