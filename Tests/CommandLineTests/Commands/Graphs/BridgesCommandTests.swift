import Foundation
import TestSupport
import Testing

/// What holds a graph together, on two triangles with a tie between and a tail.
@Suite struct BridgesCommandTests {
  @Test func tiesAndNodes() throws {
    let work = try Workdir()
    try work.write("a\tb\t1\nb\tc\t1\nc\ta\t1\nc\td\t2\nd\te\t1\ne\tf\t1\nf\td\t1\nf\tz\t5\n", to: "graph.tsv")
    let edges = try work.run("bridges", "graph.tsv")
    #expect(
      edges.output == "source\ttarget\tweight\tsource_id\ttarget_id\nf\tz\t5.0\tf\tz\nc\td\t2.0\tc\td\n", "\(edges)")
    let nodes = try work.run("bridges", "graph.tsv", "--nodes")
    #expect(
      nodes.output.split(separator: "\n").dropFirst().map { $0.split(separator: "\t")[1] } == ["f", "c", "d"],
      "\(nodes)")
  }
}
