import ComentionKit

/// A graph, and what it came from.
struct SourcedGraph {
  /// What a graph was made of.
  enum Origin {
    case documents(CoMentionGraph)
    /// A graph file; with all that was in it, before the filters.
    case file(unfiltered: WeightedGraph)
  }

  let graph: AttributedGraph
  let origin: Origin

  init(graph: AttributedGraph, origin: Origin) {
    self.graph = graph
    self.origin = origin
  }

  /// A graph of documents.
  init(_ coMentions: CoMentionGraph) { self.init(graph: coMentions.graph, origin: .documents(coMentions)) }

  /// The documents behind the graph; nil for a graph file.
  var coMentions: CoMentionGraph? { if case .documents(let coMentions) = origin { coMentions } else { nil } }
}

extension AttributedGraph {
  /// The graph under the filters that also make sense for a graph file; attributes it lacks filter nothing.
  func filtered(by options: CoMentionOptions) -> AttributedGraph {
    let types: [String?]? = if case .text(let types)? = nodeAttributes["type"] { types } else { nil }
    let mentions = nodeAttributes["mentions"]
    let nodes = (0..<graph.nodeCount).filter { node in
      if let type = types?[node].flatMap(EntityType.init), !options.types.contains(type) { return false }
      return mentions?[node]?.real.map { $0 >= Double(options.minimumMentions) } ?? true
    }
    if nodes.count == graph.nodeCount, options.minimumWeight == 0 { return self }
    return subgraph(of: nodes) { graph.edge($0).weight >= options.minimumWeight }
  }
}
