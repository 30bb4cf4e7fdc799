import CGraphvizShim

/// Clusters: subgraphs of the first level whose nodes have a box around them.
extension GraphvizGraph {
  /// A cluster in DOT.
  ///
  /// - Parameters:
  ///   - name: Its name, which starts with `cluster`.
  ///   - nodes: The names of its nodes.
  ///   - attributes: Its attributes, in which backslashes come in pairs.
  /// - Returns: The statement, with a line end.
  static func clusterText(_ name: String, of nodes: [String], _ attributes: Attributes) -> String {
    let lines = attributes.map { "\t\t\($0.name)=\"\($0.value.replacing("\"", with: "\\\""))\";\n" }
    return "\tsubgraph \(name) {\n\(lines.joined())\t\t\(nodes.joined(separator: "; "));\n\t}\n"
  }

  /// The clusters and the names of their nodes, in the order in which they are drawn.
  var clusters: [(handle: OpaquePointer, name: String, nodes: [String])] {
    var result: [(handle: OpaquePointer, name: String, nodes: [String])] = []
    var next = cgv_next_subgraph(handle, nil)
    while let cluster = next {
      var names: [String] = []
      Self.forEachNode(of: cluster) { _, name in names.append(name) }
      result.append((cluster, cgv_graph_name(cluster).map { String(cString: $0) } ?? "", names))
      next = cgv_next_subgraph(handle, cluster)
    }
    return result
  }

  /// Puts the content of the clusters in the order of their names.
  ///
  /// Graphviz 2.42 orders subgraphs by the addresses of their names, which differ from run to run, and with them every picture. So
  /// nodes and attributes move to where they belong; who needs the name of a cluster must look at its attributes.
  mutating func orderClusters() {
    let slots = clusters
    let wanted = slots.sorted { ($0.name.utf8.count, $0.name) < ($1.name.utf8.count, $1.name) }
    guard zip(slots, wanted).contains(where: { $0.handle != $1.handle }) else { return }
    let names = graphAttributeNames
    let contents = wanted.map { cluster in
      (
        nodes: cluster.nodes,
        attributes: names.map { name -> (name: String, value: String) in
          (name, cgv_graph_get(cluster.handle, name).map { String(cString: $0) } ?? "")
        }
      )
    }
    let handles = nodeHandles
    for slot in slots {
      for name in slot.nodes { if let node = handles[name] { cgv_subgraph_exclude(slot.handle, node) } }
    }
    for (slot, content) in zip(slots, contents) {
      for name in content.nodes { if let node = handles[name] { cgv_subgraph_include(slot.handle, node) } }
      set(content.attributes, ofCluster: slot.handle)
    }
  }

  private var graphAttributeNames: [String] {
    var names: [String] = []
    var attribute = cgv_next_attribute(handle, CGV_GRAPH, nil)
    while let current = attribute {
      names.append(String(cString: cgv_attribute_name(current)))
      attribute = cgv_next_attribute(handle, CGV_GRAPH, current)
    }
    return names
  }

  /// Sets attributes of a cluster; those it does not have are declared, empty, for the whole graph.
  mutating func set(_ attributes: Attributes, ofCluster cluster: OpaquePointer) {
    for (name, value) in attributes {
      declare(CGV_GRAPH, name)
      if let attribute = cgv_attribute_find(handle, CGV_GRAPH, name) { cgv_graph_set(cluster, attribute, value) }
    }
  }
}
