import CGraphvizShim

/// Lays out a graph that has clusters: every box by itself, then the boxes, and the nodes outside, as nodes of a graph of their own.
///
/// Of Graphviz's engines only dot and fdp draw clusters that don't cross, and fdp's are large, with small ones far away.
enum BoxedLayout {
  /// The distance of nodes from the border of their box, and the room for its label, in points.
  private static let margin = 12.0, labelHeight = 20.0

  /// Gives every node and every box its place as attributes; false, and nothing done, where there are no boxes or the engine draws
  /// them itself.
  static func place(
    _ graph: inout GraphvizGraph, by engine: LayoutEngine, in context: OpaquePointer
  ) throws(GraphvizError) -> Bool {
    graph.orderClusters()
    let clusters = graph.clusters
    guard !clusters.isEmpty, engine != .dot else { return false }
    let edges = graph.edgeEnds, handles = graph.nodeHandles
    var bodies: [Body] = []
    for cluster in clusters {
      let isMember = Set(cluster.nodes)
      let inside = edges.filter { isMember.contains($0.tail) && isMember.contains($0.head) }
      bodies.append(try Body(of: cluster.nodes, inside, looksFrom: handles, by: engine, in: context))
    }
    let boxed = Set(clusters.flatMap(\.nodes))
    var alone: [String] = []
    GraphvizGraph.forEachNode(of: graph.handle) { _, name in if !boxed.contains(name) { alone.append(name) } }
    for name in alone { bodies.append(try Body(of: [name], [], looksFrom: handles, by: engine, in: context)) }
    for index in clusters.indices { bodies[index].addBox(labelWidth: labelWidth(clusters[index].handle)) }
    let centres = try BodyPlacement(of: bodies, tiedBy: edges).centres(in: context)
    write(bodies, at: centres, into: &graph, clusters.map(\.handle))
    return true
  }

  private static func labelWidth(_ cluster: OpaquePointer) -> Double {
    let label = cgv_graph_get(cluster, "label").map { String(cString: $0) } ?? ""
    return TextMetrics.width(of: label, fontSize: 13) + 8
  }

  private static func write(
    _ bodies: [Body], at centres: [LayoutPoint], into graph: inout GraphvizGraph, _ clusters: [OpaquePointer]
  ) {
    var places: [String: LayoutPoint] = [:]
    for (body, centre) in zip(bodies, centres) {
      for (name, offset) in body.offsets { places[name] = LayoutPoint(x: centre.x + offset.x, y: centre.y + offset.y) }
    }
    for (name, node) in graph.nodeHandles {
      if let place = places[name] { graph.set([("pos", place.text)], ofNode: node) }
    }
    for ((body, centre), cluster) in zip(zip(bodies, centres), clusters) {
      let (left, right) = (centre.x - body.width / 2, centre.x + body.width / 2)
      let (bottom, top) = (centre.y - body.height / 2, centre.y + body.height / 2)
      let corners = [left, bottom, right, top].map(NumberText.points).joined(separator: ",")
      let label = LayoutPoint(x: left + 8 + labelWidth(cluster) / 2, y: top - labelHeight / 2 - 2)
      graph.set([("bb", corners), ("lp", label.text)], ofCluster: cluster)
    }
    // The places are final.
    graph.set([("overlap", "true"), ("splines", "line")])
  }

  /// Nodes that keep their places towards each other.
  struct Body {
    /// Where they stand from its centre.
    private(set) var offsets: [(name: String, LayoutPoint)] = []
    private(set) var width = 0.0, height = 0.0

    /// Lays some nodes out by themselves, with the looks they have in the graph.
    init(
      of nodes: [String], _ edges: [(tail: String, head: String)], looksFrom originals: [String: OpaquePointer],
      by engine: LayoutEngine, in context: OpaquePointer
    ) throws(GraphvizError) {
      var part = try GraphvizGraph(name: "G")
      let overlap = nodes.count <= LayoutSettings.maximumLabelledNodes ? "prism" : "scale"
      part.set([("overlap", overlap), ("overlap_scaling", "-1.2"), ("sep", "+6"), ("K", "0.6")])
      part.set([("repulsiveforce", "1.4"), ("splines", "false")])
      var handles: [String: OpaquePointer] = [:]
      for name in nodes {
        guard let original = originals[name] else { continue }
        handles[name] = try part.addNode(name, Self.looks(of: original))
      }
      for edge in edges {
        if let tail = handles[edge.tail], let head = handles[edge.head] { try part.addEdge(tail, head, []) }
      }
      let boxes = try part.placed(by: engine.rawValue, in: context)
      guard let left = boxes.map(\.left).min(), let right = boxes.map(\.right).max(),
        let bottom = boxes.map(\.bottom).min(), let top = boxes.map(\.top).max()
      else { return }
      (width, height) = (right - left, top - bottom)
      offsets = boxes.map {
        ($0.name, LayoutPoint(x: $0.centre.x - (left + right) / 2, y: $0.centre.y - (bottom + top) / 2))
      }
    }

    private static func looks(of node: OpaquePointer) -> GraphvizGraph.Attributes {
      ["label", "shape", "style", "fontname", "fontsize", "margin", "width", "height", "fixedsize"].compactMap { key in
        cgv_node_get(node, key).map { (key, String(cString: $0)) }
      }
    }

    /// Makes room for a border and a label above.
    mutating func addBox(labelWidth: Double) {
      width = max(width, labelWidth) + 2 * margin
      height += 2 * margin + labelHeight
      offsets = offsets.map { ($0.name, LayoutPoint(x: $0.1.x, y: $0.1.y - labelHeight / 2)) }
    }
  }
}

/// A point, in points, upwards.
struct LayoutPoint: Hashable, Sendable {
  var x: Double, y: Double

  var text: String { "\(NumberText.points(x)),\(NumberText.points(y))" }
}

/// Where bodies stand: the closer the more ties they have, and never on each other.
private struct BodyPlacement {
  let bodies: [BoxedLayout.Body]
  /// How many edges tie two bodies, by their indices, the lower first.
  private var ties: [[Int]: Int] = [:]

  init(of bodies: [BoxedLayout.Body], tiedBy edges: [(tail: String, head: String)]) {
    self.bodies = bodies
    var bodyOf: [String: Int] = [:]
    for (index, body) in bodies.enumerated() { for offset in body.offsets { bodyOf[offset.name] = index } }
    for edge in edges {
      guard let tail = bodyOf[edge.tail], let head = bodyOf[edge.head], tail != head else { continue }
      ties[[min(tail, head), max(tail, head)], default: 0] += 1
    }
  }

  /// The centres, by stress majorization with lengths from border to border.
  func centres(in context: OpaquePointer) throws(GraphvizError) -> [LayoutPoint] {
    var graph = try GraphvizGraph(name: "G")
    graph.set([("overlap", "prism"), ("overlap_scaling", "0"), ("sep", "+12"), ("splines", "false")])
    graph.declare(CGV_NODE, "label")
    var handles: [OpaquePointer] = []
    for (index, body) in bodies.enumerated() {
      handles.append(
        try graph.addNode(
          "b\(index)",
          [
            ("shape", "box"), ("fixedsize", "true"), ("width", NumberText.inches(body.width)),
            ("height", NumberText.inches(body.height)),
          ]))
    }
    let most = Double(ties.values.max() ?? 1)
    for (pair, count) in ties.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let reach = pair.reduce(0.0) { $0 + (bodies[$1].width + bodies[$1].height) / 4 }
      let length = (reach + 12) * (1.15 - 0.3 * (Double(count) / most).squareRoot())
      try graph.addEdge(handles[pair[0]], handles[pair[1]], [("len", NumberText.inches(length))])
    }
    var centres = [LayoutPoint](repeating: LayoutPoint(x: 0, y: 0), count: bodies.count)
    for box in try graph.placed(by: "neato", in: context) {
      if let index = Int(box.name.dropFirst()) { centres[index] = box.centre }
    }
    return centres
  }
}

/// A node where it was placed.
private struct PlacedBox {
  var name: String, centre: LayoutPoint, width: Double, height: Double

  var left: Double { centre.x - width / 2 }
  var right: Double { centre.x + width / 2 }
  var bottom: Double { centre.y - height / 2 }
  var top: Double { centre.y + height / 2 }
}

extension GraphvizGraph {
  /// Lays this graph out, and tells where its nodes are.
  fileprivate mutating func placed(by engine: String, in context: OpaquePointer) throws(GraphvizError) -> [PlacedBox] {
    for name in ["width", "height"] { declare(CGV_NODE, name) }
    guard cgv_layout(context, handle, engine) == 0 else {
      throw GraphvizError(
        .layoutFailed, "Graphviz failed at the \(engine) layout of a box; try another engine (--engine).",
        graphvizSaid: Self.lastError)
    }
    cgv_attach_positions(handle)
    cgv_layout_free(context, handle)
    var boxes: [PlacedBox] = []
    Self.forEachNode(of: handle) { node, name in
      func numbers(_ attribute: String) -> [Double] {
        (cgv_node_get(node, attribute).map { String(cString: $0) } ?? "").split(separator: ",").compactMap {
          Double($0)
        }
      }
      let position = numbers("pos")
      guard position.count >= 2 else { return }
      boxes.append(
        PlacedBox(
          name: name, centre: LayoutPoint(x: position[0], y: position[1]), width: (numbers("width").first ?? 0) * 72,
          height: (numbers("height").first ?? 0) * 72))
    }
    return boxes
  }
}
