import Graphs
import Testing

@testable import GraphFormats

/// First rows in words that are no nodes.
@Suite struct HeaderTests {
  @Test(arguments: [
    ("Von;Nach;Gewicht", "\"Von\" is the source, \"Nach\" the target, \"Gewicht\" the weight"),
    ("Source;Cible;Poids", "\"Source\" is the source, \"Cible\" the target, \"Poids\" the weight"),
    ("Origen;Destino;Peso", "\"Origen\" is the source, \"Destino\" the target, \"Peso\" the weight"),
    ("mittente;destinatario;peso", "\"mittente\" is the source, \"destinatario\" the target, \"peso\" the weight"),
    ("van;naar;gewicht", "\"van\" is the source, \"naar\" the target, \"gewicht\" the weight"),
    ("origem;destino;peso", "\"origem\" is the source, \"destino\" the target, \"peso\" the weight"),
    ("From Node Id;To Node Id;wt", "\"From Node Id\" is the source, \"To Node Id\" the target, \"wt\" the weight"),
    ("Person A;Person B;weights", "\"Person A\" is the source, \"Person B\" the target, \"weights\" the weight"),
    ("Kunde;Laden;Summe", "\"Kunde\" is the source, \"Laden\" the target, \"Summe\" the weight"),
  ])
  func languages(header: String, says: String) throws {
    let reading = try read("\(header)\nAda;Bob;3\nBob;Cid;2\n", as: .csvEdges)
    #expect(edgeList(reading.graph) == ["Ada Bob 3.0", "Bob Cid 2.0"])
    #expect(reading.remarks == ["line 1 was read as a header: \(says)"])
    #expect(reading.graph.edgeAttributes.names == [])
  }

  @Test(arguments: ["user_1,user_2", "tweet,retweet", "Absender,Empfänger", "person1,person2"])
  func wordsAboveNumbers(header: String) throws {
    let reading = try read("# of a collection\n\(header)\n0,12\n3,0\n", as: .csvEdges)
    #expect(edgeList(reading.graph) == ["0 12 1.0", "0 3 1.0"])
    #expect(reading.remarks.first?.hasPrefix("line 2 was read as a header: ") == true)
  }

  @Test func numbersInsideNames() throws {
    let reading = try read("person1_name,person2_name,kind,strength\nAda,Bob,x,2\nBob,Cid,y,3\n", as: .csvEdges)
    #expect(edgeList(reading.graph) == ["Ada Bob 2.0", "Bob Cid 3.0"])
    #expect(reading.graph.edgeAttributes.names == ["kind"])
  }

  @Test func aYearIsNoWeight() throws {
    let reading = try read("Autor,Koautor,Jahr\n1,2,1999\n2,3,2001\n", as: .csvEdges)
    #expect(edgeList(reading.graph) == ["1 2 1.0", "2 3 1.0"])
    #expect(reading.graph.edgeAttributes["Jahr"] == .integer([1999, 2001]))
  }

  @Test func columnsInAnyOrder() throws {
    let reading = try read("Jahr;Ziel;Quelle;Anzahl\n1999;Bob;Ada;3\n", as: .csvEdges)
    #expect(edgeList(reading.graph) == ["Ada Bob 3.0"] || edgeList(reading.graph) == ["Bob Ada 3.0"])
    #expect(reading.graph.edgeAttributes.names == ["Jahr"])
    #expect(
      reading.remarks == [
        "line 1 was read as a header: \"Quelle\" is the source, \"Ziel\" the target",
        "the weights are those of \"Anzahl\"",
      ])
  }

  /// Names that are seen again below, or are like those, are nodes.
  @Test(arguments: [
    "node1,nodeX\nnodeX,node3\n", "person1,person2\nperson3,person4\n", "Ada,Bob\nBob,Cid\n", "a,b\n1,2\nb,1\n",
  ])
  func edgesThatAreNoHeader(text: String) throws {
    let reading = try read(text, as: .csvEdges)
    #expect(reading.graph.graph.edgeCount == text.split(separator: "\n").count)
    #expect(reading.remarks == [])
  }

  @Test func anEdgeThatLooksLikeAHeader() throws {
    let reading = try read("Figure A,Figure B\nAda,Bob\n", as: .csvEdges)
    #expect(reading.graph.graph.edgeCount == 2)
    #expect(
      reading.remarks == ["line 1, \"Figure A\" and \"Figure B\", was read as an edge, although it looks like a header"]
    )
  }
}
