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
    for lane in 0..<4 { powers[lane] = Self.power(shifted[lane]) }
    probabilities = powers / powers.sum()
  }

  /// (1 + *x*/4096)⁴⁰⁹⁶, for *x* ≤ 0; 0 below −60.
  ///
  /// It falls short of eˣ by about a part *x*²/8192 of it, a hundredth at −9. The trained tagger learned from
  /// judgements made with it, so that it belongs to the model: the exact function would move its scores.
  private static func power(_ x: Float) -> Float {
    guard x > -60 else { return 0 }
    var power = 1 + Double(x) / 4096
    for _ in 0..<12 { power *= power }
    return Float(power)
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
  ///
  /// - Precondition: It is one of the three that the package's taggers know.
  var lane: Int {
    precondition(!isAdded, "The taggers of the package know person, place and organization")
    return Int(number)
  }
}
