extension WeightedGraph {
  /// Collects edges in any order, then freezes them.
  ///
  /// Parallel edges, in either direction, are summed in the order given. A self-loop ties nobody to anybody: it is left
  /// out and counted in ``selfLoopCount``. A weight that is not positive and finite is refused, unless
  /// ``acceptsAnyFiniteWeight`` is set.
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

    /// Whether weights of zero and below are taken too, so that a graph can hold what a file says. The default is false:
    /// the algorithms need positive weights, and ``WeightedGraph/hasPositiveWeights`` says whether a graph has only such.
    public var acceptsAnyFiniteWeight = false

    private var added = EdgeList()

    /// Starts with `nodeCount` nodes and no edges.
    ///
    /// - Complexity: O(1).
    public init(nodeCount: Int = 0) { self.nodeCount = nodeCount }

    /// Adds a node.
    ///
    /// - Returns: The index of the node.
    /// - Complexity: O(1).
    public mutating func addNode() -> Int {
      nodeCount += 1
      return nodeCount - 1
    }

    /// Adds an edge, or adds to the weight of the one that is there. A self-loop is left out, and counted.
    ///
    /// - Parameters:
    ///   - source: One end.
    ///   - target: The other end.
    ///   - weight: The weight. The default is 1.
    /// - Throws: ``EdgeError`` if the weight is not positive and finite, or not finite where any finite one is accepted.
    /// - Precondition: Both nodes exist.
    /// - Complexity: O(1), amortized.
    public mutating func addEdge(_ source: Int, _ target: Int, weight: Double = 1) throws(EdgeError) {
      precondition((0..<nodeCount).contains(source) && (0..<nodeCount).contains(target), "An edge needs existing nodes")
      guard weight > 0 || acceptsAnyFiniteWeight, weight.isFinite else {
        throw EdgeError(source: source, target: target, weight: weight)
      }
      guard source != target else {
        selfLoopCount += 1
        return
      }
      added.append(
        EdgeList.Element(
          source: Int32(truncatingIfNeeded: min(source, target)),
          target: Int32(truncatingIfNeeded: max(source, target)), weight: weight))
    }

    /// Adds an edge whose weight isn't known yet, and NaN until ``replaceWeights(_:)`` says it.
    ///
    /// - Parameters:
    ///   - source: One end.
    ///   - target: The other end; no self-loop.
    package mutating func addUnweightedEdge(_ source: Int, _ target: Int) {
      added.append(
        EdgeList.Element(
          source: Int32(truncatingIfNeeded: min(source, target)),
          target: Int32(truncatingIfNeeded: max(source, target)), weight: .nan))
    }

    /// The ends, the lower one first, of an edge by its number in the order they were added, self-loops not counted.
    package func ends(ofAdded number: Int) -> (Int, Int) {
      let edge = added[number]
      return (Int(edge.source), Int(edge.target))
    }

    /// Leaves edges out that were added, those after them moving up.
    ///
    /// - Parameter isLeftOut: Whether an edge goes, given its number in the order they were added, self-loops not counted.
    /// - Complexity: O(edges added).
    package mutating func removeEdges(_ isLeftOut: (Int) -> Bool) { added.removeEdges(isLeftOut) }

    /// Puts other weights in the place of those there are; they must be finite.
    ///
    /// - Parameter weight: The new weight, given the number of the edge in the order they were added, self-loops not
    ///   counted, and the weight it has.
    /// - Complexity: O(edges added).
    package mutating func replaceWeights(_ weight: (Int, Double) -> Double) { added.replaceWeights(weight) }

    /// The graph of the edges so far.
    ///
    /// - Returns: The graph; of parallel edges one is left, with the sum of their weights.
    /// - Complexity: O(*n* + *m*).
    public func build() -> WeightedGraph {
      var copy = self
      return copy.buildRemovingAll()
    }

    /// The graph of the edges so far, which are given up as they are taken over: less memory than ``build()``.
    package mutating func buildRemovingAll() -> WeightedGraph {
      var rows = UpperRows(&added, nodeCount: nodeCount)
      return WeightedGraph(&rows)
    }

    /// The graph, and what became of the edges that were added.
    ///
    /// - Returns: The graph, and for every edge that was added (self-loops not counted) the index of the edge it became
    ///   part of.
    /// - Complexity: O(*n* + *m* log *m*).
    public func buildWithEdgeMap() -> (graph: WeightedGraph, edgeOf: [Int]) {
      let graph = build()
      return (graph, added.map { graph.edgeIndex(between: Int($0.source), and: Int($0.target)) ?? 0 })
    }
  }

  /// A graph from a list of edges.
  ///
  ///     let triangle = try WeightedGraph(nodeCount: 3, edges: [(0, 1, 1), (1, 2, 1), (0, 2, 1)])
  ///
  /// - Parameters:
  ///   - nodeCount: The number of nodes.
  ///   - edges: Two ends and a weight each; parallel ones are summed, self-loops left out.
  /// - Throws: ``Builder/EdgeError`` if a weight is not positive and finite.
  /// - Precondition: All ends exist.
  /// - Complexity: O(*n* + *m*).
  public init(nodeCount: Int, edges: some Sequence<(Int, Int, Double)>) throws(Builder.EdgeError) {
    var builder = Builder(nodeCount: nodeCount)
    for (source, target, weight) in edges { try builder.addEdge(source, target, weight: weight) }
    self = builder.build()
  }
}
