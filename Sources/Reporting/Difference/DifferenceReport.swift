internal import CoMention
internal import EntityResolution
public import GraphAlgorithms
internal import Graphs
internal import Primitives
internal import TextModel

/// What stands in a report on differences.
public struct DifferenceReportOptions: Hashable, Sendable {
  /// The path of a picture, shown at the top. The default is empty: there is none.
  public var picture = ""

  /// How many entities and ties of each kind are listed. The default is 20.
  public var maximumCount = 20

  /// By which measure ranks are. The default is PageRank.
  public var measure = Measure.pageRank

  /// The words. The default is English.
  public var words = DifferenceWords.english

  /// The default options.
  public init() {}
}

/// What sets two graphs apart, for a person: who came, went, rose and fell, which ties did, with a sentence each, and communities.
///
///     print(DifferenceReport(of: compared).markdown)
public struct DifferenceReport: Sendable {
  private let compared: ComparedGraphs
  private let options: DifferenceReportOptions
  private var words: DifferenceWords { options.words }
  private var difference: GraphDifference { compared.difference }
  private var hasDocuments: Bool { difference.nodes.contains { $0.significance != nil } }

  /// Prepares a report.
  public init(of compared: ComparedGraphs, options: DifferenceReportOptions = DifferenceReportOptions()) {
    (self.compared, self.options) = (compared, options)
  }

  /// The report as Markdown.
  ///
  /// - Complexity: O(*n* log *n* + *m* log *m* + text).
  public var markdown: String {
    var parts = [heading]
    if difference.isNothing {
      parts.append(words.nothing)
    } else {
      parts.append(summary)
      parts += entitySections + tieSections
      parts.append(communities)
    }
    return (parts + [method]).joined(separator: "\n\n") + "\n"
  }

  private var heading: String {
    let sides = [compared.first, compared.second]
    let title = words.title.filled(MarkdownText.escaped(sides[0].name), MarkdownText.escaped(sides[1].name))
    let picture = options.picture.isEmpty ? [] : ["![\(words.picture)](\(options.picture))"]
    return (["# \(title)"] + picture + [sides.map(described).joined(separator: "\n")]).joined(separator: "\n\n")
  }

  private func described(_ side: ComparedGraphs.Side) -> String {
    let name = MarkdownText.escaped(side.name)
    let entities = words.entity.counted(side.graph.graph.nodeCount),
      ties = words.tie.counted(side.graph.graph.edgeCount)
    guard let index = side.coMentions?.index else {
      return "- " + words.sideWithoutDocuments.filled(name, entities, ties)
    }
    let dates = index.dateRange.map {
      $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound) – \($0.upperBound)"
    }
    let documents = words.document.counted(index.documents.count) + (dates.map { " (\($0))" } ?? "")
    return "- " + words.side.filled(name, documents, entities, ties)
  }

  private var summary: String {
    func counted(_ change: GraphDifference.NodeChange) -> String { "\(difference.nodes.count { $0.change == change })" }
    func counted(_ change: GraphDifference.EdgeChange) -> String { "\(difference.edges.count { $0.change == change })" }
    let entities = words.entitySummary.filled(counted(.appeared), counted(.vanished), counted(.rose), counted(.fell))
    let ties = words.tieSummary.filled(counted(.new), counted(.gone), counted(.stronger), counted(.weaker))
    guard hasDocuments else { return "\(entities) \(ties)" }
    let isAny =
      difference.nodes.contains { $0.significance?.isClear == true }
      || difference.edges.contains { $0.significance?.isClear == true }
    guard isAny else { return "\(entities) \(ties) \(words.noneClear)" }
    let clear = words.clear.filled(
      words.entity.counted(difference.nodes.count { $0.significance?.isClear == true }),
      words.tie.counted(difference.edges.count { $0.significance?.isClear == true }))
    return "\(entities) \(ties) \(clear)"
  }

  private var entitySections: [String] {
    let kinds: [(GraphDifference.NodeChange, String)] = [
      (.appeared, words.appeared), (.vanished, words.vanished), (.rose, words.rose), (.fell, words.fell),
    ]
    return kinds.map { change, heading in
      let places = difference.ranking(of: [change])
      return section(heading, places.count, places.prefix(options.maximumCount).map(row), table: true)
    }
  }

  private func section(_ heading: String, _ count: Int, _ lines: [String], table: Bool) -> String {
    var parts = ["## \(heading)"]
    if lines.isEmpty {
      parts.append(words.none)
    } else {
      let head =
        hasDocuments
        ? "| \(words.name) | \(words.type) | \(words.documents) | \(words.rank) | G² | \(words.probability) |\n|---|---|---:|---:|---:|---:|\n"
        : "| \(words.name) | \(words.type) | \(words.rank) |\n|---|---|---:|\n"
      parts.append((table ? head : "") + lines.joined(separator: "\n"))
    }
    if count > lines.count { parts.append(words.more.filled("\(count - lines.count)")) }
    return parts.joined(separator: "\n\n")
  }

  private func row(_ place: Int) -> String {
    let node = difference.nodes[place]
    let name = emphasized(MarkdownText.escaped(difference.name(of: node)), node.significance)
    let ranks = Self.arrow(node.firstRank.map { "\($0)" }, node.secondRank.map { "\($0)" })
    let start = "| \(name) | \(MarkdownText.escaped(difference.type(of: node) ?? "")) |"
    guard let found = node.significance else { return start + (hasDocuments ? " | \(ranks) | | |" : " \(ranks) |") }
    return start
      + " \(Self.shares(found.shares)) | \(ranks) | \(found.shares.logLikelihoodRatio.fixed(2)) | \(Self.probability(found)) |"
  }

  private func emphasized(_ text: String, _ significance: GraphDifference.Significance?) -> String {
    significance?.isClear == true ? "**\(text)**" : text
  }

  private static func shares(_ shares: ShareDifference) -> String {
    "\(shares.first.count)/\(shares.first.total) → \(shares.second.count)/\(shares.second.total)"
  }

  private static func probability(_ significance: GraphDifference.Significance) -> String {
    significance.adjustedProbability < 0.0001 ? "< 0.0001" : significance.adjustedProbability.significant(2)
  }

  private static func arrow(_ first: String?, _ second: String?) -> String { "\(first ?? "–") → \(second ?? "–")" }

  private var tieSections: [String] {
    let kinds: [(GraphDifference.EdgeChange, String)] = [
      (.new, words.new), (.gone, words.gone), (.stronger, words.stronger), (.weaker, words.weaker),
    ]
    return kinds.map { change, heading in
      let places = difference.ranking(of: [change])
      return section(heading, places.count, places.prefix(options.maximumCount).map(tieLine), table: false)
    }
  }

  private func tieLine(_ place: Int) -> String {
    let edge = difference.edges[place]
    let names = [edge.source, edge.target].map { MarkdownText.escaped(difference.name(of: difference.nodes[$0])) }
    let title = emphasized(names.joined(separator: " – "), edge.significance)
    let weights = Self.arrow(
      edge.first == nil ? nil : edge.firstWeight.significant(4),
      edge.second == nil ? nil : edge.secondWeight.significant(4))
    let quoted = compared.evidence(ofEdge: place).map {
      "\n  > \(MarkdownText.escaped($0.text))\n  > — `\($0.place)`"
    }
    guard let found = edge.significance else {
      return "- " + words.tieLineWithoutDocuments.filled(title, weights) + (quoted ?? "")
    }
    let surely = ", G² \(found.shares.logLikelihoodRatio.fixed(2)), p \(Self.probability(found))"
    return "- " + words.tieLine.filled(title, Self.shares(found.shares), weights) + surely + (quoted ?? "")
  }

  private var communities: String {
    func name(_ members: [Int]) -> String { "_\(MarkdownText.escaped(compared.name(ofCommunity: members)))_" }
    let (a, b) = (compared.firstCommunities, compared.secondCommunities)
    let lines = compared.matching.changes.map { change in
      switch change {
      case .split(let one, let several):
        words.split.filled(name(a[one]), several.map { name(b[$0]) }.joined(separator: "; "))
      case .joined(let several, let one):
        words.joined.filled(several.map { name(a[$0]) }.joined(separator: "; "), name(b[one]))
      case .appeared(let one): words.communityAppeared.filled(name(b[one]))
      case .dissolved(let one): words.dissolved.filled(name(a[one]))
      case .continued(let before, let after): words.continued.filled(name(a[before]), name(b[after]))
      }
    }
    return section(words.communities, lines.count, lines.map { "- \($0)" }, table: false)
  }

  private var method: String {
    let measure = options.measure == .pageRank ? "PageRank" : options.measure.name
    let matching = words.matching.filled(
      "\(compared.threshold)", words.member.counted(CommunityMatching.smallestCommunity))
    return "## \(words.method)\n\n"
      + ([words.ranks.filled(measure)] + (hasDocuments ? [words.shares] : []) + [matching]).joined(separator: " ")
  }
}
