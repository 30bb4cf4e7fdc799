/// Which part of a graph may be drawn, as decided by whoever knows more than the graph.
///
///     var scope = DrawingScope()
///     scope.edges = BackboneMethod.disparity.edges(of: graph.graph)
///     scope.rules = ["ties that pass the disparity filter"]
public struct DrawingScope: Hashable, Sendable {
  /// The nodes that may be drawn, those to be drawn first first. The default is nil: all, the highest scores first.
  public var nodes: [Int]?

  /// Whether each edge may be drawn, by edge index. The default is nil: all may.
  public var edges: [Bool]?

  /// Nodes that are drawn in any case. The default is none.
  public var pinnedNodes: [Int] = []

  /// Edges that are drawn in any case, if their ends are. The default is none.
  public var pinnedEdges: [Int] = []

  /// The rules behind it in words, for the legend: `ties that pass the disparity filter`. The default is none.
  public var rules: [String] = []

  /// No restriction.
  public init() {}
}

/// What is put in front of the others.
public struct DrawingHighlight: Hashable, Sendable {
  /// Nodes with a thick dark outline; they always have a label.
  public var nodes: Set<Int>

  /// Edges as thick dark lines.
  public var edges: Set<Int>

  /// What they are, for the legend: `the shortest path from A to B`.
  public var meaning: String

  /// Whether everything else is paler, but for the edges of highlighted nodes. The default is true.
  public var fadesOthers = true

  /// Highlights nodes and edges.
  public init(nodes: Set<Int>, edges: Set<Int> = [], meaning: String) {
    self.nodes = nodes
    self.edges = edges
    self.meaning = meaning
  }
}
