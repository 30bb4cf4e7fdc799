import ComentionKit

/// A graph with the measures that were asked for, each computed once, by the defaults of the tool.
struct MeasuredGraph {
  /// The graph, with the attributes that were attached.
  var graph: AttributedGraph
  private var known: [Measure: NodeScores] = [:]
  private let context: CommandContext

  /// A graph of which nothing is known.
  init(_ graph: AttributedGraph, in context: CommandContext) {
    self.graph = graph
    self.context = context
  }

  /// The scores of the nodes.
  mutating func scores(of measure: Measure) -> NodeScores {
    if let scores = known[measure] { return scores }
    let scores = context.compute(measure, of: graph.graph, .ofTool)
    known[measure] = scores
    return scores
  }

  /// Stores a measure as an attribute of the nodes.
  mutating func attach(_ measure: Measure) {
    let scores = scores(of: measure)
    graph.attach(scores, as: measure, .ofTool)
  }
}
