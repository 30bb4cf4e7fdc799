import EntityExtraction
import Primitives

/// One half of a batch: scores its sentences, and works out how the loss changes with every parameter.
///
/// Gradients of the small tables are kept here; those of rows of the large tables are listed (``rowGradient``, ``labelGradient``) and
/// added up afterwards, in a fixed order.
final class ShardPass: @unchecked Sendable {
  // Used by one task at a time.
  private let blocks: NetworkBlocks
  private let dropout: Dropout
  private var products: MatrixProduct

  /// The words of the shard: document and word.
  private(set) var words: [(document: Int32, word: Int32)] = []
  private var sentenceStarts: [Int] = []
  /// The dense rows that were not dropped, by word.
  private(set) var denseRows: [Int32] = []
  private(set) var denseStarts: [Int32] = []
  /// The sparse rows that were not dropped, by word.
  private(set) var sparseRows: [Int32] = []
  private(set) var sparseStarts: [Int32] = []
  private(set) var vectorRows: [Int32] = []

  private static let word = FeatureLayout.wordSize
  private static let vector = FeatureLayout.vectorSize
  private static let hidden = FeatureLayout.hiddenSize
  private static let input = FeatureLayout.windowSize * FeatureLayout.wordSize
  private static let lanes = TagLabel.lanes

  private var capacity = 0
  private var vectorInput = Numbers(0)
  private var vectorMask = Numbers(0)
  private var activation = Numbers(0)
  private var activationMask = Numbers(0)
  private var windowInput = Numbers(0)
  private var hiddenActivation = Numbers(0)
  private var hiddenMask = Numbers(0)
  private var topicInput = Numbers(0)
  private var scores = Numbers(0)
  private var turned = Numbers(0)
  private var hiddenGradient = Numbers(0)
  private var windowGradient = Numbers(0)
  /// How the loss changes with each word's sum of dense rows.
  private(set) var rowGradient = Numbers(0)
  /// How the loss changes with each word's sum of sparse rows.
  private(set) var labelGradient = Numbers(0)
  /// How the loss changes with each word's vector.
  private(set) var vectorGradient = Numbers(0)
  private let turnedWindow = Numbers(ShardPass.input * ShardPass.hidden)
  private let turnedProjection = Numbers(ShardPass.vector * ShardPass.word)
  private let turnedOutput = Numbers(ShardPass.hidden * ShardPass.lanes)

  let projectionGradient = Numbers(ShardPass.vector * ShardPass.word)
  let wordBiasGradient = Numbers(ShardPass.word)
  let windowWeightGradient = Numbers(ShardPass.input * ShardPass.hidden)
  let topicGradient = Numbers(FeatureLayout.topicSize * ShardPass.hidden)
  let hiddenBiasGradient = Numbers(ShardPass.hidden)
  let outputGradient = Numbers(ShardPass.hidden * ShardPass.lanes)
  let labelBiasGradient = Numbers(ShardPass.lanes)
  let transitionGradient = Numbers((TagLabel.count + 2) * ShardPass.lanes)
  private(set) var loss = 0.0

  init(blocks: NetworkBlocks, dropout: Dropout) {
    self.blocks = blocks
    self.dropout = dropout
    products = MatrixProduct(capacity: 1)
  }

  deinit { products.deallocate() }

  /// Learns from sentences; `random` decides what is dropped.
  func run(
    _ sentences: [TrainingSet.Sentence], of set: TrainingSet, topics: [[Float]], chain: LinearChain, steps: ChainSteps,
    random: SplitMix64
  ) {
    var random = random
    gather(sentences, set, &random)
    reserve(words.count)
    clear()
    // A batch of one sentence leaves nothing for the other shard.
    guard !words.isEmpty else { return }
    forwardWords(&random)
    forwardHidden(sentences, set, topics, &random)
    forwardScores()
    backwardChain(sentences, set, chain, steps)
    backwardScores()
    backwardHidden()
    backwardWords(sentences, set)
  }

  // MARK: Preparation

  private func gather(_ sentences: [TrainingSet.Sentence], _ set: TrainingSet, _ random: inout SplitMix64) {
    words.removeAll(keepingCapacity: true)
    sentenceStarts.removeAll(keepingCapacity: true)
    denseRows.removeAll(keepingCapacity: true)
    sparseRows.removeAll(keepingCapacity: true)
    vectorRows.removeAll(keepingCapacity: true)
    denseStarts = [0]
    sparseStarts = [0]
    let chances = DropChances(dropout)
    for sentence in sentences {
      sentenceStarts.append(words.count)
      let features = set.documents[Int(sentence.document)].features
      for word in Int(sentence.start)..<Int(sentence.start + sentence.count) {
        words.append((sentence.document, Int32(word)))
        vectorRows.append(features.vectorRows[word])
        for place in Int(features.denseStarts[word])..<Int(features.denseStarts[word + 1])
        where !random.hits(chances.dense(features.dense[place])) {
          denseRows.append(features.dense[place])
        }
        denseStarts.append(Int32(denseRows.count))
        for place in Int(features.sparseStarts[word])..<Int(features.sparseStarts[word + 1])
        where !random.hits(chances.sparse) {
          sparseRows.append(features.sparse[place])
        }
        sparseStarts.append(Int32(sparseRows.count))
      }
    }
    sentenceStarts.append(words.count)
  }

  private func reserve(_ count: Int) {
    guard count > capacity else { return }
    capacity = count * 5 / 4 + 16
    vectorInput = Numbers(capacity * Self.vector)
    vectorMask = Numbers(capacity * Self.vector)
    activation = Numbers(capacity * Self.word)
    activationMask = Numbers(capacity * Self.word)
    windowInput = Numbers(capacity * Self.input)
    hiddenActivation = Numbers(capacity * Self.hidden)
    hiddenMask = Numbers(capacity * Self.hidden)
    topicInput = Numbers(capacity * FeatureLayout.topicSize)
    scores = Numbers(capacity * Self.lanes)
    turned = Numbers(capacity * Self.input)
    hiddenGradient = Numbers(capacity * Self.hidden)
    windowGradient = Numbers(capacity * Self.input)
    rowGradient = Numbers(capacity * Self.word)
    labelGradient = Numbers(capacity * Self.lanes)
    vectorGradient = Numbers(capacity * Self.vector)
    products.deallocate()
    products = MatrixProduct(
      capacity: max(Self.input, capacity) * max(Self.hidden, Self.word) + Self.input * Self.hidden)
  }

  private func clear() {
    for numbers in [
      activation, hiddenActivation, windowGradient, hiddenGradient, rowGradient, vectorGradient, projectionGradient,
      wordBiasGradient, windowWeightGradient, topicGradient, hiddenBiasGradient, outputGradient, labelBiasGradient,
      transitionGradient, windowInput,
    ] { numbers.clear() }
    loss = 0
  }

  // MARK: Forward

  private func forwardWords(_ random: inout SplitMix64) {
    let count = words.count
    let chance = UInt64(dropout.vector * 65536)
    let keep = 1 / (1 - dropout.vector)
    for index in 0..<count {
      let row = Int(vectorRows[index])
      for lane in 0..<Self.vector {
        let factor: Float = row < 0 || random.hits(chance) ? 0 : keep
        vectorMask.start[index * Self.vector + lane] = factor
        vectorInput.start[index * Self.vector + lane] =
          row < 0 ? 0 : blocks.vectors.values.start[row * Self.vector + lane] * factor
      }
    }
    products.add(
      vectorInput.start, blocks.projection.values.start, to: activation.start, rows: count, inner: Self.vector,
      columns: Self.word)
    let dense = blocks.dense.values.start
    for index in 0..<count {
      let sum = activation.start + index * Self.word
      for place in Int(denseStarts[index])..<Int(denseStarts[index + 1]) {
        let row = dense + Int(denseRows[place]) * Self.word
        for lane in 0..<Self.word { sum[lane] += row[lane] }
      }
    }
    rectify(
      activation, activationMask, count: count, width: Self.word, bias: blocks.wordBias, share: dropout.projection,
      &random)
  }

  /// Adds a bias, cuts below zero, drops a share; the mask has what each number was multiplied by.
  private func rectify(
    _ numbers: Numbers, _ mask: Numbers, count: Int, width: Int, bias: ParameterBlock, share: Float,
    _ random: inout SplitMix64
  ) {
    let chance = UInt64(share * 65536)
    let keep = 1 / (1 - share)
    var bits: UInt64 = 0
    for index in 0..<count * width {
      if index & 3 == 0 { bits = random.next() } else { bits >>= 16 }
      let value = numbers.start[index] + bias.values.start[index % width]
      let factor: Float = value > 0 && bits & 0xFFFF >= chance ? keep : 0
      mask.start[index] = factor
      numbers.start[index] = value * factor
    }
  }

  private func forwardHidden(
    _ sentences: [TrainingSet.Sentence], _ set: TrainingSet, _ topics: [[Float]], _ random: inout SplitMix64
  ) {
    forEachWindow(sentences, set) { index, place, source in
      (windowInput.start + index * Self.input + place * Self.word).update(
        from: activation.start + source * Self.word, count: Self.word)
    }
    for (number, sentence) in sentences.enumerated() {
      let topic = topics[Int(sentence.document)]
      for index in sentenceStarts[number]..<sentenceStarts[number + 1] {
        for lane in 0..<FeatureLayout.topicSize {
          topicInput.start[index * FeatureLayout.topicSize + lane] = topic[lane]
        }
      }
    }
    products.add(
      windowInput.start, blocks.window.values.start, to: hiddenActivation.start, rows: words.count, inner: Self.input,
      columns: Self.hidden)
    products.add(
      topicInput.start, blocks.topic.values.start, to: hiddenActivation.start, rows: words.count,
      inner: FeatureLayout.topicSize, columns: Self.hidden)
    rectify(
      hiddenActivation, hiddenMask, count: words.count, width: Self.hidden, bias: blocks.hiddenBias,
      share: dropout.hidden, &random)
  }

  /// Calls `body` with each word, each place of its window, and the word of the shard that stands there.
  private func forEachWindow(
    _ sentences: [TrainingSet.Sentence], _ set: TrainingSet, _ body: (Int, Int, Int) -> Void
  ) {
    for (number, sentence) in sentences.enumerated() {
      let windows = set.documents[Int(sentence.document)].features.windows
      let first = sentenceStarts[number]
      let range = Int(sentence.start)..<Int(sentence.start + sentence.count)
      for word in range {
        for place in 0..<FeatureLayout.windowSize {
          let source = Int(windows[word * FeatureLayout.windowSize + place])
          if range.contains(source) { body(first + word - range.lowerBound, place, first + source - range.lowerBound) }
        }
      }
    }
  }

  private func forwardScores() {
    let scale = 1 / (1 - dropout.sparse)
    let sparse = blocks.sparse.values.start
    let bias = UnsafeRawPointer(blocks.labelBias.values.start).loadUnaligned(as: SIMD16<Float>.self)
    for index in 0..<words.count {
      var sum = SIMD16<Float>.zero
      for place in Int(sparseStarts[index])..<Int(sparseStarts[index + 1]) {
        sum += UnsafeRawPointer(sparse + Int(sparseRows[place]) * Self.lanes).loadUnaligned(as: SIMD16<Float>.self)
      }
      UnsafeMutableRawPointer(scores.start + index * Self.lanes).storeBytes(
        of: sum * scale + bias, as: SIMD16<Float>.self)
    }
    products.add(
      hiddenActivation.start, blocks.output.values.start, to: scores.start, rows: words.count, inner: Self.hidden,
      columns: Self.lanes)
  }

  // MARK: Backward

  private func backwardChain(
    _ sentences: [TrainingSet.Sentence], _ set: TrainingSet, _ chain: LinearChain, _ steps: ChainSteps
  ) {
    var rows = [SIMD16<Float>]()
    for (number, sentence) in sentences.enumerated() {
      let range = sentenceStarts[number]..<sentenceStarts[number + 1]
      rows.removeAll(keepingCapacity: true)
      for index in range {
        rows.append(UnsafeRawPointer(scores.start + index * Self.lanes).loadUnaligned(as: SIMD16<Float>.self))
      }
      let labels = set.documents[Int(sentence.document)].labels[
        Int(sentence.start)..<Int(sentence.start + sentence.count)]
      let slope = ChainGradient(rows, labels: Array(labels), chain: chain, steps: steps)
      loss += slope.loss
      for (offset, index) in range.enumerated() {
        UnsafeMutableRawPointer(labelGradient.start + index * Self.lanes).storeBytes(
          of: slope.labels[offset], as: SIMD16<Float>.self)
      }
      for (from, row) in slope.transitions.enumerated() {
        let target = transitionGradient.start + from * Self.lanes
        for lane in 0..<Self.lanes { target[lane] += row[lane] }
      }
    }
  }

  private func backwardScores() {
    let count = words.count
    for index in 0..<count {
      for lane in 0..<Self.lanes { labelBiasGradient.start[lane] += labelGradient.start[index * Self.lanes + lane] }
    }
    MatrixProduct.transpose(hiddenActivation.start, rows: count, columns: Self.hidden, to: turned.start)
    products.add(
      turned.start, labelGradient.start, to: outputGradient.start, rows: Self.hidden, inner: count, columns: Self.lanes)
    MatrixProduct.transpose(
      blocks.output.values.start, rows: Self.hidden, columns: Self.lanes, to: turnedOutput.start)
    products.add(
      labelGradient.start, turnedOutput.start, to: hiddenGradient.start, rows: count, inner: Self.lanes,
      columns: Self.hidden)
    for index in 0..<count * Self.hidden { hiddenGradient.start[index] *= hiddenMask.start[index] }
  }

  private func backwardHidden() {
    let count = words.count
    for index in 0..<count {
      for lane in 0..<Self.hidden { hiddenBiasGradient.start[lane] += hiddenGradient.start[index * Self.hidden + lane] }
    }
    MatrixProduct.transpose(topicInput.start, rows: count, columns: FeatureLayout.topicSize, to: turned.start)
    products.add(
      turned.start, hiddenGradient.start, to: topicGradient.start, rows: FeatureLayout.topicSize, inner: count,
      columns: Self.hidden)
    MatrixProduct.transpose(windowInput.start, rows: count, columns: Self.input, to: turned.start)
    products.add(
      turned.start, hiddenGradient.start, to: windowWeightGradient.start, rows: Self.input, inner: count,
      columns: Self.hidden)
    MatrixProduct.transpose(blocks.window.values.start, rows: Self.input, columns: Self.hidden, to: turnedWindow.start)
    products.add(
      hiddenGradient.start, turnedWindow.start, to: windowGradient.start, rows: count, inner: Self.hidden,
      columns: Self.input)
  }

  private func backwardWords(_ sentences: [TrainingSet.Sentence], _ set: TrainingSet) {
    let count = words.count
    forEachWindow(sentences, set) { index, place, source in
      let from = windowGradient.start + index * Self.input + place * Self.word
      let to = rowGradient.start + source * Self.word
      for lane in 0..<Self.word { to[lane] += from[lane] }
    }
    for index in 0..<count * Self.word { rowGradient.start[index] *= activationMask.start[index] }
    for index in 0..<count {
      for lane in 0..<Self.word { wordBiasGradient.start[lane] += rowGradient.start[index * Self.word + lane] }
    }
    MatrixProduct.transpose(vectorInput.start, rows: count, columns: Self.vector, to: turned.start)
    products.add(
      turned.start, rowGradient.start, to: projectionGradient.start, rows: Self.vector, inner: count,
      columns: Self.word)
    MatrixProduct.transpose(
      blocks.projection.values.start, rows: Self.vector, columns: Self.word, to: turnedProjection.start)
    products.add(
      rowGradient.start, turnedProjection.start, to: vectorGradient.start, rows: count, inner: Self.word,
      columns: Self.vector)
    for index in 0..<count * Self.vector { vectorGradient.start[index] *= vectorMask.start[index] }
  }
}

/// The chances of dropping, in 65536ths.
private struct DropChances {
  let sparse: UInt64
  private let word: UInt64
  private let affix: UInt64
  private let observation: UInt64

  init(_ dropout: Dropout) {
    sparse = UInt64(dropout.sparse * 65536)
    word = UInt64(dropout.word * 65536)
    affix = UInt64(dropout.affix * 65536)
    observation = UInt64(dropout.observation * 65536)
  }

  @inline(__always)
  func dense(_ row: Int32) -> UInt64 {
    row < FeatureLayout.prefixStart ? word : row < FeatureLayout.observationStart ? affix : observation
  }
}
