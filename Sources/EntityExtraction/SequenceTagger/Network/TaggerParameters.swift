/// The learnt numbers of a tagger as training has them, row by row in 32-bit floating point.
package struct TaggerParameters: Sendable {
  /// Word vectors, ``FeatureLayout/vectorSize`` numbers a row.
  package var vectors: [Float]
  /// From a vector to a word: element *i* · ``FeatureLayout/wordSize`` + *o* leads from component *i* to *o*.
  package var projection: [Float]
  /// The dense rows, ``FeatureLayout/wordSize`` numbers each.
  package var dense: [Float]
  /// What every word starts from.
  package var wordBias: [Float]
  /// From the words of a window to the hidden layer: element *i* · ``FeatureLayout/hiddenSize`` + *o*.
  package var window: [Float]
  /// From the topic to the hidden layer, in the same order.
  package var topic: [Float]
  /// What the hidden layer starts from.
  package var hiddenBias: [Float]
  /// From the hidden layer to the labels: element *i* · ``TagLabel/lanes`` + *o*.
  package var output: [Float]
  /// What the labels start from.
  package var labelBias: [Float]
  /// The sparse rows, ``TagLabel/lanes`` numbers each.
  package var sparse: [Float]
  /// From label to label, then from the start, then to the end: ``TagLabel/lanes`` numbers each.
  package var transitions: [Float]

  /// Creates parameters that are all zero.
  package init(vectorRows: Int) {
    func zeros(_ count: Int) -> [Float] { [Float](repeating: 0, count: count) }
    vectors = zeros(vectorRows * FeatureLayout.vectorSize)
    projection = zeros(FeatureLayout.vectorSize * FeatureLayout.wordSize)
    dense = zeros(FeatureLayout.denseRows * FeatureLayout.wordSize)
    wordBias = zeros(FeatureLayout.wordSize)
    window = zeros(FeatureLayout.windowSize * FeatureLayout.wordSize * FeatureLayout.hiddenSize)
    topic = zeros(FeatureLayout.topicSize * FeatureLayout.hiddenSize)
    hiddenBias = zeros(FeatureLayout.hiddenSize)
    output = zeros(FeatureLayout.hiddenSize * TagLabel.lanes)
    labelBias = zeros(TagLabel.lanes)
    sparse = zeros(FeatureLayout.sparseRows * TagLabel.lanes)
    transitions = zeros((TagLabel.count + 2) * TagLabel.lanes)
  }

  /// The chain that the transitions make.
  package var chain: LinearChain { Self.chain(transitions) }

  /// The chain that rows of transitions make: those from each label, the starts, the ends.
  package static func chain(_ transitions: [Float]) -> LinearChain {
    func row(_ number: Int) -> SIMD16<Float> {
      SIMD16(transitions[number * TagLabel.lanes..<(number + 1) * TagLabel.lanes])
    }
    let unused = SIMD16<Float>(repeating: LinearChain.forbidden)
    return LinearChain(
      transitions: (0..<TagLabel.lanes).map { $0 < TagLabel.count ? row($0) : unused },
      starts: row(TagLabel.count), ends: row(TagLabel.count + 1))
  }
}
