public import TextModel

/// Finds names with a trained model: a wide & deep network that scores the labels of each word, and a chain that finds
/// the best labels of each sentence.
///
/// The rules (``RuleTagger``) are among what it looks at: their judgement of each word is a feature like its letters.
///
/// A mention's score is the probability of exactly these words with this type under the model.
public struct SequenceTagger: MentionTagger, StretchTagger {
  private let model: TaggerModel
  private let minimumScore: Double
  private let withheld: FeatureGroups

  /// Creates a tagger.
  ///
  /// - Parameters:
  ///   - model: The weights.
  ///   - minimumScore: Mentions that are less likely than this are left out, 0...1.
  public init(model: TaggerModel, minimumScore: Double = 0) {
    self.model = model
    self.minimumScore = minimumScore
    withheld = []
  }

  /// Creates a tagger for a model that was trained without some features.
  package init(model: TaggerModel, withholding groups: FeatureGroups) {
    self.model = model
    minimumScore = 0
    withheld = groups
  }

  /// The mentions of one document, in text order, none overlapping another.
  ///
  /// A document of more than a few thousand words is read in stretches, each for itself.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  public func mentions(in document: TokenizedDocument) -> [Mention] { mentions(in: document, threads: 1) }

  package func mentions(inStretch document: TokenizedDocument) -> [Mention] {
    let words = DocumentWords.trueCased(document, language: model.language)
    let features = DocumentFeatures(words, rows: model.rows)
    features.withhold(withheld)
    var scores = TaggerNetwork(model.weights, features).scores()
    NameBarriers(features).apply(to: &scores)
    let names = TaggedNames(features, chain: model.weights.chain, steps: model.weights.steps)
    return DocumentRules(words).applied(to: scores.withUnsafeBufferPointer { names.names($0) })
      .filter { $0.score >= minimumScore }.map { $0.mention(in: words) }
  }
}
