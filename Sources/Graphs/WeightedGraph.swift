/// An undirected graph with positive weights, frozen in compressed sparse rows.
///
/// Nodes are `0..<nodeCount` in insertion order. Edges are numbered by their ends, the lower node first: edge 0 has the
/// smallest pair. There are no self-loops and no parallel edges; see ``Builder`` for how input with such is read.
///
/// A weight says how *close* two nodes are; where a path needs lengths, the algorithm says how it inverts them.
///
/// - Complexity: O(*n* + *m*) space: 4 bytes a node, 48 bytes an edge.
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
    /// Positive and finite.
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
  /// The lower end of every edge.
  package let sources: [Int32]
  /// The higher end of every edge.
  package let targets: [Int32]
  /// The weight of every edge.
  package let edgeWeights: [Double]

  /// The number of nodes.
  public var nodeCount: Int { rowStarts.count - 1 }

  /// The number of edges, each counted once.
  public var edgeCount: Int { sources.count }

  /// The sum of all weights, each edge counted once.
  public var totalWeight: Double { edgeWeights.reduce(0, +) }

  /// The edge with the given index.
  public func edge(_ index: Int) -> Edge {
    Edge(source: Int(sources[index]), target: Int(targets[index]), weight: edgeWeights[index])
  }

  /// All edges in order.
  public var edges: some RandomAccessCollection<Edge> { (0..<edgeCount).lazy.map { self.edge($0) } }

  /// The arcs of a node, in order of the neighbour.
  public func arcs(of node: Int) -> some RandomAccessCollection<Arc> {
    arcRange(of: node).lazy.map { Arc(neighbor: Int(neighbors[$0]), weight: arcWeights[$0], edge: Int(arcEdges[$0])) }
  }

  /// The number of edges of a node.
  public func degree(of node: Int) -> Int { arcRange(of: node).count }

  /// The index of the edge between two nodes, or nil.
  ///
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

  /// Freezes edges that are sorted by their ends, lower end first, without duplicates or self-loops.
  package init(nodeCount: Int, sortedSources: [Int32], targets: [Int32], weights: [Double]) {
    let starts = [Int32](startsOf: [sortedSources, targets], nodeCount: nodeCount)
    let arcCount = 2 * weights.count
    var neighbors: [Int32] = []
    var arcWeights: [Double] = []
    let arcEdges = [Int32](unsafeUninitializedCapacity: arcCount) { arcEdges, count in
      arcWeights = [Double](unsafeUninitializedCapacity: arcCount) { arcWeights, count in
        neighbors = [Int32](unsafeUninitializedCapacity: arcCount) { neighbors, count in
          var next = starts
          // Lower neighbours first: edges are sorted by source, so each row fills in ascending order.
          for (from, to) in [(targets, sortedSources), (sortedSources, targets)] {
            for edge in weights.indices {
              let node = Int(from[edge]), position = Int(next[node])
              next[node] += 1
              neighbors.initializeElement(at: position, to: to[edge])
              arcWeights.initializeElement(at: position, to: weights[edge])
              arcEdges.initializeElement(at: position, to: Int32(truncatingIfNeeded: edge))
            }
          }
          count = arcCount
        }
        count = arcCount
      }
      count = arcCount
    }
    rowStarts = starts
    self.neighbors = neighbors
    self.arcWeights = arcWeights
    self.arcEdges = arcEdges
    sources = sortedSources
    self.targets = targets
    edgeWeights = weights
  }
}
