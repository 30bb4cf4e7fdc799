extension WeightedGraph {
  /// Collects edges in any order, then freezes them.
  ///
  /// Parallel edges, in either direction, are summed in the order given. A self-loop ties nobody to anybody: it is left
  /// out and counted in ``selfLoopCount``. A weight that is not positive and finite is refused.
  public struct Builder: Sendable {
    /// Why an edge was refused.
    public struct EdgeError: Error, Hashable, Sendable, CustomStringConvertible {
      /// The ends and the weight as given.
      public let source: Int, target: Int, weight: Double

      /// What was wrong, naming the edge.
      public var description: String {
        "edge \(source)–\(target) has weight \(weight); weights must be positive and finite"
      }
    }

    /// The number of nodes.
    public private(set) var nodeCount: Int

    /// How many self-loops were left out.
    public private(set) var selfLoopCount = 0

    private var sources: [Int32] = []
    private var targets: [Int32] = []
    private var weights: [Double] = []

    /// Starts with `nodeCount` nodes and no edges.
    public init(nodeCount: Int = 0) { self.nodeCount = nodeCount }

    /// Adds a node and returns its index.
    public mutating func addNode() -> Int {
      nodeCount += 1
      return nodeCount - 1
    }

    /// Adds an edge, or adds to the weight of the one that is there.
    ///
    /// - Precondition: Both nodes exist.
    public mutating func addEdge(_ source: Int, _ target: Int, weight: Double = 1) throws(EdgeError) {
      precondition((0..<nodeCount).contains(source) && (0..<nodeCount).contains(target), "An edge needs existing nodes")
      guard weight > 0, weight.isFinite else { throw EdgeError(source: source, target: target, weight: weight) }
      guard source != target else {
        selfLoopCount += 1
        return
      }
      sources.append(Int32(min(source, target)))
      targets.append(Int32(max(source, target)))
      weights.append(weight)
    }

    /// The graph of the edges so far.
    ///
    /// - Complexity: O(*n* + *m*).
    public func build() -> WeightedGraph {
      let order = sortedOrder()
      var merged = MergedEdges(capacity: order.count)
      for added in order {
        let place = Int(added)
        merged.append(sources[place], targets[place], weights[place])
      }
      return merged.graph(nodeCount: nodeCount)
    }

    /// The graph, and for every edge that was added (self-loops not counted) the index of the edge it became part of.
    ///
    /// - Complexity: O(*n* + *m*).
    public func buildWithEdgeMap() -> (graph: WeightedGraph, edgeOf: [Int]) {
      var merged = MergedEdges(capacity: weights.count)
      var edgeOf = [Int](repeating: 0, count: weights.count)
      for added in sortedOrder() {
        let place = Int(added)
        merged.append(sources[place], targets[place], weights[place])
        edgeOf[place] = merged.count - 1
      }
      return (merged.graph(nodeCount: nodeCount), edgeOf)
    }

    /// The edges sorted by source, then target, then in the order they were added, so that sums of weights are
    /// reproducible.
    private func sortedOrder() -> [Int32] {
      // Files often hold their edges in this order already.
      let isSorted = weights.indices.dropFirst().allSatisfy {
        (sources[$0 - 1], targets[$0 - 1]) <= (sources[$0], targets[$0])
      }
      let order = [Int32](0..<Int32(weights.count))
      return isSorted ? order : sorted(sorted(order, by: targets), by: sources)
    }

    /// Sorts by one end of each edge, keeping the order among equals (counting sort).
    private func sorted(_ order: [Int32], by ends: [Int32]) -> [Int32] {
      var starts = [Int32](repeating: 0, count: nodeCount + 1)
      for end in ends { starts[Int(end) + 1] += 1 }
      for node in 0..<nodeCount { starts[node + 1] += starts[node] }
      return [Int32](unsafeUninitializedCapacity: order.count) { result, count in
        for edge in order {
          let end = Int(ends[Int(edge)])
          result[Int(starts[end])] = edge
          starts[end] += 1
        }
        count = order.count
      }
    }
  }

  /// A graph from a list of edges.
  ///
  ///     let triangle = try WeightedGraph(nodeCount: 3, edges: [(0, 1, 1), (1, 2, 1), (0, 2, 1)])
  public init(nodeCount: Int, edges: some Sequence<(Int, Int, Double)>) throws(Builder.EdgeError) {
    var builder = Builder(nodeCount: nodeCount)
    for (source, target, weight) in edges { try builder.addEdge(source, target, weight: weight) }
    self = builder.build()
  }
}

/// Edges in ascending order, parallel ones summed.
private struct MergedEdges {
  private var sources: [Int32] = []
  private var targets: [Int32] = []
  private var weights: [Double] = []

  var count: Int { weights.count }

  init(capacity: Int) {
    sources.reserveCapacity(capacity)
    targets.reserveCapacity(capacity)
    weights.reserveCapacity(capacity)
  }

  mutating func append(_ source: Int32, _ target: Int32, _ weight: Double) {
    let last = weights.count - 1
    if last >= 0, sources[last] == source, targets[last] == target {
      weights[last] += weight
    } else {
      sources.append(source)
      targets.append(target)
      weights.append(weight)
    }
  }

  func graph(nodeCount: Int) -> WeightedGraph {
    WeightedGraph(nodeCount: nodeCount, sortedSources: sources, targets: targets, weights: weights)
  }
}
