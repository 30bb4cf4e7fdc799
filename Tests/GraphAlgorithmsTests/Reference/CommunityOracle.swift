import Foundation
import Testing

/// The contents of `communities.json`.
struct CommunityOracle: Decodable {
  struct Comparison: Decodable {
    let first: [Int], second: [Int]
    let nmi: [String: Double], ami: [String: Double]
    let rand: Double, ari: Double, mi: Double, vi: Double
  }
  struct Potts: Decodable {
    let quality: Double
    let membership: [Int]
  }
  struct NoiseCorrected: Decodable { let score: [Double], deviation: [Double] }
  struct Links: Decodable {
    let count: Int
    let sum: Double
    let best: [Double]
  }
  struct Map: Decodable {
    let codelength: Double
    let membership: [Int]
  }
  struct Graph: Decodable {
    let conductance: [Double]
    let coverageOfCounts: Double
    let disparity: [Double]
    let noiseCorrected: NoiseCorrected
    let links: [String: Links]
    let cliques: [String: [[Int]]]
    let infomapLength: Double
    let igraphInfomap: Map
    let cpm: [String: Potts]
  }

  let comparisons: [Comparison]
  let graphs: [String: Graph]

  static let shared = Result {
    try JSONDecoder().decode(
      CommunityOracle.self, from: Data(contentsOf: OracleGraph.folder.appending(path: "communities.json")))
  }

  static func graph(_ name: String) throws -> Graph { try #require(try shared.get().graphs[name]) }
}
