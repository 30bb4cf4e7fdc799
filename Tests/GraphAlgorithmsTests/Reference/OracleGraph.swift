import Foundation
import Graphs
import Testing

/// A graph of the `Oracles` folder with the values that other libraries agree on.
struct OracleGraph: CustomTestStringConvertible {
  static let names = ["karate", "karate-weighted", "lesmis", "florentine", "two-components", "triangle"]

  let name: String
  let graph: WeightedGraph
  /// The names of the nodes, in node order, which is the order of their names.
  let nodeNames: [String]
  private let reference: Reference.Graph

  var testDescription: String { name }

  init(_ name: String) throws {
    self.name = name
    (graph, nodeNames) = try Self.readEdges(name)
    reference = try #require(Reference.shared.get().graphs[name])
  }

  /// The value of every node in node order, or nil if the measure isn't defined on this graph.
  func values(_ measure: String) -> [Double]? {
    reference.measures[measure].map { measure in nodeNames.compactMap { measure.values[$0] } }
  }

  /// The measures that are defined on this graph.
  var measures: [String] { reference.measures.keys.sorted() }

  func global(_ name: String) throws -> Double { try #require(reference.global[name]) }

  func node(_ name: String) throws -> Int { try #require(nodeNames.firstIndex(of: name)) }

  static func readEdges(_ name: String) throws -> (WeightedGraph, [String]) {
    let url = folder.appending(path: "\(name).tsv")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    let rows = lines.map { $0.split(separator: "\t").map(String.init) }
    let names = Set(rows.flatMap { $0.prefix(2) }).sorted()
    let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var builder = WeightedGraph.Builder(nodeCount: names.count)
    for row in rows {
      try builder.addEdge(
        #require(index[row[0]]), #require(index[row[1]]), weight: #require(Double(row[2])))
    }
    return (builder.build(), names)
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Oracles")
}

/// The contents of `reference.json`.
private struct Reference: Decodable {
  struct Graph: Decodable {
    let global: [String: Double]
    let measures: [String: Measure]
  }
  struct Measure: Decodable { let values: [String: Double] }

  let graphs: [String: Graph]

  static let shared = Result {
    try JSONDecoder().decode(
      Reference.self, from: Data(contentsOf: OracleGraph.folder.appending(path: "reference.json")))
  }
}
