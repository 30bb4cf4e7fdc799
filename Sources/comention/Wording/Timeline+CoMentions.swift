import ComentionKit
import GraphDrawing

extension Timeline {
  /// The dates of the documents behind a graph, with a row for each of its highest-ranked entities or largest communities.
  ///
  /// An entity or a community has no row if no document with a date mentions it, or none whose date the unit holds.
  init(
    of coMentions: CoMentionGraph, communities: Partition, ranks: NodeScores, top: Int = 20, rows subject: Subject,
    by unit: TimeUnit? = nil
  ) {
    let dates = MentionDates(coMentions, by: unit)
    let groups = Self.groups(of: coMentions.graph, communities: communities, ranks: ranks, subject)
    let candidates = groups.compactMap { group in
      let mentions = dates.mentions(of: group.nodes)
      return mentions.isEmpty
        ? nil : TimelineRow(id: group.id, name: group.name, community: group.community, mentions: mentions)
    }
    self.init(
      documents: dates.dates.compactMap { $0 }, undatedCount: dates.dates.count { $0 == nil },
      rows: Array(candidates.prefix(top)), candidateCount: candidates.count)
    self.subject = subject
  }

  /// The timeline of an analysis as SVG, a row for each of the highest-ranked entities; nil where no document has a date.
  static func svg(of analysis: Analysis) -> [UInt8]? {
    let timeline = Timeline(
      of: analysis.coMentions, communities: analysis.communities, ranks: analysis.pageRank, rows: .entities)
    var options = TimelineOptions()
    options.rankMeaning = "PageRank"
    // The unit is chosen so that it fits; what remains is that there are no dates.
    return (try? TimelinePicture(of: timeline, options: options))?.svg
  }

  /// Nodes that share a row.
  private struct Group {
    var id: String, name: String, community: Int, nodes: [Int]
  }

  /// The rows there could be, in their order.
  private static func groups(
    of graph: AttributedGraph, communities: Partition, ranks: NodeScores, _ subject: Subject
  ) -> [Group] {
    switch subject {
    case .entities:
      return ranks.ranking().map { node in
        Group(id: graph.nodeIDs[node], name: graph.name(of: node), community: communities[node], nodes: [node])
      }
    case .communities:
      let joined = CommunityGraph(of: graph, communities: communities, ranks: ranks)
      return communities.members.enumerated().map { number, members in
        let names = joined.topNames[number].prefix(2)
        let rest = members.count - names.count
        return Group(
          id: joined.graph.nodeIDs[number], name: names.joined(separator: ", ") + (rest > 0 ? " +\(rest)" : ""),
          community: number, nodes: members)
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
    dates = coMentions.index.documents.map { $0.document.date.flatMap { CalendarDate(iso: $0) } }
  }

  /// The mentions of some nodes together, in corpus order an entry per document that has a date which the unit holds.
  func mentions(of nodes: [Int]) -> [DatedMentions] {
    var counts: [Int: Int] = [:]
    for node in nodes {
      for mention in coMentions.index.entities[coMentions.entityOfNode[node]].mentions {
        counts[mention.document, default: 0] += 1
      }
    }
    return counts.sorted { $0.key < $1.key }.compactMap { document, count in
      guard let date = dates[document], unit?.holds(date) ?? true else { return nil }
      return DatedMentions(date: date, count: count)
    }
  }
}
