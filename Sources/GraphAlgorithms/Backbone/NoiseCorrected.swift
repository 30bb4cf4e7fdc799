public import Graphs

/// How much stronger an edge is than its ends' strengths alone would make it, and how sure that is.
public struct NoiseCorrectedTie: Hashable, Sendable {
  /// (κ*w* − 1)/(κ*w* + 1) with κ*w* the weight over the expected weight: −1...1, 0 as expected.
  public let score: Double

  /// The standard deviation of the score.
  public let deviation: Double

  /// How many standard deviations the score is above expectation.
  public var significance: Double { score / deviation }
}

extension WeightedGraph {
  /// Scores each edge by how far its weight exceeds what the strengths of its ends let expect, in view of noise.
  ///
  /// - Parameter meaning: What a weight says. Weights should be counts, as of co-mentions: how sure a score is depends on
  ///   how many there are in all.
  /// - Returns: One tie per edge, by edge index. Where all strengths sum to no more than 1 nothing is sure: the
  ///   deviation is infinite.
  /// - Complexity: O(*n* + *m*).
  ///
  /// As in the authors' own program (`backboning.py`): the sum of all counts has both directions of an edge, and the
  /// prior's second parameter is (μ/σ²)(1 − μ²) − (1 − μ).
  ///
  /// Reference: M. Coscia, F. M. H. Neffke, "Network Backboning with Noisy Data", *ICDE* 2017,
  /// [doi:10.1109/ICDE.2017.100](https://doi.org/10.1109/ICDE.2017.100).
  public func noiseCorrected(weightsAs meaning: WeightMeaning = .strength) -> [NoiseCorrectedTie] {
    let strengths = strength(weightsAs: meaning).values
    let total = strengths.reduce(0, +)
    return edges.map { edge in
      NoiseCorrectedTie(
        weight: meaning.strength(of: edge.weight), strengths[edge.source], strengths[edge.target], total: total)
    }
  }
}

extension NoiseCorrectedTie {
  /// The paper's *n*ᵢⱼ, *n*ᵢ., *n*.ⱼ and *n*.. are `weight`, `a`, `b` and `total`; μ and σ² are those of the prior.
  fileprivate init(weight: Double, _ a: Double, _ b: Double, total: Double) {
    let kappa = total / (a * b), lift = kappa * weight
    score = (lift - 1) / (lift + 1)
    guard total > 1 else {
      deviation = .infinity
      return
    }
    let mean = (a / total) * (b / total)
    let variance = mean * ((total - a) / total) * ((total - b) / total) / (total - 1)
    let alpha = mean * mean / variance * (1 - mean) - mean + weight
    let beta = mean / variance * (1 - mean * mean) - (1 - mean) + total - weight
    let expected = alpha / (alpha + beta)
    let weightVariance = expected * (1 - expected) * total
    let slope = 1 / (a * b) - total * ((a + b) / (a * b) / (a * b))
    let derivative = 2 * (kappa + weight * slope) / ((lift + 1) * (lift + 1))
    deviation = weightVariance.squareRoot() * abs(derivative)
  }
}

extension BackboneMethodDescriptor {
  static let noiseCorrected = BackboneMethodDescriptor(
    summary: "edges stronger than the strengths of both ends let expect (deviations)"
  ) { graph, options in
    graph.noiseCorrected(weightsAs: options.weightsAs).map { $0.score - options.deviations * $0.deviation > 0 }
  }
}
