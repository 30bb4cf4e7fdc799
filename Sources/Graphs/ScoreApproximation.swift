/// How far scores that were estimated may be from the exact ones.
public struct ScoreApproximation: Hashable, Sendable, Codable {
  /// The farthest that any score is from the exact one, in the unit of the scores, with the ``probability``.
  public let error: Double

  /// The same as a share of the largest score possible, 0...1.
  public let relativeError: Double

  /// How likely *all* scores are within the error.
  public let probability: Double

  /// How many paths or nodes were drawn.
  public let samples: Int

  /// Where the random numbers started.
  public let seed: UInt64

  /// Creates a description of an estimate.
  public init(error: Double, relativeError: Double, probability: Double, samples: Int, seed: UInt64) {
    self.error = error
    self.relativeError = relativeError
    self.probability = probability
    self.samples = samples
    self.seed = seed
  }
}
