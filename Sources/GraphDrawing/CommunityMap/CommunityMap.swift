public import GraphAlgorithms
public import Graphs
import Primitives

/// How much of a graph its community map shows.
public struct CommunityMapOptions: Hashable, Sendable {
  /// The heading. The default is empty: how many communities and nodes there are.
  public var title = ""

  /// How many communities are drawn, the largest first, at least 1. The default is 24.
  public var maximumCommunities = 24

  /// How many members the picture of a community has, the highest-ranked first, at least 1. The default is 40.
  public var maximumMembers = 40

  /// How pictures are laid out. The default chooses by size.
  public var layout = LayoutOptions()

  /// Light, dark, or as the reader's system says. The default is ``DrawingStyle/Theme/automatic``.
  public var theme = DrawingStyle.Theme.automatic

  /// What the legends say about where the graph comes from, and what ranks are, and the words of it all. The default says nothing.
  public var legend = LegendTexts()

  /// The default options.
  public init() {}
}

/// Pictures of a graph that is too large for one: its communities as nodes, and each community by itself.
///
///     let map = CommunityMap(of: graph, communities: partition, ranks: graph.graph.pageRank())
///     let svg = try map.drawing.render(as: .svg)
///     let first = try map.drawing(ofCommunity: 0).render(as: .svg)
///
/// A community's number is the same in all pictures: that of its partition, from the largest, shown from 1. On the map the area of a
/// node is proportional to the number of its members, and an edge the wider the more the members of both are tied, all weights added up.
public struct CommunityMap: Sendable {
  /// The graph of communities that the map shows.
  public let communityGraph: CommunityGraph

  /// The names of the highest-ranked members of each community, at most eight, cleaned of what breaks lines and terminals.
  public let topNames: [[String]]

  /// The number of communities with two members or more.
  private let joinedCount: Int
  private let graph: AttributedGraph
  private let communities: Partition
  private let ranks: NodeScores
  private let options: CommunityMapOptions
  private var words: PictureWords { options.legend.words }

  /// Joins the communities; nothing is laid out yet.
  ///
  /// - Parameters:
  ///   - graph: The whole graph.
  ///   - communities: Its communities.
  ///   - ranks: Which members name a community and are in its picture.
  ///   - options: How much is shown.
  /// - Precondition: One community and one score per node; the numbers of the options are positive.
  /// - Complexity: O(*n* log *n* + *m* log *m*).
  public init(
    of graph: AttributedGraph, communities: Partition, ranks: NodeScores,
    options: CommunityMapOptions = CommunityMapOptions()
  ) {
    precondition(options.maximumCommunities > 0 && options.maximumMembers > 0, "At least one of each")
    precondition(ranks.values.count == graph.graph.nodeCount, "One score per node")
    communityGraph = CommunityGraph(of: graph.graph, communities: communities)
    topNames = communities.members.map { CommunityNames(of: $0, ranks: ranks, in: graph, count: 8).names }
    joinedCount = communities.members.prefix { $0.count > 1 }.count
    self.graph = graph
    self.communities = communities
    self.ranks = ranks
    self.options = options
  }

  /// How many communities the map shows.
  ///
  /// A node that is a community by itself says nothing on a map; it is left out unless there is nothing else.
  public var shownCount: Int {
    min(options.maximumCommunities, joinedCount > 0 ? joinedCount : communities.count)
  }

  /// The communities that have a picture of their own: those on the map with at least two members.
  public var pictured: Range<Int> { 0..<min(shownCount, joinedCount) }

  /// The map.
  public var drawing: Drawing {
    let sizes = communities.members.map { Double($0.count) }
    var style = DrawingStyle()
    style.size = NodeScores(sizes)
    style.communities = Partition(labels: Array(0..<communities.count))
    style.labelColumns = 24
    style.labelLines = 8
    style.shapesByType = false
    style.theme = options.theme
    var shown = DrawingOptions()
    shown.title = options.title.isEmpty ? mapTitle : options.title
    shown.maximumNodes = shownCount
    shown.smallestComponent = 1
    // The strongest say enough; with three a node nearly every pair of communities would be tied.
    shown.maximumEdges = .perNode(2)
    shown.layout = options.layout
    shown.legend = options.legend
    shown.legend.unit = ""
    shown.legend.weighting = words.map.sumOfWeights
    shown.legend.sizeMeaning = words.map.memberCount
    shown.legend.nodesAreCommunities = true
    let labels = communities.members.indices.map { self.labels(of: $0, columns: style.labelColumns) }
    style.areaLabels = labels.map { $0.map { SafeText.cleaned($0) } }
    return Drawing(of: communityGraph.attributed(names: labels.map { $0[0] }), style: style, options: shown)
  }

  /// What a label can say, the most first: members, number and size, then fewer members, then none. Names that fit a line don't break.
  private func labels(of number: Int, columns: Int) -> [String] {
    let members = topNames[number].prefix(Self.labelNames).map { member in
      DisplayWidth.columns(of: member) < columns ? Self.unbroken(member) : member
    }
    let facts = Self.unbroken(facts(number, size: communities.members[number].count))
    let named = (0..<members.count).map { Self.label(members.dropLast($0), facts) }
    return named + [facts, Self.unbroken(words.map.number.filled("\(number + 1)")), "\(number + 1)"]
  }

  /// How many members a label names.
  private static let labelNames = 3

  /// A label: `Kim Jong Un, Mike Pompeo, Seoul; no. 2, 14 members`.
  private static func label(_ names: some Collection<String>, _ facts: String) -> String {
    let named = names.joined(separator: ", ")
    return "\(named);\(Legend.directionMark(after: named)) \(facts)"
  }

  /// The number and the size of a community.
  private func facts(_ number: Int, size: Int) -> String {
    words.map.facts.filled("\(number + 1)", words.map.member.counted(size))
  }

  private static func unbroken(_ text: String) -> String { text.replacing(" ", with: "\u{A0}") }

  private var mapTitle: String {
    let nodes = words.legend.node.counted(graph.graph.nodeCount)
    let alone = communities.count - joinedCount
    let all = joinedCount > 0 ? joinedCount : communities.count
    let communities = words.legend.community.counted(all)
    let rest = alone > 0 && joinedCount > 0 ? words.map.alone.form(alone).filled("\(alone)") : ""
    guard shownCount < all else { return words.map.title.filled(communities, nodes) + rest }
    return words.map.largest.form(shownCount).filled(communities, nodes, "\(shownCount)") + rest
  }

  /// The picture of one community: its highest-ranked members and the ties among them.
  ///
  /// - Parameters:
  ///   - number: The community.
  ///   - divide: Finds the parts of a community, which its picture has as colours. The default finds none.
  /// - Returns: A drawing with the number, the size and the first names of the community as its title.
  /// - Precondition: There is such a community.
  public func drawing(
    ofCommunity number: Int, dividedBy divide: ((WeightedGraph) -> Partition)? = nil
  ) -> Drawing {
    // In node order, so that the picture hangs on who they are only.
    let members = communities.members[number].sorted()
    let part = graph.subgraph(of: members)
    var style = DrawingStyle()
    style.size = NodeScores(members.map { ranks[$0] })
    style.communities = divide?(part.graph)
    style.theme = options.theme
    // The same for all communities, so that their pictures can be compared.
    style.edgeScale = EdgeWidthScale(weights: graph.graph.edges.lazy.map(\.weight))
    var shown = DrawingOptions()
    shown.title = title(ofCommunity: number)
    shown.maximumNodes = options.maximumMembers
    shown.layout = options.layout
    shown.legend = options.legend
    return Drawing(of: part, style: style, options: shown)
  }

  private func title(ofCommunity number: Int) -> String {
    let names = topNames[number].prefix(Self.labelNames).joined(separator: ", ")
    let size = words.map.member.counted(communities.members[number].count)
    let heading = words.map.community.filled("\(number + 1)", size, names)
    return options.title.isEmpty ? heading : words.map.titled.filled(options.title, heading)
  }
}
