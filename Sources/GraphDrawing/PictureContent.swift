import Graphs

/// A node as it is drawn.
struct DrawnNode: Hashable, Sendable {
  /// Its index in the whole graph.
  let index: Int
  /// The cleaned name.
  let name: String
  /// The lines of its label; none where the picture is too full for labels.
  let lines: [String]
  let fontSize: Double
  let shape: NodeShape
  let community: Int?
  /// The outline in points.
  let width: Double, height: Double
  /// What a reader sees when pointing at it.
  let tooltip: String

  /// The name in DOT and the key in SVG: never text from outside.
  var key: String { "n\(index)" }
}

/// An edge as it is drawn.
struct DrawnEdge: Hashable, Sendable {
  /// Its index in the whole graph.
  let index: Int
  /// The ends, as indices in the whole graph.
  let source: Int, target: Int
  let penWidth: Double
  /// The community of both ends, nil when they differ or there are none.
  let community: Int?
  /// What a reader sees when pointing at it.
  let tooltip: String
}

/// Everything that a picture shows, before anything is placed.
struct PictureContent: Sendable {
  let graph: AttributedGraph
  let style: DrawingStyle
  let options: DrawingOptions
  let nodes: [DrawnNode]
  let edges: [DrawnEdge]
  let layout: LayoutSettings
  let scale: EdgeWidthScale
  /// The scores that sizes and ranks come from, and all nodes by them.
  let scores: NodeScores
  let ranking: [Int]

  init(of graph: AttributedGraph, style: DrawingStyle, options: DrawingOptions) {
    self.graph = graph
    self.style = style
    self.options = options
    scores = style.size ?? Self.strength(of: graph.graph)
    ranking = scores.ranking()
    let selection = DrawingSelection(
      of: graph.graph, scores: scores, maximumNodes: options.maximumNodes, budget: options.maximumEdges)
    scale = EdgeWidthScale(weights: graph.graph.edges.lazy.map(\.weight))
    layout = LayoutSettings(engine: options.engine, nodeCount: selection.nodes.count)
    nodes = Self.drawn(selection.nodes, of: graph, style: style, scores: scores, ranking: ranking)
    edges = Self.drawn(selection.edges, of: graph, style: style, scale: scale, weighting: options.legend.weighting)
  }

  private static func strength(of graph: WeightedGraph) -> NodeScores {
    NodeScores((0..<graph.nodeCount).map { node in graph.arcs(of: node).reduce(0) { $0 + $1.weight } })
  }

  private static func drawn(
    _ nodes: [Int], of graph: AttributedGraph, style: DrawingStyle, scores: NodeScores, ranking: [Int]
  ) -> [DrawnNode] {
    var ranks = [Int](repeating: 0, count: ranking.count)
    for (rank, node) in ranking.enumerated() { ranks[node] = rank }
    let labelled =
      nodes.count <= LayoutSettings.maximumLabelledNodes
      ? nil : nodes.map { ranks[$0] }.sorted().prefix(LayoutSettings.labelsAbove).last
    let highest = ranking.first.map { scores[$0] } ?? 0
    return nodes.map { node in
      let rank = ranks[node]
      let share = highest > 0 && scores[node] > 0 ? (scores[node] / highest).squareRoot() : 0
      return DrawnNode(
        node, of: graph, style: style, share: share, hasLabel: labelled.map { rank <= $0 } ?? true,
        rank: "rank \(rank + 1) of \(ranking.count)")
    }
  }

  private static func drawn(
    _ edges: [Int], of graph: AttributedGraph, style: DrawingStyle, scale: EdgeWidthScale, weighting: String
  ) -> [DrawnEdge] {
    edges.map { index in
      let edge = graph.graph.edge(index)
      let ends = (style.communities?[edge.source], style.communities?[edge.target])
      var facts = [(weighting.isEmpty ? "weight" : SafeText.cleaned(weighting)) + " " + NumberText.short(edge.weight)]
      for name in ["count", "documents"] where name != weighting {
        if let value = graph.edgeAttributes[name]?[index] { facts.append("\(name) \(value)") }
      }
      let names = "\(DrawnNode.name(of: edge.source, in: graph)) – \(DrawnNode.name(of: edge.target, in: graph))"
      return DrawnEdge(
        index: index, source: edge.source, target: edge.target, penWidth: scale.penWidth(of: edge.weight),
        community: ends.0 == ends.1 ? ends.0 : nil, tooltip: names + ": " + facts.joined(separator: ", "))
    }
  }
}

extension DrawnNode {
  /// Takes the looks of a node from the graph and the style; `share` is its size between 0 and 1.
  init(_ node: Int, of graph: AttributedGraph, style: DrawingStyle, share: Double, hasLabel: Bool, rank: String) {
    index = node
    name = Self.name(of: node, in: graph)
    let type = graph.nodeAttributes[style.typeAttribute]?[node]?.description
    shape = NodeShape(type: type)
    community = style.communities?[node]
    let fontSize = ((style.smallestFont + style.fontRange * share) * 10).rounded() / 10
    self.fontSize = fontSize
    if hasLabel {
      let lines = LabelWrapping.lines(
        of: name, columns: max(1, style.labelColumns), maximumLines: max(1, style.labelLines))
      let widest = lines.lazy.map { TextMetrics.width(of: $0, fontSize: fontSize) }.max() ?? 0
      (width, height) = shape.outline(
        aroundWidth: widest, height: Double(lines.count) * fontSize * TextMetrics.lineHeight)
      self.lines = lines
    } else {
      lines = []
      (width, height) = (5 + 10 * share, 5 + 10 * share)
    }
    var facts: [String] = []
    if let type { facts.append(SafeText.cleaned(type)) }
    for attribute in ["mentions", "documents"] {
      if let value = graph.nodeAttributes[attribute]?[node] { facts.append("\(value) \(attribute)") }
    }
    facts.append(rank)
    tooltip = name + ": " + SafeText.cleaned(facts.joined(separator: ", "))
  }

  /// The cleaned name of a node, never blank.
  static func name(of node: Int, in graph: AttributedGraph) -> String {
    for candidate in [graph.name(of: node), graph.nodeIDs[node]] {
      let name = SafeText.cleaned(candidate)
      if name.contains(where: { !$0.isWhitespace && TextMetrics.columns(of: $0) > 0 }) { return name }
    }
    return "?"
  }
}

/// Numbers as people read them.
enum NumberText {
  /// At most three significant decimals after the point, none for whole numbers.
  static func short(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    if abs(value) >= 1e12 || abs(value) < 0.001 { return "\(value)" }
    let rounded = (value * 1_000).rounded() / 1_000
    return rounded == rounded.rounded() ? String(Int(rounded)) : "\(rounded)"
  }

  /// The shortest decimals that read back as the same number, without a point for whole numbers.
  static func exact(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
  }

  /// A length given in points as Graphviz's inches.
  static func inches(_ points: Double) -> String { exact((points / 72 * 10_000).rounded() / 10_000) }

  /// A length in points, to two decimals.
  static func points(_ value: Double) -> String { exact((value * 100).rounded() / 100) }
}
