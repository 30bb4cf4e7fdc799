public import CoMention
import EntityExtraction
import EntityResolution
public import GraphAlgorithms
public import Graphs
import Primitives
import TextModel

/// What stands beside a report, for it to point to.
public struct ReportOptions: Hashable, Sendable {
  /// The path of a picture of the graph, shown at the top. The default is empty: there is none.
  public var picture = ""

  /// The name of a file that lists all nodes with their communities. The default is empty: there is none.
  public var nodeTable = ""

  /// The names of files that are no documents, in order. The default is none.
  public var passedOver: [String] = []

  /// The names of files that could not be read, or not all of them, in order. The default is none.
  public var unread: [String] = []

  /// The measures in the files beside it that are estimated, and how far they may be off. The default is none.
  public var approximations: [Measure: ScoreApproximation] = [:]

  /// What a reader can do next, a sentence of Markdown at the end. The default is empty.
  public var nextStep = ""

  /// How many threads read the documents for what ties are about; the report is the same for any number. The default is 1.
  public var threads = 1

  /// The words of the report. The default is nil: those of the language that most of the documents are in.
  public var words: ReportWords?

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
  private let words: ReportWords
  private let keywords: KeywordFinder
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
    words = options.words ?? .of(coMentions.index.mainLanguage)
    keywords = KeywordFinder(coMentions, threads: options.threads)
  }

  /// The report as Markdown.
  ///
  /// - Complexity: O(*n* log *n* + *m* log *m* + text).
  public var markdown: String {
    [title, topEntities, communities, strongestTies, method].joined(separator: "\n\n") + "\n"
  }

  private var title: String {
    let documents = coMentions.index.documents
    let span = coMentions.index.dateRange.map { range in
      range.lowerBound == range.upperBound
        ? words.dated.filled("\(range.lowerBound)")
        : words.datedRange.filled("\(range.lowerBound)", "\(range.upperBound)")
    }
    let summary = words.summary.filled(
      words.document.counted(documents.count), span ?? "", words.entity.counted(graph.graph.nodeCount),
      words.tie.counted(graph.graph.edgeCount), words.community.counted(partition.count))
    return "# \(words.title)\n\n\(summary)"
      + (options.picture.isEmpty ? "" : "\n\n![\(words.picture)](\(options.picture))")
  }

  private var topEntities: String {
    let strength = graph.graph.strength()
    let rows = pageRank.top(20).enumerated().map { position, entry in
      let node = entry.node
      let entity = coMentions.index.entities[coMentions.entityOfNode[node]]
      let others = entity.aliases.map(\.form).filter { $0 != entity.name }.prefix(4).map(MarkdownText.escaped)
      return """
        | \(position + 1) | **\(MarkdownText.escaped(entity.name))** | \(words.types[entity.type]) | \(entry.score.fixed(4)) \
        | \(strength[node].significant(4)) | \(number("mentions", of: node, entity.mentions.count)) | \(number("documents", of: node, entity.documentCount)) | \(others.joined(separator: ", ")) |
        """
    }
    let columns = words.columns
    return """
      ## \(words.mostConnected)

      | | \(columns.name) | \(columns.type) | \(columns.pageRank) | \(columns.strength) | \(columns.mentions) \
      | \(columns.documents) | \(columns.alsoWritten) |
      |---:|---|---|---:|---:|---:|---:|---|
      \(rows.joined(separator: "\n"))
      """
  }

  private var communities: String {
    let shown = partition.members.prefix { $0.count > 1 }
    let topics = Blocks.map(Array(shown.prefix(12)), threads: options.threads) { keywords.keywords(ofCommunity: $0) }
    let sections = zip(shown, topics).enumerated().map { number, community in
      let (members, topic) = community
      let names = pageRank.ranking(of: members).map { node in
        let type = coMentions.index.entities[coMentions.entityOfNode[node]].type
        return "\(MarkdownText.escaped(graph.name(of: node))) (\(words.types[type]))"
      }
      let more = names.count > 30 ? words.moreMembers.filled("\(names.count - 30)") : ""
      let heading = words.communityHeading.filled("\(number + 1)", words.member.counted(members.count))
      let about = self.about(topic).map { "\n\n_\($0)_" } ?? ""
      return "### \(heading)\n\n\(names.prefix(30).joined(separator: ", "))\(more)\(about)"
    }
    let alone = partition.count - shown.count
    let smaller = shown.count - 12
    let place = options.nodeTable.isEmpty ? words.notListed : words.listed.filled(options.nodeTable)
    let unit = words.units[coMentions.options.unit]
    let rest =
      (smaller > 0 ? [words.smallerCommunities.form(smaller).filled("\(smaller)", place)] : [])
      + (alone > 0 ? [words.alone.form(alone).filled("\(alone)", unit)] : [])
    return (["## \(words.communities)"] + sections + rest).joined(separator: "\n\n")
  }

  private var strongestTies: String {
    let edges = strongestEdges(20)
    let topics = Blocks.map(edges, threads: options.threads) { keywords.keywords(ofEdge: $0) }
    let items = zip(edges, topics).map { index, topic in
      let edge = graph.graph.edge(index)
      let names = [edge.source, edge.target].map { "**\(MarkdownText.escaped(graph.name(of: $0)))**" }
      let passages = coMentions.passages(ofEdge: index)
      // The shortest passage is the easiest to read; among equals the first.
      let quoted = passages.min { $0.text.utf8.count < $1.text.utf8.count }.map {
        "\n  > \(MarkdownText.escaped($0.text))\n  > — \(MarkdownText.code($0.place))"
      }
      let line = words.tieLine.filled(
        names.joined(separator: " – "), edge.weight.significant(4), words.time.counted(number("count", of: index)),
        words.document.counted(number("documents", of: index)))
      let about = self.about(topic).map { "; _\($0)_" } ?? ""
      return "- " + line + about + (quoted ?? "")
    }
    return "## \(words.strongestTies)\n\n" + items.joined(separator: "\n")
  }

  /// The edges with the most weight, of as much the first ones.
  private func strongestEdges(_ limit: Int) -> [Int] {
    var strongest: [(edge: Int, weight: Double)] = []
    for edge in 0..<graph.graph.edgeCount {
      let weight = graph.graph.edge(edge).weight
      if strongest.count == limit, let last = strongest.last, weight <= last.weight { continue }
      let place = strongest.firstIndex { $0.weight < weight } ?? strongest.count
      strongest.insert((edge, weight), at: place)
      if strongest.count > limit { strongest.removeLast() }
    }
    return strongest.map(\.edge)
  }

  /// What sentences are about; nil where no term sets them apart.
  private func about(_ keywords: [Keyword]) -> String? {
    guard !keywords.isEmpty else { return nil }
    return words.about.filled(keywords.map { MarkdownText.escaped($0.term) }.joined(separator: ", "))
  }

  /// A whole number that a co-mention graph holds of each of its nodes.
  private func number(_ attribute: String, of node: Int, _ fallback: Int) -> Int {
    guard case .integer(let number)? = graph.nodeAttributes[attribute]?[node] else { return fallback }
    return number
  }

  /// A whole number that a co-mention graph holds of each of its edges.
  private func number(_ attribute: String, of edge: Int) -> Int {
    guard case .integer(let number)? = graph.edgeAttributes[attribute]?[edge] else { return 0 }
    return number
  }

  private var method: String {
    let built = coMentions.options
    let nextStep = options.nextStep.isEmpty ? "" : " " + options.nextStep
    let text = words.methodText.filled(
      words.units[built.unit], built.weighting.rawValue, words.unit.counted(coMentions.unitCount))
    let method = "## \(words.method)\n\n\(text)\(nextStep)"
    let files = [named(options.passedOver, words.passedOver), named(options.unread, words.unread)].compactMap { $0 }
    return ([method] + approximations + (duplicates.map { [$0] } ?? []) + files).joined(separator: "\n\n")
  }

  /// A sentence for each measure that is estimated, in the order of the measures.
  private var approximations: [String] {
    Measure.allCases.compactMap { measure in
      guard let approximation = options.approximations[measure] else { return nil }
      return words.approximation.filled(
        measure.name, (100 * approximation.probability).significant(3), approximation.error.significant(3),
        approximation.relativeError.significant(3), "\(approximation.samples)", "\(approximation.seed)")
    }
  }

  /// How many passages several documents have, and how often they count; nil where there are none.
  private var duplicates: String? {
    let found = coMentions.duplicates
    guard !found.isEmpty else { return nil }
    let counting =
      switch coMentions.options.duplicates {
      case .count: words.duplicates.counted
      case .once: words.duplicates.once
      case .drop: words.duplicates.dropped
      }
    return counting.filled(
      words.duplicates.passage.counted(found.groups.count), words.duplicates.copy.counted(found.copyCount),
      words.duplicates.reprint.counted(found.reprintCount))
  }

  /// A sentence that names the first five of files, and counts the others; nil where there are none.
  private func named(_ names: [String], _ sentence: ReportWords.Noun) -> String? {
    guard !names.isEmpty else { return nil }
    let more = names.count > 5 ? words.moreMembers.filled("\(names.count - 5)") : ""
    let list = names.prefix(5).map(MarkdownText.escaped).joined(separator: ", ") + more
    return sentence.form(names.count).filled("\(names.count)", list)
  }
}
