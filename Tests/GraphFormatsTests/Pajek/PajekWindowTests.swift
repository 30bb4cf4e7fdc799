import Graphs
import Testing

@testable import GraphFormats

/// Places in Pajek's window, which count down from its top.
@Suite struct PajekWindowTests {
  private func written(_ places: [(x: Double, y: Double)]) throws -> (text: String, remarks: [String]) {
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: places.count, edges: []), nodeIDs: places.indices.map { "n\($0)" })
    graph.nodeAttributes["x"] = .real(places.map(\.x))
    graph.nodeAttributes["y"] = .real(places.map(\.y))
    var bytes: [UInt8] = []
    let remarks = GraphFormat.pajek.write(graph) { bytes.append(contentsOf: $0) }
    return (String(decoding: bytes, as: UTF8.self), remarks)
  }

  @Test func whatWasReadIsWrittenAsItWas() throws {
    let text = "*Vertices 3\n1 \"a\" 0.1 0.2 ellipse\n2 \"b\" 0.0 1.0 ellipse\n3 \"c\" 1.0 0.0 ellipse\n*Edges\n1 2 1\n"
    let reading = try read(text, as: .pajek)
    #expect(reading.graph.nodeAttributes["y"] == .real([-0.2, -1, 0]))
    var bytes: [UInt8] = []
    #expect(GraphFormat.pajek.write(reading.graph) { bytes.append(contentsOf: $0) } == [])
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  /// What is above stays above, and the shape of the drawing stays.
  @Test func otherDrawingsAreScaled() throws {
    let (text, remarks) = try written([(-300, 100), (600, 0), (0, -350)])
    #expect(remarks == ["places were scaled to 0…1, as far as Pajek's window goes"])
    let lines = text.split(separator: "\n")
    #expect(
      lines[1...3] == ["1 \"n0\" 0.05 0.275 ellipse", "2 \"n1\" 0.95 0.375 ellipse", "3 \"n2\" 0.35 0.725 ellipse"])
  }

  @Test func extremes() throws {
    let one = try written([(5, 5)]).text
    #expect(one.contains("1 \"n0\" 0.5 0.5 ellipse"))
    let far = try written([(-1.7e308, 1.7e308), (1.7e308, -1.7e308)]).text
    #expect(far.contains("1 \"n0\" 0.05 0.05 ellipse\n2 \"n1\" 0.95 0.95 ellipse"))
    #expect(try written([(.nan, .infinity)]).remarks.count == 1)
  }
}
