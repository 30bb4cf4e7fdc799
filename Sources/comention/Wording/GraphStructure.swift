import ComentionKit

/// Numbers about the structure of a whole graph, each timed by its name.
struct GraphStructure {
  private let attributed: AttributedGraph
  private var graph: WeightedGraph { attributed.graph }

  init(_ graph: AttributedGraph) { attributed = graph }

  /// Appends a row for each number that the graph has.
  func append(to table: inout Table) {
    func add(_ name: String, _ value: () -> AttributeValue?) {
      guard let value = Timings.current.compute(name, value) else { return }
      table.append([.text(name), value])
    }
    add("transitivity") { .real(graph.transitivity()) }
    add("assortativity by degree") { graph.degreeAssortativity().map { .real($0) } }
    add("assortativity by type") { assortativityByType.map { .real($0) } }
    add("diameter in hops") { .real(graph.diameter()) }
    add("highest core") { highest(graph.coreNumber().values) }
    add("highest truss") { highest(graph.trussNumber().values) }
    add("bridges") { .integer(graph.bridges().count) }
    add("articulation points") { .integer(graph.articulationPoints().count) }
    add("biconnected components") { .integer(graph.biconnectedComponents().nodes.count) }
  }

  private var assortativityByType: Double? {
    guard case .text(let types)? = attributed.nodeAttributes["type"] else { return nil }
    return graph.assortativity(ofKinds: types)
  }

  private func highest(_ numbers: [Double]) -> AttributeValue? { numbers.max().map { .integer(Int($0)) } }
}
