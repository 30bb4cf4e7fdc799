import Graphs
import Primitives
import TestSupport
import Testing

@testable import GraphDrawing

@Suite struct MatrixPictureTests {
  private func karate(_ options: MatrixOptions = MatrixOptions()) throws -> MatrixPicture {
    let graph = try SampleGraphs.karateClub()
    let degrees = NodeScores((0..<34).map { Double(graph.graph.degree(of: $0)) })
    return MatrixPicture(of: graph, communities: SampleGraphs.karateFactions, ranks: degrees, options: options)
  }

  private func squares(_ chart: ParsedChart) -> [ParsedChart.Element] {
    chart.rows.flatMap { $0.children.filter { $0.name == "rect" } }
  }

  @Test func everyTieHasItsTwoSquares() throws {
    let picture = try karate()
    let chart = ParsedChart(picture.svg)
    #expect(chart.isWellFormed && chart.rows.count == 34)
    #expect(squares(chart).count == 2 * 78)
    var places: Set<[String]> = []
    for row in chart.rows {
      let number = String(row.attributes["id"]?.dropFirst(4) ?? "")
      for square in row.children where square.name == "rect" {
        places.insert([number, try #require(square.attributes["data-column"])])
      }
    }
    #expect(places.count == 2 * 78)
    #expect(places.allSatisfy { places.contains([$0[1], $0[0]]) })
    let ids = chart.rows.compactMap { $0.attributes["data-id"] }
    let graph = picture.graph
    for place in places {
      let ends = try place.map { text in
        let row = try #require(Int(text)) - 1
        return try #require(graph.nodeIDs.firstIndex(of: ids[row]))
      }
      #expect(graph.graph.edgeIndex(between: ends[0], and: ends[1]) != nil)
    }
  }

  @Test func communitiesAreBlocksInOrder() throws {
    let picture = try karate()
    #expect(picture.order.blocks.map(\.rows) == [0..<17, 17..<34])
    for block in picture.order.blocks {
      #expect(picture.order.nodes[block.rows].allSatisfy { SampleGraphs.karateFactions[$0] == block.community })
    }
    let chart = ParsedChart(picture.svg)
    #expect(chart.group("block_1")?.attributes["data-count"] == "17")
    #expect(chart.group("block_2")?.title?.hasPrefix("member 34, ") == true)
  }

  @Test func squaresAreWhereTheyBelongAndInsideThePicture() throws {
    let chart = ParsedChart(try karate().svg)
    let sides = Set(squares(chart).map { $0.number("width") })
    #expect(sides.count == 1, "all weights are one")
    for row in chart.rows {
      #expect(Set(row.children.filter { $0.name == "rect" }.map { $0.number("y") }).count == 1)
    }
    let width = chart.root.number("width"), height = chart.root.number("height")
    for rectangle in chart.rectangles where !rectangle.classes.contains("background") {
      #expect(rectangle.number("x") >= 0 && rectangle.number("x") + rectangle.number("width") <= width)
      #expect(rectangle.number("y") >= 0 && rectangle.number("y") + rectangle.number("height") <= height)
    }
  }

  @Test func theHeavierTheLargerAndTheDarker() throws {
    let edges = [(0, 1, 1.0), (1, 2, 2.0), (2, 3, 3.0)]
    let graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 4, edges: edges), nodeIDs: ["a", "b", "c", "d"])
    let picture = MatrixPicture(
      of: graph, communities: Partition(labels: [0, 0, 0, 0]), ranks: NodeScores([1, 1, 1, 1]))
    let chart = ParsedChart(picture.svg)
    let byWeight = Dictionary(grouping: squares(chart)) { $0.number("data-weight") }
    #expect(byWeight.mapValues { Set($0.flatMap(\.classes)) } == [1: ["s1"], 2: ["s2"], 3: ["s3"]])
    let sides = [1.0, 2, 3].compactMap { byWeight[$0]?.first?.number("width") }
    #expect(sides.count == 3 && sides == sides.sorted() && Set(sides).count == 3)
    #expect(squares(chart).compactMap(\.title).contains("a – b: weight 1"))
  }

  @Test func theOrderOfTheInputHasNoEffect() throws {
    let graph = try SampleGraphs.random(nodeCount: 90)
    let labels = (0..<90).map { $0 < 40 ? 0 : $0 < 70 ? 1 : 2 }
    func picture(_ nodes: [Int]) throws -> [UInt8] {
      let moved = graph.subgraph(of: nodes)
      let degrees = nodes.map { Double(graph.graph.degree(of: $0)) }
      return MatrixPicture(
        of: moved, communities: Partition(labels: nodes.map { labels[$0] }), ranks: NodeScores(degrees)
      ).svg
    }
    var generator = SplitMix64(seed: 7)
    let straight = try picture(Array(0..<90))
    #expect(try picture(Array(0..<90)) == straight)
    #expect(try picture(Array(0..<90).shuffled(using: &generator)) == straight)
  }

  @Test func onlyTheHighestRankedAreShownAndTheRestIsTold() throws {
    var options = MatrixOptions()
    options.maximumNodes = 5
    let chart = ParsedChart(try karate(options).svg)
    let highest: Set = ["member 34", "member 1", "member 33", "member 3", "member 2"]
    #expect(Set(chart.rows.compactMap { $0.attributes["data-id"] }) == highest)
    #expect(chart.texts.contains { $0.contains("the 5 highest-ranked of 34 nodes") })
  }

  @Test func manyRowsNameOnlyTheHighestRanked() throws {
    let graph = try SampleGraphs.random(nodeCount: 400)
    var options = MatrixOptions()
    options.maximumNodes = 400
    let ranks = NodeScores((0..<400).map { Double(400 - $0) })
    let picture = MatrixPicture(
      of: graph, communities: Partition(labels: (0..<400).map { $0 % 4 }), ranks: ranks, options: options)
    let chart = ParsedChart(picture.svg)
    let labels = try #require(chart.group("labels")).children.map(\.text)
    #expect(labels.contains("Person 0") && labels.count < 400 && labels.count > 80)
    #expect(chart.texts.contains { $0.contains("names of the highest-ranked") })
    // Labels of rows don't overlap.
    let places = try #require(chart.group("labels")).children.filter { $0.attributes["transform"] == nil }
      .map { $0.number("y") }.sorted()
    #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 8 })
  }

  @Test func aDenseMatrixIsAFewPaths() throws {
    var edges: [(Int, Int, Double)] = []
    for a in 0..<160 { for b in 0..<a { edges.append((b, a, Double(1 + (a * b) % 9))) } }
    let graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 160, edges: edges), nodeIDs: (0..<160).map { "n\($0)" })
    var options = MatrixOptions()
    options.maximumNodes = 160
    let picture = MatrixPicture(
      of: graph, communities: Partition(labels: (0..<160).map { $0 % 2 }),
      ranks: NodeScores([Double](repeating: 1, count: 160)), options: options)
    #expect(picture.svg.count < 300_000)
    let paths = try #require(ParsedChart(picture.svg).group("squares")).children.flatMap(\.children)
    #expect(paths.count == picture.steps.limits.count)
    var places: Set<[Int]> = []
    for path in paths {
      var place = [0, 0]
      for move in (path.attributes["d"] ?? "").split(separator: "h0") {
        let numbers = move.dropFirst().split(separator: " ").compactMap { Int($0) }
        place = move.hasPrefix("M") ? numbers : [place[0] + numbers[0], place[1] + numbers[1]]
        places.insert(place)
      }
    }
    #expect(places.count == 160 * 159 && places.allSatisfy { $0[0] != $0[1] && places.contains([$0[1], $0[0]]) })
  }

  @Test func nothingIsAPictureToo() {
    let nothing = AttributedGraph(graph: WeightedGraph.Builder().build(), nodeIDs: [])
    let chart = ParsedChart(
      MatrixPicture(of: nothing, communities: Partition(labels: []), ranks: NodeScores([])).svg)
    #expect(chart.isWellFormed && chart.texts.contains { $0.contains("no nodes") })
  }

  @Test func hostileTextIsShownAndDoesNothing() throws {
    var graph = try SampleGraphs.ring(of: HostileNames.names)
    graph.edgeAttributes["count"] = .text(graph.graph.edges.map { HostileNames.names[$0.source] })
    var options = MatrixOptions()
    options.maximumNodes = 100
    options.title = HostileNames.names.joined()
    options.legend.unit = HostileNames.names.joined()
    options.legend.weighting = HostileNames.names[5]
    options.legend.dates = HostileNames.names.joined()
    options.legend.sizeMeaning = HostileNames.names.joined()
    let count = HostileNames.names.count
    let picture = MatrixPicture(
      of: graph, communities: Partition(labels: (0..<count).map { $0 / 7 }),
      ranks: NodeScores([Double](repeating: 1, count: count)), options: options)
    let bytes = picture.svg
    #expect(try Processes.isWellFormed(bytes))
    let chart = ParsedChart(bytes)
    #expect(chart.isWellFormed && chart.isHarmless)
    let labels = try #require(chart.group("labels")).children.map { HostileNames.squeezed($0.text) }
    let tooltips = squares(chart).compactMap(\.title).map(HostileNames.squeezed)
    for hostile in HostileNames.all {
      let isCut = labels.contains { $0.hasSuffix("…") && hostile.shown.hasPrefix($0.dropLast()) }
      #expect(labels.contains(hostile.shown) || isCut, "\(hostile.name)")
      #expect(tooltips.contains { $0.hasPrefix("\(hostile.shown)–") }, "\(hostile.name)")
    }
  }
}
