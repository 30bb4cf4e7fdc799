import Graphs
import Testing

@testable import GraphFormats

/// Weights of zero and below, as in networks of trust and of votes.
@Suite struct UnusualWeightsTests {
  private let text = "a,b,4,x\nb,c,-3,y\nc,d,0,z\na,b,-1,u\nd,d,0,v\nd,e,-2,w\n"

  private func read(
    _ zero: GraphReadingOptions.ZeroWeights, _ negative: GraphReadingOptions.NegativeWeights
  ) throws -> GraphReading {
    var options = GraphReadingOptions()
    (options.zeroWeights, options.negativeWeights) = (zero, negative)
    return try GraphFormat.csvEdges.read(Array(text.utf8), name: "x", options: options)
  }

  @Test func refused() {
    #expect(
      failure(text, as: .csvEdges)?.description
        == "x:2: edge \"b\"–\"c\" has weight -3; expected a positive, finite number; "
        + "1 edge has weight zero, which can be left out or kept; "
        + "3 edges have negative weights, which can be left out, made positive or kept")
    let error = #expect(throws: GraphFormatError.self) { try read(.refuse, .drop) }
    #expect(error?.line == 3)
    #expect(error?.code == .nonPositiveWeight)
  }

  @Test func leftOut() throws {
    let reading = try read(.drop, .drop)
    #expect(reading.graph.nodeIDs == ["a", "b", "c", "d", "e"])
    #expect(edgeList(reading.graph) == ["a b 4.0"])
    #expect(reading.graph.edgeAttributes["column4"] == .text(["x"]))
    #expect(reading.graph.graph.hasPositiveWeights)
    #expect(
      reading.remarks == [
        "1 edge of weight zero was left out", "3 edges of negative weight were left out", "1 self-loop was left out",
      ])
  }

  /// 4 and 1 on the parallel edges, summed after the sign is gone.
  @Test func madePositive() throws {
    let reading = try read(.drop, .absolute)
    #expect(edgeList(reading.graph) == ["a b 5.0", "b c 3.0", "d e 2.0"])
    #expect(reading.graph.edgeAttributes["column4"] == .text(["x", "y", "w"]))
    #expect(reading.remarks.contains("3 negative weights were made positive"))
  }

  @Test(arguments: [
    GraphFormat.csvEdges, .tsvEdges, .nodeLinkJSON, .graphML, .gexf, .gml, .pajek, .cytoscapeJSON, .d3JSON,
  ])
  func keptAndWritten(format: GraphFormat) throws {
    let reading = try read(.keep, .keep)
    #expect(edgeList(reading.graph) == ["a b 3.0", "b c -3.0", "c d 0.0", "d e -2.0"])
    #expect(!reading.graph.graph.hasPositiveWeights)
    #expect(reading.remarks.contains("3 edges have negative weights"))
    var options = GraphReadingOptions()
    (options.zeroWeights, options.negativeWeights) = (.keep, .keep)
    let again = try format.read(format.write(reading.graph), name: "again", options: options)
    #expect(edgeList(again.graph) == edgeList(reading.graph))
  }

  @Test func ofAnAttribute() throws {
    let text = "source,target,Gewicht\na,b,2\nb,c,-1\n"
    var options = GraphReadingOptions()
    options.weightAttribute = "Gewicht"
    options.negativeWeights = .absolute
    let reading = try GraphFormat.csvEdges.read(Array(text.utf8), name: "x", options: options)
    #expect(edgeList(reading.graph) == ["a b 2.0", "b c 1.0"])
    options.negativeWeights = .refuse
    let error = #expect(throws: GraphFormatError.self) {
      try GraphFormat.csvEdges.read(Array(text.utf8), name: "x", options: options)
    }
    #expect(
      error?.description
        == "x:3: edge \"b\"–\"c\" has weight -1; expected a positive, finite number" + negativeRefused)
  }

  /// Sums, squares and inverses of weights have to be finite: those of 1e308 aren't, nor is the inverse of the least number.
  @Test(arguments: ["1e308", "5e-324", "1e141", "1e-141"]) func tooLargeOrTooSmall(weight: String) throws {
    let text = "source,target,weight\na,b,1\nb,c,\(weight)\n"
    let error = #expect(throws: GraphFormatError.self) { try GraphFormat.csvEdges.read(Array(text.utf8), name: "x") }
    #expect(error?.code == .weight && error?.line == 3)
    #expect(error?.message.hasPrefix("edge \"b\"–\"c\" has weight ") == true, "\(error?.message ?? "")")
    var options = GraphReadingOptions()
    options.extremeWeights = .keep
    #expect(try GraphFormat.csvEdges.read(Array(text.utf8), name: "x", options: options).graph.graph.edgeCount == 2)
    // Of an attribute no line is known, but the edge.
    var named = GraphReadingOptions()
    named.weightAttribute = "n"
    let column = "source,target,weight,n\na,b,1,1\nb,c,1,\(weight)\n"
    #expect(throws: GraphFormatError.self) {
      try GraphFormat.csvEdges.read(Array(column.utf8), name: "x", options: named)
    }
  }

  @Test func theLargestAndTheSmallestThatMeasuresTake() throws {
    let text = "a,b,1e140\nb,c,1e-140\nc,a,1e140\n"
    #expect(try GraphFormat.csvEdges.read(Array(text.utf8), name: "x").graph.graph.edgeCount == 3)
  }
}
