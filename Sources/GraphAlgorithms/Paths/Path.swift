/// A way through a graph.
public struct Path: Hashable, Sendable {
  /// The nodes from one end to the other, both included.
  public let nodes: [Int]

  /// The edges between consecutive nodes.
  public let edges: [Int]

  /// The sum of the edges' lengths, added from the first to the last, and then of what passing through the inner nodes
  /// costs, where ``PathOptions/hubCost`` asks for it.
  public let length: Double

  /// The number of edges.
  public var hopCount: Int { edges.count }
}
