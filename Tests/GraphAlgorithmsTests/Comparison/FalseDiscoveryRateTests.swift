import GraphAlgorithms
import Testing

@Suite struct FalseDiscoveryRateTests {
  /// The example of Benjamini and Hochberg (1995), section 4, in which the four smallest of fifteen are rejected at 0.05; adjusted by
  /// `scipy.stats.false_discovery_control` of SciPy 1.17.1.
  @Test func theExampleOfThePaper() {
    let probabilities = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1,
    ]
    let expected = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645, 0.0765, 0.486,
      0.5811818181818181, 0.714875, 0.7532307692307693, 0.8132142857142857, 1,
    ]
    let found = FalseDiscoveryRate.adjusted(probabilities)
    #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(found.count { $0 <= 0.05 } == 4)
    #expect(FalseDiscoveryRate.adjusted(probabilities.reversed()) == found.reversed())
  }

  @Test func ordersAndEnds() {
    let found = FalseDiscoveryRate.adjusted([0.01, 0.04, 0.03, 0.005, 0.2, 0.9])
    #expect(zip(found, [0.03, 0.06, 0.06, 0.03, 0.24, 0.9]).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(FalseDiscoveryRate.adjusted([]) == [] && FalseDiscoveryRate.adjusted([0.3]) == [0.3])
  }
}
