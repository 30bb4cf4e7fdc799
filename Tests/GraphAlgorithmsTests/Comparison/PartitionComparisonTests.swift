import GraphAlgorithms
import Graphs
import Primitives
import Testing

@Suite struct PartitionComparisonTests {
  @Test("scikit-learn's and igraph's values") func oracle() throws {
    let comparisons = try CommunityOracle.shared.get().comparisons
    #expect(comparisons.count > 40)
    for expected in comparisons {
      let found = PartitionComparison(Partition(labels: expected.first), Partition(labels: expected.second))
      let what = Comment(rawValue: "\(expected.first.prefix(20)) \(expected.second.prefix(20))")
      #expect(abs(found.mutualInformation - expected.mi) <= 1e-12, what)
      #expect(abs(found.variationOfInformation - expected.vi) <= 1e-9, what)
      #expect(abs(found.rand - expected.rand) <= 1e-12, what)
      #expect(abs(found.adjustedRand - expected.ari) <= 1e-12, what)
      for average in PartitionComparison.Average.allCases {
        let nmi = try #require(expected.nmi[average.rawValue]), ami = try #require(expected.ami[average.rawValue])
        #expect(abs(found.normalizedMutualInformation(by: average) - nmi) <= 1e-9, what)
        // What remains of a mean no greater than what chance gives is a matter of convention.
        if abs(ami) < 1e6 { #expect(abs(found.adjustedMutualInformation(by: average) - ami) <= 1e-8, what) }
      }
    }
  }

  @Test("symmetric, 1 with itself, whatever the labels", arguments: 0..<50)
  func laws(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let labels = (0..<40).map { _ in Int(random.next() % 5) }, others = (0..<40).map { _ in Int(random.next() % 7) }
    let a = Partition(labels: labels), b = Partition(labels: others)
    let there = PartitionComparison(a, b), back = PartitionComparison(b, a)
    #expect(abs(there.normalizedMutualInformation - back.normalizedMutualInformation) <= 1e-12)
    #expect(abs(there.adjustedMutualInformation - back.adjustedMutualInformation) <= 1e-12)
    #expect(there.adjustedRand == back.adjustedRand)
    #expect(abs(there.variationOfInformation - back.variationOfInformation) <= 1e-12)
    let same = PartitionComparison(a, Partition(labels: labels.map { 90 - 3 * $0 }))
    #expect(same.normalizedMutualInformation == 1)
    #expect(same.adjustedMutualInformation == 1)
    #expect(same.adjustedRand == 1)
    #expect(same.variationOfInformation == 0)
  }

  @Test("pairs counted one by one", arguments: 0..<50)
  func twin(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = 2 + Int(random.next() % 12)
    let a = (0..<count).map { _ in random.next() % 3 }, b = (0..<count).map { _ in random.next() % 3 }
    var agreeing = 0, pairs = 0
    for x in 0..<count {
      for y in 0..<x {
        pairs += 1
        if (a[x] == a[y]) == (b[x] == b[y]) { agreeing += 1 }
      }
    }
    let comparison = PartitionComparison(Partition(labels: a.map(Int.init)), Partition(labels: b.map(Int.init)))
    #expect(abs(comparison.rand - Double(agreeing) / Double(pairs)) <= 1e-12)
  }

  @Test("variation of information is a metric", arguments: 0..<50)
  func triangleInequality(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let partitions = (0..<3).map { _ in Partition(labels: (0..<12).map { _ in Int(random.next() % 4) }) }
    let distance = { PartitionComparison(partitions[$0], partitions[$1]).variationOfInformation }
    #expect(distance(0, 2) <= distance(0, 1) + distance(1, 2) + 1e-12)
  }

  @Test("no nodes") func empty() {
    let comparison = PartitionComparison(Partition(labels: []), Partition(labels: []))
    #expect(comparison.adjustedMutualInformation == 1)
    #expect(comparison.rand == 1)
  }
}
