import Graphs
import Testing

@testable import GraphFormats

/// Rows that lack fields, and values that are no plain numbers.
@Suite struct UntidyRowsTests {
  @Test func barsBetweenFields() throws {
    #expect(edgeList(try read("a|b|2\nb|c|0.5\n", as: .csvEdges).graph) == ["a b 2.0", "b c 0.5"])
    #expect(edgeList(try read("sep=|\na|b|2\n", as: .csvEdges).graph) == ["a b 2.0"])
  }

  @Test func shortRowsBelowAHeader() throws {
    let reading = try read("source,target,weight,kind\na,b,2,x\nb,c\nc,d,3\nd,e,4,y,,\n", as: .csvEdges)
    #expect(edgeList(reading.graph) == ["a b 2.0", "b c 1.0", "c d 3.0", "d e 4.0"])
    #expect(reading.graph.edgeAttributes["kind"] == .text(["x", nil, nil, "y"]))
    #expect(
      reading.remarks.first == "2 rows have fewer fields than the header; those that lack were taken as empty")
    #expect(failure("source,target,weight\na,b,2\nb,ca", as: .csvEdges) != nil, "the file breaks off")
    #expect(failure("source,target,weight\na\n", as: .csvEdges) != nil)
    #expect(failure("source,target,weight\na,b,1,x\n", as: .csvEdges) != nil)
  }

  /// R writes NA, databases NULL.
  @Test(arguments: ["NA", "N/A", "null", "None", "-"]) func missingWeights(word: String) throws {
    let reading = try read("source,target,weight\na,b,\(word)\nb,c,2\n", as: .csvEdges)
    #expect(edgeList(reading.graph) == ["a b 1.0", "b c 2.0"])
    #expect(reading.remarks == ["1 edge has no weight; 1 was taken"])
    let matrix = try read("\"\",\"a\",\"b\"\n\"a\",\(word),3\n\"b\",3,\(word)\n", as: .csvEdges)
    #expect(edgeList(matrix.graph) == ["a b 3.0"])
  }

  @Test(arguments: [
    ("From,To,Amount\na,b,\"1,000.50\"\nb,c,$200\n", [1000.5, 200]),
    ("from;to;count\na;b;1 000\nb;c;2 500,5\n", [1000, 2500.5]),
    ("from,to,value\na,b,€ 3\nb,c,4\n", [3, 4]), ("from,to,value\na,b,30%\nb,c,4.5 %\n", [30, 4.5]),
  ])
  func amounts(text: String, weights: [Double]) throws {
    let reading = try read(text, as: .csvEdges)
    #expect(reading.graph.graph.edges.map(\.weight) == weights)
    #expect(reading.remarks.contains { $0.hasPrefix("the weights are those of") })
  }

  @Test func amountsThatAreNoneAreTold() throws {
    let reading = try read("from,to,count\na,b,12\nb,c,many\n", as: .csvEdges)
    #expect(reading.graph.graph.edges.map(\.weight) == [1, 1])
    #expect(reading.remarks.contains("the values of \"count\" are not all numbers and no weights therefore"))
  }

  /// After the lists of messages in the SNAP collection.
  @Test func timesAreNoWeights() throws {
    let reading = try read("1 2 1082040961\n3 4 1082155839\n5 2 1082414391\n", as: .tsvEdges)
    #expect(reading.graph.graph.edges.map(\.weight) == [1, 1, 1])
    #expect(reading.graph.edgeAttributes["time"] == .integer([1_082_040_961, 1_082_414_391, 1_082_155_839]))
    #expect(
      reading.remarks == ["the third column was read as times in seconds since 1970, not as weights"])
    #expect(try read("1 2 1082040961\n3 4 12\n5 2 7\n", as: .tsvEdges).graph.graph.edges.first?.weight == 1_082_040_961)
  }
}
