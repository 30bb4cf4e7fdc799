public import OrderedCollections

/// A weighted graph whose nodes have ids, and whose nodes, edges and self carry attributes: what graph files hold.
///
/// The attribute names are the same in every format: nodes have `name`, `type`, `mentions`, `documents` and any measure
/// by its name; edges have `count` and `documents`. The weight is in ``graph``, not in ``edgeAttributes``.
public struct AttributedGraph: Hashable, Sendable {
  /// The structure and the weights.
  public let graph: WeightedGraph

  /// A unique key for every node, in node order.
  public let nodeIDs: [String]

  /// Attributes of the whole graph, in order.
  public var attributes: OrderedDictionary<String, AttributeValue> = [:]

  /// Attributes of the nodes, a row per node.
  public var nodeAttributes: AttributeTable

  /// Attributes of the edges, a row per edge in edge order.
  public var edgeAttributes: AttributeTable

  /// Puts a graph and the ids of its nodes together.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - nodeIDs: The ids in node order.
  /// - Precondition: One id per node, no id twice.
  /// - Complexity: O(*n*) on average.
  public init(graph: WeightedGraph, nodeIDs: [String]) {
    precondition(Set(nodeIDs).count == nodeIDs.count, "No id twice")
    self.init(graph: graph, differentIDs: nodeIDs)
  }

  /// Puts a graph and the ids of its nodes together, which are known to differ.
  package init(graph: WeightedGraph, differentIDs nodeIDs: [String]) {
    precondition(nodeIDs.count == graph.nodeCount, "One id per node")
    self.graph = graph
    self.nodeIDs = nodeIDs
    nodeAttributes = AttributeTable(rowCount: graph.nodeCount)
    edgeAttributes = AttributeTable(rowCount: graph.edgeCount)
  }

  /// What to call a node.
  ///
  /// - Parameter node: A node.
  /// - Returns: Its `name`, else its `label`, else its id.
  /// - Precondition: The node exists.
  /// - Complexity: O(1) on average.
  public func name(of node: Int) -> String {
    for key in ["name", "label"] {
      if case .text(let values)? = nodeAttributes[key], let name = values[node], !name.isEmpty { return name }
    }
    return nodeIDs[node]
  }

  /// Some nodes by decreasing score, ties by their ids, so that the order in which a graph was read has no effect.
  ///
  /// - Complexity: O(*k* log *k*) for *k* nodes.
  public func ranking(of nodes: some Sequence<Int>, by scores: NodeScores) -> [Int] {
    nodes.sorted { a, b in
      scores[a] != scores[b] ? scores[a] > scores[b] : nodeIDs[a].utf8.lexicographicallyPrecedes(nodeIDs[b].utf8)
    }
  }
}

extension AttributedGraph {
  /// The graph of some nodes and the edges among them, attributes kept, nodes in the order given.
  ///
  /// - Parameters:
  ///   - nodes: The nodes to keep.
  ///   - isKept: Whether an edge among them stays, by edge index. The default keeps all.
  /// - Returns: The graph.
  /// - Precondition: All nodes exist, none twice.
  /// - Complexity: O(*n* + *a* + *m* log *m*) for the *a* arcs of the nodes and *m* edges that stay, and as much for each attribute as it has
  ///   values left.
  public func subgraph(of nodes: [Int], keepingEdge isKept: (Int) -> Bool = { _ in true }) -> AttributedGraph {
    var newIndex = [Int32](repeating: -1, count: graph.nodeCount)
    for (new, old) in nodes.enumerated() {
      precondition(newIndex[old] < 0, "No node twice")
      newIndex[old] = Int32(new)
    }
    var (sources, targets, weights, edges) = ([Int32](), [Int32](), [Double](), [Int]())
    var row: [(target: Int32, arc: Int)] = []
    for (source, node) in nodes.enumerated() {
      row.removeAll(keepingCapacity: true)
      var isSorted = true
      for arc in graph.arcRange(of: node) {
        let target = newIndex[Int(graph.neighbors[arc])]
        guard target > source, isKept(Int(graph.arcEdges[arc])) else { continue }
        if let last = row.last, last.target > target { isSorted = false }
        row.append((target, arc))
      }
      if !isSorted { row.sort { $0.target < $1.target } }
      for (target, arc) in row {
        sources.append(Int32(source))
        targets.append(target)
        weights.append(graph.arcWeights[arc])
        edges.append(Int(graph.arcEdges[arc]))
      }
    }
    let smaller = WeightedGraph(
      nodeCount: nodes.count, sortedSources: sources, targets: targets, weights: weights)
    var result = AttributedGraph(graph: smaller, nodeIDs: nodes.map { nodeIDs[$0] })
    result.attributes = attributes
    result.nodeAttributes = nodeAttributes.selecting(nodes)
    result.edgeAttributes = edgeAttributes.selecting(edges)
    return result
  }
}
