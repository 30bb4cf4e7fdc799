/// How likely a candidate is a person, a place, an organization, or no name.
///
/// The four sum to 1.
struct Judgement: Sendable {
  /// Person, place, organization, nothing.
  var probabilities: SIMD4<Float>

  /// Weighs evidence: the weights of each piece, per outcome, are summed and turned into probabilities (a log-linear
  /// model).
  init(_ evidence: EvidenceSet, weights: [SIMD4<Float>], prior: SIMD4<Float> = .zero) {
    var sum = prior
    evidence.forEach { if $0 < weights.count { sum += weights[$0] } }
    self.init(logits: sum)
  }

  init(logits: SIMD4<Float>) {
    let shifted = logits - logits.max()
    var powers = SIMD4<Float>.zero
    for lane in 0..<4 { powers[lane] = Exponential.of(shifted[lane]) }
    probabilities = powers / powers.sum()
  }

  /// The likeliest type and its probability; nil where it is likeliest to be no name.
  var best: (type: EntityType, probability: Float)? {
    var best: (type: EntityType, probability: Float)?
    for type in Self.types where probabilities[type.lane] > max(probabilities[3], best?.probability ?? 0) {
      best = (type, probabilities[type.lane])
    }
    return best
  }

  private static let types: [EntityType] = [.person, .place, .organization]
}

extension EntityType {
  /// The place of the type in a ``Judgement``'s probabilities.
  var lane: Int {
    switch self {
    case .person: 0
    case .place: 1
    case .organization: 2
    }
  }
}

/// The exponential function without a mathematics library, so that results are the same on every system.
package enum Exponential {
  /// *e* to the power of `x`, to about 1e-6 relative, for `x` ≤ 0; 0 below -60.
  static func of(_ x: Float) -> Float {
    guard x > -60 else { return 0 }
    // Halve until the series converges fast, then square back.
    var power = 1 + Double(x) / 4096
    for _ in 0..<12 { power *= power }
    return Float(power)
  }
}
