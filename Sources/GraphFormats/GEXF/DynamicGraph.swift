public import Graphs

/// A graph that changes: a graph for each of several slices of time, nodes being the same where their ids are.
///
///     let file = DynamicGraph(slices: [DynamicGraph.Slice(start: "2018-01-01", end: "2018-03-31", graph: winter)]).gexf()
public struct DynamicGraph: Sendable {
  /// A slice of time.
  public struct Slice: Sendable {
    /// The first day and the last, as ISO 8601 writes them.
    public var start: String, end: String
    /// The graph of the slice.
    public var graph: AttributedGraph

    /// A graph that holds from one day to another.
    public init(start: String, end: String, graph: AttributedGraph) {
      (self.start, self.end, self.graph) = (start, end, graph)
    }
  }

  /// The slices, in the order of time.
  public var slices: [Slice]

  /// A graph of slices.
  public init(slices: [Slice]) { self.slices = slices }

  /// The graph as GEXF 1.3: each node and each edge has a spell for every slice that it is in, numbers of nodes and weights of edges hold for
  /// one slice each, and names and types for all.
  ///
  /// Nodes are in the order of their ids. The weight of an edge outside of time is the largest it has.
  ///
  /// - Complexity: O(nodes + edges of all slices).
  ///
  /// Reference: [GEXF 1.3](https://gexf.net/dynamics.html), dynamics with spells.
  public func gexf() -> [UInt8] {
    var file: [UInt8] = []
    DynamicGEXFWriter(self).write { bytes in file.append(contentsOf: bytes) }
    return file
  }
}
