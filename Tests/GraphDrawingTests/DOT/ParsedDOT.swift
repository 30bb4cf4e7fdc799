import CGraphvizShim

@testable import GraphDrawing

/// A DOT text as Graphviz's own parser reads it.
struct ParsedDOT: Equatable {
  struct Edge: Equatable {
    var tail: String, head: String, attributes: [String: String]
  }

  var graph: [String: String] = [:]
  var nodes: [String: [String: String]] = [:]
  var edges: [Edge] = []
  /// The names of the subgraphs of the first level, sorted.
  var subgraphs: [String] = []

  init(_ text: String) throws {
    self = try GraphvizLock.withLock { () throws(GraphvizError) -> ParsedDOT in
      try ParsedDOT(of: try GraphvizGraph(reading: text))
    }
  }

  private init(of parsed: consuming GraphvizGraph) throws(GraphvizError) {
    let handle = parsed.handle
    for name in Self.names(handle, CGV_GRAPH) { graph[name] = parsed.value(name) }
    let nodeNames = Self.names(handle, CGV_NODE), edgeNames = Self.names(handle, CGV_EDGE)
    var subgraph = cgv_next_subgraph(handle, nil)
    while let current = subgraph {
      subgraphs.append(String(cString: cgv_graph_name(current)))
      subgraph = cgv_next_subgraph(handle, current)
    }
    subgraphs.sort()
    var node = cgv_next_node(handle, nil)
    while let current = node {
      let values = nodeNames.map { ($0, String(cString: cgv_node_get(current, $0))) }
      nodes[String(cString: cgv_node_name(current))] = Dictionary(uniqueKeysWithValues: values)
      var edge = cgv_next_edge(handle, current, nil)
      while let tie = edge {
        let values = edgeNames.map { ($0, String(cString: cgv_edge_get(tie, $0))) }
        edges.append(
          Edge(
            tail: String(cString: cgv_node_name(current)), head: String(cString: cgv_node_name(cgv_edge_head(tie))),
            attributes: Dictionary(uniqueKeysWithValues: values)))
        edge = cgv_next_edge(handle, current, tie)
      }
      node = cgv_next_node(handle, current)
    }
    _ = consume parsed
  }

  private static func names(_ handle: OpaquePointer, _ kind: cgv_kind) -> [String] {
    var result: [String] = []
    var attribute = cgv_next_attribute(handle, kind, nil)
    while let current = attribute {
      result.append(String(cString: cgv_attribute_name(current)))
      attribute = cgv_next_attribute(handle, kind, current)
    }
    return result
  }
}
