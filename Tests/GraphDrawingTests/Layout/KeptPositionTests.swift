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

  @Test(arguments: [
    "{\"a\": {\"x\": 1, \"y\": -2.5}, \"b & c\": {\"x\": 3, \"y\": 4}}",
    "[{\"id\": \"a\", \"x\": 1, \"y\": -2.5}, {\"id\": \"b & c\", \"x\": 3, \"y\": 4}]",
    "id\tx\ty\na\t1\t-2.5\nb & c\t3\t4\n", "# comment\na\t1\t-2.5\r\n\nb & c\t3\t4",
    "<svg><g id=\"x\" data-id=\"a\"><title>t</title><ellipse cx=\"1\" cy=\"2.5\" rx=\"3\" ry=\"4\"/></g>"
      + "<g class=\"n\" data-id=\"b &amp; c\"><polygon fill=\"none\" points=\"2,-3 4,-3 4,-5 2,-5 2,-3\"/></g></svg>",
  ])
  func formsOfPositions(text: String) throws {
    #expect(
      try SavedPositions(reading: text).places == ["a": .init(x: 1, y: -2.5), "b & c": .init(x: 3, y: 4)])
  }

  @Test(arguments: [
    ("id\tx\ty\na\t1\n", 2), ("a\t1\tnan\n", 1), ("a\t1\t2\na\t3\t4\n", 2), ("a\t1\t1e300\n", 1), ("{\"a\": 1}", nil),
    ("[{\"x\": 1, \"y\": 2}]", nil), ("<svg></svg>", nil),
  ])
  func badPositionsAreRefused(text: String, line: Int?) {
    let error = #expect(throws: SavedPositionsError.self) { try SavedPositions(reading: text) }
    #expect(error?.line == line)
  }
}
