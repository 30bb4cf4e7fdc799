/// Scores the labels of a document's words.
///
/// A wide & deep network (Cheng et al. 2016, DOI 10.1145/2988450.2988454): a table of sparse features, and a hidden layer over a
/// window of words. All long sums are of integers, so that they come out the same in any order, on any machine.
struct TaggerNetwork {
  /// Activations are kept as integers, this many steps to 1.
  private static let steps: Float = 128
  private static let ceiling: Float = 4095

  /// Words that go through the hidden layer together, which halves what is read of its weights.
  private static let group = 4
  private static let inputs = FeatureLayout.windowSize * FeatureLayout.wordSize

  private let weights: TaggerWeights
  private let features: DocumentFeatures

  init(_ weights: TaggerWeights, _ features: DocumentFeatures) {
    self.weights = weights
    self.features = features
  }

  /// The score of each label for each word.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func scores() -> [SIMD16<Float>] {
    let words = wordActivations()
    let bias = hiddenBias()
    return [SIMD16<Float>](unsafeUninitializedCapacity: features.count) { scores, count in
      withUnsafeTemporaryAllocation(of: Int16.self, capacity: Self.group * Self.inputs) { input in
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: Self.group * FeatureLayout.hiddenSize) { hidden in
          words.withUnsafeBufferPointer { words in
            for start in stride(from: 0, to: features.count, by: Self.group) {
              let range = start..<min(features.count, start + Self.group)
              for index in range { gather(index, from: words, into: input, at: index - start) }
              hiddenLayer(UnsafeBufferPointer(input), bias: bias, into: hidden)
              for index in range {
                let part = hidden[
                  (index - start) * FeatureLayout.hiddenSize..<(index - start + 1) * FeatureLayout.hiddenSize]
                scores[index] = output(UnsafeBufferPointer(rebasing: part)) + sparse(index) + weights.labelBias
              }
            }
          }
        }
      }
      count = features.count
    }
  }

  // MARK: Words

  private func wordActivations() -> [Int16] {
    let size = FeatureLayout.wordSize
    return [Int16](unsafeUninitializedCapacity: features.count * size) { activations, count in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: size * 2) { sums in
        let projected = UnsafeMutableBufferPointer(rebasing: sums[..<size])
        let rows = UnsafeMutableBufferPointer(rebasing: sums[size...])
        for index in 0..<features.count {
          project(features.vectorRows[index], into: projected)
          addRows(index, into: rows)
          let vectorScale = weights.vectorScale * weights.projectionScale
          for lane in 0..<size {
            let sum =
              Float(projected[lane]) * vectorScale + Float(rows[lane]) * weights.denseScale + weights.wordBias[lane]
            activations[index * size + lane] = Self.activation(sum)
          }
        }
      }
      count = features.count * size
    }
  }

  /// Rounds to a step, between 0 and the ceiling.
  @inline(__always)
  private static func activation(_ sum: Float) -> Int16 {
    let bounded = min(ceiling, max(0, sum * steps))
    // Adding 2^23 leaves no bits behind the point: the rounded number is in the low bits.
    return Int16(truncatingIfNeeded: (bounded + 8_388_608).bitPattern & 0x7F_FFFF)
  }

  private func project(_ row: Int32, into sums: UnsafeMutableBufferPointer<Int32>) {
    guard row >= 0 else {
      sums.update(repeating: 0)
      return
    }
    let size = FeatureLayout.vectorSize
    withUnsafeTemporaryAllocation(of: Int16.self, capacity: size) { vector in
      let start = weights.vectors + Int(row) * size
      for lane in 0..<size { vector[lane] = Int16(start[lane]) }
      weights.projection.withUnsafeBufferPointer {
        IntegerProducts.multiply($0, UnsafeBufferPointer(vector), into: sums)
      }
    }
  }

  private func addRows(_ index: Int, into sums: UnsafeMutableBufferPointer<Int32>) {
    let size = FeatureLayout.wordSize
    withUnsafeTemporaryAllocation(of: Int16.self, capacity: size) { narrow in
      narrow.update(repeating: 0)
      for place in Int(features.denseStarts[index])..<Int(features.denseStarts[index + 1]) {
        let row = weights.dense + Int(features.dense[place]) * size
        for lane in 0..<size { narrow[lane] &+= Int16(row[lane]) }
      }
      for lane in 0..<size { sums[lane] = Int32(narrow[lane]) }
    }
  }

  // MARK: Windows

  @inline(__always)
  private func gather(
    _ index: Int, from words: UnsafeBufferPointer<Int16>, into input: UnsafeMutableBufferPointer<Int16>, at slot: Int
  ) {
    let size = FeatureLayout.wordSize
    for place in 0..<FeatureLayout.windowSize {
      let start = slot * Self.inputs + place * size
      let part = UnsafeMutableBufferPointer(rebasing: input[start..<start + size])
      let word = Int(features.windows[index * FeatureLayout.windowSize + place])
      if word < 0 {
        part.update(repeating: 0)
      } else {
        _ = part.update(from: words[word * size..<(word + 1) * size])
      }
    }
  }

  /// The hidden layer of a whole group; slots behind the last word hold leftovers, which nobody reads.
  private func hiddenLayer(
    _ input: UnsafeBufferPointer<Int16>, bias: [Float], into activations: UnsafeMutableBufferPointer<Int16>
  ) {
    let size = FeatureLayout.hiddenSize
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.group * size) { sums in
      weights.window.withUnsafeBufferPointer { IntegerProducts.multiplyFour($0, input, into: sums) }
      for slot in 0..<Self.group {
        for lane in 0..<size {
          let sum = Float(sums[slot * size + lane]) * (weights.windowScales[lane] / Self.steps) + bias[lane]
          activations[slot * size + lane] = Self.activation(sum)
        }
      }
    }
  }

  /// What the hidden layer starts from in this document: its bias and the document's topic.
  private func hiddenBias() -> [Float] {
    var bias = weights.hiddenBias
    let topic = TopicVector.sum(features.topicRows) { row, component in
      Float(weights.vectors[row * FeatureLayout.vectorSize + component]) * weights.vectorScale
    }
    for component in 0..<FeatureLayout.topicSize {
      for lane in 0..<FeatureLayout.hiddenSize {
        bias[lane] += topic[component] * weights.topic[component * FeatureLayout.hiddenSize + lane]
      }
    }
    return bias
  }

  // MARK: Labels

  private func output(_ activations: UnsafeBufferPointer<Int16>) -> SIMD16<Float> {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: TagLabel.lanes) { sums in
      weights.output.withUnsafeBufferPointer { IntegerProducts.multiply($0, activations, into: sums) }
      var row = SIMD16<Int32>.zero
      for lane in 0..<TagLabel.count { row[lane] = sums[lane] }
      return SIMD16<Float>(row) * (weights.outputScale / Self.steps)
    }
  }

  private func sparse(_ index: Int) -> SIMD16<Float> {
    var sum = SIMD16<Int16>.zero
    for place in Int(features.sparseStarts[index])..<Int(features.sparseStarts[index + 1]) {
      let start = weights.sparse + Int(features.sparse[place]) * TagLabel.count
      let row = UnsafeRawPointer(start).loadUnaligned(as: SIMD16<Int8>.self)
      sum &+= SIMD16<Int16>(truncatingIfNeeded: row)
    }
    return SIMD16<Float>(sum) * weights.sparseScale
  }
}

/// What a document is about: the sum of the first components of its words' vectors, damped by its length.
package enum TopicVector {
  /// The sum over `rows` divided by *n*^0.75.
  package static func sum(_ rows: [Int32], component: (Int, Int) -> Float) -> [Float] {
    var sum = [Float](repeating: 0, count: FeatureLayout.topicSize)
    guard !rows.isEmpty else { return sum }
    for row in rows {
      for place in 0..<FeatureLayout.topicSize { sum[place] += component(Int(row), place) }
    }
    let count = Float(rows.count)
    let damping = 1 / (count.squareRoot() * count.squareRoot().squareRoot())
    for place in sum.indices { sum[place] *= damping }
    return sum
  }
}
