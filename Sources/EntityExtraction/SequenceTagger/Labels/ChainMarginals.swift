import Primitives

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
      return portableExponential(row - top)
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
      // All labels at once, each summed up in the order of the labels that follow.
      var sum = steps.arrivals[0] * weighted[0]
      for to in 1..<TagLabel.lanes { sum += steps.arrivals[to] * weighted[to] }
      row.replace(with: sum, where: Self.areLabels)
    }
  }

  /// The lanes that stand for labels.
  private static let areLabels = SIMD16<Int32>(0..<16) .< SIMD16<Int32>(repeating: Int32(TagLabel.count))

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
  /// The same as ``transitions`` the other way round: lane *i* of element *j* is that from label *i* to label *j*.
  let arrivals: [SIMD16<Float>]

  /// Takes the exponentials of a chain.
  package init(_ chain: LinearChain) {
    let transitions = chain.transitions.map { portableExponential($0) }
    self.transitions = transitions
    arrivals = (0..<TagLabel.lanes).map { to in
      SIMD16((0..<TagLabel.lanes).map { transitions[$0][to] })
    }
    starts = portableExponential(chain.starts)
    ends = portableExponential(chain.ends)
  }
}
