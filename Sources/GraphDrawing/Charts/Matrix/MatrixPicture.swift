public import Graphs

/// How much of a graph a matrix shows, and what stands beside it.
public struct MatrixOptions: Hashable, Sendable {
  /// The heading. The default is empty: how many nodes and communities there are.
  public var title = ""

  /// How many nodes are shown, the highest ranks first, from 1 to ``MatrixPicture/maximumNodes``. The default is 60.
  public var maximumNodes = 60

  /// The order inside a community. The default is ``MatrixOrdering/seriation``.
  public var ordering = MatrixOrdering.seriation

  /// Light, dark, or as the reader's system says. The default is ``DrawingStyle/Theme/automatic``.
  public var theme = DrawingStyle.Theme.automatic

  /// What the legend says about where the graph comes from, and what ranks are. The default says nothing.
  public var legend = LegendTexts()

  /// The default options.
  public init() {}
}

/// The adjacency matrix of a graph, ordered by community: what shows ties where a diagram would be a tangle.
///
///     let picture = MatrixPicture(of: graph, communities: graph.graph.leiden(), ranks: graph.graph.pageRank())
///     let svg = picture.svg
///
/// Every tie is two squares, in the row and in the column of each end; the larger and darker, the heavier. Communities are outlined
/// blocks along the diagonal, from the largest down. The same graph with the same communities gives the same bytes.
///
/// Reference: M. Ghoniem, J.-D. Fekete, P. Castagliola, "On the Readability of Graphs Using Node-Link and Matrix-Based
/// Representations", *Information Visualization* 4(2), 2005,
/// [doi:10.1057/palgrave.ivs.9500092](https://doi.org/10.1057/palgrave.ivs.9500092).
public struct MatrixPicture: Sendable {
  /// The most nodes a matrix can show.
  public static let maximumNodes = 1_000

  let graph: AttributedGraph
  let communities: Partition
  let options: MatrixOptions
  let order: MatrixOrder
  let steps: WeightSteps
  /// The rank of every node, from 0, as the order of the rows has it.
  let ranks: NodeScores

  /// Chooses and orders what is shown.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - communities: Its communities; colours and numbers are the same as in a ``Drawing`` with them.
  ///   - ranks: Which nodes are shown, and which names where there is no room for all.
  ///   - options: How much is shown.
  /// - Precondition: One community and one score per node; ``MatrixOptions/maximumNodes`` is in range.
  /// - Complexity: O(*n* log *n* + *m* + *k*²) for *k* nodes that are shown.
  public init(
    of graph: AttributedGraph, communities: Partition, ranks: NodeScores, options: MatrixOptions = MatrixOptions()
  ) {
    precondition(communities.communityOf.count == graph.graph.nodeCount, "One community per node")
    precondition(ranks.values.count == graph.graph.nodeCount, "One score per node")
    precondition((1...Self.maximumNodes).contains(options.maximumNodes), "From 1 to \(Self.maximumNodes) nodes")
    self.graph = graph
    self.communities = communities
    self.options = options
    self.ranks = ranks
    order = MatrixOrder(
      of: graph, communities: communities, ranks: ranks, maximumNodes: options.maximumNodes,
      ordering: options.ordering)
    steps = WeightSteps(weights: graph.graph.edges.lazy.map(\.weight))
  }

  /// The number of nodes that are shown.
  public var nodeCount: Int { order.nodes.count }

  /// A square of the matrix.
  struct Cell: Hashable, Sendable {
    var row: Int, column: Int, edge: Int
  }

  /// The squares of every row, by column.
  var rows: [[Cell]] {
    var rowOf = [Int?](repeating: nil, count: graph.graph.nodeCount)
    for (row, node) in order.nodes.enumerated() { rowOf[node] = row }
    return order.nodes.enumerated().map { row, node in
      graph.graph.arcs(of: node).compactMap { arc in
        rowOf[arc.neighbor].map { Cell(row: row, column: $0, edge: arc.edge) }
      }.sorted { $0.column < $1.column }
    }
  }

  /// The matrix as SVG.
  public var svg: [UInt8] { MatrixDrawing(self).file }
}
