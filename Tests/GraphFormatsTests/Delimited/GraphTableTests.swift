import Graphs
import OrderedCollections
import Testing

@testable import GraphFormats

/// Tables of nodes, alone and with their edges.
@Suite struct GraphTableTests {
  private func table(_ name: String, _ text: String) -> GraphTable { GraphTable(name: name, bytes: Array(text.utf8)) }

  @Test(arguments: [
    "Id,Label\n1,Ada\n2,Bob\n", "id;label;gruppe\n1;Ada;3\n", "ID\tName\n7\tAda\n", ":ID,name,:LABEL\n1,Ada,Person\n",
    "personId:ID(Person),age:int\n1,30\n", "name,group\nAda,1\nBob,2\n", "Label,Id,Modularity Class\nAda,1,2\n",
    "ID\n1\n2\n", "id,age,name\n1,30,Ada\n",
  ])
  func alone(text: String) {
    #expect(
      failure(text, as: .csvEdges)?.description
        == "x: this is a table of nodes, without edges; give the table of edges with it")
  }

  @Test(arguments: [false, true]) func gephi(edgesFirst: Bool) throws {
    let nodes = table("n.csv", "Id,Label,Group\n1,Ada,3\n2,Bob,4\n3,3,\n")
    let edges = table("e.csv", "Source,Target,Type,Id,Weight\n1,2,Directed,0,2\n2,9,Directed,1,\n")
    let reading = try GraphFormat.readTables(edgesFirst ? [edges, nodes] : [nodes, edges])
    let graph = reading.graph
    #expect(graph.nodeIDs == ["1", "2", "3", "9"])
    #expect(edgeList(graph) == ["1 2 2.0", "2 9 1.0"])
    #expect(graph.nodeAttributes["label"] == .text(["Ada", "Bob", "3", nil]))
    #expect(graph.nodeAttributes["Group"] == .integer([3, 4, nil, nil]))
    #expect(graph.edgeAttributes.names == ["Id"])
    #expect(
      reading.remarks == [
        "1 node of edges is in no table of nodes, and was added", "the graph is directed; directions were dropped",
        "1 edge has no weight; 1 was taken",
      ])
  }

  /// The example of two id spaces in the manual of neo4j-admin: actor 1 is not movie 1.
  @Test func neo4j() throws {
    let movies = table(
      "m.csv", "movieId:ID(Movie),title,year:int,:LABEL\n1,\"The Matrix\",1999,Movie\n2,Speed,,Movie;Hit\n")
    let actors = table("a.csv", "personId:ID(Actor),name,:LABEL\n1,\"Keanu Reeves\",Actor\n")
    let roles = table(
      "r.csv", ":START_ID(Actor),role,:END_ID(Movie),:TYPE,weight:double\n1,Neo,1,ACTED_IN,2\n1,Jack,2,ACTED_IN,0.5\n")
    let reading = try GraphFormat.readTables([roles, movies, actors])
    let graph = reading.graph
    #expect(graph.nodeIDs == ["Movie:1", "Movie:2", "Actor:1"])
    #expect(edgeList(graph) == ["Movie:1 Actor:1 2.0", "Movie:2 Actor:1 0.5"])
    #expect(graph.nodeAttributes["title"] == .text(["The Matrix", "Speed", nil]))
    #expect(graph.nodeAttributes["year"] == .integer([1999, nil, nil]))
    #expect(graph.nodeAttributes["type"] == .text(["Movie", "Movie;Hit", "Actor"]))
    #expect(graph.edgeAttributes["role"] == .text(["Neo", "Jack"]))
    #expect(graph.edgeAttributes["type"] == .text(["ACTED_IN", "ACTED_IN"]))
    #expect(reading.remarks == ["ids have their id space before them, as there are 2 of these"])
  }

  @Test func idsAlone() throws {
    let reading = try GraphFormat.readTables([table("n.csv", "node_id\n3\n1\n2\n"), table("e.csv", "src,dst\n1,2\n")])
    #expect(reading.graph.nodeIDs == ["3", "1", "2"])
    #expect(edgeList(reading.graph) == ["1 2 1.0"])
  }

  @Test func relationshipsAlone() throws {
    let reading = try read(":START_ID,:END_ID,since:int,weight:double,:TYPE\n1,2,1999,3,KNOWS\n", as: .csvEdges)
    #expect(edgeList(reading.graph) == ["1 2 3.0"])
    #expect(reading.graph.edgeAttributes["since"] == .integer([1999]))
    #expect(reading.graph.edgeAttributes["type"] == .text(["KNOWS"]))
  }

  @Test(arguments: [
    (GraphFormat.csvNodes, GraphFormat.csvEdges), (.gephiNodes, .gephiEdges), (.neo4jNodes, .neo4jRelationships),
  ])
  func roundTrips(nodes: GraphFormat, edges: GraphFormat) throws {
    var graph = try ring(named: ["a", "b;c", "d\"e", "f,g", "é", "true", "7"])
    graph.attributes = [:]
    let reading = try GraphFormat.readTables([
      GraphTable(name: "edges", bytes: edges.write(graph)), GraphTable(name: "nodes", bytes: nodes.write(graph)),
    ])
    #expect(reading.graph == graph)
    #expect(reading.remarks == [])
  }

  @Test func mistakes() {
    let nodes = table("n.csv", "id,name\n1,Ada\n1,Bob\n"), edges = table("e.csv", "source,target\n1,2\n")
    let twice = #expect(throws: GraphFormatError.self) { try GraphFormat.readTables([nodes, edges]) }
    #expect(
      twice?.description == "n.csv:3: node \"1\" is declared a second time; every node needs an id of its own")
    let short = #expect(throws: GraphFormatError.self) {
      try GraphFormat.readTables([table("n.csv", "id,name\n1\n"), edges])
    }
    #expect(short?.description == "n.csv:2: 1 field; expected 2, as on the first line")
    let bad = #expect(throws: GraphFormatError.self) {
      try GraphFormat.readTables([table("n.csv", "id,name\n1,Ada\n"), table("e.csv", "source,target,weight\n1,2,-1\n")])
    }
    #expect(bad?.file == "e.csv")
    #expect(bad?.line == 2)
    let none = #expect(throws: GraphFormatError.self) {
      try GraphFormat.readTables([table("n.csv", "id,name\n1,Ada\n")])
    }
    #expect(none?.code == .unsupported)
    #expect(throws: GraphFormatError.self) { try GraphFormat.readTables([]) }
  }

  /// pandas writes whole numbers beside gaps so.
  @Test func idsWrittenAsReals() throws {
    let edges = table("e.csv", "source,target,weight\n1.0,2.0,5\n2.0,7.0,1\n")
    let reading = try GraphFormat.readTables([table("n.csv", "id,name\n1,Ada\n2,Bob\n"), edges])
    #expect(reading.graph.nodeIDs == ["1", "2", "7.0"])
    #expect(edgeList(reading.graph) == ["1 2 5.0", "2 7.0 1.0"])
    #expect(reading.remarks.contains { $0.contains("\"1.0\"") })
    // Where the table of nodes has such ids, they stay what they are.
    let both = try GraphFormat.readTables([
      table("n.csv", "id,name\n1,Ada\n1.0,Bob\n"), table("e.csv", "source,target\n1,1.0\n"),
    ])
    #expect(both.graph.nodeIDs == ["1", "1.0"])
  }
}
