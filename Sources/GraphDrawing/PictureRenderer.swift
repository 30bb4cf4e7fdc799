import CGraphvizShim

/// Graphviz's layout and rendering in this process, under the lock.
enum PictureRenderer {
  /// The picture as Graphviz writes it.
  static func render(_ request: LayoutRequest) throws(GraphvizError) -> [UInt8] {
    try GraphvizLock.withLock { () throws(GraphvizError) -> [UInt8] in
      let drawsWithFonts = request.answer != .picture(.svg) && request.answer != .positions
      let needsFonts = request.usesFonts || drawsWithFonts
      guard let context = cgv_context_open(needsFonts) else {
        let plugin = cgv_missing_plugin().map { String(cString: $0) } ?? "core"
        throw GraphvizError(
          .rendererMissing,
          "Graphviz's plugin \(plugin) is not installed; install graphviz, or write svg, which needs fewest plugins.",
          engine: request.engine)
      }
      defer { cgv_context_close(context) }
      return try render(request, in: context)
    }
  }

  private static func render(
    _ request: LayoutRequest, in context: OpaquePointer
  ) throws(GraphvizError) -> [UInt8] {
    var graph = try GraphvizGraph(reading: request.dot)
    try place(&graph, request, in: context)
    guard case .picture(let format) = request.answer else { return NodePositions.encoded(graph) }
    let legend = LegendPlacement(of: request.legend, around: try bounds(of: graph))
    for mark in legend.marks { try graph.addNode(mark.name, mark.attributes) }
    if format == .png { graph.set([("dpi", resolution(for: legend.bounds))]) }
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

  /// Lays the graph out and keeps the positions as attributes.
  private static func place(
    _ graph: inout GraphvizGraph, _ request: LayoutRequest, in context: OpaquePointer
  ) throws(GraphvizError) {
    let hasBoxes = try BoxedLayout.place(&graph, by: request.engine, in: context)
    guard cgv_layout(context, graph.handle, hasBoxes ? BoxedLayout.routing : request.engine.rawValue) == 0 else {
      throw failure("the \(request.engine.rawValue) layout", request)
    }
    cgv_attach_positions(graph.handle)
    cgv_layout_free(context, graph.handle)
  }

  private static func bounds(
    of graph: borrowing GraphvizGraph
  ) throws(GraphvizError) -> LegendPlacement.Bounds {
    let numbers = (graph.value("bb") ?? "").split(separator: ",").compactMap { Double($0) }
    guard numbers.count == 4 else {
      throw GraphvizError(.layoutFailed, "Graphviz gave the layout no bounds; check its installation with \"dot -V\".")
    }
    return LegendPlacement.Bounds(left: numbers[0], bottom: numbers[1], right: numbers[2], top: numbers[3])
  }

  /// Dots an inch: 144, or what keeps the longer side within 8,000 dots.
  private static func resolution(for bounds: LegendPlacement.Bounds) -> String {
    let longer = max(bounds.right - bounds.left, bounds.top - bounds.bottom, 1)
    return NumberText.exact(max(1, min(144, (72 * 8_000 / longer).rounded(.down))))
  }

  private static func failure(_ step: String, _ request: LayoutRequest) -> GraphvizError {
    GraphvizError(
      .layoutFailed, "Graphviz failed at \(step); try another engine (--engine) or fewer nodes (--max-nodes).",
      engine: request.engine, graphvizSaid: GraphvizGraph.lastError)
  }
}
