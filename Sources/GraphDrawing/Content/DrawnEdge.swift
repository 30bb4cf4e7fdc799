import Graphs
import Primitives

/// An edge as it is drawn.
struct DrawnEdge: Hashable, Sendable {
  /// Its index in the whole graph.
  let index: Int
  /// The ends, as indices in the whole graph.
  let source: Int, target: Int
  let penWidth: Double
  let opacity: Double
  /// The look of both ends; nil where they differ or colour says nothing about edges.
  let look: LookKey?
  let emphasis: Emphasis
  /// Where it is, in a picture of two graphs.
  let change: ChangeMarks.Mark
  /// What a reader sees when pointing at it.
  let tooltip: String

  /// The classes by which the style sheet of an SVG finds it.
  var classes: String {
    (look?.className ?? "between") + (emphasis == .normal ? "" : " \(emphasis.rawValue)")
  }
}

/// Makes the edges of a picture.
struct EdgeDrawing {
  let graph: AttributedGraph
  let options: DrawingOptions
  let coloring: NodeColoring
  let scale: EdgeWidthScale

  let style: DrawingStyle

  /// The least width of an emphasized edge, in points.
  static let strongWidth = 3.0

  /// An edge as it is drawn.
  func drawn(_ index: Int) -> DrawnEdge {
    let edge = graph.graph.edge(index)
    let emphasis = emphasis(of: index, edge)
    let change = style.changes?.edges[index] ?? .both
    let look = change == .both ? coloring.edgeKey(edge.source, edge.target) : change.look
    let width = scale.penWidth(of: edge.weight)
    let opacity = style.changes == nil ? opacity(of: edge, look) : Self.opacity(of: change)
    return DrawnEdge(
      index: index, source: edge.source, target: edge.target,
      penWidth: emphasis == .strong ? max(Self.strongWidth, width) : width,
      opacity: emphasis == .strong ? 1 : emphasis == .pale ? opacity * 0.45 : opacity,
      look: look, emphasis: emphasis, change: change, tooltip: tooltip(of: index, edge))
  }

  /// What changed is in front of what did not, whatever it weighs.
  private static func opacity(of change: ChangeMarks.Mark) -> Double { change == .both ? 0.4 : 0.95 }

  /// Edges between communities are fainter than those inside: they are many and long, and run across the middle. Between boxes
  /// they are all that ties them, and are fainter by less. Where each node is a community there are no others.
  private func opacity(of edge: WeightedGraph.Edge, _ look: LookKey?) -> Double {
    let whole = scale.opacity(of: edge.weight)
    guard !options.legend.nodesAreCommunities, isBetween(edge, look) else { return whole }
    return style.communityBoxes ? max(0.45, whole * 0.8) : whole * 0.65
  }

  /// Whether the ends are of different communities, or of different groups where colours are those of other groups.
  private func isBetween(_ edge: WeightedGraph.Edge, _ look: LookKey?) -> Bool {
    switch coloring.meaning {
    case .communities, .categories: look == nil && coloring.colorsEdges
    case .nothing: style.communities.map { $0[edge.source] != $0[edge.target] } ?? false
    case .steps, .changes: false
    }
  }

  private func emphasis(of index: Int, _ edge: WeightedGraph.Edge) -> Emphasis {
    guard let highlight = options.highlight else { return .normal }
    if highlight.edges.contains(index) { return .strong }
    let touches = highlight.nodes.contains(edge.source) || highlight.nodes.contains(edge.target)
    return touches || !highlight.fadesOthers ? .normal : .pale
  }

  private func tooltip(of index: Int, _ edge: WeightedGraph.Edge) -> String {
    let names = [edge.source, edge.target].map { DrawnNode.name(of: $0, in: graph) }.joined(separator: " – ")
    let weighting = SafeText.cleaned(options.legend.weighting, maximumBytes: 60)
    let unit = SafeText.cleaned(options.legend.unit, maximumBytes: 60)
    let words = options.legend.words.descriptions
    var facts: [String] = []
    if let count = graph.edgeAttributes["count"]?[index] {
      let noun = count == .integer(1) ? unit : words.units.filled(unit)
      facts.append(unit.isEmpty ? words.fact.filled(words.count, "\(count)") : "\(count) \(noun)")
    }
    if let documents = graph.edgeAttributes["documents"]?[index] {
      facts.append("\(documents) \(words.documentOfEdge.form(documents))")
    }
    // A weight that is one of these numbers would be said twice.
    if !["count", "documents"].contains(weighting) || facts.isEmpty {
      let name = weighting.isEmpty ? words.weight : weighting
      facts.insert(words.fact.filled(name, NumberText.short(edge.weight)), at: 0)
    }
    return names + ": " + SafeText.cleaned(facts.joined(separator: ", "))
  }
}
