import Graphs
import OrderedCollections
import Primitives

/// A node as it is drawn.
struct DrawnNode: Hashable, Sendable {
  /// Its index in the whole graph.
  let index: Int
  /// The cleaned name.
  let name: String
  /// The lines of its label; none where it is a dot.
  let lines: [String]
  let fontSize: Double
  let shape: NodeShape
  let look: LookKey
  let emphasis: Emphasis
  let community: Int?
  /// The outline in points.
  let width: Double, height: Double
  /// What a reader sees when pointing at it.
  let tooltip: String

  /// The name in DOT and the key in SVG: never text from outside.
  var key: String { "n\(index)" }

  /// The classes by which the style sheet of an SVG finds it.
  var classes: String {
    "\(shape.rawValue) \(look.className)" + (emphasis == .normal ? "" : " \(emphasis.rawValue)")
  }

  /// The cleaned name of a node, never blank.
  static func name(of node: Int, in graph: AttributedGraph) -> String {
    for candidate in [graph.name(of: node), graph.nodeIDs[node]] {
      let name = SafeText.cleaned(candidate)
      if name.contains(where: { !$0.isWhitespace && DisplayWidth.columns(of: $0) > 0 }) { return name }
    }
    return "?"
  }
}

/// Makes the nodes of a picture.
struct NodeDrawing {
  let graph: AttributedGraph
  let style: DrawingStyle
  let options: DrawingOptions
  let coloring: NodeColoring
  let scores: NodeScores
  /// The rank of every node, from 0.
  let ranks: [Int]
  private let highest: Double
  private let lastLabelledRank: Int
  private let fontScale: Double
  private var areas: AreaOutlines?

  init(
    of graph: AttributedGraph, style: DrawingStyle, options: DrawingOptions, coloring: NodeColoring,
    scores: NodeScores, ranking: [Int], nodes: [Int]
  ) {
    self.graph = graph
    self.style = style
    self.options = options
    self.coloring = coloring
    self.scores = scores
    var ranks = [Int](repeating: 0, count: ranking.count)
    for (rank, node) in ranking.enumerated() { ranks[node] = rank }
    self.ranks = ranks
    highest = scores.values.lazy.filter(\.isFinite).max() ?? 0
    let labelCount =
      switch style.labels {
      case .all: nodes.count <= LayoutSettings.maximumLabelledNodes ? nodes.count : LayoutSettings.labelsAbove
      case .none: 0
      case .top(let count): max(0, count)
      }
    fontScale = LayoutSettings.fontScale(nodeCount: nodes.count)
    lastLabelledRank = nodes.map { ranks[$0] }.sorted().prefix(labelCount).last ?? -1
    areas = style.areaLabels.map { labels in
      AreaOutlines(
        of: nodes.map { (labels[$0].first ?? "", fontSize(of: $0), max(scores[$0], .leastNonzeroMagnitude)) },
        style: style)
    }
  }

  private func fontSize(of node: Int) -> Double {
    ((style.smallestFont + style.fontRange * share(of: node)) * fontScale * 10).rounded() / 10
  }

  /// A node as it is drawn.
  func drawn(_ node: Int) -> DrawnNode {
    let name = DrawnNode.name(of: node, in: graph)
    let type = graph.nodeAttributes[style.typeAttribute]?[node]?.description
    let shape = style.shapesByType ? NodeShape(type: type) : style.hasOutlines ? .ellipse : .box
    let emphasis = emphasis(of: node)
    var fontSize = fontSize(of: node)
    let hasLabel = emphasis == .strong || ranks[node] <= lastLabelledRank
    var lines =
      hasLabel
      ? LabelWrapping.lines(of: name, columns: max(1, style.labelColumns), maximumLines: max(1, style.labelLines)) : []
    var outline = outline(around: lines, fontSize: fontSize, shape: shape, share: share(of: node))
    if let areas, let labels = style.areaLabels?[node] {
      let fitted = areas.outline(of: labels, fontSize: fontSize, score: scores[node])
      (lines, fontSize, outline) = (fitted.lines, fitted.fontSize, (fitted.width, fitted.height))
    }
    return DrawnNode(
      index: node, name: name, lines: lines, fontSize: fontSize, shape: shape, look: look(of: node, hasLabel: hasLabel),
      emphasis: emphasis, community: style.communities?[node], width: outline.width, height: outline.height,
      tooltip: tooltip(of: node, named: name, type: type))
  }

  private func emphasis(of node: Int) -> Emphasis {
    guard let highlight = options.highlight else { return .normal }
    return highlight.nodes.contains(node) ? .strong : highlight.fadesOthers ? .pale : .normal
  }

  /// The size between 0 and 1.
  private func share(of node: Int) -> Double {
    let score = scores[node]
    guard highest > 0, score > 0, score.isFinite else { return 0 }
    return (score / highest).squareRoot()
  }

  /// Bare text needs text; without it there is a dot.
  private func look(of node: Int, hasLabel: Bool) -> LookKey {
    coloring.keys[node] == .plain && !hasLabel ? .other : coloring.keys[node]
  }

  private func outline(
    around lines: [String], fontSize: Double, shape: NodeShape, share: Double
  ) -> (width: Double, height: Double) {
    guard !lines.isEmpty else { return (5 + 10 * share, 5 + 10 * share) }
    let widest = lines.lazy.map { TextMetrics.width(of: $0, fontSize: fontSize, font: style.font) }.max() ?? 0
    let height = Double(lines.count) * fontSize * TextMetrics.lineHeight
    // Bare text needs no air around it, and gets shorter edges by that.
    if !style.hasOutlines, shape == .box { return (widest + 8, height + 4) }
    return shape.outline(aroundWidth: widest, height: height)
  }

  private func tooltip(of node: Int, named name: String, type: String?) -> String {
    var facts: [String] = []
    if let type { facts.append(type) }
    for attribute in ["mentions", "documents"] {
      if let value = graph.nodeAttributes[attribute]?[node] { facts.append("\(value) \(attribute)") }
    }
    facts.append("rank \(ranks[node] + 1) of \(ranks.count)")
    for (attribute, column) in graph.nodeAttributes.columns
    where !["mentions", "documents", "community"].contains(attribute) && facts.count < 12 {
      guard let number = column[node]?.real else { continue }
      facts.append("\(SafeText.cleaned(attribute, maximumBytes: 40)) \(NumberText.short(number))")
    }
    if let community = style.communities?[node] { facts.append("community \(community + 1)") }
    return name + ": " + SafeText.cleaned(facts.joined(separator: ", "))
  }
}
