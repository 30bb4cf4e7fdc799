import CGraphvizShim

/// A part of a graph that an engine of Graphviz lays out by itself.
struct BoxInterior {
  let request: LayoutRequest
  let context: OpaquePointer

  /// Lays some nodes out with the looks they have in the graph.
  ///
  /// - Parameters:
  ///   - members: Their places in the plan.
  ///   - engine: The engine, not automatic.
  /// - Throws: ``GraphvizError`` where the engine fails.
  /// - Returns: Where they stand towards each other, without overlaps, in the order given.
  func positions(of members: [Int], by engine: LayoutEngine) throws(GraphvizError) -> [Point] {
    let whole = try GraphvizGraph(reading: request.dot)
    let originals = whole.nodeHandles
    var part = try GraphvizGraph(name: "G")
    let overlap = members.count <= LayoutSettings.maximumLabelledNodes ? "prism" : "scale"
    part.set([("overlap", overlap), ("overlap_scaling", "-1.2"), ("sep", "+6"), ("K", "0.6")])
    part.set([("repulsiveforce", "1.4"), ("splines", "false")])
    for name in ["width", "height"] { part.declare(CGV_NODE, name) }
    var handles: [Int: OpaquePointer] = [:]
    for member in members {
      let key = request.plan.nodes[member].key
      if let original = originals[key] { handles[member] = try part.addNode(key, Self.looks(of: original)) }
    }
    for edge in request.plan.edges {
      if let tail = handles[edge.tail], let head = handles[edge.head] { try part.addEdge(tail, head, []) }
    }
    guard cgv_layout(context, part.handle, engine.rawValue) == 0 else {
      throw GraphvizError(
        .layoutFailed, "Graphviz failed at the \(engine.rawValue) layout of a box",
        engine: engine, graphvizSaid: GraphvizGraph.lastError)
    }
    cgv_attach_positions(part.handle)
    cgv_layout_free(context, part.handle)
    var places: [String: Point] = [:]
    part.forEachNode { node in
      let numbers = (node.value("pos") ?? "").split(separator: ",").compactMap { Double($0) }
      if numbers.count >= 2 { places[node.name] = Point(x: numbers[0], y: numbers[1]) }
    }
    return members.map { places[request.plan.nodes[$0].key] ?? Point(x: 0, y: 0) }
  }

  private static func looks(of node: OpaquePointer) -> GraphvizGraph.Attributes {
    ["label", "shape", "style", "fontname", "fontsize", "margin", "width", "height", "fixedsize"].compactMap { key in
      cgv_node_get(node, key).map { (key, String(cString: $0)) }
    }
  }
}
