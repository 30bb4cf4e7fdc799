import ArgumentParser
import ComentionKit
import Primitives

/// Finds nodes by the names people give.
struct NodeLookup {
  private let graph: AttributedGraph
  private let matcher: NameMatcher

  /// Prepares the names of a graph: ids, names and aliases.
  init(_ loaded: SourcedGraph) {
    let graph = loaded.graph
    self.graph = graph
    matcher = NameMatcher(
      (0..<graph.graph.nodeCount).map { node in
        var names = [graph.name(of: node)]
        if let coMentions = loaded.coMentions {
          names += coMentions.index.entities[coMentions.entityOfNode[node]].aliases.map(\.form)
        } else if case .text(let aliases)? = graph.nodeAttributes["aliases"]?[node] {
          names += aliases.split(separator: ";").map { $0.trimmingPrefix(" ") }.map(String.init)
        }
        return (id: graph.nodeIDs[node], names: names)
      })
  }

  /// The node that goes by `name`, ignoring case and diacritics.
  func node(named name: String) throws -> Int {
    let found = matcher.lookup(name)
    if let node = found.matches.first, found.matches.count == 1 { return node }
    throw LookupError(name, found, input: "INPUT", name: graph.name, id: { graph.nodeIDs[$0] })
  }
}

/// A name that stands for no node, or for several.
struct LookupError: Error, CustomStringConvertible {
  var description: String

  init(description: String) { self.description = description }

  /// Says that no name is mentioned as often as was asked for.
  init(noneMentioned least: Int, of count: Int, most: Int) {
    description = "--min-mentions \(least) leaves none of \(counted(count, "name")); the most mentioned has \(most)"
  }

  /// Says whom a name may have meant.
  init(_ wanted: String, _ found: NameLookup, input: String, name: (Int) -> String, id: (Int) -> String) {
    guard found.matches.isEmpty else {
      let choices = found.matches.prefix(8).map { "“\(name($0))” (\(id($0)))" }
      let more = found.matches.count > 8 ? " and \(found.matches.count - 8) more" : ""
      description = "“\(wanted)” can be \(choices.joined(separator: ", "))\(more); give the full name or the id"
      return
    }
    let nearest = found.suggestions.map { "“\($0.name)”" }.joined(separator: ", ")
    description =
      "nobody and nothing is called “\(wanted)”"
      + (nearest.isEmpty ? "; list the names with: comention rank \(input)" : "; nearest: \(nearest)")
  }
}
