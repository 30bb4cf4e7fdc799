public import CoMention
public import GraphAlgorithms
public import GraphFormats
public import Graphs

/// A graph for each slice of time, with communities that are followed from slice to slice.
///
///     let times = TimeSlices(of: index, by: .month)
///     let graphs = times.slices.map { CoMentionGraph(findingDuplicatesIn: index.selecting($0)) }
///     let slices = GraphSlices(times.slices, graphs, communities: graphs.map { $0.graph.graph.leiden() })
///     print(slices.slices[0].communityOf)
///
/// Who is meant is known from all documents, so that ids are the same in all slices.
public struct GraphSlices: Sendable {
  /// One slice.
  public struct Slice: Sendable {
    /// When it is.
    public var time: TimeSlice
    /// Who is mentioned with whom then.
    public var coMentions: CoMentionGraph
    /// The community of each node, by the number that it has in all slices, from 0; nil for who is in none of
    /// `CommunityMatching.smallestCommunity` members.
    public var communityOf: [Int?]
    /// The communities of the slice: their numbers, where they come from, and their members by strength.
    public var communities: [Community]
  }

  /// A community in a slice.
  public struct Community: Hashable, Sendable {
    /// Its number in all slices, from 0.
    public var number: Int
    /// How it came to be.
    public var origin: CommunityHistory.Origin
    /// Its nodes in the graph of the slice, by decreasing strength.
    public var members: [Int]
  }

  /// The slices, in the order of time.
  public let slices: [Slice]

  /// The members of each community by its number, as ids: those with the largest strength of all slices first.
  public let members: [[String]]

  /// Puts slices together.
  ///
  /// - Parameters:
  ///   - times: When they are.
  ///   - graphs: The graph of each.
  ///   - communities: The communities of each.
  ///   - threshold: From which Jaccard index on communities of two slices are one.
  /// - Precondition: A graph and a partition of its nodes for each time.
  public init(
    _ times: [TimeSlice], _ graphs: [CoMentionGraph], communities: [Partition],
    threshold: Double = CommunityMatching.standardThreshold
  ) {
    precondition(times.count == graphs.count && times.count == communities.count, "A graph for each time")
    var numbers: [String: Int] = [:]
    for id in graphs.flatMap(\.graph.nodeIDs) where numbers[id] == nil { numbers[id] = numbers.count }
    let large = communities.map { $0.members.filter { $0.count >= CommunityMatching.smallestCommunity } }
    let history = CommunityHistory(
      of: zip(large, graphs).map { members, graph in
        members.map { $0.map { numbers[graph.graph.nodeIDs[$0]] ?? 0 } }
      }, threshold: threshold)
    var strengths = [[String: Double]](repeating: [:], count: history.trackCount)
    slices = times.indices.map { place in
      let graph = graphs[place].graph
      let strength = graph.graph.strength()
      var communityOf = [Int?](repeating: nil, count: graph.graph.nodeCount)
      let found = large[place].enumerated().map { number, members in
        let track = history.tracks[place][number]
        for node in members {
          communityOf[node] = track
          strengths[track][graph.nodeIDs[node], default: 0] += strength[node]
        }
        return Community(
          number: track, origin: history.origins[place][number], members: strength.ranking(of: members))
      }
      return Slice(
        time: times[place], coMentions: graphs[place], communityOf: communityOf,
        communities: found.sorted { $0.number < $1.number })
    }
    members = strengths.map { strengths in
      strengths.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
  }

  /// The names of entities by their ids.
  public var names: [String: String] {
    var names: [String: String] = [:]
    for slice in slices {
      let graph = slice.coMentions.graph
      for node in 0..<graph.graph.nodeCount { names[graph.nodeIDs[node]] = graph.name(of: node) }
    }
    return names
  }

  /// The graph with spells, for GEXF: nodes have what `describe` attaches for a slice, and `community`.
  public func dynamicGraph(_ describe: (_ slice: Int, inout AttributedGraph) -> Void) -> DynamicGraph {
    DynamicGraph(
      slices: slices.enumerated().map { place, slice in
        var graph = slice.coMentions.graph
        describe(place, &graph)
        graph.nodeAttributes["community"] = .integer(slice.communityOf.map { $0.map { $0 + 1 } })
        return DynamicGraph.Slice(
          start: slice.time.days.lowerBound.description, end: slice.time.days.upperBound.description, graph: graph)
      })
  }
}
