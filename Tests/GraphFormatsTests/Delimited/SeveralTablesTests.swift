import Graphs
import Testing

@testable import GraphFormats

/// Tables of nodes and of edges in one file, and tables whose rows have to be taken apart: small files after those that other
/// programs write.
@Suite struct SeveralTablesTests {
  /// After the GDF files of GUESS, Gephi and netvizz.
  @Test func guess() throws {
    let text = """
      nodedef>name VARCHAR,label VARCHAR,age INT,x DOUBLE
      s1,"Lagos, port",3,1.5
      s2,Accra,4,2
      edgedef>node1 VARCHAR,node2 VARCHAR,weight DOUBLE,directed BOOLEAN
      s1,s2,1.25,true
      """
    #expect(GraphFormat.detect(fileName: "a.gdf", prefix: text.utf8) == .csvEdges)
    let graph = try read(text, as: .csvEdges).graph
    #expect(edgeList(graph) == ["s1 s2 1.25"])
    #expect(graph.nodeAttributes["label"] == .text(["Lagos, port", "Accra"]))
    #expect(graph.nodeAttributes["age"] == .integer([3, 4]))
    #expect(edgeList(try read(text.replacing("\n", with: "\r"), as: .csvEdges).graph) == ["s1 s2 1.25"])
    // Lines are counted as they stand in the file.
    #expect(failure(text + "\ns2,\n", as: .csvEdges)?.description.hasPrefix("x:6:") == true)
  }

  /// After NetDraw's VNA.
  @Test func netDraw() throws {
    let text = """
      *Node data
      ID name gender
      1 "Anna B" f
      2 Bert m
      *Node properties
      ID x y
      1 0.5 0.5
      *Tie data
      from to strength
      1 2 3
      """
    #expect(GraphFormat.detect(fileName: "a.vna", prefix: text.utf8) == .csvEdges)
    let reading = try read(text, as: .tsvEdges)
    #expect(edgeList(reading.graph) == ["1 2 3.0"])
    #expect(reading.graph.nodeAttributes["name"] == .text(["Anna B", "Bert"]))
    #expect(reading.remarks.contains("what only says how to draw was left out (*Node properties)"))
  }

  /// After `apoc.export.csv.all` of Neo4j.
  @Test func apoc() throws {
    let text = """
      "_id","_labels","name","age","_start","_end","_type","weight"
      "0",":Person","Byron, Ada","36",,,,
      "1",":Person","Bert","",,,,
      ,,,,"0","1","KNOWS","2"
      """
    let graph = try read(text, as: .csvEdges).graph
    #expect(edgeList(graph) == ["0 1 2.0"])
    #expect(graph.nodeAttributes["name"] == .text(["Byron, Ada", "Bert"]))
    #expect(graph.nodeAttributes["age"] == .integer([36, nil]))
    #expect(graph.edgeAttributes["type"] == .text(["KNOWS"]))
  }

  @Test func edgesBelowNodes() throws {
    let text = "id,label\n1,Ada\n2,Bob\n\nsource,target,weight\n1,2,3\n"
    let graph = try read(text, as: .csvEdges).graph
    #expect(edgeList(graph) == ["1 2 3.0"])
    #expect(graph.nodeAttributes["label"] == .text(["Ada", "Bob"]))
  }

  /// After Cytoscape's edge tables: the ends stand in the name only.
  @Test func cytoscape() throws {
    let text = """
      "SUID","interaction","name","shared name","weight"
      "70","pp","Gal 4 (pp) B","Gal 4 (pp) B","2.5"
      "71","pd","B (pd) C","B (pd) C","1"
      """
    let reading = try read(text, as: .csvEdges)
    #expect(edgeList(reading.graph) == ["Gal 4 B 2.5", "B C 1.0"])
    #expect(reading.graph.edgeAttributes["interaction"] == .text(["pp", "pd"]))
    #expect(reading.remarks.first == "the nodes of each edge are those that its name says, such as \"Gal 4 (pp) B\"")
  }

  @Test(arguments: [
    "Trade of 2024,,\n,,\nsource,target,weight\na,b,2\nb,c,0.5\n",
    "Source: the ministry\r\nsource;target;weight\r\na;b;2\r\nb;c;0.5\r\n",
    "\"Trade, and more\"\rsource,target,weight\ra,b,2\rb,c,0.5\r",
  ])
  func titleAboveTheHeader(text: String) throws {
    for size in [1, 1000] {
      var rest = Array(text.utf8)[...]
      let reading = try GraphFormat.csvEdges.read(name: "x") {
        defer { rest = rest.dropFirst(size) }
        return rest.isEmpty ? nil : Array(rest.prefix(size))
      }
      #expect(edgeList(reading.graph) == ["a b 2.0", "b c 0.5"])
      #expect(reading.remarks.first?.contains("above the header") == true)
    }
  }

  @Test func titlesAreNoEdges() throws {
    // The first line is an edge here, and the header of a later table none.
    #expect(try read("a,b\nsource,target\nb,c\n", as: .csvEdges).graph.graph.edgeCount == 3)
    #expect(
      failure("Trade,,\nsource,target,weight\na,b,x\n", as: .csvEdges)?.description.hasPrefix("x:3: weight \"x\"")
        == true)
  }

  /// After BioGRID's tables, whose header is a comment.
  @Test func headerInAComment() throws {
    let text = """
      #ID\tEntrez Gene Interactor A\tEntrez Gene Interactor B\tOfficial Symbol Interactor A\tOfficial Symbol Interactor B
      103\t6416\t2318\tMAP2K4\tFLNC
      117\t84665\t88\tMYPN\tACTN2
      """
    #expect(GraphFormat.detect(fileName: "a.tab2.txt", prefix: text.utf8) == .tsvEdges)
    let graph = try read(text, as: .tsvEdges).graph
    #expect(edgeList(graph) == ["MAP2K4 FLNC 1.0", "MYPN ACTN2 1.0"])
    #expect(graph.edgeAttributes["ID"] == .integer([103, 117]))
    let named = try read("# made today\n#source\ttarget\tsign\na\tb\t+\n", as: .tsvEdges).graph
    #expect(edgeList(named) == ["a b 1.0"] && named.edgeAttributes["sign"] == .text(["+"]))
  }

  /// After the tables of STRING.
  @Test func numberedEndsBetweenSpaces() throws {
    let text = "protein1 protein2 combined_score\n9606.E1 9606.E2 490\n9606.E3 9606.E4 198\n"
    #expect(GraphFormat.detect(fileName: "links.txt", prefix: text.utf8) == .tsvEdges)
    #expect(try read(text, as: .tsvEdges).graph.graph.edges.map(\.weight) == [490, 198])
  }

  /// Single quotes, as Gephi and GUESS put them around colours.
  @Test func singleQuotesOfGDF() throws {
    let text = """
      nodedef>name VARCHAR,label VARCHAR,color VARCHAR
      a,"Lee, Ann",'153,153,153'
      b,O'Neil,'say "x"'
      edgedef>node1 VARCHAR,node2 VARCHAR,weight DOUBLE,directed BOOLEAN,color VARCHAR
      a,b,2.5,true,'0,0,0'
      """
    let reading = try read(text, as: .csvEdges)
    let graph = reading.graph
    #expect(graph.nodeIDs == ["a", "b"] && edgeList(graph) == ["a b 2.5"])
    #expect(reading.remarks == ["1 edge is directed; directions were dropped"])
    #expect(graph.nodeAttributes["color"] == .text(["153,153,153", "say \"x\""]))
    #expect(graph.nodeAttributes["label"] == .text(["Lee, Ann", "O'Neil"]))
  }

  @Test func nodeTableOfCytoscape() throws {
    let nodes =
      "\"SUID\",\"name\",\"selected\",\"shared name\"\n\"60\",\"Kim\",\"false\",\"Kim\"\n\"61\",\"Lee\",\"false\",\"Lee\"\n"
    #expect(
      failure(nodes, as: .csvEdges)?.description
        == "x: this is a table of nodes, without edges; give the table of edges with it")
    let edges =
      "\"SUID\",\"interaction\",\"name\",\"shared interaction\",\"shared name\"\n\"70\",\"pp\",\"Kim (pp) Lee\",\"pp\",\"Kim (pp) Lee\"\n"
    #expect(edgeList(try read(edges, as: .csvEdges).graph) == ["Kim Lee 1.0"])
  }
}
