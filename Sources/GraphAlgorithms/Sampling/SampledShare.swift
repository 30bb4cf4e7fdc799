import Primitives

/// How far the shares of a sample that nodes have may be from the true ones, for all nodes at once.
///
/// Chernoff: of *r* independent draws, a share *q* is seen where the true one is *p* with a probability of at most
/// exp(−*r* kl(*q*, *p*)) on either side. With *a* = ln(2*n*/δ)/*r*, all *n* nodes have kl(*q*, *p*) ≤ *a* but with
/// probability δ. As kl(*q*, *p*) is at least (*p* − *q*)²/(2 max(*p*, *q*)) and 2(*p* − *q*)², then |*p* − *q*| is at
/// most *a* + √(*a*² + 2*qa*) and √(*a*/2); and as it is symmetric, *q* may be the share of the draws without the node.
///
/// Reference: S. Boucheron, G. Lugosi, P. Massart, *Concentration Inequalities*, Oxford 2013, sections 2.2 and 4.9,
/// [doi:10.1093/acprof:oso/9780199535255.001.0001](https://doi.org/10.1093/acprof:oso/9780199535255.001.0001).
struct SampledShare {
  private let samples: Int
  /// *a*.
  private let rate: Double

  /// A sample of the given size that every node is looked for in.
  init(samples: Int, nodeCount: Int, _ failureProbability: Double) {
    self.samples = samples
    rate = portableLogarithm(2 * Double(nodeCount) / failureProbability) / Double(samples)
  }

  /// The farthest that any of the nodes is off, given how often each was drawn.
  ///
  /// - Complexity: O(*n*).
  func error(ofCounts counts: [Int]) -> Double {
    // The more even the chances, the farther off.
    let evenest = counts.reduce(0) { max($0, min($1, samples - $1)) }
    return error(ofShare: Double(evenest) / Double(samples))
  }

  private func error(ofShare share: Double) -> Double {
    min(rate + (rate * rate + 2 * share * rate).squareRoot(), (rate / 2).squareRoot())
  }

  /// How many draws make an error likely to be as small as asked for, where the largest share is about the given one.
  static func samples(for error: Double, share: Double, nodeCount: Int, failureProbability: Double) -> Double {
    // (ε − a)² = a² + 2qa, solved for a.
    let (share, logarithm) = (min(share, 1 - share), portableLogarithm(2 * Double(nodeCount) / failureProbability))
    let rate = max(error * error / (2 * (error + share)), 2 * error * error)
    return (logarithm / rate).rounded(.up)
  }
}
