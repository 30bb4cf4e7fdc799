/// An undirected graph with positive weights, frozen in compressed sparse rows.
///
/// Nodes are `0..<nodeCount` in insertion order. Edges are numbered by their ends, the lower node first: edge 0 has the
/// smallest pair. There are no self-loops and no parallel edges; see ``Builder`` for how input with such is read.
///
/// Weights of zero and below come only from a builder that was told to accept them, and are there to be written again:
/// see ``hasPositiveWeights``.
///
/// A weight says how *close* two nodes are; where a path needs lengths, the algorithm says how it inverts them.
///
/// - Complexity: O(*n* + *m*) space: 8 bytes a node, 32¼ bytes an edge. Each edge is held once from either end; the list of
///   edges is read off the rows.
public struct WeightedGraph: Hashable, Sendable {
  /// One end of an edge as seen from a node.
  public struct Arc: Hashable, Sendable {
    /// The node at the other end.
    public let neighbor: Int
    /// The weight of the edge.
    public let weight: Double
    /// The index of the edge.
    public let edge: Int
  }

  /// An edge with its ends in node order.
  public struct Edge: Hashable, Sendable {
    /// The lower end.
    public let source: Int
    /// The higher end.
    public let target: Int
    /// Positive, unless the builder accepted any, and finite.
    public let weight: Double
  }

  /// Where the arcs of each node start; `nodeCount + 1` entries.
  package let rowStarts: [Int32]
  /// The other end of every arc, ascending inside a row.
  package let neighbors: [Int32]
  /// The weight of every arc.
  package let arcWeights: [Double]
  /// The edge of every arc.
  package let arcEdges: [Int32]
  /// Where the edges begin that each node is the lower end of; `nodeCount + 1` entries. They are the last of its arcs.
  package let edgeStarts: [Int32]
  /// The lower end of one edge in ``sampledEdges``, to begin the search for that of any other.
  let sourceSample: [Int32]

  /// The number of nodes.
  public var nodeCount: Int { rowStarts.count - 1 }

  /// The number of edges, each counted once.
  public var edgeCount: Int { neighbors.count / 2 }

  /// The sum of all weights, each edge counted once.
  ///
  /// - Complexity: O(*n* + *m*).
  public var totalWeight: Double { edges.reduce(0) { $0 + $1.weight } }

  /// Whether every weight is positive, as all algorithms on weights need it.
  ///
  /// - Complexity: O(*m*).
  public var hasPositiveWeights: Bool { arcWeights.allSatisfy { $0 > 0 } }

  /// The arcs of a node, in order of the neighbour.
  ///
  /// - Parameter node: A node.
  /// - Returns: A view of them, made as it is read.
  /// - Precondition: The node exists.
  /// - Complexity: O(1).
  public func arcs(of node: Int) -> some RandomAccessCollection<Arc> {
    arcRange(of: node).lazy.map { Arc(neighbor: Int(neighbors[$0]), weight: arcWeights[$0], edge: Int(arcEdges[$0])) }
  }

  /// The number of edges of a node.
  ///
  /// - Parameter node: A node.
  /// - Returns: Its degree.
  /// - Precondition: The node exists.
  /// - Complexity: O(1).
  public func degree(of node: Int) -> Int { arcRange(of: node).count }

  /// The index of the edge between two nodes.
  ///
  /// - Parameters:
  ///   - a: A node.
  ///   - b: Another.
  /// - Returns: The index, nil if there is no edge.
  /// - Precondition: Both nodes exist.
  /// - Complexity: O(log *d*) for the smaller degree *d* of the two.
  public func edgeIndex(between a: Int, and b: Int) -> Int? {
    let (from, to) = degree(of: a) <= degree(of: b) ? (a, b) : (b, a)
    var range = arcRange(of: from)
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if neighbors[middle] == Int32(to) { return Int(arcEdges[middle]) }
      range = neighbors[middle] < Int32(to) ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// The positions of a node's arcs in ``neighbors``, ``arcWeights`` and ``arcEdges``.
  package func arcRange(of node: Int) -> Range<Int> { Int(rowStarts[node])..<Int(rowStarts[node + 1]) }

  /// Freezes edges in rows by their lower end, which are given up as they are taken over.
  init(_ upper: inout UpperRows) {
    edgeStarts = upper.starts
    sourceSample = upper.sampledSources()
    rowStarts = upper.rowStarts()
    // Weights first, numbers last: what is given up in between is as much as possible.
    arcWeights = upper.takeWeights(rowStarts)
    neighbors = upper.takeTargets(rowStarts)
    arcEdges = upper.numbers(rowStarts, neighbors)
  }

  /// Freezes edges that are sorted by their ends, lower end first, without duplicates or self-loops.
  package init(nodeCount: Int, sortedSources: [Int32], targets: [Int32], weights: [Double]) {
    var upper = UpperRows(
      starts: [Int32](startsOf: sortedSources, nodeCount: nodeCount), targets: targets, weights: weights)
    self.init(&upper)
  }
}
