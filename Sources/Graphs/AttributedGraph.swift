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
}

extension AttributedGraph {
  /// The graph of some nodes and the edges among them, attributes kept, nodes in the order given.
  ///
  /// - Parameters:
  ///   - nodes: The nodes to keep.
  ///   - isKept: Whether an edge among them stays, by edge index. The default keeps all.
  /// - Returns: The graph.
  /// - Precondition: All nodes exist, none twice.
  /// - Complexity: O(*n* + *m* log *m*), and as much for each attribute as it has values left.
  public func subgraph(of nodes: [Int], keepingEdge isKept: (Int) -> Bool = { _ in true }) -> AttributedGraph {
    var newIndex = [Int: Int](minimumCapacity: nodes.count)
    for (new, old) in nodes.enumerated() { newIndex[old] = new }
    precondition(newIndex.count == nodes.count, "No node twice")
    var kept: [(source: Int, target: Int, edge: Int, weight: Double)] = []
    for (index, edge) in graph.edges.enumerated() where isKept(index) {
      guard let a = newIndex[edge.source], let b = newIndex[edge.target] else { continue }
      kept.append((min(a, b), max(a, b), index, edge.weight))
    }
    kept.sort { ($0.source, $0.target) < ($1.source, $1.target) }
    let smaller = WeightedGraph(
      nodeCount: nodes.count, sortedSources: kept.map { Int32($0.source) }, targets: kept.map { Int32($0.target) },
      weights: kept.map(\.weight))
    var result = AttributedGraph(graph: smaller, nodeIDs: nodes.map { nodeIDs[$0] })
    result.attributes = attributes
    result.nodeAttributes = nodeAttributes.selecting(nodes)
    result.edgeAttributes = edgeAttributes.selecting(kept.map(\.edge))
    return result
  }
}
