import ComentionKit

/// Numbers about the structure of a whole graph, each timed by its name.
struct GraphStructure {
  private let attributed: AttributedGraph
  private let context: CommandContext
  private var graph: WeightedGraph { attributed.graph }

  init(_ graph: AttributedGraph, in context: CommandContext) {
    attributed = graph
    self.context = context
  }

  /// Appends a row for each number that the graph has.
  func append(to table: inout Table) {
    func append(_ name: String, _ value: AttributeValue?) {
      if let value { table.append([.text(name), value]) }
    }
    func add(_ name: String, _ value: () -> AttributeValue?) { append(name, context.compute(name, value)) }
    let transitivity = context.computeThreads("transitivity") { graph.transitivity(threads: $0) }
    append("transitivity", .real(transitivity))
    add("assortativity by degree") { graph.degreeAssortativity().map { .real($0) } }
    add("assortativity by type") { assortativityByType.map { .real($0) } }
    let diameter = context.compute("diameter in hops") { graph.diameterRange(budget: Measure.Options.Budget()) }
    if diameter.lowerBound == diameter.upperBound {
      append("diameter in hops", .real(diameter.lowerBound))
    } else {
      append("approximate diameter in hops, at least", .real(diameter.lowerBound))
      append("approximate diameter in hops, at most", .real(diameter.upperBound))
    }
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
