import Primitives
import Testing

@testable import EntityExtraction

struct HashFilterTests {
  /// All hashes of the set are let through, and of others about one in sixteen at most.
  @Test(arguments: [0, 1, 2, 63, 64, 1_000, 5_000])
  func letsTheSetThroughAndFewOthers(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    let hashes = (0..<count).map { _ in random.next() } + [0, .max]
    let filter = HashFilter(hashes)
    #expect(hashes.allSatisfy(filter.mayHave))
    let others = (0..<10_000).count { _ in filter.mayHave(random.next()) }
    #expect(others < 1_000)
  }
}
