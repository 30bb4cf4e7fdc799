public import Graphs

/// A picture of a graph: who is tied to whom, how strongly, and in which community.
///
///     var style = DrawingStyle.relationship
///     style.communities = partition
///     let drawing = Drawing(of: graph, style: style)
///     let dot = try drawing.dot()
///     let svg = try drawing.render(as: .svg)
///
/// Unless the style says otherwise, colour and border pattern are the community, shape is the type, the size of a label its score,
/// width and opacity of an edge its weight. The sixty highest nodes are drawn, or all of up to eighty, unless the options say
/// otherwise, and the legend says what is hidden, and by which rule.
///
/// Names are data: whatever they contain, they are shown and do nothing. A text is cut after 400 bytes, and controls, noncharacters and
/// bidirectional overrides in it are dropped.
public struct Drawing: Sendable {
  private let content: PictureContent

  /// Chooses what of a graph is drawn and how it looks; nothing is laid out yet.
  ///
  /// - Precondition: The scores and communities of the style, and the scope of the options, are of this graph.
  /// - Complexity: O(*n* log *n* + *m* log *m*).
  public init(
    of graph: AttributedGraph, style: DrawingStyle = DrawingStyle(), options: DrawingOptions = DrawingOptions()
  ) {
    let count = graph.graph.nodeCount
    precondition(style.size.map { $0.values.count == count } ?? true, "One score per node")
    precondition(style.communities.map { $0.communityOf.count == count } ?? true, "One community per node")
    precondition(style.changes.map { $0.nodes.count == count } ?? true, "One mark per node")
    precondition(style.changes.map { $0.edges.count == graph.graph.edgeCount } ?? true, "One mark per edge")
    precondition(options.scope.edges.map { $0.count == graph.graph.edgeCount } ?? true, "One value per edge")
    content = PictureContent(of: graph, style: style, options: options)
  }

  /// The number of nodes that are drawn.
  public var nodeCount: Int { content.nodes.count }

  /// The number of edges that are drawn.
  public var edgeCount: Int { content.edges.count }

  /// How many of the drawn nodes have a place in ``LayoutOptions/previous``.
  public var placedNodeCount: Int {
    let places = content.options.layout.previous.places
    return content.nodes.count { places[content.graph.nodeIDs[$0.index]] != nil }
  }

  /// The drawing as DOT, for Graphviz's own tools and for other programs; not laid out, of any size.
  ///
  /// Nodes are named `n0`, `n1`… after their index in the graph. `node_id` holds the id, `weight` the weight, and every other attribute
  /// stands under its own name, `attr_` before names that mean something to Graphviz. In all texts a backslash is doubled.
  ///
  /// - Throws: What Graphviz says where it can't take the graph.
  public func dot() throws(GraphvizError) -> String { try content.keptDOT() }

  /// Lays the graph out and renders it.
  ///
  /// - Parameters:
  ///   - format: The kind of picture.
  ///   - process: Where the layout is computed. ``LayoutProcess/inProcess`` is simplest; programs choose a child process.
  /// - Throws: ``GraphvizError`` when there are too many nodes, a plugin is missing, a limit is reached, or Graphviz fails.
  /// - Returns: The whole file. An SVG has the same bytes on every machine with the same Graphviz, unless texts are measured with
  ///   the machine's fonts.
  public func render(
    as format: PictureFormat, using process: LayoutProcess = .inProcess
  ) throws(GraphvizError) -> [UInt8] {
    try picture(as: format, using: process).bytes
  }

  /// The indices of the drawn nodes, ascending.
  var drawnNodes: [Int] { content.nodes.map(\.index) }

  /// The id of a node.
  func id(of node: Int) -> String { content.graph.nodeIDs[node] }

  /// A picture as readers get it.
  func dressed(_ picture: [UInt8], as format: PictureFormat) -> [UInt8] {
    format == .svg ? SVGDressing(of: content).dressed(picture) : picture
  }

  /// What a layout process is asked for.
  func layoutRequest(answeringWith answer: LayoutRequest.Answer) throws(GraphvizError) -> LayoutRequest {
    guard content.nodes.count <= LayoutSettings.maximumNodes else {
      throw GraphvizError(
        .tooManyNodes,
        "A picture of \(content.nodes.count) nodes is more than the \(LayoutSettings.maximumNodes) that can be drawn",
        engine: content.options.engine)
    }
    return LayoutRequest(
      dot: try content.layoutDOT(), plan: content.layoutPlan, engine: content.options.engine, answer: answer,
      legend: Legend(of: content), usesFonts: content.style.textMeasure == .fonts,
      threads: content.options.layout.threads)
  }
}

extension PictureContent {
  /// What the layout has to know beside looks.
  fileprivate var layoutPlan: LayoutPlan {
    let places = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1.index, $0) })
    var plan = LayoutPlan()
    plan.nodes = nodes.map { node in
      let place = options.layout.previous.places[graph.nodeIDs[node.index]]
      return LayoutPlan.Node(key: node.key, group: node.community, place: place.map { Point(x: $0.x, y: $0.y) })
    }
    plan.edges = edges.compactMap { edge in
      guard let tail = places[edge.source], let head = places[edge.target] else { return nil }
      return LayoutPlan.Edge(tail: tail, head: head, weight: graph.graph.edge(edge.index).weight)
    }
    plan.boxes = boxes.map { NodeBox(members: $0.members.compactMap { places[$0] }, label: $0.label) }
    plan.placesAreInPoints = options.layout.previous.unit == .points
    plan.seed = options.layout.seed
    plan.page = options.layout.page
    plan.attributes = layout.attributes.map { [$0.name, $0.value] }
    return plan
  }
}
