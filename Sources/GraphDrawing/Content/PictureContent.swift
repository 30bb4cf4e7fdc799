import GraphAlgorithms
import Graphs

/// Everything that a picture shows, before anything is placed.
struct PictureContent: Sendable {
  let graph: AttributedGraph
  let style: DrawingStyle
  let options: DrawingOptions
  let nodes: [DrawnNode]
  let edges: [DrawnEdge]
  let boxes: [CommunityBox]
  let layout: LayoutSettings
  let scale: EdgeWidthScale
  let coloring: NodeColoring
  let shaping: NodeShaping
  let numbered: NumberedCommunities
  let selection: DrawingSelection
  /// The scores that sizes and ranks come from, and all nodes by them.
  let scores: NodeScores
  let ranking: [Int]

  init(of graph: AttributedGraph, style: DrawingStyle, options: DrawingOptions) {
    let scores = style.size ?? graph.graph.strength(), ranking = scores.ranking()
    let selection = DrawingSelection(of: graph.graph, scores: scores, options: options)
    let coloring = NodeColoring(of: graph, style: style)
    let scale = style.edgeScale ?? EdgeWidthScale(weights: graph.graph.edges.lazy.map(\.weight))
    let shaping = NodeShaping(of: graph, style: style)
    let numbered = NumberedCommunities(among: selection.nodes, coloring: coloring, hasBoxes: style.communityBoxes)
    let nodes = NodeDrawing(
      of: graph, style: style, options: options,
      signs: NodeSigns(coloring: coloring, shaping: shaping, numbered: numbered), scores: scores, ranking: ranking,
      nodes: selection.nodes)
    let edges = EdgeDrawing(
      graph: graph, options: options, coloring: coloring, scale: scale, style: style)
    (self.graph, self.style, self.options) = (graph, style, options)
    (self.scores, self.ranking) = (scores, ranking)
    (self.selection, self.coloring, self.scale) = (selection, coloring, scale)
    (self.shaping, self.numbered) = (shaping, numbered)
    self.nodes = nodes.drawn(selection.nodes)
    self.edges = selection.edges.map(edges.drawn)
    boxes = style.communityBoxes ? CommunityBox.boxes(around: self.nodes, ranks: nodes.ranks) : []
    layout = LayoutSettings(engine: options.engine, nodeCount: selection.nodes.count)
  }

  /// The class of a community's nodes and edges.
  static func className(_ community: Int?) -> String { LookKey(community: community).className }
}
