import ComentionKit
import Primitives

/// What a person reads first: who matters, who belongs together, and who is tied to whom, with a sentence each.
struct Report {
  private let analysis: Analysis
  private var graph: AttributedGraph { analysis.graph }

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The report as Markdown.
  var markdown: String {
    [title, topEntities, communities, strongestTies, method].joined(separator: "\n\n") + "\n"
  }

  private var title: String {
    let documents = analysis.index.documents
    let span = analysis.index.dateRange.map { range in
      range.lowerBound == range.upperBound
        ? ", dated \(range.lowerBound)" : ", dated \(range.lowerBound) to \(range.upperBound)"
    }
    return """
      # Who is mentioned with whom

      \(documents.count) documents\(span ?? ""): \(graph.graph.nodeCount) people, places and organizations, \
      \(graph.graph.edgeCount) ties, \(analysis.communities.count) communities.

      ![The graph](graph.svg)
      """
  }

  private var topEntities: String {
    let strength = graph.graph.strength()
    let rows = analysis.pageRank.top(20).enumerated().map { position, entry in
      let node = entry.node
      let entity = analysis.index.entities[analysis.coMentions.entityOfNode[node]]
      let others = entity.aliases.map(\.form).filter { $0 != entity.name }.prefix(4).map(Self.escaped)
      return """
        | \(position + 1) | **\(Self.escaped(entity.name))** | \(entity.type.rawValue) | \(entry.score.fixed(4)) \
        | \(strength[node].significant(4)) | \(entity.mentions.count) | \(entity.documentCount) | \(others.joined(separator: ", ")) |
        """
    }
    return """
      ## The most connected

      | | name | type | PageRank | strength | mentions | documents | also written |
      |---:|---|---|---:|---:|---:|---:|---|
      \(rows.joined(separator: "\n"))
      """
  }

  private var communities: String {
    let shown = analysis.communities.members.prefix { $0.count > 1 }
    let sections = shown.prefix(12).enumerated().map { number, members in
      let names = members.ranked(by: analysis.pageRank).map { node in
        "\(Self.escaped(graph.name(of: node))) (\(graph.nodeAttributes["type"]?[node]?.description ?? ""))"
      }
      let more = names.count > 30 ? ", and \(names.count - 30) more" : ""
      return
        "### Community \(number + 1): \(members.count) members\n\n\(names.prefix(30).joined(separator: ", "))\(more)"
    }
    let alone = analysis.communities.count - shown.count
    let rest =
      (shown.count > 12 ? ["\(shown.count - 12) smaller communities are in `nodes.csv`."] : [])
      + (alone > 0 ? ["\(alone) entities share no \(analysis.coMentions.options.unit) with another one."] : [])
    return (["## Communities"] + sections + rest).joined(separator: "\n\n")
  }

  private var strongestTies: String {
    let edges = (0..<graph.graph.edgeCount).sorted {
      let (a, b) = (graph.graph.edge($0).weight, graph.graph.edge($1).weight)
      return a != b ? a > b : $0 < $1
    }
    let items = edges.prefix(20).map { index in
      let edge = graph.graph.edge(index)
      let names = "**\(Self.escaped(graph.name(of: edge.source)))** – **\(Self.escaped(graph.name(of: edge.target)))**"
      let count = graph.edgeAttributes["count"]?[index]?.description ?? ""
      let documents = graph.edgeAttributes["documents"]?[index]?.description ?? ""
      let passages = analysis.coMentions.passages(ofEdge: index)
      // The shortest passage is the easiest to read; among equals the first.
      let quoted = passages.min { $0.text.utf8.count < $1.text.utf8.count }.map {
        "\n  > \(Self.escaped($0.text))\n  > — `\($0.documentID)`"
      }
      return "- \(names), weight \(edge.weight.significant(4)), together \(count) times in \(documents) documents"
        + (quoted ?? "")
    }
    return "## The strongest ties\n\n" + items.joined(separator: "\n")
  }

  private var method: String {
    let options = analysis.coMentions.options
    return """
      ## How this was made

      Two names are tied when one \(options.unit) mentions both; the weight is `\(options.weighting.rawValue)` over \
      \(analysis.coMentions.unitCount) units. Communities are Leiden's, ranks PageRank on the weights. Every sentence behind a tie: \
      `comention explain "A" "B" INPUT`.
      """
  }

  /// Text that Markdown shows as it is.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if #"\`*_[]<>|#"#.contains(character) { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
    return result
  }
}
