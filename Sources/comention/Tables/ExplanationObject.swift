import ComentionKit
import Primitives

/// What `explain` tells, as one JSON object.
enum ExplanationObject {
  /// A tie between two nodes with its passages, and a line feed.
  static func tie(
    _ edge: Int, of coMentions: CoMentionGraph, from a: Int, to b: Int, _ keywords: [Keyword], _ passages: Table
  ) -> String {
    let graph = coMentions.graph
    let json = JSONText { json in
      json.add("source") { $0.addNode(a, of: graph) }
      json.add("target") { $0.addNode(b, of: graph) }
      json.add("weight", graph.graph.edge(edge).weight)
      json.add("weighting", coMentions.options.weighting.rawValue)
      json.add("unit", coMentions.options.unit.description)
      for name in ["count", "documents"] { json.add(name, graph.edgeAttributes[name]?[edge]) }
      json.add(keywords)
      json.add("passages", rows: passages)
    }
    return json.text + "\n"
  }

  /// An entity with its names and what was kept apart from it, and a line feed.
  static func entity(_ entity: Entity, _ keywords: [Keyword], _ names: Table, _ apart: Table) -> String {
    let json = JSONText { json in
      json.add("id", entity.id)
      json.add("name", entity.name)
      json.add("type", entity.type.rawValue)
      json.add("mentions", entity.mentions.count)
      json.add("documents", entity.documentCount)
      json.add(keywords)
      json.add("names", rows: names)
      json.add("kept_apart", rows: apart)
    }
    return json.text + "\n"
  }
}

extension JSONText {
  /// What the sentences are about, the most telling first.
  fileprivate mutating func add(_ keywords: [Keyword]) {
    add("keywords", keywords) { json, keyword in
      json.object {
        $0.add("term", keyword.term)
        $0.add("count", keyword.count)
        $0.add("score", keyword.score)
      }
    }
  }
}
