extension AttributedGraph {
  /// Collects nodes and edges by the ids of the nodes, then freezes them.
  ///
  ///     var builder = AttributedGraph.Builder()
  ///     try builder.addEdge("Ada", "Bob", weight: 2)
  ///     builder.addNode("Bob", name: "Bob the Builder", type: "person", attributes: ["born": 1970])
  ///     let built = builder.build()
  ///
  /// A node is there from the first time its id is used, and nodes are numbered in that order. Ids are equal where
  /// strings are. Edges have no direction: parallel ones are summed in the order given, and of their attributes the first
  /// value stays, but for a whole number `count`, which is summed. A self-loop ties nobody to anybody: it is left out and
  /// counted in ``selfLoopCount``, while its node stays. A weight that is not positive and finite is refused, unless
  /// ``acceptsAnyFiniteWeight`` is set.
  public struct Builder: Sendable {
    /// Why an edge was refused.
    public struct EdgeError: Error, Hashable, Sendable, CustomStringConvertible {
      /// The ids of the ends and the weight as given.
      public let source: String, target: String, weight: Double

      /// What was wrong, naming the edge.
      public var description: String {
        "edge \(String(reflecting: source))–\(String(reflecting: target)) has weight \(weight); "
          + "weights must be positive and finite"
      }
    }

    /// The ids of the nodes so far, in node order.
    public private(set) var nodeIDs: [String] = []

    private var nodeOfID: [String: Int] = [:]
    private var structure = WeightedGraph.Builder()
    private var edgeCount = 0
    private var nodeColumns = AttributeColumns()
    private var edgeColumns = AttributeColumns()

    /// Starts with no nodes.
    public init() {}

    /// Whether weights of zero and below are taken too, as in ``WeightedGraph/Builder/acceptsAnyFiniteWeight``. The default
    /// is false.
    public var acceptsAnyFiniteWeight: Bool {
      get { structure.acceptsAnyFiniteWeight }
      set { structure.acceptsAnyFiniteWeight = newValue }
    }

    /// How many self-loops were left out.
    public var selfLoopCount: Int { structure.selfLoopCount }

    /// The node of an id, which is its node in the graph too; nil if the id was never used.
    ///
    /// - Complexity: O(1) on average.
    public func node(_ id: String) -> Int? { nodeOfID[id] }

    /// Adds a node, or says more of one that is there: a value that is given replaces an earlier one.
    ///
    /// - Parameters:
    ///   - id: The id of the node.
    ///   - name: What to call it. The default is nil: its id.
    ///   - type: What it is, `person`, `place`, `organization` or any other word. The default is nil: nothing is said.
    ///   - attributes: What else files shall say of it.
    /// - Returns: The node.
    /// - Complexity: O(1) on average for each attribute, and one.
    @discardableResult
    public mutating func addNode(
      _ id: String, name: String? = nil, type: String? = nil,
      attributes: KeyValuePairs<String, AttributeValue> = [:]
    ) -> Int {
      let node = numbered(id)
      if let name { nodeColumns.set(.text(name), of: "name", row: node) }
      if let type { nodeColumns.set(.text(type), of: "type", row: node) }
      for (name, value) in attributes { nodeColumns.set(value, of: name, row: node) }
      return node
    }

    /// Adds an edge, or adds to the weight of the one that is there; ends that are new become nodes.
    ///
    /// - Parameters:
    ///   - source: The id of one end.
    ///   - target: The id of the other end.
    ///   - weight: The weight. The default is 1.
    ///   - attributes: What else files shall say of the edge.
    /// - Throws: ``EdgeError`` if the weight is not positive and finite, or not finite where any is accepted; the builder is as before.
    /// - Complexity: O(1), amortized, on average.
    public mutating func addEdge(
      _ source: String, _ target: String, weight: Double = 1,
      attributes: KeyValuePairs<String, AttributeValue> = [:]
    ) throws(EdgeError) {
      guard weight > 0 || acceptsAnyFiniteWeight, weight.isFinite else {
        throw EdgeError(source: source, target: target, weight: weight)
      }
      let (a, b) = (numbered(source), numbered(target))
      do { try structure.addEdge(a, b, weight: weight) } catch {
        throw EdgeError(source: source, target: target, weight: weight)
      }
      guard a != b else { return }
      for (name, value) in attributes { edgeColumns.set(value, of: name, row: edgeCount) }
      edgeCount += 1
    }

    private mutating func numbered(_ id: String) -> Int {
      if let node = nodeOfID[id] { return node }
      let node = structure.addNode()
      nodeOfID[id] = node
      nodeIDs.append(id)
      return node
    }

    /// The graph of the nodes and edges so far.
    ///
    /// - Returns: The graph; each attribute has the narrowest type that holds all its values.
    /// - Complexity: O(*n* + *m*), and O(*m* log *m*) where edges have attributes.
    public func build() -> AttributedGraph {
      let hasEdgeAttributes = !edgeColumns.columns.isEmpty
      let (graph, edgeOf) = hasEdgeAttributes ? structure.buildWithEdgeMap() : (structure.build(), [])
      var result = AttributedGraph(graph: graph, differentIDs: nodeIDs)
      var (nodes, edges) = (nodeColumns, edgeColumns)
      result.nodeAttributes = nodes.table(rowCount: graph.nodeCount, rowOf: nil)
      result.edgeAttributes = edges.table(rowCount: graph.edgeCount, rowOf: edgeOf)
      return result
    }
  }

  /// A graph from a list of edges by the ids of their ends.
  ///
  ///     let friends = try AttributedGraph(edges: [("Ada", "Bob", 2), ("Bob", "Cid", 1)])
  ///
  /// - Parameter edges: The ids of two ends and a weight each; parallel ones are summed, self-loops left out.
  /// - Throws: ``Builder/EdgeError`` if a weight is not positive and finite.
  /// - Complexity: O(*n* + *m*) on average.
  public init(edges: some Sequence<(String, String, Double)>) throws(Builder.EdgeError) {
    var builder = Builder()
    for (source, target, weight) in edges { try builder.addEdge(source, target, weight: weight) }
    self = builder.build()
  }
}

extension AttributeColumns {
  /// Sets the value of a row of a column by name, with no type declared.
  fileprivate mutating func set(_ value: AttributeValue, of name: String, row: Int) {
    let column = column(name, type: nil)
    set(value, column: column, row: row)
  }
}
