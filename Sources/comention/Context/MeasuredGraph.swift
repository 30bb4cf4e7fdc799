import ComentionKit

/// A graph with the measures that were asked for, each computed once, by the defaults of the tool.
struct MeasuredGraph {
  /// The graph, with the attributes that were attached.
  var graph: AttributedGraph
  private var known: [Measure: NodeScores] = [:]
  private let context: CommandContext
  private var options = Measure.Options.ofTool

  /// A graph of which nothing is known.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - context: What the command works with.
  ///   - isExact: Whether nothing is estimated, however long it takes.
  init(_ graph: AttributedGraph, in context: CommandContext, isExact: Bool = false) {
    self.graph = graph
    self.context = context
    options.budget.isExact = isExact
  }

  /// The scores of the nodes.
  mutating func scores(of measure: Measure) -> NodeScores {
    if let scores = known[measure] { return scores }
    let scores = context.compute(measure, of: graph.graph, options)
    known[measure] = scores
    return scores
  }

  /// Stores a measure as an attribute of the nodes.
  mutating func attach(_ measure: Measure) {
    let scores = scores(of: measure)
    graph.attach(scores, as: measure, options)
  }

  /// What the attribute is called that holds a measure: another name than its own where it is estimated.
  ///
  /// - Parameter name: The name of a measure, or of any attribute.
  /// - Returns: The name of the attribute.
  func attributeName(_ name: String) -> String {
    guard let measure = Measure(rawValue: name), let scores = known[measure] else { return name }
    return graph.nodeAttributes[name] == nil ? measure.attributeName(of: scores) : name
  }
}
