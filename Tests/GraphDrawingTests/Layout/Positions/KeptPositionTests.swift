import Graphs
import Testing

@testable import GraphDrawing

/// Nodes stay where they were when documents are added.
@Suite struct KeptPositionTests {
  /// The karate club with some more members, each a friend of two old ones, and a pair that knows nobody.
  private func grownClub() throws -> AttributedGraph {
    let club = try SampleGraphs.karateClub()
    let old = club.graph.edges.map { ($0.source, $0.target, $0.weight) }
    let new = [(34, 0, 1.0), (34, 1, 1.0), (35, 33, 1.0), (35, 32, 1.0), (36, 35, 1.0), (37, 38, 1.0)]
    let graph = try WeightedGraph(nodeCount: 39, edges: old + new)
    return AttributedGraph(graph: graph, nodeIDs: (0..<39).map { "member \($0 + 1)" })
  }

  private func picture(_ graph: AttributedGraph, after earlier: SavedPositions, _ page: PageSize = .natural) throws
    -> LaidOutPicture
  {
    var options = DrawingOptions.unlimited
    options.layout.previous = earlier
    options.layout.page = page
    return try Drawing(of: graph, options: options).picture(as: .svg, using: Processes.child())
  }

  private func clubPositions() throws -> SavedPositions {
    let drawing = Drawing(of: try SampleGraphs.karateClub(), options: .unlimited)
    return drawing.saved(try drawing.positions(using: Processes.child()))
  }

  @Test(arguments: [PageSize.natural, .a4, .pixels(width: 1600, height: 900)])
  func oldNodesAreExactlyWhereTheyWere(page: PageSize) throws {
    let graph = try grownClub(), earlier = try clubPositions()
    let read = try SavedPositions(reading: earlier.tabSeparated)
    #expect(read == earlier)
    let picture = try picture(graph, after: read, page)
    #expect(picture.report.quality.overlaps == 0)
    #expect(picture.positions.count == 39)
    for position in picture.positions where position.node < 34 {
      let place = SavedPositions.Place(x: position.x, y: position.y)
      #expect(earlier.places[graph.nodeIDs[position.node]] == place)
    }
  }

  @Test func newNodesAreNearTheirNeighbors() throws {
    let picture = try picture(grownClub(), after: clubPositions())
    let points = picture.positions.map { Point(x: $0.x, y: $0.y) }
    let old = points[..<34]
    let width = (old.map(\.x).max() ?? 0) - (old.map(\.x).min() ?? 0)
    for (new, friends) in [(34, [0, 1]), (35, [32, 33]), (36, [35])] {
      for friend in friends { #expect((points[new] - points[friend]).length < width / 2) }
    }
    // The strangers stand below all others, side by side.
    #expect(points[37].y == points[38].y && points[37].y < (points[..<37].map(\.y).min() ?? 0))
  }

  @Test func aPictureWithNothingNewIsTheSame() throws {
    let club = try SampleGraphs.karateClub(), earlier = try clubPositions()
    let drawing = Drawing(of: club, options: .unlimited)
    let saved = try picture(club, after: earlier)
    #expect(drawing.saved(saved.positions) == earlier)
    #expect(try saved.bytes == drawing.render(as: .svg, using: Processes.child()))
  }

  @Test func overlapsMoveNewNodesOnly() throws {
    // Two old nodes side by side, and a new one between whom there is no room.
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 3, edges: [(0, 1, 1), (0, 2, 1), (1, 2, 1)]), nodeIDs: ["a", "b", "c"])
    graph.nodeAttributes["name"] = .text(["Left", "Right", "In Between"])
    let earlier = SavedPositions(["a": .init(x: -40, y: 7.25), "b": .init(x: 40, y: 7.25)])
    let picture = try picture(graph, after: earlier)
    #expect(picture.report.quality.overlaps == 0)
    #expect(picture.positions[0] == NodePosition(node: 0, x: -40, y: 7.25))
    #expect(picture.positions[1] == NodePosition(node: 1, x: 40, y: 7.25))
  }

  @Test func positionsAreReadFromThePictureItself() throws {
    let club = try SampleGraphs.karateClub()
    let drawing = Drawing(of: club, options: .unlimited)
    let picture = try drawing.picture(as: .svg, using: Processes.child())
    let read = try SavedPositions(reading: String(decoding: picture.bytes, as: UTF8.self))
    let written = drawing.saved(picture.positions)
    #expect(Set(read.places.keys) == Set(written.places.keys))
    for (id, place) in written.places {
      let other = try #require(read.places[id])
      #expect(abs(place.x - other.x) < 0.02 && abs(place.y - other.y) < 0.02)
    }
  }

  /// Whatever its unit, a layout is the same picture: turned by nothing, and larger or smaller as a whole.
  @Test(arguments: [0.001, 1.0 / 64, 30, 4096])
  func layoutsOfAnyUnitKeepTheirShape(unit: Double) throws {
    let club = try SampleGraphs.karateClub()
    var layout = SavedPositions(try clubPositions().places.mapValues { .init(x: $0.x * unit, y: $0.y * unit + 17) })
    layout.unit = .unknown
    let picture = try picture(club, after: layout)
    #expect(picture.report.quality.overlaps == 0)
    let places = picture.positions.map { (new: Point(x: $0.x, y: $0.y), old: layout.places[club.nodeIDs[$0.node]]) }
    let old = places.compactMap(\.old).map { Point(x: $0.x, y: $0.y) }
    try #require(old.count == 34)
    let scale = (places[33].new - places[0].new).length / (old[33] - old[0]).length
    for node in 1..<34 {
      let difference = (places[node].new - places[0].new) - (old[node] - old[0]) * scale
      // Hundredths of a point are written.
      #expect(difference.length < 0.1, "\(node)")
    }
  }

  @Test func aLayoutWithRoomStaysAsItIs() throws {
    var layout = try clubPositions()
    layout.unit = .unknown
    let picture = try picture(SampleGraphs.karateClub(), after: layout)
    for position in picture.positions {
      #expect(layout.places["member \(position.node + 1)"] == .init(x: position.x, y: position.y))
    }
  }
}
