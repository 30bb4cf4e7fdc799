import ArgumentParser
import ComentionKit

/// A graph, and what it came from.
struct SourcedGraph {
  /// What a graph was made of.
  enum Origin {
    case documents(CoMentionGraph)
    /// A case, of which the documents were not asked for.
    case caseFile
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

  /// Whether it was made of documents.
  var isOfDocuments: Bool { if case .file = origin { false } else { true } }

  /// The documents behind the graph; nil for a graph file.
  var coMentions: CoMentionGraph? { if case .documents(let coMentions) = origin { coMentions } else { nil } }
}

extension AttributedGraph {
  /// The graph under the filters that also make sense for a graph file; attributes it lacks filter nothing.
  func filtered(by options: CoMentionOptions) -> AttributedGraph {
    let types = nodeTypes
    let wanted = options.types.map { Set($0.map(\.rawValue)) }
    let mentions = nodeAttributes["mentions"]
    let nodes = (0..<graph.nodeCount).filter { node in
      if let wanted, let type = types?[node], !type.isEmpty, !wanted.contains(type.lowercased()) { return false }
      return mentions?[node]?.real.map { $0 >= Double(options.minimumMentions) } ?? true
    }
    if nodes.count == graph.nodeCount, options.minimumWeight == 0 { return self }
    return subgraph(of: nodes) { graph.edge($0).weight >= options.minimumWeight }
  }

  /// The type of every node, as the file writes it; nil where it says none of any.
  private var nodeTypes: [String?]? { if case .text(let types)? = nodeAttributes["type"] { types } else { nil } }

  /// The types of nodes beside those that documents have: the most frequent first, ties in alphabetical order.
  var otherTypes: [String] {
    let known = Set(EntityType.allCases.map(\.rawValue))
    var counts: [String: Int] = [:]
    for case let type? in nodeTypes ?? [] where !type.isEmpty && !known.contains(type) { counts[type, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// Refuses types that neither documents nor this graph have: a filter for them would leave nothing, and is mistyped.
  func checkTypes(_ options: CoMentionOptions) throws {
    let others = otherTypes
    let held = Set(others.map { $0.lowercased() })
    for type in options.types?.sorted() ?? [] where type.isAdded && !held.contains(type.rawValue) {
      let shown = EntityType.allCases.map(\.rawValue) + others.prefix(5)
      throw ValidationError("--types: no node has the type \"\(type)\"; there are \(shown.joined(separator: ", "))")
    }
  }
}
