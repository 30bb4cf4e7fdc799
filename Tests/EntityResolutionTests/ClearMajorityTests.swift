import Testing

@testable import EntityResolution

@Suite struct ClearMajorityTests {
  /// Three of four is enough, two of three is not.
  @Test(
    arguments: [
      ([1: 3, 2: 1], 1), ([1: 2, 2: 1], nil), ([4: 1], 4), ([:], nil), ([4: 0], nil), ([1: 1, 2: 1], nil),
      ([1: 1, 2: 8, 3: 1], 2),
    ] as [([Int: Int], Int?)])
  func theShareDecides(counts: [Int: Int], candidate: Int?) {
    #expect(ClearMajority.candidate(of: counts) == candidate)
  }
}
