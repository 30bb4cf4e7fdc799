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

  // Numbers of vectors.
  private static let wordParts = FeatureLayout.wordSize / 16
  private static let hiddenParts = FeatureLayout.hiddenSize / 16

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
    let scales = weights.windowScales.map { $0 / Self.steps }
    return [SIMD16<Float>](unsafeUninitializedCapacity: features.count) { scores, count in
      words.withUnsafeBufferPointer { words in
        withUnsafeTemporaryAllocation(of: SIMD16<Int16>.self, capacity: Self.group * Self.hiddenParts) { hidden in
          forEachGroup { range in
            hiddenLayer(range, words: words, scales: scales, bias: bias, into: hidden)
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

  /// Rounds sums to steps between 0 and the ceiling, for some words: of each as many vectors of sums, of rows, which a number scales, and of
  /// activations as there are of scales and of bias.
  @inline(__always)
  private static func activate(
    _ count: Int, _ sums: UnsafeMutableBufferPointer<SIMD16<Int32>>, scales: [SIMD16<Float>],
    _ rows: (UnsafeMutableBufferPointer<SIMD16<Int16>>, scale: Float)?, bias: [SIMD16<Float>],
    into activations: UnsafeMutablePointer<SIMD16<Int16>>?
  ) {
    scales.withUnsafeBytes { scales in
      bias.withUnsafeBytes { bias in
        let layer = tagger_layer(
          outputs: bias.count / MemoryLayout<Float>.size,
          scales: scales.baseAddress?.assumingMemoryBound(to: Float.self),
          bias: bias.baseAddress?.assumingMemoryBound(to: Float.self), row_scale: rows?.scale ?? 0, steps: steps,
          ceiling: ceiling)
        tagger_activate(
          layer, UnsafeRawPointer(sums.baseAddress)?.assumingMemoryBound(to: Int32.self),
          UnsafeRawPointer(rows?.0.baseAddress)?.assumingMemoryBound(to: Int16.self), count,
          UnsafeMutableRawPointer(activations)?.assumingMemoryBound(to: Int16.self))
      }
    }
  }

  // MARK: Words

  private func wordActivations() -> [SIMD16<Int16>] {
    let parts = Self.wordParts
    let scales = [SIMD16<Float>](
      repeating: SIMD16(repeating: weights.vectorScale * weights.projectionScale), count: parts)
    return [SIMD16<Int16>](unsafeUninitializedCapacity: features.count * parts) { activations, count in
      withUnsafeTemporaryAllocation(of: SIMD16<Int32>.self, capacity: Self.group * parts) { projected in
        withUnsafeTemporaryAllocation(of: SIMD16<Int16>.self, capacity: Self.group * parts) { rows in
          forEachGroup { range in
            project(range, into: projected)
            for (slot, index) in range.enumerated() {
              sumDense(index, into: rows.baseAddress.map { $0 + slot * parts })
            }
            Self.activate(
              range.count, projected, scales: scales, (rows, scale: weights.denseScale), bias: weights.wordBias,
              into: activations.baseAddress.map { $0 + range.lowerBound * parts })
          }
        }
      }
      count = features.count * parts
    }
  }

  private func sumDense(_ index: Int, into sums: UnsafeMutablePointer<SIMD16<Int16>>?) {
    features.dense.withUnsafeBufferPointer { rows in
      let range = rowRange(index, features.denseStarts)
      tagger_sum_64(
        weights.dense, FeatureLayout.wordSize, rows.baseAddress.map { $0 + range.start }, range.count, range.fetched,
        UnsafeMutableRawPointer(sums)?.assumingMemoryBound(to: Int16.self))
    }
  }

  /// The rows of a word; and which ones to fetch, counted from there: those of the second word behind it.
  @inline(__always)
  private func rowRange(_ index: Int, _ starts: [Int32]) -> (start: Int, count: Int, fetched: tagger_range) {
    let start = Int(starts[index])
    func place(_ word: Int) -> Int { Int(starts[min(word, starts.count - 1)]) - start }
    return (start, place(index + 1), tagger_range(start: place(index + 2), end: place(index + 3)))
  }

  /// Has a word's vector fetched: the table is larger than the caches that are near.
  @inline(__always)
  private func fetchVector(_ index: Int) {
    guard index < features.count, features.vectorRows[index] >= 0 else { return }
    tagger_fetch(weights.vectors + Int(features.vectorRows[index]) * FeatureLayout.vectorSize)
  }

  private func project(_ range: Range<Int>, into sums: UnsafeMutableBufferPointer<SIMD16<Int32>>) {
    let size = FeatureLayout.vectorSize
    withUnsafeTemporaryAllocation(of: Int16.self, capacity: Self.group * size) { vectors in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.group) { numbers in
        for (slot, index) in range.enumerated() {
          let row = Int(features.vectorRows[index])
          fetchVector(index + 8)
          numbers[slot] = row < 0 ? -1 : Int32(slot)
          guard row >= 0 else { continue }
          let start = weights.vectors + row * size
          for lane in 0..<size { vectors[slot * size + lane] = Int16(start[lane]) }
        }
        add(weights.projection, UnsafeRawPointer(vectors.baseAddress), numbers, range.count, to: sums)
      }
    }
  }

  /// The products of a matrix with the rows of numbers.
  @inline(__always)
  private func add(
    _ matrix: IntegerMatrix, _ rows: UnsafeRawPointer?, _ numbers: UnsafeMutableBufferPointer<Int32>, _ count: Int,
    to sums: UnsafeMutableBufferPointer<SIMD16<Int32>>
  ) {
    sums.update(repeating: .zero)
    guard let rows, let first = UnsafeMutableRawPointer(sums.baseAddress) else { return }
    matrix.addProducts(
      of: rows.assumingMemoryBound(to: Int16.self), UnsafeBufferPointer(rebasing: numbers[..<count]),
      to: first.assumingMemoryBound(to: Int32.self))
  }

  // MARK: Windows

  private func hiddenLayer(
    _ range: Range<Int>, words: UnsafeBufferPointer<SIMD16<Int16>>, scales: [SIMD16<Float>], bias: [SIMD16<Float>],
    into activations: UnsafeMutableBufferPointer<SIMD16<Int16>>
  ) {
    let parts = Self.hiddenParts
    withUnsafeTemporaryAllocation(of: SIMD16<Int32>.self, capacity: Self.group * parts) { sums in
      addWindows(range, words: words, to: sums)
      Self.activate(range.count, sums, scales: scales, nil, bias: bias, into: activations.baseAddress)
    }
  }

  private func addWindows(
    _ range: Range<Int>, words: UnsafeBufferPointer<SIMD16<Int16>>,
    to sums: UnsafeMutableBufferPointer<SIMD16<Int32>>
  ) {
    let size = FeatureLayout.windowSize
    sums.update(repeating: .zero)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.group) { numbers in
      features.windows.withUnsafeBufferPointer { windows in
        guard let words = UnsafeRawPointer(words.baseAddress), let first = UnsafeMutableRawPointer(sums.baseAddress)
        else { return }
        weights.window.addProducts(
          of: UnsafeBufferPointer(rebasing: windows[range.lowerBound * size..<range.upperBound * size]),
          words: words.assumingMemoryBound(to: Int16.self), numbers: numbers,
          to: first.assumingMemoryBound(to: Int32.self))
      }
    }
  }

  /// What the hidden layer starts from in this document: its bias and the document's topic.
  private func hiddenBias() -> [SIMD16<Float>] {
    var bias = weights.hiddenBias
    let topic = TopicVector.sum(features.topicRows) { row, component in
      Float(weights.vectors[row * FeatureLayout.vectorSize + component]) * weights.vectorScale
    }
    for component in 0..<FeatureLayout.topicSize {
      for part in 0..<Self.hiddenParts {
        bias[part] += topic[component] * weights.topic[component * Self.hiddenParts + part]
      }
    }
    return bias
  }

  // MARK: Labels

  private func deepScores(
    _ range: Range<Int>, hidden: UnsafeBufferPointer<SIMD16<Int16>>,
    into scores: UnsafeMutableBufferPointer<SIMD16<Float>>
  ) {
    withUnsafeTemporaryAllocation(of: SIMD16<Int32>.self, capacity: Self.group) { sums in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.group) { numbers in
        for slot in 0..<range.count { numbers[slot] = Int32(slot) }
        add(weights.output, UnsafeRawPointer(hidden.baseAddress), numbers, range.count, to: sums)
        for (slot, index) in range.enumerated() {
          var row = sums[slot]
          for lane in TagLabel.count..<TagLabel.lanes { row[lane] = 0 }
          scores[index] = SIMD16<Float>(row) * (weights.outputScale / Self.steps)
        }
      }
    }
  }

  /// The scores by the sparse rows; the lanes behind the last label have the first numbers of the rows behind.
  private func sparse(_ index: Int) -> SIMD16<Float> {
    withUnsafeTemporaryAllocation(of: SIMD16<Int16>.self, capacity: 1) { sums in
      features.sparse.withUnsafeBufferPointer { rows in
        let range = rowRange(index, features.sparseStarts)
        tagger_sum_16(
          weights.sparse, TagLabel.count, rows.baseAddress.map { $0 + range.start }, range.count, range.fetched,
          UnsafeMutableRawPointer(sums.baseAddress)?.assumingMemoryBound(to: Int16.self))
      }
      return SIMD16<Float>(sums[0]) * weights.sparseScale
    }
  }
}
