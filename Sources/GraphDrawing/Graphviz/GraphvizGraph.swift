import CGraphvizShim

/// The one lock of the process around everything that touches Graphviz: not even reading is safe on two threads.
enum GraphvizLock {
  static func withLock<Result>(_ body: () throws(GraphvizError) -> Result) throws(GraphvizError) -> Result {
    guard cgv_load() else {
      throw GraphvizError(.rendererMissing, "Graphviz is not installed; \(GraphvizError.advice)")
    }
    cgv_lock()
    defer { cgv_unlock() }
    cgv_clear_errors()
    return try body()
  }
}

/// An undirected graph of libcgraph. Make, use and drop it inside ``GraphvizLock``.
struct GraphvizGraph: ~Copyable {
  typealias Attributes = [(name: String, value: String)]

  let handle: OpaquePointer
  private var declared: [Declaration: OpaquePointer] = [:]

  private struct Declaration: Hashable {
    let kind: UInt32, name: String
  }

  /// An empty graph.
  init(name: String) throws(GraphvizError) {
    guard let handle = cgv_graph_open(name) else {
      throw GraphvizError(.outOfMemory, "There is not enough memory for a graph")
    }
    self.handle = handle
  }

  /// The graph of a DOT text.
  init(reading dot: String) throws(GraphvizError) {
    guard let handle = cgv_graph_read(dot) else {
      throw GraphvizError(
        .unreadableDOT, "The DOT text could not be parsed; check it with \"dot -Tcanon\"",
        graphvizSaid: GraphvizGraph.lastError)
    }
    self.handle = handle
  }

  deinit { cgv_graph_close(handle) }

  /// What Graphviz last complained about, or the empty text.
  static var lastError: String { cgv_last_error().map { String(cString: $0) } ?? "" }

  /// Declares an attribute with its default, unless it is declared.
  mutating func declare(_ kind: cgv_kind, _ name: String, default fallback: String = "") {
    _ = attribute(kind, name, default: fallback)
  }

  private mutating func attribute(_ kind: cgv_kind, _ name: String, default fallback: String = "") -> OpaquePointer? {
    let key = Declaration(kind: kind.rawValue, name: name)
    if let known = declared[key] { return known }
    let found =
      cgv_attribute_find(handle, kind, name) ?? cgv_attribute_declare(handle, kind, name, fallback)
    declared[key] = found
    return found
  }

  /// Sets attributes of the graph.
  mutating func set(_ attributes: Attributes) {
    for (name, value) in attributes {
      if let attribute = attribute(CGV_GRAPH, name) { cgv_graph_set(handle, attribute, value) }
    }
  }

  /// Adds a node.
  @discardableResult
  mutating func addNode(_ name: String, _ attributes: Attributes) throws(GraphvizError) -> OpaquePointer {
    guard let node = cgv_node_add(handle, name) else {
      throw GraphvizError(.outOfMemory, "There is not enough memory for the node \(name)")
    }
    for (name, value) in attributes {
      if let attribute = attribute(CGV_NODE, name) { cgv_node_set(node, attribute, value) }
    }
    return node
  }

  /// Adds an edge.
  mutating func addEdge(
    _ tail: OpaquePointer, _ head: OpaquePointer, _ attributes: Attributes
  ) throws(GraphvizError) {
    guard let edge = cgv_edge_add(handle, tail, head) else {
      throw GraphvizError(.outOfMemory, "There is not enough memory for the edges")
    }
    for (name, value) in attributes {
      if let attribute = attribute(CGV_EDGE, name) { cgv_edge_set(edge, attribute, value) }
    }
  }

  /// The names of the ends of every edge.
  var edgeEnds: [(tail: String, head: String)] {
    var result: [(tail: String, head: String)] = []
    Self.forEachNode(of: handle) { node, name in
      var next = cgv_next_edge(handle, node, nil)
      while let edge = next {
        result.append((name, cgv_node_name(cgv_edge_head(edge)).map { String(cString: $0) } ?? ""))
        next = cgv_next_edge(handle, node, edge)
      }
    }
    return result
  }

  /// Every node by its name.
  var nodeHandles: [String: OpaquePointer] {
    var result: [String: OpaquePointer] = [:]
    Self.forEachNode(of: handle) { node, name in result[name] = node }
    return result
  }

  /// Every node.
  static func forEachNode(of graph: OpaquePointer, _ body: (_ node: OpaquePointer, _ name: String) -> Void) {
    var node = cgv_next_node(graph, nil)
    while let current = node {
      body(current, cgv_node_name(current).map { String(cString: $0) } ?? "")
      node = cgv_next_node(graph, current)
    }
  }

  /// Sets attributes of a node of this graph.
  mutating func set(_ attributes: Attributes, ofNode node: OpaquePointer) {
    for (name, value) in attributes {
      if let attribute = attribute(CGV_NODE, name) { cgv_node_set(node, attribute, value) }
    }
  }

  /// The value of an attribute of the graph.
  func value(_ name: String) -> String? { cgv_graph_get(handle, name).map { String(cString: $0) } }

  /// A node of a graph that is being walked through.
  struct Node {
    fileprivate let handle: OpaquePointer

    /// Its name.
    var name: String { cgv_node_name(handle).map { String(cString: $0) } ?? "" }
    /// The value of an attribute; nil where it is not declared.
    func value(_ name: String) -> String? { cgv_node_get(handle, name).map { String(cString: $0) } }
  }

  /// An edge of a graph that is being walked through.
  struct Edge {
    fileprivate let handle: OpaquePointer
    /// The names of its ends.
    let tail: String, head: String

    /// The value of an attribute; nil where it is not declared.
    func value(_ name: String) -> String? { cgv_edge_get(handle, name).map { String(cString: $0) } }
  }

  /// Calls `body` with every node, in the order they were added.
  func forEachNode(_ body: (Node) -> Void) {
    var node = cgv_next_node(handle, nil)
    while let current = node {
      body(Node(handle: current))
      node = cgv_next_node(handle, current)
    }
  }

  /// Calls `body` with every edge, by their tails.
  func forEachEdge(_ body: (Edge) -> Void) {
    forEachNode { node in
      var edge = cgv_next_edge(handle, node.handle, nil)
      while let current = edge {
        let head = Node(handle: cgv_edge_head(current))
        body(Edge(handle: current, tail: node.name, head: head.name))
        edge = cgv_next_edge(handle, node.handle, current)
      }
    }
  }

  /// Sets an attribute of nodes where `value` gives one.
  mutating func setNodes(_ name: String, _ value: (Node) -> String?) {
    guard let attribute = attribute(CGV_NODE, name) else { return }
    forEachNode { node in
      if let text = value(node) { cgv_node_set(node.handle, attribute, text) }
    }
  }

  /// Sets an attribute of edges where `value` gives one.
  mutating func setEdges(_ name: String, _ value: (Edge) -> String?) {
    guard let attribute = attribute(CGV_EDGE, name) else { return }
    forEachEdge { edge in
      if let text = value(edge) { cgv_edge_set(edge.handle, attribute, text) }
    }
  }

  /// The graph as DOT.
  func dot() throws(GraphvizError) -> String {
    var length = 0
    guard let text = cgv_graph_write(handle, &length) else {
      throw GraphvizError(.outOfMemory, "There is not enough memory for the DOT text")
    }
    defer { cgv_free(text) }
    return String(cString: text)
  }
}
