/// The probabilities of labels in a sentence, by the forward and backward sums of a chain.
///
/// Sums are scaled at each word (Rabiner 1989, DOI 10.1109/5.18626), so that long sentences neither vanish nor overflow.
package struct ChainMarginals {
  /// The scaled sums of everything up to a word, that word included.
  package private(set) var forward: [SIMD16<Float>]
  /// The scaled sums of everything behind a word.
  package private(set) var backward: [SIMD16<Float>]
  /// The scale of each word.
  package private(set) var scales: [Float]
  /// The exponentials of the scores of each word, less their maximum.
  package private(set) var weights: [SIMD16<Float>]
  /// The exponentials of the transitions.
  package let steps: [SIMD16<Float>]
  /// The natural logarithm's argument parts that scaling took away: the sum of the maxima of the scores.
  package private(set) var maxima: Float = 0

  /// Sums up a sentence of at least one word.
  ///
  /// - Complexity: O(*n*) for *n* words.
  package init(_ scores: UnsafeBufferPointer<SIMD16<Float>>, chain: LinearChain, steps: ChainSteps) {
    self.steps = steps.transitions
    weights = scores.map { row in
      let top = row.max()
      return Exponential.lanes(row - top)
    }
    for row in scores { maxima += row.max() }
    forward = [SIMD16<Float>](repeating: .zero, count: scores.count)
    backward = forward
    scales = [Float](repeating: 1, count: scores.count)
    sumForward(steps)
    sumBackward(steps)
  }

  private mutating func sumForward(_ steps: ChainSteps) {
    var row = steps.starts * weights[0]
    for index in forward.indices {
      if index > 0 {
        var sum = SIMD16<Float>.zero
        for from in 0..<TagLabel.count { sum += steps.transitions[from] * row[from] }
        row = sum * weights[index]
      }
      let scale = max(Float.leastNormalMagnitude, row.sum())
      scales[index] = scale
      row /= scale
      forward[index] = row
    }
  }

  private mutating func sumBackward(_ steps: ChainSteps) {
    var row = steps.ends
    for index in forward.indices.reversed() {
      backward[index] = row
      let weighted = row * weights[index] / scales[index]
      for from in 0..<TagLabel.count { row[from] = (steps.transitions[from] * weighted).sum() }
    }
  }

  /// The sum of all chains through a word, by its scaled sums; the same for every word but for rounding.
  package func total(_ index: Int) -> Float { (forward[index] * backward[index]).sum() }

  /// The probability of each label at a word.
  package func marginal(_ index: Int) -> SIMD16<Float> {
    let product = forward[index] * backward[index]
    return product / max(Float.leastNormalMagnitude, product.sum())
  }

  /// The probability that exactly the words of `range` are a name of a type.
  package func probability(of type: EntityType, in range: Range<Int>) -> Float {
    let first = range.lowerBound
    let last = range.upperBound - 1
    let label = TagLabel(type, first == last ? .single : .begin).index
    var path = forward[first][label]
    var from = label
    for index in range.dropFirst() {
      let to = TagLabel(type, index == last ? .end : .inside).index
      path *= steps[from][to] * weights[index][to] / scales[index]
      from = to
    }
    let all = total(first)
    return all > 0 ? min(1, path * backward[last][from] / all) : 0
  }
}

/// The exponentials of a chain's transitions, made once.
package struct ChainSteps: Sendable {
  package let transitions: [SIMD16<Float>]
  package let starts: SIMD16<Float>
  package let ends: SIMD16<Float>

  /// Takes the exponentials of a chain.
  package init(_ chain: LinearChain) {
    transitions = chain.transitions.map(Exponential.lanes)
    starts = Exponential.lanes(chain.starts)
    ends = Exponential.lanes(chain.ends)
  }
}

extension Exponential {
  /// *e* to the power of each lane, to about 2e-7 relative, for lanes from -80 to 80; 0 below.
  ///
  /// 2^n times a polynomial of the rest (Cephes' coefficients), without a mathematics library, so that every system has the same bits.
  static func lanes(_ x: SIMD16<Float>) -> SIMD16<Float> {
    let bounded = x.clamped(lowerBound: SIMD16(repeating: -80), upperBound: SIMD16(repeating: 80))
    // Adding 1.5 · 2^23 leaves no bits behind the point, which rounds.
    let shifted = bounded * 1.442_695_04 + 12_582_912
    let whole = shifted - 12_582_912
    let rest = (bounded - whole * 0.693_359_375) - whole * -2.121_944_4e-4
    var sum = SIMD16<Float>(repeating: 1.987_569_15e-4)
    sum = sum * rest + 1.398_199_95e-3
    sum = sum * rest + 8.333_451_9e-3
    sum = sum * rest + 4.166_579_6e-2
    sum = sum * rest + 1.666_666_55e-1
    sum = sum * rest + 5.000_000_1e-1
    sum = sum * rest * rest + rest + 1
    let exponent = unsafeBitCast(shifted, to: SIMD16<UInt32>.self) &- 0x4B40_0000 &+ 127
    let power = unsafeBitCast(exponent &<< 23, to: SIMD16<Float>.self)
    return (sum * power).replacing(with: 0, where: x .< -80)
  }
}
