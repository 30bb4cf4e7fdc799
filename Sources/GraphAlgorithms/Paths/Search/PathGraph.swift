internal import Graphs

/// The graph that a search for paths runs on: without the nodes to avoid, and with what hubs cost in the lengths.
///
/// It has the nodes of the original, in the same order. Half of what a node costs is added to each of its edges, so a
/// path pays for each inner node in full, and for its ends what all paths between them pay.
struct PathGraph {
  /// The graph to search.
  let graph: WeightedGraph
  /// What its weights say.
  let meaning: WeightMeaning

  private let original: WeightedGraph
  private let options: PathOptions

  /// - Complexity: O(*n* + *m*).
  init(_ original: WeightedGraph, _ options: PathOptions) {
    precondition(options.hubCost >= 0 && options.hubCost.isFinite, "A cost is zero or more, and finite")
    self.original = original
    self.options = options
    if options.avoided.isEmpty, options.hubCost == 0 {
      (graph, meaning) = (original, options.weightsAs)
      return
    }
    var isAvoided = [Bool](repeating: false, count: original.nodeCount)
    for node in options.avoided where original.contains(node) { isAvoided[node] = true }
    let isKept: (WeightedGraph.Edge) -> Bool = { !isAvoided[$0.source] && !isAvoided[$0.target] }
    guard options.hubCost > 0 else {
      (graph, meaning) = (original.keepingEdges { isKept($1) ? $1.weight : nil }, options.weightsAs)
      return
    }
    let costs = Self.costs(of: original, hubCost: options.hubCost)
    let searched = original.keepingEdges { _, edge in
      guard isKept(edge) else { return nil }
      let length = options.weightsAs.length(of: edge.weight)
      return min(length + (costs[edge.source] + costs[edge.target]) / 2, .greatestFiniteMagnitude)
    }
    (graph, meaning) = (searched, .distance)
  }

  /// Whether there can be a path between two nodes at all.
  func allows(_ source: Int, _ target: Int) -> Bool {
    precondition(original.contains(source) && original.contains(target), "A path needs existing nodes")
    return !options.avoided.contains(source) && !options.avoided.contains(target)
  }

  /// The path through the given nodes, with the edges of the original graph.
  func path(_ nodes: [Int]) -> Path {
    let edges = zip(nodes, nodes.dropFirst()).compactMap { original.edgeIndex(between: $0, and: $1) }
    var length = edges.reduce(0) { $0 + options.weightsAs.length(of: original.edge($1).weight) }
    if options.hubCost > 0 {
      let costs = Self.costs(of: original, hubCost: options.hubCost)
      for node in nodes.dropFirst().dropLast() { length += costs[node] }
    }
    return Path(nodes: nodes, edges: edges, length: length)
  }

  /// What it costs to pass through each node.
  private static func costs(of graph: WeightedGraph, hubCost: Double) -> [Double] {
    let degrees = (0..<graph.nodeCount).map { Double(graph.degree(of: $0)) }
    let highest = max(degrees.max() ?? 1, 1)
    return degrees.map { hubCost * ($0 / highest) }
  }
}

extension WeightedGraph {
  func contains(_ node: Int) -> Bool { (0..<nodeCount).contains(node) }
}
