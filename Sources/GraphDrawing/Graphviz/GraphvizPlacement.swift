import CGraphvizShim
import Primitives

/// Positions from Graphviz's engines, and what Graphviz knows of a graph that is to be laid out.
struct GraphvizPlacement {
  let request: LayoutRequest
  let context: OpaquePointer

  /// The graph with the settings of a layout, each time parsed anew: engines start from positions that are there already.
  private func laidOut(
    by engine: LayoutEngine, _ settings: GraphvizGraph.Attributes, edgeLengths: [LayoutProblem.Edge] = []
  ) throws(GraphvizError) -> GraphvizGraph {
    var graph = try GraphvizGraph(reading: request.dot)
    graph.orderClusters()
    graph.set(settings)
    if !edgeLengths.isEmpty, engine == .neato { setLengths(edgeLengths, in: &graph) }
    guard cgv_layout(context, graph.handle, engine.rawValue) == 0 else {
      throw GraphvizError(
        .layoutFailed, "Graphviz failed at the \(engine.rawValue) layout", engine: engine,
        graphvizSaid: GraphvizGraph.lastError)
    }
    cgv_attach_positions(graph.handle)
    cgv_layout_free(context, graph.handle)
    return graph
  }

  /// Where an engine puts the middles of nodes, whatever their sizes.
  func positions(
    by engine: LayoutEngine, springLength: Double, repulsion: Double, seed: Int, lengths: [LayoutProblem.Edge]
  ) throws(GraphvizError) -> [Point] {
    let settings: GraphvizGraph.Attributes = [
      ("overlap", "true"), ("splines", "none"), ("K", NumberText.exact(springLength)),
      ("repulsiveforce", NumberText.exact(repulsion)), ("start", "\(seed)"),
    ]
    return try laidOut(by: engine, settings, edgeLengths: lengths).geometry(keepingOrderOf: request.plan).nodes.map(
      \.outline.center)
  }

  /// A layout of an engine as it is, with its own routes of edges.
  func geometry(by engine: LayoutEngine, seed: Int) throws(GraphvizError) -> LayoutGeometry {
    let settings: GraphvizGraph.Attributes = request.plan.attributes.compactMap {
      $0.count == 2 ? ($0[0], $0[1]) : nil
    }
    return try laidOut(by: engine, settings + [("start", "\(seed)")]).geometry(keepingOrderOf: request.plan)
  }

  /// Where an engine puts the members of every box, box by box.
  func interiors(by engine: LayoutEngine) throws(GraphvizError) -> [[Point]] {
    let part = BoxInterior(request: request, context: context)
    var result: [[Point]] = []
    for box in request.plan.boxes { result.append(try part.positions(of: box.members, by: engine)) }
    return result
  }

  /// The outlines of nodes, all in one place: their sizes where texts are measured with the machine's fonts are known only to Graphviz.
  func outlines() throws(GraphvizError) -> [LayoutGeometry.Node] {
    let settings: GraphvizGraph.Attributes = [("overlap", "true"), ("splines", "none"), ("maxiter", "1")]
    if request.usesFonts {
      return try laidOut(by: .sfdp, settings).geometry(keepingOrderOf: request.plan).nodes
    }
    return try GraphvizGraph(reading: request.dot).geometry(keepingOrderOf: request.plan).nodes
  }

  private func setLengths(_ lengths: [LayoutProblem.Edge], in graph: inout GraphvizGraph) {
    var lengthOf: [[Int]: Double] = [:]
    for edge in lengths { lengthOf[[edge.tail, edge.head]] = edge.length }
    let places = request.plan.places
    graph.setEdges("len") { edge in
      guard let tail = places[edge.tail], let head = places[edge.head] else { return nil }
      return (lengthOf[[tail, head]] ?? lengthOf[[head, tail]]).map(NumberText.inches)
    }
  }
}

extension LayoutPlan {
  /// The place of every node by its name in DOT.
  var places: [String: Int] { Dictionary(nodes.enumerated().map { ($1.key, $0) }) { first, _ in first } }
}

extension GraphvizGraph {
  /// What stands in the attributes of nodes and edges, in the order of a plan; edges without a route are straight.
  func geometry(keepingOrderOf plan: LayoutPlan) -> LayoutGeometry {
    var byKey: [String: LayoutGeometry.Node] = [:]
    forEachNode { node in byKey[node.name] = Self.geometry(of: node) }
    let nodes = plan.nodes.map { byKey[$0.key] ?? LayoutGeometry.Node(outline: .none, fontSize: nil) }
    let places = plan.places
    var routes: [[Int]: EdgeCurve] = [:]
    forEachEdge { edge in
      guard let tail = places[edge.tail], let head = places[edge.head] else { return }
      routes[[tail, head]] = edge.value("pos").flatMap { EdgeCurve(position: $0) }
    }
    let edges = plan.edges.map { edge in
      let curve = routes[[edge.tail, edge.head]] ?? routes[[edge.head, edge.tail]]
      return LayoutGeometry.Edge(
        tail: edge.tail, head: edge.head,
        curve: curve ?? EdgeCurve(from: nodes[edge.tail].outline.center, to: nodes[edge.head].outline.center))
    }
    let boxes = clusters.map { cluster in
      func value(_ name: String) -> String { cgv_graph_get(cluster.handle, name).map { String(cString: $0) } ?? "" }
      return LayoutGeometry.Cluster(corners: value("bb"), labelPosition: value("lp"))
    }
    return LayoutGeometry(nodes: nodes, edges: edges, clusters: boxes)
  }

  private static func geometry(of node: Node) -> LayoutGeometry.Node {
    func number(_ name: String) -> Double { node.value(name).flatMap { Double($0) } ?? 0 }
    let numbers = (node.value("pos") ?? "").split(separator: ",").compactMap { Double($0) }
    let center = numbers.count >= 2 ? Point(x: numbers[0], y: numbers[1]) : Point(x: 0, y: 0)
    let outline = Outline(
      form: Outline.Form(shape: node.value("shape") ?? ""), center: center,
      size: Size(width: number("width") * 72, height: number("height") * 72))
    let hasLabel = !(node.value("label") ?? "").isEmpty
    return LayoutGeometry.Node(outline: outline, fontSize: hasLabel ? number("fontsize") : nil)
  }
}

extension Outline {
  /// Of a node that is not there.
  fileprivate static let none = Outline(form: .box, center: Point(x: 0, y: 0), size: Size(width: 0, height: 0))
}
