import Testing

@testable import comention

@Suite struct EstimateTests {
  @Test func nothingIsEstimatedAtTheBeginning() {
    #expect(Estimate(share: 0, after: .seconds(50)).total == nil)
    #expect(Estimate(share: 0.5, after: .seconds(1)).words == "1 s")
    #expect(Estimate(share: 0, after: .seconds(50)).words == "50 s")
  }

  @Test(arguments: [
    // A quarter in 3 s: three more of them to go.
    (0.25, 3, "25 % in 3 s, about 9 s left"), (0.5, 119, "50 % in 119 s, about 119 s left"),
    (0.1, 60, "10 % in 60 s, about 9 min left"), (0.01, 3_600, "1 % in 60 min, about 99 h left"),
    (1, 10, "100 % in 10 s, about 0 s left"),
  ])
  func words(share: Double, seconds: Int, words: String) {
    #expect(Estimate(share: share, after: .seconds(seconds)).words == words)
  }
}
