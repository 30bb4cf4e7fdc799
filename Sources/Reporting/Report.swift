public import CoMention
import EntityExtraction
import EntityResolution
import GraphAlgorithms
public import Graphs
import Primitives

/// What stands beside a report, for it to point to.
public struct ReportOptions: Hashable, Sendable {
  /// The path of a picture of the graph, shown at the top. The default is empty: there is none.
  public var picture = ""

  /// The name of a file that lists all nodes with their communities. The default is empty: there is none.
  public var nodeTable = ""

  /// What a reader can do next, a sentence of Markdown at the end. The default is empty.
  public var nextStep = ""

  /// The default options.
  public init() {}
}

/// What a person reads first: who matters, who belongs together, and who is tied to whom, with a sentence each.
///
///     let graph = coMentions.graph.graph
///     let report = Report(of: coMentions, communities: graph.leiden(), pageRank: graph.pageRank())
///     print(report.markdown)
public struct Report: Sendable {
  private let coMentions: CoMentionGraph
  private let partition: Partition
  private let pageRank: NodeScores
  private let options: ReportOptions
  private var graph: AttributedGraph { coMentions.graph }

  /// Prepares the report of a graph.
  ///
  /// - Parameters:
  ///   - coMentions: The graph, with the documents behind it.
  ///   - communities: Its communities, as Leiden's algorithm finds them.
  ///   - pageRank: The PageRank of its nodes.
  ///   - options: What stands beside the report.
  /// - Precondition: One community and one score per node.
  public init(
    of coMentions: CoMentionGraph, communities: Partition, pageRank: NodeScores,
    options: ReportOptions = ReportOptions()
  ) {
    let nodeCount = coMentions.graph.graph.nodeCount
    precondition(communities.communityOf.count == nodeCount, "One community per node")
    precondition(pageRank.values.count == nodeCount, "One score per node")
    self.coMentions = coMentions
    partition = communities
    self.pageRank = pageRank
    self.options = options
  }

  /// The report as Markdown.
  ///
  /// - Complexity: O(*n* log *n* + *m* log *m*), and the text of the passages behind the strongest ties.
  public var markdown: String {
    [title, topEntities, communities, strongestTies, method].joined(separator: "\n\n") + "\n"
  }

  private var title: String {
    let documents = coMentions.index.documents
    let span = coMentions.index.dateRange.map { range in
      range.lowerBound == range.upperBound
        ? ", dated \(range.lowerBound)" : ", dated \(range.lowerBound) to \(range.upperBound)"
    }
    return """
      # Who is mentioned with whom

      \(documents.count) documents\(span ?? ""): \(graph.graph.nodeCount) people, places and organizations, \
      \(graph.graph.edgeCount) ties, \(partition.count) communities.
      """ + (options.picture.isEmpty ? "" : "\n\n![The graph](\(options.picture))")
  }

  private var topEntities: String {
    let strength = graph.graph.strength()
    let rows = pageRank.top(20).enumerated().map { position, entry in
      let node = entry.node
      let entity = coMentions.index.entities[coMentions.entityOfNode[node]]
      let others = entity.aliases.map(\.form).filter { $0 != entity.name }.prefix(4).map(MarkdownText.escaped)
      return """
        | \(position + 1) | **\(MarkdownText.escaped(entity.name))** | \(entity.type.rawValue) | \(entry.score.fixed(4)) \
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
    let shown = partition.members.prefix { $0.count > 1 }
    let sections = shown.prefix(12).enumerated().map { number, members in
      let names = pageRank.ranking(of: members).map { node in
        "\(MarkdownText.escaped(graph.name(of: node))) (\(graph.nodeAttributes["type"]?[node]?.description ?? ""))"
      }
      let more = names.count > 30 ? ", and \(names.count - 30) more" : ""
      return
        "### Community \(number + 1): \(members.count) members\n\n\(names.prefix(30).joined(separator: ", "))\(more)"
    }
    let alone = partition.count - shown.count
    let place = options.nodeTable.isEmpty ? "not listed" : "in `\(options.nodeTable)`"
    let rest =
      (shown.count > 12 ? ["\(shown.count - 12) smaller communities are \(place)."] : [])
      + (alone > 0 ? ["\(alone) entities share no \(coMentions.options.unit) with another one."] : [])
    return (["## Communities"] + sections + rest).joined(separator: "\n\n")
  }

  private var strongestTies: String {
    let edges = (0..<graph.graph.edgeCount).sorted {
      let (a, b) = (graph.graph.edge($0).weight, graph.graph.edge($1).weight)
      return a != b ? a > b : $0 < $1
    }
    let items = edges.prefix(20).map { index in
      let edge = graph.graph.edge(index)
      let names = [edge.source, edge.target].map { "**\(MarkdownText.escaped(graph.name(of: $0)))**" }
      let count = graph.edgeAttributes["count"]?[index]?.description ?? ""
      let documents = graph.edgeAttributes["documents"]?[index]?.description ?? ""
      let passages = coMentions.passages(ofEdge: index)
      // The shortest passage is the easiest to read; among equals the first.
      let quoted = passages.min { $0.text.utf8.count < $1.text.utf8.count }.map {
        "\n  > \(MarkdownText.escaped($0.text))\n  > — `\($0.documentID)`"
      }
      return "- \(names.joined(separator: " – ")), weight \(edge.weight.significant(4)), "
        + "together \(count) times in \(documents) documents"
        + (quoted ?? "")
    }
    return "## The strongest ties\n\n" + items.joined(separator: "\n")
  }

  private var method: String {
    let built = coMentions.options
    let nextStep = options.nextStep.isEmpty ? "" : " " + options.nextStep
    return """
      ## How this was made

      Two names are tied when one \(built.unit) mentions both; the weight is `\(built.weighting.rawValue)` over \
      \(coMentions.unitCount) units. Communities are Leiden's, ranks PageRank on the weights.\(nextStep)
      """
  }
}
