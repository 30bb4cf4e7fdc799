import Foundation
import Graphs
import Testing

/// What networkx and igraph say of the graphs of the `Oracles` folder, in `structure.json`.
struct StructureOracle {
  private struct File: Decodable { let graphs: [String: Values] }
  private struct Values: Decodable {
    let nodes: [String: [String: Double]]
    let edges: [String: [String: Double]]
    let globals: [String: Double]
    let richClub: [Double]
  }

  private static let file = Result {
    try JSONDecoder().decode(File.self, from: Data(contentsOf: OracleGraph.folder.appending(path: "structure.json")))
  }

  let graph: WeightedGraph
  let nodeNames: [String]
  private let values: Values

  init(_ name: String) throws {
    (graph, nodeNames) = try OracleGraph.readEdges(name)
    values = try #require(Self.file.get().graphs[name])
  }

  var richClub: [Double] { values.richClub }

  /// The measures of nodes that are defined on this graph.
  var measures: [String] { values.nodes.keys.sorted() }

  func global(_ name: String) -> Double? { values.globals[name] }

  /// The value of every node in node order, or nil if the measure isn't defined on this graph.
  func nodes(_ measure: String) -> [Double]? {
    values.nodes[measure].map { measure in nodeNames.compactMap { measure[$0] } }
  }

  /// The value of every edge in edge order.
  func edges(_ measure: String) throws -> [Double] {
    let values = try #require(values.edges[measure])
    return graph.edges.compactMap { values["\(nodeNames[$0.source])|\(nodeNames[$0.target])"] }
  }
}
