import Graphs
import Primitives

/// A partition, a vector or a permutation being read: a number for each vertex, in their order.
struct PajekValues {
  /// What it is, as the file spells it: `Partition`, `Vector` or `Permutation`.
  private(set) var kind = ""
  private(set) var title = ""
  var values: [AttributeValue] = []
  /// Whether a `*Vertices` belongs to it and not to a network.
  private(set) var isStarted = false
  private var names: Set<String> = []

  mutating func start(_ kind: String, title: String) {
    self.kind = kind
    self.title = title
    values = []
    isStarted = true
  }

  /// Ends it, and gives the name that no other has: the title, or what it is.
  mutating func end() -> String {
    let base = title.isEmpty ? kind.lowercased() : title
    var name = base
    var number = 1
    while !names.insert(name).inserted {
      number += 1
      name = "\(base) \(number)"
    }
    values = []
    isStarted = false
    return name
  }
}

extension PajekReader {
  mutating func takeValues(_ number: Int) throws(GraphFormatError) {
    for field in fields { values.values.append(try value(field, number)) }
  }

  /// Makes an attribute of the values if there is one for each vertex of the network.
  mutating func endValues() throws(GraphFormatError) {
    let all = values.values
    let kind = values.kind
    let name = values.end()
    guard let vertexCount, all.count == vertexCount else {
      return skip("*\(kind) of \(all.count) vertices")
    }
    let column = try assembly.nodeColumn(name, type: kind.lowercased() == "vector" ? .real : nil, line: nil)
    for (place, value) in all.enumerated() {
      let node = try assembly.node(String(place + 1), line: nil)
      assembly.nodeAttributes.set(value, column: column, row: node)
    }
  }
}
