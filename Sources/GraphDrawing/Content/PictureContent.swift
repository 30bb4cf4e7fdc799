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
  let selection: DrawingSelection
  /// The scores that sizes and ranks come from, and all nodes by them.
  let scores: NodeScores
  let ranking: [Int]

  init(of graph: AttributedGraph, style: DrawingStyle, options: DrawingOptions) {
    let scores = style.size ?? graph.graph.strength(), ranking = scores.ranking()
    let selection = DrawingSelection(of: graph.graph, scores: scores, options: options)
    let coloring = NodeColoring(of: graph, style: style)
    let scale = style.edgeScale ?? EdgeWidthScale(weights: graph.graph.edges.lazy.map(\.weight))
    let nodes = NodeDrawing(
      of: graph, style: style, options: options, coloring: coloring, scores: scores, ranking: ranking,
      nodes: selection.nodes)
    let edges = EdgeDrawing(
      graph: graph, options: options, coloring: coloring, scale: scale, hasBoxes: style.communityBoxes)
    (self.graph, self.style, self.options) = (graph, style, options)
    (self.scores, self.ranking) = (scores, ranking)
    (self.selection, self.coloring, self.scale) = (selection, coloring, scale)
    self.nodes = nodes.drawn(selection.nodes)
    self.edges = selection.edges.map(edges.drawn)
    boxes = style.communityBoxes ? CommunityBox.boxes(around: self.nodes, ranks: nodes.ranks) : []
    layout = LayoutSettings(engine: options.engine, nodeCount: selection.nodes.count)
  }

  /// The class of a community's nodes and edges.
  static func className(_ community: Int?) -> String { LookKey(community: community).className }
}
