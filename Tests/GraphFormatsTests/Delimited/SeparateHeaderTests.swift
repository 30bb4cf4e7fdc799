import Graphs
import Testing

@testable import GraphFormats

/// Neo4j headers in files of their own: `neo4j-admin database import --nodes=movies-header.csv,movies1.csv,movies2.csv`, as in the
/// manual of Neo4j.
@Suite struct SeparateHeaderTests {
  private static let files = [
    "movies-header.csv": "movieId:ID,title,year:int,:LABEL\n",
    "movies1.csv": "tt0133093,\"The Matrix\",1999,Movie\n",
    "movies2.csv": "tt0234215,\"The Matrix Reloaded\",2003,Movie;Sequel\n",
    "actors-header.csv": "personId:ID,name,:LABEL\n",
    "actors.csv": "keanu,\"Keanu Reeves\",Actor\n",
    "roles-header.csv": ":START_ID,role,:END_ID,:TYPE\n",
    "roles.csv": "keanu,\"Neo\",tt0133093,ACTED_IN\nkeanu,\"Neo\",tt0234215,ACTED_IN\n",
  ]

  private func reading(_ names: [String]) throws -> GraphReading {
    try GraphFormat.readTables(names.map { GraphTable(name: $0, bytes: Array((Self.files[$0] ?? "").utf8)) })
  }

  private func expectMovies(_ reading: GraphReading) {
    #expect(reading.graph.nodeIDs == ["tt0133093", "tt0234215", "keanu"])
    #expect(edgeList(reading.graph) == ["tt0133093 keanu 1.0", "tt0234215 keanu 1.0"])
    #expect(reading.graph.nodeAttributes["year"] == .integer([1999, 2003, nil]))
    #expect(reading.graph.edgeAttributes["role"] == .text(["Neo", "Neo"]))
    #expect(reading.remarks == [])
  }

  @Test func headerFirst() throws {
    expectMovies(
      try reading([
        "movies-header.csv", "movies1.csv", "movies2.csv", "actors-header.csv", "actors.csv", "roles-header.csv",
        "roles.csv",
      ]))
  }

  /// As a shell lists files: data may come before its header, which the number of columns tells then.
  @Test func byColumns() throws {
    let names = ["movies1.csv", "movies-header.csv", "movies2.csv", "actors.csv", "actors-header.csv"]
    let edges = GraphTable(name: "e.csv", bytes: Array("source,target\nkeanu,tt0133093\n".utf8))
    let nodes = names.map { GraphTable(name: $0, bytes: Array((Self.files[$0] ?? "").utf8)) }
    #expect(throws: GraphFormatError.self) { try GraphFormat.readTables(nodes) }
    let graph = try GraphFormat.readTables([edges] + nodes).graph
    #expect(graph.nodeIDs.sorted() == ["keanu", "tt0133093", "tt0234215"])
    #expect(edgeList(graph).count == 1)
  }

  @Test func mistakes() throws {
    let two = #expect(throws: GraphFormatError.self) {
      try reading(["movies1.csv", "movies-header.csv", "roles.csv", "roles-header.csv"])
    }
    #expect(
      two?.description
        == "movies1.csv: this table has no header, and 2 headers have 4 columns; give it after its own")
    let none = #expect(throws: GraphFormatError.self) { try reading(["movies-header.csv", "roles-header.csv"]) }
    #expect(none?.description == "movies-header.csv: this is a header without rows; give the tables with it")
    let short = #expect(throws: GraphFormatError.self) {
      try GraphFormat.readTables([
        GraphTable(name: "h.csv", bytes: Array(":ID,name\n".utf8)),
        GraphTable(name: "n.csv", bytes: Array("1,Ada\n2\n".utf8)),
        GraphTable(name: "e.csv", bytes: Array("source,target\n1,2\n".utf8)),
      ])
    }
    #expect(short?.description == "n.csv:2: 1 field; expected 2, as in its header")
  }
}
