import Graphs
import Testing

@testable import GraphFormats

/// Ends of edges that may not be what they seem.
@Suite struct EndTests {
  @Test(arguments: ["NA", "nan", "NaN", "NULL", "None", "<NA>", "#N/A"])
  func missing(word: String) throws {
    let reading = try read(
      "source,target,weight\na,b,1\na,\(word),2\n\(word == "#N/A" ? "b" : word),b,3\n", as: .csvEdges)
    let count = word == "#N/A" ? "1 end of an edge is" : "2 ends of edges are"
    #expect(
      reading.remarks.first?.hasPrefix("\(count) \"\(word)\", as programs write a missing value, first on line 3")
        == true)
  }

  /// Quoted, it is a name: Namibia's code.
  @Test func quotedIsAName() throws {
    #expect(try read("source,target,weight\n\"ZA\",\"NA\",1\n", as: .csvEdges).remarks == [])
    #expect(try read("source,target,weight\nZA,NAM,1\nNancy,Na,1\n", as: .csvEdges).remarks == [])
  }

  @Test func emptyInQuotes() throws {
    let reading = try read("source,target,weight\n\"\",\"b\",1\n\"a\",\"b\",2\n", as: .csvEdges)
    #expect(
      reading.remarks == [
        "1 end of an edge is empty, as programs write a missing value, first on line 2; it became a node, so leave out such rows "
          + "if it is none"
      ])
  }

  /// A no-break space, one of no width, a mark of direction.
  @Test(arguments: ["Kim\u{A0}", "\u{200B}Kim", "Kim\u{FEFF}", "\u{200E}Kim\u{200F}", "Kim \u{202F}"])
  func invisibleSigns(spelling: String) throws {
    let reading = try read("source,target\nKim,b\n\(spelling),c\n", as: .csvEdges)
    #expect(reading.graph.nodeIDs == ["Kim", "b", "c"])
    #expect(
      reading.remarks == [
        "1 end of an edge has no-break spaces or signs without width, first on line 3; these were read as blanks or left out"
      ])
  }

  @Test func noBreakSpaceInside() throws {
    let graph = try read("source,target\nKim\u{A0}Lee,b\nKim Lee,c\n", as: .csvEdges).graph
    #expect(graph.nodeIDs == ["Kim Lee", "b", "c"])
  }

  /// What has a meaning stays: joiners, and what stands in quotes.
  @Test func signsThatStay() throws {
    let graph = try read("source,target\n\u{645}\u{6CC}\u{200C}\u{62E},b\n\"c\u{A0}\",d\n", as: .csvEdges).graph
    #expect(graph.nodeIDs == ["\u{645}\u{6CC}\u{200C}\u{62E}", "b", "c\u{A0}", "d"])
    let twins = try read("source,target\n\"c\u{A0}\",d\nc,e\n", as: .csvEdges)
    #expect(
      twins.graph.graph.nodeCount == 4 && twins.remarks.first?.hasPrefix("the id \"c\" on line 2 has no-break") == true)
  }

  @Test func severalNamesInOne() throws {
    let reading = try read("from,to\nann@x.org,\"bob@x.org; cid@x.org\"\nbob@x.org,ann@x.org\n", as: .csvEdges)
    #expect(
      reading.remarks.contains {
        $0.hasPrefix("1 id holds several names, such as \"bob@x.org; cid@x.org\", and is one node")
      })
    let names = try read("source,target\nAnn,\"Bob, Cid\"\nBob,Cid\n", as: .csvEdges)
    #expect(names.remarks.contains { $0.hasPrefix("1 id holds several names") })
    #expect(try read("source,target\n\"Lee, Ann\",\"Moon, Kim\"\n", as: .csvEdges).remarks == [])
  }
}
