import EntityExtraction
import Primitives

/// All parameters of the network while it learns.
final class NetworkBlocks: @unchecked Sendable {
  // Immutable; the blocks guard themselves.
  let vectors: ParameterBlock
  let projection: ParameterBlock
  let dense: ParameterBlock
  let wordBias: ParameterBlock
  let window: ParameterBlock
  let topic: ParameterBlock
  let hiddenBias: ParameterBlock
  let output: ParameterBlock
  let labelBias: ParameterBlock
  let sparse: ParameterBlock
  let transitions: ParameterBlock

  /// Small random weights, from a seed; `vectors` are what words start from.
  init(vectors: [Float], seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var start = TaggerParameters(vectorRows: vectors.count / FeatureLayout.vectorSize)
    func fill(_ values: inout [Float], bound: Float) {
      for index in values.indices { values[index] = random.signedUnit() * bound }
    }
    fill(&start.projection, bound: 0.073)
    fill(&start.dense, bound: 0.1)
    fill(&start.window, bound: 0.044)
    fill(&start.topic, bound: 0.044)
    fill(&start.output, bound: 0.088)
    for row in 0..<FeatureLayout.hiddenSize {
      for lane in TagLabel.count..<TagLabel.lanes { start.output[row * TagLabel.lanes + lane] = 0 }
    }
    self.vectors = ParameterBlock(vectors, rate: 0.3, decay: 0)
    projection = ParameterBlock(start.projection, decay: 0.01)
    dense = ParameterBlock(start.dense, decay: 0.01)
    wordBias = ParameterBlock(start.wordBias, decay: 0.01)
    window = ParameterBlock(start.window, decay: 0.01)
    topic = ParameterBlock(start.topic, decay: 0.01)
    hiddenBias = ParameterBlock(start.hiddenBias, decay: 0.01)
    output = ParameterBlock(start.output, decay: 0.01)
    labelBias = ParameterBlock(start.labelBias, decay: 0.01)
    sparse = ParameterBlock(start.sparse, decay: 0)
    transitions = ParameterBlock(start.transitions, decay: 0.01)
  }

  var all: [ParameterBlock] {
    [vectors, projection, dense, wordBias, window, topic, hiddenBias, output, labelBias, sparse, transitions]
  }

  /// The moving averages, which are the model.
  var averaged: TaggerParameters {
    var result = TaggerParameters(vectorRows: 0)
    result.vectors = vectors.averaged
    result.projection = projection.averaged
    result.dense = dense.averaged
    result.wordBias = wordBias.averaged
    result.window = window.averaged
    result.topic = topic.averaged
    result.hiddenBias = hiddenBias.averaged
    result.output = output.averaged
    result.labelBias = labelBias.averaged
    result.sparse = sparse.averaged
    result.transitions = transitions.averaged
    return result
  }
}
