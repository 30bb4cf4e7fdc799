import Graphs
import Testing

@testable import GraphDrawing

@Suite struct SavedPositionsTests {
  @Test func aLineForEveryNodeInOrderOfTheIDs() throws {
    let positions = SavedPositions([
      "b": .init(x: 1, y: -2.5), "a\tz": .init(x: 0.1, y: 1e6), "a\nb": .init(x: -0.25, y: 0),
    ])
    #expect(positions.tabSeparated == "id\tx\ty\na z\t0.1\t1000000\na b\t-0.25\t0\nb\t1\t-2.5\n")
    #expect(SavedPositions().tabSeparated == "id\tx\ty\n")
    #expect(try SavedPositions(reading: "id\tx\ty\n") == SavedPositions())
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

  /// The middle of the first shape, whatever that is; a picture's y goes down.
  @Test(arguments: [
    "<path d=\"M10,-20C10,-20 30,-20 30,-20 30,-40 30,-40 30,-40 10,-40 10,-40 10,-40\"/>",
    "<polyline points=\"10,-40 30,-20\"/><ellipse cx=\"1\" cy=\"1\" rx=\"3\" ry=\"3\"/>",
    "<text>Ann</text><polygon points=\"10,-20 30,-20 30,-40\"/>",
  ])
  func placesOfShapes(shape: String) throws {
    let read = try SavedPositions(reading: "<svg><g data-id=\"a &lt; &#39;b&#39;\">\(shape)</g></svg>")
    #expect(read.places == ["a < 'b'": .init(x: 20, y: 30)])
  }

  @Test(arguments: [
    ("a\t1", SavedPositionsError.Code.malformedLine, "1: expected an id, x and y with tabs between them"),
    ("a\t1\t2\na\t1\t2", .badPlace, "2: “a” is there a second time; remove one"),
    ("{}x", .noPlaces, "expected a JSON object of ids with x and y, or a list of objects with id, x and y"),
    ("[{\"id\": \"a\", \"x\": 1e9, \"y\": 0}]", .badPlace, "a node has no id or no place in reach, or is there twice"),
    ("<svg><g id=\"n1\"><ellipse cx=\"1\" cy=\"1\"/></g></svg>", .foreignPicture, "the SVG has no nodes with an id"),
  ])
  func errorsSayWhatIsWrong(text: String, code: SavedPositionsError.Code, message: String) {
    let error = #expect(throws: SavedPositionsError.self) { try SavedPositions(reading: text) }
    #expect(error?.code == code && error?.description == message)
  }

  private func graph(_ columns: [(String, AttributeColumn)], ids: [String] = ["a", "b", "c"]) throws -> AttributedGraph
  {
    var graph = AttributedGraph(graph: WeightedGraph.Builder(nodeCount: ids.count).build(), nodeIDs: ids)
    for (name, column) in columns { graph.nodeAttributes[name] = column }
    return graph
  }

  @Test func graphsHoldPositions() throws {
    let laidOut = try graph([("x", .integer([1, nil, 3])), ("y", .real([-2.5, nil, 0]))])
    let read = try SavedPositions(of: laidOut)
    #expect(read.places == ["a": .init(x: 1, y: -2.5), "c": .init(x: 3, y: 0)])
    #expect(read.unit == .unknown)
  }

  @Test func badPlacesInGraphsAreNamed() throws {
    let wrong: [([(String, AttributeColumn)], String)] = [
      ([], "no node has a place"),
      ([("x", .text(["left", nil, nil])), ("y", .text(["top", nil, nil]))], "no node has"),
      ([("x", .real([1, 2, 3])), ("y", .real([1, nil, 3]))], "“b” has x but no y"),
      ([("x", .real([nil, 2, 3])), ("y", .real([1, 2, 3]))], "“a” has y but no x"),
      ([("x", .real([1, 2, .nan])), ("y", .real([1, 2, 3]))], "“c” stands at x = nan"),
      ([("x", .real([1, 2, 3])), ("y", .real([1, -.infinity, 3]))], "“b” stands at x = 2.0, y = -inf"),
      ([("x", .real([1e300, 2, 3])), ("y", .real([1, 2, 3]))], "“a” stands at"),
    ]
    for (columns, message) in wrong {
      let graph = try graph(columns)
      let error = #expect(throws: SavedPositionsError.self) { try SavedPositions(of: graph) }
      #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    }
  }
}
