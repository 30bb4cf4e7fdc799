import EntityExtraction
import Evaluation
import Primitives
import Testing
import TextModel

@testable import TaggerTraining

/// Compares the gradient with how the loss really changes when a parameter is moved a little.
struct GradientTests {
  private static let text = """
    === a
    [PER Okoro] left [LOC Port Said].
    Rain fell.
    """

  private func noDropout() -> Dropout {
    var dropout = Dropout()
    dropout.sparse = 0
    dropout.word = 0
    dropout.observation = 0
    dropout.affix = 0
    dropout.vector = 0
    dropout.projection = 0
    dropout.hidden = 0
    return dropout
  }

  private func run(_ shard: ShardPass, _ blocks: NetworkBlocks, _ set: TrainingSet) -> Double {
    let chain = TaggerParameters.chain(blocks.transitions.values.array)
    let topics = set.documents.map { document in
      TopicVector.sum(document.features.topicRows) { blocks.vectors.values.start[$0 * FeatureLayout.vectorSize + $1] }
    }
    shard.run(
      set.sentences, of: set, topics: topics, chain: chain, steps: ChainSteps(chain), random: SplitMix64(seed: 1))
    return shard.loss
  }

  @Test func theGradientIsTheSlopeOfTheLoss() async throws {
    let rows = try #require(TaggerModel.builtInRows(for: .english))
    let texts = try AnnotatedCorpus.texts(in: Self.text, file: "a.txt")
    let set = TrainingSet(texts, rows: rows)
    #expect(set.sentences.count == 2)
    var random = SplitMix64(seed: 3)
    var vectors = [Float](repeating: 0, count: rows.rowCount * FeatureLayout.vectorSize)
    for row in set.documents.flatMap({ $0.features.vectorRows }) where row >= 0 {
      for lane in 0..<FeatureLayout.vectorSize {
        vectors[Int(row) * FeatureLayout.vectorSize + lane] = random.signedUnit() * 4
      }
    }
    let blocks = NetworkBlocks(vectors: vectors, seed: 5)
    let shard = ShardPass(blocks: blocks, dropout: noDropout())
    _ = run(shard, blocks, set)
    await GradientSum(blocks: blocks, shards: [shard], sparseScale: 1).add(threads: 2)
    // The topic is taken as given while a batch is learnt from, so vectors are tried on words that say no topic.
    let topicRows = Set(set.documents.flatMap { $0.features.topicRows.map(Int.init) })
    for (number, block) in blocks.all.enumerated() {
      let slopes = block.gradient.array
      var tried = 0
      for index in slopes.indices where abs(slopes[index]) > 0.01 && tried < 2 {
        if number == 0, topicRows.contains(index / FeatureLayout.vectorSize) { continue }
        tried += 1
        let value = block.values.start[index]
        let step: Float = 4e-3
        block.values.start[index] = value + step
        let above = run(shard, blocks, set)
        block.values.start[index] = value - step
        let below = run(shard, blocks, set)
        block.values.start[index] = value
        let slope = (above - below) / Double(2 * step)
        #expect(abs(slope - Double(slopes[index])) < 0.01 + 0.08 * abs(slope), "block \(number), number \(index)")
      }
      #expect(tried > 0, "block \(number) has no slope to try")
    }
  }
}
