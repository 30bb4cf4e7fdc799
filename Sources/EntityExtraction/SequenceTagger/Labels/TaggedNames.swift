/// Reads names off the labels of a document's words.
struct TaggedNames {
  private let features: DocumentFeatures
  private let chain: LinearChain
  private let steps: ChainSteps
  private let words: DocumentWords
  private let lowerTitles: LowerTitleRule
  private let phrases: PhraseMatcher
  private var titleByStart: [Int: Range<Int>] = [:]

  init(_ features: DocumentFeatures, chain: LinearChain, steps: ChainSteps) {
    self.features = features
    self.chain = chain
    self.steps = steps
    words = features.words
    lowerTitles = LowerTitleRule(document: features.words)
    phrases = PhraseMatcher(document: features.words)
    for candidate in features.candidates {
      if let title = candidate.title { titleByStart[candidate.words.lowerBound] = title }
    }
  }

  /// The names in text order.
  func names(_ scores: UnsafeBufferPointer<SIMD16<Float>>) -> [FoundName] {
    var names: [FoundName] = []
    for (number, sentence) in features.sentences.enumerated() where !sentence.isEmpty {
      let part = UnsafeBufferPointer(rebasing: scores[sentence])
      let labels = chain.best(part)
      guard labels.contains(where: { $0 != 0 }) else { continue }
      let marginals = ChainMarginals(part, chain: chain, steps: steps)
      for (range, type) in Self.segments(labels) {
        let score = Double(marginals.probability(of: type, in: range))
        let inDocument = range.lowerBound + sentence.lowerBound..<range.upperBound + sentence.lowerBound
        if isPeople(inDocument, type: type) { continue }
        names.append(name(inDocument, type: type, sentence: number, score: score))
      }
    }
    return names
  }

  /// The names that labels spell.
  static func segments(_ labels: [UInt8]) -> [(Range<Int>, EntityType)] {
    var segments: [(Range<Int>, EntityType)] = []
    var start = 0
    for (index, number) in labels.enumerated() {
      let label = TagLabel(index: Int(number))
      if label.opens { start = index }
      if label.closes, let type = label.type { segments.append((start..<index + 1, type)) }
    }
    return segments
  }

  /// "South Korean": a word for the people of a place is no name of it, unless a list has it as one.
  private func isPeople(_ range: Range<Int>, type: EntityType) -> Bool {
    guard type == .place, phrases.demonymLength(at: range.lowerBound, limit: range.upperBound) == range.count else {
      return false
    }
    return phrases.longestMatch(at: range.lowerBound, limit: range.upperBound)?.words != range
  }

  private func name(_ range: Range<Int>, type: EntityType, sentence: Int, score: Double) -> FoundName {
    var candidate = Candidate(words: range, sentence: sentence)
    if type == .person {
      candidate.title =
        titleByStart[range.lowerBound] ?? lowerTitles.title(before: range.lowerBound, in: words.sentences[sentence])
    }
    return FoundName(candidate, type: type, score: score)
  }
}
