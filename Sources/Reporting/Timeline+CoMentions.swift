public import CoMention
import EntityResolution
import GraphAlgorithms
public import Graphs

/// Which rows a timeline has.
public struct TimelineRowOptions: Hashable, Sendable {
  /// What a row is. The default is an entity.
  public var subject = Timeline.Subject.entities

  /// How many rows there are at most, the highest-ranked first, or the largest communities. The default is 20.
  public var maximumCount = 20

  /// A unit of time that has to hold the dates of documents for their mentions to count. The default is nil: every date
  /// counts.
  public var unit: TimeUnit?

  /// The default options.
  public init() {}
}

extension Timeline {
  /// The dates of the documents behind a graph, with a row for each of its highest-ranked entities or largest communities.
  ///
  ///     let graph = coMentions.graph.graph
  ///     let timeline = Timeline(of: coMentions, communities: graph.leiden(), ranks: graph.pageRank())
  ///
  /// - Parameters:
  ///   - coMentions: The graph, with the documents behind it.
  ///   - communities: Its communities.
  ///   - ranks: Which entities come first, and which members of a community.
  ///   - options: Which rows there are.
  /// - Precondition: One community and one score per node.
  ///
  /// An entity or a community has no row if no document with a date mentions it, or none whose date the unit holds.
  public init(
    of coMentions: CoMentionGraph, communities: Partition, ranks: NodeScores,
    options: TimelineRowOptions = TimelineRowOptions()
  ) {
    let dates = MentionDates(coMentions, by: options.unit)
    let rows = Self.emptyRows(of: coMentions.graph, communities: communities, ranks: ranks, options.subject)
    let candidates = rows.compactMap { nodes, row in
      var row = row
      row.mentions = dates.mentions(of: nodes)
      return row.mentions.isEmpty ? nil : row
    }
    self.init(
      documents: dates.dates.compactMap { $0 }, undatedCount: dates.dates.count { $0 == nil },
      rows: Array(candidates.prefix(options.maximumCount)), candidateCount: candidates.count)
    subject = options.subject
  }

  /// The rows there could be, in their order, without their mentions, and the nodes of each.
  private static func emptyRows(
    of graph: AttributedGraph, communities: Partition, ranks: NodeScores, _ subject: Subject
  ) -> [(nodes: [Int], row: TimelineRow)] {
    switch subject {
    case .entities:
      ranks.ranking().map { node in
        let name = graph.name(of: node)
        return ([node], TimelineRow(id: graph.nodeIDs[node], name: name, community: communities[node], mentions: []))
      }
    case .communities:
      communities.members.enumerated().map { number, members in
        let named = graph.ranking(of: members, by: ranks).prefix(2)
        let row = TimelineRow(
          id: CommunityGraph.id(of: number), names: named.map { graph.name(of: $0) },
          unnamedCount: members.count - named.count, community: number, mentions: [])
        return (members, row)
      }
    }
  }
}

/// When the entities of a graph are mentioned.
private struct MentionDates {
  /// The date of every document.
  let dates: [CalendarDate?]
  private let coMentions: CoMentionGraph
  private let unit: TimeUnit?

  init(_ coMentions: CoMentionGraph, by unit: TimeUnit?) {
    self.coMentions = coMentions
    self.unit = unit
    dates = coMentions.index.documentDates
  }

  /// The mentions of some nodes together, in corpus order an entry per document that has a date which the unit holds.
  func mentions(of nodes: [Int]) -> [DatedMentions] {
    var counts: [Int: Int] = [:]
    for node in nodes {
      for mention in coMentions.countedMentions(of: coMentions.index.entities[coMentions.entityOfNode[node]]) {
        counts[mention.document, default: 0] += 1
      }
    }
    return counts.sorted { $0.key < $1.key }.compactMap { document, count in
      guard let date = dates[document], unit?.holds(date) ?? true else { return nil }
      return DatedMentions(date: date, count: count)
    }
  }
}
