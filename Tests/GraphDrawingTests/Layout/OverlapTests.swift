import Graphs
import Primitives
import Testing

@testable import GraphDrawing

/// No picture of up to 200 nodes has labels that overlap.
@Suite struct OverlapTests {
  static let cases: [(kind: GraphKind, count: Int)] = GraphKind.allCases.flatMap { kind in
    (kind == .clique ? [2, 5, 30] : [1, 3, 12, 60, 200]).map { (kind, $0) }
  }

  @Test(arguments: cases) func noLabelsOverlap(kind: GraphKind, count: Int) throws {
    let graph = try kind.graph(nodeCount: count)
    let picture = try Drawing(of: graph, options: .unlimited).picture(as: .svg, using: Processes.child())
    #expect(picture.report.quality.overlaps == 0)
    // What a reader of the file sees, to its hundredths of a point.
    let boxes = ParsedSVG(picture.bytes).nodes.map(\.box)
    #expect(boxes.count == count)
    for (index, box) in boxes.enumerated() {
      for other in boxes[(index + 1)...] { #expect(!box.overlaps(other, by: 0.03)) }
    }
  }

  @Test(
    arguments: [LayoutEngine.sfdp, .neato, .fdp, .dot, .circo, .twopi], [GraphKind.random, .disconnected, .longNames])
  func noEngineLeavesOverlaps(engine: LayoutEngine, kind: GraphKind) throws {
    var options = DrawingOptions.unlimited
    options.engine = engine
    let drawing = Drawing(of: try kind.graph(nodeCount: 50), options: options)
    #expect(try drawing.picture(as: .svg, using: Processes.child()).report.quality.overlaps == 0)
  }
}

/// Graphs of many forms.
enum GraphKind: String, CaseIterable {
  case random, star, clique, path, tree, bipartite, disconnected, longNames, cjk, isolated

  func graph(nodeCount count: Int) throws -> AttributedGraph {
    var random = SplitMix64(seed: UInt64(count))
    let edges: [(Int, Int, Double)] =
      switch self {
      case .random, .longNames, .cjk:
        (1..<max(count, 1)).flatMap { node in
          (0..<3).map { _ in (Int(random.next() % UInt64(node)), node, 1 + (random.unit() * 8).rounded()) }
        }
      case .star: (1..<max(count, 1)).map { (0, $0, 1) }
      case .clique: (0..<count).flatMap { a in ((a + 1)..<max(count, a + 1)).map { (a, $0, 1) } }
      case .path: (1..<max(count, 1)).map { ($0 - 1, $0, 1) }
      case .tree: (1..<max(count, 1)).map { (($0 - 1) / 3, $0, 2) }
      case .bipartite:
        (0..<count / 4).flatMap { a in (count / 4..<count).filter { ($0 + a) % 5 == 0 }.map { (a, $0, 1) } }
      case .disconnected: (0..<count).filter { $0 % 5 != 0 && $0 % 7 != 0 }.map { ($0 - 1, $0, 1) }
      case .isolated: []
      }
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: count, edges: edges), nodeIDs: (0..<count).map { "id \($0)" })
    graph.nodeAttributes["name"] = .text((0..<count).map(name))
    graph.nodeAttributes["type"] = .text((0..<count).map { ["person", "organization", "place", nil][$0 % 4] })
    return graph
  }

  private func name(_ node: Int) -> String {
    switch self {
    case .longNames:
      [
        "International Committee of the Red Cross and Red Crescent Societies", "Li",
        "Donaudampfschifffahrtsgesellschaft-Kapitänswitwe \(node)",
      ][node % 3]
    case .cjk: ["朝鮮民主主義人民共和国", "金正恩", "국제원자력기구 사무총장", "王毅外交部长"][node % 4]
    default: "Person \(node) Surname"
    }
  }
}
