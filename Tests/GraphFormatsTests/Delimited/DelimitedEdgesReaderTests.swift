import Graphs
import OrderedCollections
import Testing

@testable import GraphFormats

struct DelimitedEdgesReaderTests {
  @Test(arguments: [
    "a,b,2\nb,c,0.5\n", "a\tb\t2\nb\tc\t0.5", "a;b;2\nb;c;0.5\n", "a b 2\nb   c 0.5 \n", "a,b,2\r\nb,c,0.5\r\n",
    "a,b,2\rb,c,0.5\r",
    "\u{FEFF}a,b,2\nb,c,0.5\n", "# made by hand\n% yes\n\na,b,2\n\n   \nb,c,0.5\n",
    "\"a\",\"b\",\"2\"\n\"b\",\"c\",\"0.5\"\n",
    "a, b, 2\n b ,c ,0.5\n", "source,target,weight\na,b,2\nb,c,0.5\n", "Source;Target;Weight\na;b;2\nb;c;0.5\n",
    "weight\tfrom\tto\n2\ta\tb\n0.5\tb\tc\n", "u,v,w\na,b,2\nb,c,0.5\n", "node1,node2,weight\na,b,2.0\nb,c,5e-1\n",
  ])
  func shapes(text: String) throws {
    let reading = try read(text, as: .csvEdges)
    #expect(reading.graph.nodeIDs == ["a", "b", "c"])
    #expect(edgeList(reading.graph) == ["a b 2.0", "b c 0.5"])
    #expect(reading.graph.edgeAttributes.names == [])
    #expect(reading.remarks == [])
  }

  @Test func utf16() throws {
    for isBigEndian in [false, true] {
      let units = "\u{FEFF}Zoë,😀,2\n".utf16.map { isBigEndian ? $0.bigEndian : $0.littleEndian }
      let bytes = units.withUnsafeBytes { Array($0) }
      #expect(edgeList(try GraphFormat.csvEdges.read(bytes, name: "x").graph) == ["Zoë 😀 2.0"])
    }
  }

  @Test func twoColumnsWeighOne() throws {
    let reading = try read("10 20\n20 30\n", as: .tsvEdges)
    #expect(edgeList(reading.graph) == ["10 20 1.0", "20 30 1.0"])
    #expect(reading.remarks == [])
    let ambiguous = try read("u,v\na,b\n", as: .csvEdges)
    #expect(edgeList(ambiguous.graph) == ["a b 1.0"])
    #expect(ambiguous.remarks == ["line 1, \"u\" and \"v\", was read as a header"])
  }

  @Test func spacesInsideNamesOfOtherDelimiters() throws {
    #expect(edgeList(try read("Kim Jong Un\tMoon Jae-in\t3\n", as: .tsvEdges).graph) == ["Kim Jong Un Moon Jae-in 3.0"])
    #expect(edgeList(try read("Doe, John\tBob\t3\n", as: .tsvEdges).graph) == ["Doe, John Bob 3.0"])
    #expect(edgeList(try read("\"Doe, John\",Bob,3\n", as: .csvEdges).graph) == ["Doe, John Bob 3.0"])
  }

  @Test func quotedFields() throws {
    let text = "source,target,weight,note\n\"a \"\"b\"\"\",\"line\nbreak\",1,\"\"\nc,d,1,\n"
    let graph = try read(text, as: .csvEdges).graph
    #expect(graph.nodeIDs == ["a \"b\"", "line\nbreak", "c", "d"])
    #expect(graph.edgeAttributes["note"] == .text(["", nil]))
  }

  @Test func attributeTypes() throws {
    let text = """
      source,target,weight,count,score,flag,zip,phone,mixed,quoted,gap
      a,b,1,3,0.5,true,01234,+49,1,"1",
      b,c,1,-4,7,False,99999,+50,x,2,
      """
    let attributes = try read(text, as: .csvEdges).graph.edgeAttributes
    #expect(attributes.names == ["count", "score", "flag", "zip", "phone", "mixed", "quoted", "gap"])
    #expect(attributes["count"] == .integer([3, -4]))
    #expect(attributes["score"] == .real([0.5, 7]))
    #expect(attributes["flag"] == .boolean([true, false]))
    #expect(attributes["zip"] == .text(["01234", "99999"]))
    #expect(attributes["phone"] == .text(["+49", "+50"]))
    #expect(attributes["mixed"] == .text(["1", "x"]))
    #expect(attributes["quoted"] == .text(["1", "2"]))
    #expect(attributes["gap"] == .text([nil, nil]))
  }

  @Test func columnsWithoutAHeaderAreNumbered() throws {
    let attributes = try read("a\tb\t1\tx\t5\n", as: .tsvEdges).graph.edgeAttributes
    #expect(attributes.names == ["column4", "column5"])
    #expect(attributes["column5"] == .integer([5]))
  }

  /// a–b comes three times with weights 1, 2, 4; the loop and its count are left out.
  @Test func parallelEdgesAndLoops() throws {
    let text = """
      source,target,weight,count,documents,note
      b,a,1,10,2,
      a,a,5,100,9,loop
      a,b,2,20,3,second
      c,a,1,1,1,other
      b,a,4,,4,third
      """
    let reading = try read(text, as: .csvEdges)
    let graph = reading.graph
    #expect(graph.nodeIDs == ["b", "a", "c"])
    #expect(edgeList(graph) == ["b a 7.0", "a c 1.0"])
    #expect(graph.edgeAttributes["count"] == .integer([30, 1]))
    #expect(graph.edgeAttributes["documents"] == .integer([2, 1]))
    #expect(graph.edgeAttributes["note"] == .text(["second", "other"]))
    #expect(
      reading.remarks == [
        "1 self-loop was left out", "2 edges were parallel to an earlier one; the weights were summed",
        "2 values of \"documents\", 1 value of \"note\" of merged edges were left out; the first of each edge stays",
      ])
  }

  @Test func gapsAndCommentsAreTold() throws {
    let reading = try read("source,target,weight\na,b,\n# metoo,c,2\nb,c,3\n", as: .csvEdges)
    #expect(edgeList(reading.graph) == ["a b 1.0", "b c 3.0"])
    #expect(
      reading.remarks == [
        "1 line that starts with # or % below the first record was read as a comment; quote names that start so",
        "1 edge has no weight; 1 was taken",
      ])
  }

  /// The same name in two encodings of its accents is one node, as strings compare.
  @Test func equivalentSpellingsAreOneNode() throws {
    let reading = try read("Zo\u{EB},b,1\nZoe\u{308},c,1\n\u{212A}elvin,Kelvin2,1\nKelvin,b,1\n", as: .csvEdges)
    #expect(reading.graph.nodeIDs == ["Zoë", "b", "c", "Kelvin", "Kelvin2"])
    #expect(
      reading.remarks == ["2 ids differ from another only in how accents are encoded; each pair is one node"])
  }

  @Test func headerNames() throws {
    #expect(EdgeColumns(header: ["from", "to", "Source", "Target"])?.source == 2)
    #expect(EdgeColumns(header: ["alice", "bob", "3"]) == nil)
    let columns = try #require(EdgeColumns(header: ["Weight", "target", "source", "weight"]))
    #expect(columns.weight == 3)
    #expect(columns.attributes.map(\.name) == ["Weight"])
  }
}
