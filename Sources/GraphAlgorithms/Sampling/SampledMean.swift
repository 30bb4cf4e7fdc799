import Primitives

/// How far means of a sample may be from the true ones, for all nodes at once.
///
/// Of *r* independent draws of numbers from a range of width *R*, with variance *V* in the sample, the mean is within
/// *R*√(ln(2/δ′)/2*r*) of the true one but with probability δ′ (Hoeffding), and within √(2*V* ln(4/δ″)/*r*) +
/// 7*R* ln(4/δ″)/(3(*r* − 1)) but with probability δ″ (empirical Bernstein). Half of δ/*n* goes to either, so that both
/// hold for all *n* nodes but with probability δ.
///
/// Reference: A. Maurer, M. Pontil, "Empirical Bernstein Bounds and Sample-Variance Penalization", *COLT* 2009,
/// [arXiv:0907.3740](https://arxiv.org/abs/0907.3740).
struct SampledMean {
  private let samples: Double
  private let width: Double
  private let hoeffding: Double
  private let bernstein: Double

  init(samples: Int, width: Double, nodeCount: Int, _ failureProbability: Double) {
    self.samples = Double(samples)
    self.width = width
    let logarithm = portableLogarithm(4 * Double(nodeCount) / failureProbability)
    hoeffding = width * (logarithm / (2 * self.samples)).squareRoot()
    bernstein = portableLogarithm(8 * Double(nodeCount) / failureProbability)
  }

  /// How far the mean of a sample is off, given the sums of its numbers and of their squares.
  func error(sum: Double, squares: Double) -> Double {
    guard samples > 1 else { return min(hoeffding, width) }
    let variance = max(squares - sum * sum / samples, 0) / (samples - 1)
    let spread = (2 * variance * bernstein / samples).squareRoot() + 7 * width * bernstein / (3 * (samples - 1))
    return min(spread, hoeffding, width)
  }
}
