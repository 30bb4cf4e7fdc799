import GraphAlgorithms
import Graphs
import Primitives
import TestSupport
import Testing

@testable import GraphDrawing

@Suite struct CommunityMapTests {
  private func map(_ maximum: Int = 24) throws -> CommunityMap {
    var options = CommunityMapOptions()
    options.maximumCommunities = maximum
    let graph = try SampleGraphs.karateClub()
    let degrees = NodeScores((0..<34).map { Double(graph.graph.degree(of: $0)) })
    return CommunityMap(of: graph, communities: SampleGraphs.karateFactions, ranks: degrees, options: options)
  }

  @Test func theMapShowsTheCommunities() throws {
    let svg = ParsedSVG(try map().drawing.render(as: .svg))
    #expect(svg.nodes.count == 2 && svg.edges.count == 1)
    #expect(HostileNames.squeezed(svg.nodes[0].texts.joined()).hasSuffix(";no.1,17members"))
    // networkx counts eleven friendships between the clubs.
    #expect(svg.edges[0].title.hasSuffix(": sum of weights 11, count 11"))
    #expect(svg.legendTexts.contains { $0.contains("number of members") })
    #expect(svg.title == "2 communities of 34 nodes")
  }

  /// Cliques of 40, 10, 5 and 2 members in a row.
  @Test func areasAreInProportionToMembers() throws {
    let sizes = [40, 10, 5, 2], count = sizes.reduce(0, +)
    let labels = sizes.enumerated().flatMap { [Int](repeating: $0, count: $1) }
    let edges = (1..<count).map { ($0 - 1, $0, 1.0) }
    let graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: count, edges: edges), nodeIDs: (0..<count).map { "Member number \($0)" })
    let map = CommunityMap(
      of: graph, communities: Partition(labels: labels),
      ranks: NodeScores((0..<count).map { Double(count - $0) }))
    let svg = ParsedSVG(try map.drawing.render(as: .svg))
    let areas = svg.nodes.map { ($0.box.right - $0.box.left) * ($0.box.bottom - $0.box.top) }
    try #require(areas.count == 4)
    for (area, size) in zip(areas, sizes) { #expect(abs(area / areas[3] / (Double(size) / 2) - 1) < 0.02) }
    #expect(svg.legendTexts.contains("area is proportional to number of members"))
    // Everybody can be told, the small ones by less.
    for (index, node) in svg.nodes.enumerated() { #expect(node.texts.joined().contains("\(index + 1)")) }
    #expect(svg.nodes[0].texts.joined().contains("number"))
  }

  @Test func theLargestAreShownAndTheRestIsTold() throws {
    let map = try map(1)
    let svg = ParsedSVG(try map.drawing.render(as: .svg))
    #expect(svg.nodes.count == 1 && map.pictured == 0..<1)
    #expect(svg.title == "The largest of 2 communities of 34 nodes")
    #expect(svg.legendTexts.contains { $0.contains("of 2 communities") })
    // The labels name them.
    #expect(!svg.legendTexts.contains("Communities"))
  }

  @Test func aCommunityHasAPictureOfItsMembers() throws {
    let drawing = try map().drawing(ofCommunity: 1) { Partition(labels: (0..<$0.nodeCount).map { $0 % 2 }) }
    let svg = ParsedSVG(try drawing.render(as: .svg))
    #expect(svg.nodes.count == 17)
    #expect(svg.title.hasPrefix("Community 2, 17 members: member 34, "))
    #expect(Set(svg.nodes.flatMap(\.classes)).isSuperset(of: ["c1", "c2"]))
  }

  @Test func nodesAloneHaveNoPictureOfTheirOwn() throws {
    let graph = try SampleGraphs.ring(of: ["a", "b", "c", "d"])
    let map = CommunityMap(
      of: graph, communities: Partition(labels: [0, 0, 1, 2]), ranks: NodeScores([1, 1, 1, 1]))
    #expect(map.pictured == 0..<1 && map.shownCount == 1)
    #expect(ParsedSVG(try map.drawing.render(as: .svg)).title == "1 community of 4 nodes, of which 2 stand alone")
    let scattered = CommunityMap(
      of: graph, communities: Partition(labels: [0, 1, 2, 3]), ranks: NodeScores([1, 1, 1, 1]))
    #expect(scattered.pictured.isEmpty && scattered.shownCount == 4)
  }

  @Test func namesStayTogetherWhereTheyFit() throws {
    let graph = try SampleGraphs.ring(of: ["Ri Yong Ho", "Stephen E. Biegun", "Democratic People's Republic of Korea"])
    let map = CommunityMap(of: graph, communities: Partition(labels: [0, 0, 0]), ranks: NodeScores([3, 2, 1]))
    let texts = try #require(ParsedSVG(try map.drawing.render(as: .svg)).nodes.first).texts
    #expect(
      texts.map { $0.replacing("\u{A0}", with: " ") } == [
        "Ri Yong Ho,", "Stephen E. Biegun,", "Democratic People's", "Republic…;", "no. 1, 3 members",
      ])
  }

  @Test func hostileNamesAreShownAndDoNothing() throws {
    let graph = try SampleGraphs.ring(of: HostileNames.names)
    var options = CommunityMapOptions()
    options.maximumCommunities = 100
    options.title = HostileNames.names.joined()
    let map = CommunityMap(
      of: graph, communities: Partition(labels: Array(HostileNames.names.indices)),
      ranks: NodeScores([Double](repeating: 1, count: HostileNames.names.count)), options: options)
    let bytes = try map.drawing.render(as: .svg)
    #expect(try Processes.isWellFormed(bytes))
    let svg = ParsedSVG(bytes)
    #expect(svg.nodes.count == HostileNames.names.count)
    #expect(svg.attributeNames.allSatisfy { !$0.hasPrefix("on") && !$0.contains("href") })
    #expect(!svg.elements.contains("script") && !svg.elements.contains("image"))
    for (index, hostile) in HostileNames.all.enumerated() {
      let text = HostileNames.squeezed(svg.nodes[index].texts.joined())
      let plain = text.replacing("\u{200E}", with: "")
      #expect(
        plain == "\(hostile.shown);no.\(index + 1),1member"
          || plain.hasPrefix(hostile.shown.prefix(10)) && plain.contains("…;no."),
        "\(hostile.name)")
    }
  }

  /// The map and the files beside it name the same members, those of the highest rank.
  @Test func communitiesAreNamedByTheirHighestRanked() throws {
    let korea = "Democratic People's Republic of Korea"
    let graph = try SampleGraphs.ring(of: ["Ann", "Bob", "Cem", "Dua", "Eve\u{7}", korea])
    let partition = Partition(labels: [0, 0, 0, 1, 1, 1])
    let map = CommunityMap(of: graph, communities: partition, ranks: NodeScores([3, 1, 2, 5, 7, 6]))
    #expect(map.topNames == [["Ann", "Cem", "Bob"], ["Eve", "Democratic People's Republic…", "Dua"]])
    #expect(map.communityGraph.memberCounts == [3, 3])
  }
}
