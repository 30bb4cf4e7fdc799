import CGraphvizShim
import Primitives

/// Layout and rendering in this process, under Graphviz's lock.
enum PictureRenderer {
  /// The layout that measures best, and the picture as Graphviz writes it.
  static func render(_ request: LayoutRequest) throws(GraphvizError) -> LayoutResult {
    try GraphvizLock.withLock { () throws(GraphvizError) -> LayoutResult in
      let drawsWithFonts = request.answer != .picture(.svg) && request.answer != .positions
      let needsFonts = request.usesFonts || drawsWithFonts
      guard let context = cgv_context_open(needsFonts) else {
        let plugin = cgv_missing_plugin().map { String(cString: $0) } ?? "core"
        throw GraphvizError(
          .rendererMissing,
          "Graphviz's plugin \(plugin) is not installed; install graphviz, or write svg, which needs fewest plugins",
          engine: request.engine)
      }
      defer { cgv_context_close(context) }
      let (geometry, report) = try LayoutSearch(request, in: context).best()
      let header = LayoutResult.Header(positions: geometry.nodes.map(\.outline.center), report: report)
      guard case .picture(let format) = request.answer else { return LayoutResult(header: header, picture: []) }
      return LayoutResult(header: header, picture: try draw(geometry, request, as: format, in: context))
    }
  }

  /// Draws what is laid out.
  private static func draw(
    _ geometry: LayoutGeometry, _ request: LayoutRequest, as format: PictureFormat, in context: OpaquePointer
  ) throws(GraphvizError) -> [UInt8] {
    var graph = try GraphvizGraph(reading: request.dot)
    graph.orderClusters()
    place(geometry, in: &graph, request.plan)
    let bounds = geometry.bounds
    let legend = LegendPlacement(of: request.legend, around: LegendPlacement.Bounds(bounds))
    for mark in legend.marks { try graph.addNode(mark.name, mark.attributes) }
    let frame = Frame(legend: request.legend, page: request.plan.page, boxes: [])
    // Coordinates in the file are those of the layout, so that a later picture can take them from there.
    graph.set([("notranslate", "true")])
    graph.set(sheet(of: frame, around: bounds, request.plan.page, format))
    // This engine takes all positions as they are, those of edges too.
    guard cgv_layout(context, graph.handle, "nop2") == 0 else { throw failure("adding the legend", request) }
    defer { cgv_layout_free(context, graph.handle) }
    var data: UnsafeMutablePointer<CChar>?
    var length = 0
    guard cgv_render(context, graph.handle, format.rawValue, &data, &length) == 0, let data else {
      throw failure("writing \(format.rawValue)", request)
    }
    defer { cgv_render_free(data) }
    let picture = Array(UnsafeRawBufferPointer(start: data, count: length))
    return format == .pdf ? PDFDate.fixed(picture) : picture
  }

  /// Writes positions into the attributes from which Graphviz draws.
  private static func place(_ geometry: LayoutGeometry, in graph: inout GraphvizGraph, _ plan: LayoutPlan) {
    let places = plan.places
    var routes: [[Int]: EdgeCurve] = [:]
    for edge in geometry.edges { routes[[edge.tail, edge.head]] = edge.curve }
    for (cluster, box) in zip(graph.clusters, geometry.clusters) where box.bounds != nil {
      graph.set([("bb", box.corners), ("lp", box.labelPosition)], ofCluster: cluster.handle)
    }
    graph.setNodes("pos") { node in
      places[node.name].map { geometry.nodes[$0].outline.center }.map {
        "\(NumberText.points($0.x)),\(NumberText.points($0.y))"
      }
    }
    graph.setEdges("pos") { edge in
      guard let tail = places[edge.tail], let head = places[edge.head] else { return nil }
      if let route = routes[[tail, head]] { return route.position }
      return routes[[head, tail]].map { EdgeCurve(points: $0.points.reversed()).position }
    }
  }

  /// The attributes that make the picture as large as its page, or a raster picture as fine as it can be.
  private static func sheet(
    of frame: Frame, around drawing: Rectangle, _ page: PageSize, _ format: PictureFormat
  ) -> GraphvizGraph.Attributes {
    let whole = frame.whole(drawing)
    guard let fit = frame.fit(of: drawing) else {
      return format == .png ? [("dpi", resolution(for: whole))] : []
    }
    let (width, height) = (NumberText.exact(fit.sheet.width), NumberText.exact(fit.sheet.height))
    let viewport =
      "\(width),\(height),\(fit.zoom),\(NumberText.points(whole.center.x)),\(NumberText.points(whole.center.y))"
    return [("viewport", viewport), ("dpi", "\(format == .png ? page.resolution : 72)"), ("pad", "0"), ("margin", "0")]
  }

  /// Dots an inch: 144, or what keeps the longer side within 8,000 dots.
  private static func resolution(for bounds: Rectangle) -> String {
    let longer = max(bounds.width, bounds.height, 1)
    return NumberText.exact(max(1, min(144, (72 * 8_000 / longer).rounded(.down))))
  }

  private static func failure(_ step: String, _ request: LayoutRequest) -> GraphvizError {
    GraphvizError(
      .layoutFailed, "Graphviz failed at \(step)", engine: request.engine, graphvizSaid: GraphvizGraph.lastError)
  }
}
