import TestSupport
import Testing

@testable import Evaluation

@Suite struct ClusterOverlapTests {
  /// Clusters {a b c} {d e} {f}, reference {a d} {b c e f}: numbered as they first appear.
  @Test func aHandWorkedCase() {
    let overlap = ClusterOverlap(clusters: ["x", "x", "x", "y", "y", "z"], reference: [8, 3, 3, 8, 3, 3])
    #expect(overlap.clusterSizes == [3, 2, 1])
    #expect(overlap.referenceSizes == [2, 4])
    #expect(overlap.rows.map { $0.map(\.reference) } == [[0, 1], [0, 1], [1]])
    #expect(overlap.rows.map { $0.map(\.count) } == [[1, 2], [1, 1], [1]])
  }

  @Test func nothing() {
    let overlap = ClusterOverlap(clusters: [Int](), reference: [Int]())
    #expect(overlap.rows.isEmpty && overlap.clusterSizes.isEmpty && overlap.referenceSizes.isEmpty)
  }

  /// The cells of a row make up its cluster, those of a column its reference cluster, and each is what counting pairs says.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func cellsAreWhatCountingSays(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...40, using: &random)
    let clusters = (0..<count).map { _ in Int.random(in: 0..<7, using: &random) }
    let reference = (0..<count).map { _ in Int.random(in: 0..<5, using: &random) }
    let overlap = ClusterOverlap(clusters: clusters, reference: reference)
    // The first mention of each cluster, in order, names it.
    let names = clusters.indices.filter { clusters.firstIndex(of: clusters[$0]) == $0 }.map { clusters[$0] }
    let referenceNames = reference.indices.filter { reference.firstIndex(of: reference[$0]) == $0 }.map {
      reference[$0]
    }
    for (row, name) in names.enumerated() {
      let expected = referenceNames.indices.compactMap { column -> [Int]? in
        let common = zip(clusters, reference).filter { $0 == (name, referenceNames[column]) }.count
        return common > 0 ? [column, common] : nil
      }
      #expect(overlap.rows[row].map { [$0.reference, $0.count] } == expected, "seed \(seed)")
      #expect(overlap.clusterSizes[row] == clusters.filter { $0 == name }.count, "seed \(seed)")
    }
    #expect(overlap.referenceSizes == referenceNames.map { name in reference.filter { $0 == name }.count })
  }
}
