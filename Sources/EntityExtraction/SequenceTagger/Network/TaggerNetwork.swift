internal import CTaggerKernel

/// Scores the labels of a document's words.
///
/// A wide & deep network (Cheng et al. 2016, DOI 10.1145/2988450.2988454): a table of sparse features, and a hidden layer over a
/// window of words. All long sums are of integers, so that they come out the same in any order, on any machine.
struct TaggerNetwork {
  /// Activations are kept as integers, this many steps to 1.
  private static let steps: Float = 128
  private static let ceiling: Float = 4095

  /// Words that go through a layer together, so that a matrix is read from near for all but the first.
  private static let group = 64

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
    let hiddenSize = FeatureLayout.hiddenSize
    return [SIMD16<Float>](unsafeUninitializedCapacity: features.count) { scores, count in
      words.withUnsafeBufferPointer { words in
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: Self.group * hiddenSize) { hidden in
          forEachGroup { range in
            hiddenLayer(range, words: words, bias: bias, into: hidden)
            deepScores(range, hidden: UnsafeBufferPointer(hidden), into: scores)
            for index in range { scores[index] = scores[index] + sparse(index) + weights.labelBias }
          }
        }
      }
      count = features.count
    }
  }

  private func forEachGroup(_ body: (Range<Int>) -> Void) {
    for start in stride(from: 0, to: features.count, by: Self.group) {
      body(start..<min(features.count, start + Self.group))
    }
  }

  /// Rounds to a step, between 0 and the ceiling.
  @inline(__always)
  private static func activation(_ sum: Float) -> Int16 {
    let bounded = min(ceiling, max(0, sum * steps))
    // Adding 2^23 leaves no bits behind the point: the rounded number is in the low bits.
    return Int16(truncatingIfNeeded: (bounded + 8_388_608).bitPattern & 0x7F_FFFF)
  }

  // MARK: Words

  private func wordActivations() -> [Int16] {
    let size = FeatureLayout.wordSize
    return [Int16](unsafeUninitializedCapacity: features.count * size) { activations, count in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.group * size) { projected in
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: size) { rows in
          forEachGroup { range in
            project(range, into: projected)
            for index in range {
              sumDense(index, into: rows)
              activate(index, projected, slot: index - range.lowerBound, rows, into: activations)
            }
          }
        }
      }
      count = features.count * size
    }
  }

  @inline(__always)
  private func activate(
    _ index: Int, _ projected: UnsafeMutableBufferPointer<Int32>, slot: Int,
    _ rows: UnsafeMutableBufferPointer<Int16>, into activations: UnsafeMutableBufferPointer<Int16>
  ) {
    let size = FeatureLayout.wordSize
    let vectorScale = weights.vectorScale * weights.projectionScale
    weights.wordBias.withUnsafeBufferPointer { bias in
      for lane in 0..<size {
        let vector = Float(projected[slot * size + lane]) * vectorScale
        let sum = vector + Float(rows[lane]) * weights.denseScale + bias[lane]
        activations[index * size + lane] = Self.activation(sum)
      }
    }
  }

  private func sumDense(_ index: Int, into sums: UnsafeMutableBufferPointer<Int16>) {
    features.dense.withUnsafeBufferPointer { rows in
      let range = rowRange(index, features.denseStarts)
      tagger_sum_64(
        weights.dense, FeatureLayout.wordSize, rows.baseAddress.map { $0 + range.start }, range.count, range.ahead,
        sums.baseAddress)
    }
  }

  /// The rows of a word, and how many there are with those of the next.
  @inline(__always)
  private func rowRange(_ index: Int, _ starts: [Int32]) -> (start: Int, count: Int, ahead: Int) {
    let start = Int(starts[index])
    return (start, Int(starts[index + 1]) - start, Int(starts[min(index + 2, starts.count - 1)]) - start)
  }

  private func project(_ range: Range<Int>, into sums: UnsafeMutableBufferPointer<Int32>) {
    let size = FeatureLayout.vectorSize
    withUnsafeTemporaryAllocation(of: Int16.self, capacity: Self.group * size) { vectors in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.group) { numbers in
        for (slot, index) in range.enumerated() {
          let row = Int(features.vectorRows[index])
          numbers[slot] = row < 0 ? -1 : Int32(slot)
          guard row >= 0 else { continue }
          let start = weights.vectors + row * size
          for lane in 0..<size { vectors[slot * size + lane] = Int16(start[lane]) }
        }
        guard let vectors = vectors.baseAddress, let first = sums.baseAddress else { return }
        sums.update(repeating: 0)
        weights.projection.addProducts(
          of: vectors, UnsafeBufferPointer(rebasing: numbers[..<range.count]), to: first)
      }
    }
  }

  // MARK: Windows

  private func hiddenLayer(
    _ range: Range<Int>, words: UnsafeBufferPointer<Int16>, bias: [Float],
    into activations: UnsafeMutableBufferPointer<Int16>
  ) {
    let size = FeatureLayout.hiddenSize
    addWindows(range, words: words) { sums in
      bias.withUnsafeBufferPointer { bias in
        weights.windowScales.withUnsafeBufferPointer { scales in
          for slot in 0..<range.count {
            for lane in 0..<size {
              let sum = Float(sums[slot * size + lane]) * (scales[lane] / Self.steps) + bias[lane]
              activations[slot * size + lane] = Self.activation(sum)
            }
          }
        }
      }
    }
  }

  /// The sums of the hidden layer for some words.
  @inline(__always)
  private func addWindows(
    _ range: Range<Int>, words: UnsafeBufferPointer<Int16>, _ body: (UnsafeMutablePointer<Int32>) -> Void
  ) {
    let windowSize = FeatureLayout.windowSize
    // Of vectors, for their alignment.
    withUnsafeTemporaryAllocation(of: SIMD16<Int32>.self, capacity: Self.group * FeatureLayout.hiddenSize / 16) {
      sums in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.group) { numbers in
        features.windows.withUnsafeBufferPointer { windows in
          sums.update(repeating: .zero)
          sums.withMemoryRebound(to: Int32.self) { sums in
            guard let words = words.baseAddress, let sums = sums.baseAddress else { return }
            let part = windows[range.lowerBound * windowSize..<range.upperBound * windowSize]
            weights.window.addProducts(
              of: UnsafeBufferPointer(rebasing: part), words: words, numbers: numbers, to: sums)
            body(sums)
          }
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

  private func deepScores(
    _ range: Range<Int>, hidden: UnsafeBufferPointer<Int16>, into scores: UnsafeMutableBufferPointer<SIMD16<Float>>
  ) {
    withUnsafeTemporaryAllocation(of: SIMD16<Int32>.self, capacity: Self.group) { sums in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.group) { numbers in
        sums.update(repeating: .zero)
        for slot in 0..<range.count { numbers[slot] = Int32(slot) }
        guard let rows = hidden.baseAddress else { return }
        let products = UnsafeBufferPointer(rebasing: numbers[..<range.count])
        sums.withMemoryRebound(to: Int32.self) { sums in
          guard let sums = sums.baseAddress else { return }
          weights.output.addProducts(of: rows, products, to: sums)
        }
        for (slot, index) in range.enumerated() {
          var row = sums[slot]
          for lane in TagLabel.count..<TagLabel.lanes { row[lane] = 0 }
          scores[index] = SIMD16<Float>(row) * (weights.outputScale / Self.steps)
        }
      }
    }
  }

  private func sparse(_ index: Int) -> SIMD16<Float> {
    withUnsafeTemporaryAllocation(of: SIMD16<Int16>.self, capacity: 1) { sums in
      features.sparse.withUnsafeBufferPointer { rows in
        let range = rowRange(index, features.sparseStarts)
        tagger_sum_16(
          weights.sparse, TagLabel.count, rows.baseAddress.map { $0 + range.start }, range.count, range.ahead,
          UnsafeMutableRawPointer(sums.baseAddress)?.assumingMemoryBound(to: Int16.self))
      }
      return SIMD16<Float>(sums[0]) * weights.sparseScale
    }
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
