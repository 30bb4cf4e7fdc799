import Graphs
import Testing

@testable import GraphFormats

/// First rows of lists of edges between two kinds of nodes.
@Suite struct TwoModeHeaderTests {
  @Test(arguments: [
    "Politician,Donor", "club_id,member name", "Verein,Mitglied", "Société,Administrateur", "empresa,consejero",
    "Films,Actors",
    "Patient ID,Doctor",
  ])
  func wordsForNodes(header: String) throws {
    let reading = try read("\(header)\nKim,Oak\nLee,Elm\nKim,Elm\n", as: .csvEdges)
    #expect(edgeList(reading.graph) == ["Kim Oak 1.0", "Kim Elm 1.0", "Lee Elm 1.0"])
    #expect(reading.remarks.count == 1 && reading.remarks[0].hasPrefix("line 1 was read as a header: "))
  }

  /// Numbers of rows, years, and what somebody is to something stand before or between the ends.
  @Test(arguments: [
    "\"\",\"person\",\"firm\"\n\"1\",\"Kim\",\"Oak\"\n\"2\",\"Lee\",\"Oak\"\n",
    "Year,Person,Firm\n2001,Kim,Oak\n2002,Lee,Oak\n",
    "Person,Role,Firm\nKim,chair,Oak\nLee,clerk,Oak\n",
  ])
  func otherColumns(text: String) throws {
    let reading = try read(text, as: .csvEdges)
    #expect(edgeList(reading.graph) == ["Kim Oak 1.0", "Oak Lee 1.0"])
    #expect(reading.remarks.count == 1)
  }

  @Test func twoOfAKind() throws {
    #expect(
      edgeList(try read("hashtag_a,hashtag_b\n#x,#y\n#y,#z\n", as: .csvEdges).graph) == ["#x #y 1.0", "#y #z 1.0"])
  }

  /// Neither word is known, but both look unlike everything below.
  @Test func smallLettersAboveNames() throws {
    let reading = try read("skipper,regatta\nKim,Cowes 2019\nLee,Cowes 2019\nKim,Kiel 2020\n", as: .csvEdges)
    #expect(reading.graph.graph.edgeCount == 3 && !reading.graph.nodeIDs.contains("skipper"))
  }

  /// The first row shares no node with another, and is the only one.
  @Test func doubtIsTold() throws {
    let reading = try read("Skipper,Regatta\nKim,Cowes\nLee,Cowes\n", as: .csvEdges)
    #expect(reading.graph.graph.edgeCount == 3)
    #expect(
      reading.remarks == [
        "line 1, \"Skipper\" and \"Regatta\", was read as an edge; if it is a header, call its columns source and target"
      ])
  }

  /// Words for nodes that are nodes, as in lists of words; names that are seen again; a second row that shares nothing.
  @Test(arguments: [
    "person,company\nperson,club\ncity,club\n",
    "Kim,Oak\nLee,Elm\nKim,Elm\n",
    "Kim,Oak\nLee,Elm\nAda,Fir\nBob,Fir\n",
  ])
  func plainLists(text: String) throws {
    let reading = try read(text, as: .csvEdges)
    #expect(reading.graph.graph.edgeCount == text.split(separator: "\n").count)
    #expect(reading.remarks == [])
  }

  @Test func authorAndArticleAreTwoKinds() {
    let text = Array("Author,Article\nKim,On Oaks\nLee,On Elms\n".utf8)
    #expect(GraphFormat.namesTwoModes(tableHead: text))
    #expect(!GraphFormat.namesTwoModes(tableHead: Array("author,text\nKim,Oaks\nLee,Elms\n".utf8)))
    #expect(!GraphFormat.namesTwoModes(tableHead: Array("a,b\nKim,Oaks\n".utf8)))
  }
}
