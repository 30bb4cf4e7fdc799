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
  /// Where it is, in a picture of two graphs.
  let change: ChangeMarks.Mark
  let community: Int?
  /// The outline in points.
  var width: Double, height: Double
  /// What a reader sees when pointing at it.
  let tooltip: String

  /// The name in DOT and the key in SVG: never text from outside.
  var key: String { "n\(index)" }

  /// The classes by which the style sheet of an SVG finds it.
  var classes: String {
    "\(shape.rawValue) \(look.className)" + (emphasis == .normal ? "" : " \(emphasis.rawValue)")
      + (change == .both ? "" : " \(change.rawValue)")
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

/// What the looks of nodes say beside their scores.
struct NodeSigns {
  let coloring: NodeColoring
  let shaping: NodeShaping
  let numbered: NumberedCommunities
}

/// Makes the nodes of a picture.
struct NodeDrawing {
  let graph: AttributedGraph
  let style: DrawingStyle
  let options: DrawingOptions
  let signs: NodeSigns
  let scores: NodeScores
  /// The rank of every node, from 0.
  let ranks: [Int]
  private let highest: Double
  private let lastLabelledRank: Int
  private let fontScale: Double
  private var areas: AreaOutlines?
  private var outlines: SizedOutlines?

  init(
    of graph: AttributedGraph, style: DrawingStyle, options: DrawingOptions, signs: NodeSigns,
    scores: NodeScores, ranking: [Int], nodes: [Int]
  ) {
    self.graph = graph
    self.style = style
    self.options = options
    self.signs = signs
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
    if style.areaLabels == nil, SizeSign(style: style, coloring: signs.coloring) == .area {
      outlines = SizedOutlines(of: nodes.filter(hasLabel).map(sized), style: style)
    }
  }

  private func fontSize(of node: Int) -> Double { (wantedFont(of: node) * 10).rounded() / 10 }

  /// What a score asks for, in points.
  private func wantedFont(of node: Int) -> Double {
    (style.smallestFont + style.fontRange * share(of: node)) * fontScale
  }

  private func hasLabel(_ node: Int) -> Bool { emphasis(of: node) == .strong || ranks[node] <= lastLabelledRank }

  private func shape(of node: Int) -> NodeShape { signs.shaping.shapes[node] }

  /// What its label says.
  private func label(of node: Int) -> String {
    let sign = change(of: node).sign
    // A sign is not to stand on a line of its own.
    return (sign.isEmpty ? "" : sign + "\u{A0}") + DrawnNode.name(of: node, in: graph)
      + signs.numbered.suffix(of: style.communities?[node])
  }

  private func change(of node: Int) -> ChangeMarks.Mark { style.changes?.nodes[node] ?? .both }

  private func type(of node: Int) -> String? { graph.nodeAttributes[style.typeAttribute]?[node]?.description }

  private func sized(_ node: Int) -> SizedOutlines.Node {
    SizedOutlines.Node(
      name: label(of: node), shape: shape(of: node), fontSize: wantedFont(of: node))
  }

  /// Nodes as they are drawn.
  ///
  /// - Complexity: O(*n* log *n* + length of all names).
  func drawn(_ nodes: [Int]) -> [DrawnNode] {
    var drawn = nodes.map(self.drawn)
    guard outlines != nil else { return drawn }
    let labelled = drawn.indices.filter { !drawn[$0].lines.isEmpty }
    let sizes = WholePointOutlines.sizes(
      of: labelled.map { .init(shape: drawn[$0].shape, width: drawn[$0].width, height: drawn[$0].height) },
      scores: labelled.map { share(of: drawn[$0].index) })
    for (index, size) in zip(labelled, sizes) { (drawn[index].width, drawn[index].height) = size }
    return drawn
  }

  private func drawn(_ node: Int) -> DrawnNode {
    let label = labelled(node)
    return DrawnNode(
      index: node, name: DrawnNode.name(of: node, in: graph), lines: label.lines, fontSize: label.fontSize,
      shape: shape(of: node), look: look(of: node, hasLabel: hasLabel(node)), emphasis: emphasis(of: node),
      change: change(of: node), community: style.communities?[node], width: label.width, height: label.height,
      tooltip: tooltip(of: node))
  }

  /// The label and the outline around it.
  private func labelled(_ node: Int) -> SizedOutlines.Labelled {
    if let areas, let labels = style.areaLabels?[node] {
      let fitted = areas.outline(of: labels, fontSize: fontSize(of: node), score: scores[node])
      return SizedOutlines.Labelled(
        lines: fitted.lines, fontSize: fitted.fontSize, width: fitted.width, height: fitted.height)
    }
    if let outlines, hasLabel(node) { return outlines.outline(of: sized(node)) }
    let lines =
      hasLabel(node)
      ? LabelWrapping.lines(
        of: label(of: node), columns: max(1, style.labelColumns),
        maximumLines: max(1, style.labelLines)) : []
    let fontSize = fontSize(of: node)
    let outline = outline(around: lines, fontSize: fontSize, shape: shape(of: node), share: share(of: node))
    return SizedOutlines.Labelled(lines: lines, fontSize: fontSize, width: outline.width, height: outline.height)
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
    signs.coloring.keys[node] == .plain && !hasLabel ? .other : signs.coloring.keys[node]
  }

  private func outline(
    around lines: [String], fontSize: Double, shape: NodeShape, share: Double
  ) -> (width: Double, height: Double) {
    guard !lines.isEmpty else { return (5 + 10 * share, 5 + 10 * share) }
    let widest = lines.lazy.map { TextMetrics.width(of: $0, fontSize: fontSize, font: style.font) }.max() ?? 0
    let height = Double(lines.count) * fontSize * TextMetrics.lineHeight
    return style.outline(of: shape, aroundWidth: widest, height: height)
  }

  private func tooltip(of node: Int) -> String {
    let words = options.legend.words.descriptions
    var facts: [String] = []
    if let type = type(of: node) { facts.append(type) }
    for (attribute, noun) in [("mentions", words.mention), ("documents", words.document)] {
      if let value = graph.nodeAttributes[attribute]?[node] { facts.append("\(value) \(noun.form(value))") }
    }
    facts.append(words.rank.filled("\(ranks[node] + 1)", "\(ranks.count)"))
    for (attribute, column) in graph.nodeAttributes.columns
    where !["mentions", "documents", "community"].contains(attribute) && facts.count < 12 {
      guard let number = column[node]?.real else { continue }
      facts.append(words.fact.filled(SafeText.cleaned(attribute, maximumBytes: 40), NumberText.short(number)))
    }
    if let community = style.communities?[node] { facts.append(words.community.filled("\(community + 1)")) }
    return DrawnNode.name(of: node, in: graph) + ": " + SafeText.cleaned(facts.joined(separator: ", "))
  }
}
