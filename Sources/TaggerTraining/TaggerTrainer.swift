public import EntityExtraction
public import Evaluation
import Primitives
public import TextModel

/// Trains a `SequenceTagger` from annotated documents.
///
/// The loss is the negative logarithm of the gold labels' probability per word, plus what dropout and weight decay add. The same
/// documents, vectors, settings and seed give the same model, whatever the number of threads.
public struct TaggerTrainer: Sendable {
  /// How to train.
  public struct Settings: Sendable {
    /// How often all sentences are seen, at least 1.
    public var epochs = 4
    /// Words in a batch.
    public var batchSize = 1500
    /// The highest learning rate.
    public var rate: Float = 2e-3
    /// Steps until the learning rate is reached; it then falls to 0 in a straight line.
    public var warmUp = 200
    /// The largest norm of the gradient.
    public var clip: Float = 5
    /// What the order of sentences, first weights and dropout are drawn from.
    public var seed: UInt64 = 1
    /// What is hidden while learning.
    public var dropout = Dropout()
    /// How many threads work, of which two at most have something to do; the model is the same for any number.
    public var threads = 2
    /// Features that are left out altogether.
    package var withheld: FeatureGroups = []

    /// Creates the settings that did best on unseen text.
    public init() {}
  }

  /// How far training has come.
  public struct Progress: Sendable {
    /// The steps taken.
    public var step: Int
    /// All steps there are.
    public var steps: Int
    /// The epoch, from 1.
    public var epoch: Int
    /// The mean loss per word since the last report.
    public var loss: Double
  }

  private let settings: Settings
  private let vectors: [Float]
  private let rows: WordRows
  private let language: Language

  /// Creates a trainer.
  ///
  /// - Parameters:
  ///   - settings: How to train.
  ///   - vectors: What word vectors start from, 64 numbers for each row of the built-in table; nil for those of the
  ///     built-in model.
  ///   - language: What the texts are written in.
  /// - Throws: `TaggerModelError.otherVectors` where there are none, or their number does not fit.
  public init(
    settings: Settings = Settings(), vectors: [Float]? = nil, language: Language = .english
  ) throws(TaggerModelError) {
    guard let rows = TaggerModel.builtInRows(for: language) else { throw .otherVectors }
    self.settings = settings
    self.rows = rows
    self.language = language
    self.vectors =
      vectors ?? TaggerModel.builtIn(for: language).map { TaggerParameters.vectors(of: $0) }
      ?? Array(repeating: 0, count: rows.rowCount * FeatureLayout.vectorSize)
    guard self.vectors.count == rows.rowCount * FeatureLayout.vectorSize else { throw .otherVectors }
  }

  /// Trains a model.
  ///
  /// - Parameters:
  ///   - documents: What to learn from, at least one word.
  ///   - progress: Called every few steps; training stops where it throws.
  /// - Returns: The bytes of a model file.
  /// - Throws: What `progress` throws.
  /// - Complexity: O(*n*) for *n* words and each epoch; about 20 seconds for a million words and an epoch on two cores.
  public func train(_ documents: [AnnotatedText], progress: (Progress) throws -> Void) async throws -> [UInt8] {
    let set = TrainingSet(documents, rows: rows, withholding: settings.withheld)
    let blocks = NetworkBlocks(vectors: vectors, seed: settings.seed)
    let shards = [
      ShardPass(blocks: blocks, dropout: settings.dropout), ShardPass(blocks: blocks, dropout: settings.dropout),
    ]
    var optimizer = Optimizer(blocks: blocks, clip: settings.clip, isParallel: settings.threads > 1)
    let epochs = max(1, settings.epochs)
    let steps = max(1, TrainingSet.batches(set.sentences, size: settings.batchSize).count * epochs)
    var step = 0
    var report = (loss: 0.0, words: 0)
    for epoch in 1...epochs {
      var order = set.sentences
      var random = SplitMix64(seed: settings.seed, part: 1, epoch)
      random.shuffleByRemainders(&order)
      let topics = topics(of: set, vectors: blocks.vectors.values)
      for batch in TrainingSet.batches(order, size: settings.batchSize) {
        step += 1
        let words = try await learn(batch, of: set, topics: topics, shards, blocks, step: step)
        guard words > 0 else { continue }
        await optimizer.step(step, rate: rate(step, of: steps), words: words)
        report.loss += shards[0].loss + shards[1].loss
        report.words += words
        if step % 20 == 0 || step == steps {
          try progress(
            Progress(step: step, steps: steps, epoch: epoch, loss: report.loss / Double(max(1, report.words))))
          report = (0, 0)
        }
      }
    }
    return blocks.averaged.encoded(language: language)
  }

  private func rate(_ step: Int, of steps: Int) -> Float {
    let warmUp = min(settings.warmUp, max(1, steps / 5))
    if step <= warmUp { return settings.rate * Float(step) / Float(warmUp) }
    return settings.rate * Float(max(0, steps - step)) / Float(max(1, steps - warmUp))
  }

  private func topics(of set: TrainingSet, vectors: Numbers) -> [[Float]] {
    set.documents.map { document in
      TopicVector.sum(document.features.topicRows) { vectors.start[$0 * FeatureLayout.vectorSize + $1] }
    }
  }

  /// Works out the gradient of a batch; returns its number of words.
  private func learn(
    _ batch: [TrainingSet.Sentence], of set: TrainingSet, topics: [[Float]], _ shards: [ShardPass],
    _ blocks: NetworkBlocks, step: Int
  ) async throws -> Int {
    let chain = TaggerParameters.chain(blocks.transitions.values.array)
    let steps = ChainSteps(chain)
    let seed = settings.seed
    let numbers = Array(shards.indices)
    _ = await numbers.concurrentMap(threads: settings.threads) { number in
      let part = stride(from: number, to: batch.count, by: numbers.count).map { batch[$0] }
      shards[number].run(
        part, of: set, topics: topics, chain: chain, steps: steps,
        random: SplitMix64(seed: seed, part: 2 + number, step))
    }
    await GradientSum(blocks: blocks, shards: shards, sparseScale: 1 / (1 - settings.dropout.sparse))
      .add(threads: settings.threads)
    return shards.reduce(0) { $0 + $1.words.count }
  }
}
