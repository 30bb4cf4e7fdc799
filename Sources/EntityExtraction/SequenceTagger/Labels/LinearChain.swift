/// A chain of labels: scores of labels and of transitions, decoded to the best chain or to marginal probabilities.
///
/// Lafferty, McCallum and Pereira, "Conditional random fields", ICML 2001. Rows of scores have ``TagLabel/lanes`` lanes, of which
/// the first ``TagLabel/count`` are used.
package struct LinearChain: Sendable {
  /// What stands for impossible.
  package static let forbidden: Float = -10_000

  /// The score of a transition: lane *j* of element *i* is that from label *i* to label *j*.
  package let transitions: [SIMD16<Float>]
  /// The score of each label at a sentence's start.
  package let starts: SIMD16<Float>
  /// The score of each label at a sentence's end.
  package let ends: SIMD16<Float>

  /// Creates a chain from learnt scores; what may not stand together is excluded.
  package init(transitions: [SIMD16<Float>], starts: SIMD16<Float>, ends: SIMD16<Float>) {
    var allowed = transitions
    var first = starts
    var last = ends
    for from in 0..<TagLabel.lanes {
      let label = TagLabel(index: from)
      let isLabel = from < TagLabel.count
      if !isLabel || !label.maySentenceStart { first[from] = Self.forbidden }
      if !isLabel || !label.maySentenceEnd { last[from] = Self.forbidden }
      for to in 0..<TagLabel.lanes {
        guard isLabel, to < TagLabel.count, label.allows(TagLabel(index: to)) else {
          allowed[from][to] = Self.forbidden
          continue
        }
      }
    }
    self.transitions = allowed
    self.starts = first
    self.ends = last
  }

  /// The best labels of a sentence (Viterbi); of two equal ones the lower label wins.
  ///
  /// - Complexity: O(*n*) for *n* words.
  package func best(_ scores: UnsafeBufferPointer<SIMD16<Float>>) -> [UInt8] {
    guard !scores.isEmpty else { return [] }
    var labels = [UInt8](repeating: 0, count: scores.count)
    withUnsafeTemporaryAllocation(of: SIMD16<UInt8>.self, capacity: scores.count) { origins in
      var best = scores[0] + starts
      transitions.withUnsafeBufferPointer { transitions in
        for index in 1..<max(1, scores.count) {
          var top = transitions[0] + best[0]
          var origin = SIMD16<Int32>.zero
          for from in 1..<TagLabel.count {
            let candidate = transitions[from] + best[from]
            let isBetter = candidate .> top
            top.replace(with: candidate, where: isBetter)
            origin.replace(with: Int32(from), where: isBetter)
          }
          origins[index] = SIMD16<UInt8>(truncatingIfNeeded: origin)
          best = top + scores[index]
        }
      }
      best += ends
      var label = 0
      for candidate in 1..<TagLabel.count where best[candidate] > best[label] { label = candidate }
      for index in stride(from: scores.count - 1, through: 0, by: -1) {
        labels[index] = UInt8(label)
        if index > 0 { label = Int(origins[index][label]) }
      }
    }
    return labels
  }
}
