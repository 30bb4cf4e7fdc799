import Graphs

extension GraphAssembly {
  /// Adds an edge with what networkx's dictionary says of it: the weight, and attributes unless it is a loop.
  mutating func addEdge(
    _ a: Int, _ b: Int, values: [(name: String, value: AttributeValue?)], line: Int
  ) throws(GraphFormatError) {
    var weight: Double?
    for (name, value) in values {
      guard let value else { continue }
      if name == "weight", let number = WeightRule.number(of: value) {
        weight = number
      } else if a != b {
        let column = try edgeColumn(name, line: line)
        edgeAttributes.set(value, column: column, row: nextEdgeRow)
      }
    }
    try addEdge(a, b, weight: weight, line: line)
  }
}
