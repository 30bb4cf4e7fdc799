/// Groups of features that can be withheld, to see what each is worth.
package struct FeatureGroups: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Gazetteers: the lists that have the word, and listed phrases.
  package static let lists = FeatureGroups(rawValue: 1 << 0)
  /// What a word says about its neighbours: titles, heads of names, months.
  package static let cues = FeatureGroups(rawValue: 1 << 1)
  /// How the document writes the word elsewhere.
  package static let document = FeatureGroups(rawValue: 1 << 2)
  /// What the rules take the word for, and their evidence (which has lists, cues and the document in it too).
  package static let rules = FeatureGroups(rawValue: 1 << 3)
  /// Word vectors, their clusters, and the topic.
  package static let vectors = FeatureGroups(rawValue: 1 << 4)
  /// The sparse features.
  package static let wide = FeatureGroups(rawValue: 1 << 5)
  /// The network: vectors and all dense features.
  package static let deep = FeatureGroups(rawValue: 1 << 6)

  /// The groups by their names.
  package static let named: [String: FeatureGroups] = [
    "lists": .lists, "cues": .cues, "document": .document, "rules": .rules, "vectors": .vectors, "wide": .wide,
    "deep": .deep,
  ]

  /// Whether a dense row belongs to one of the groups.
  func hasDense(_ row: Int32) -> Bool {
    if contains(.deep) { return true }
    let observation = Int(row) - FeatureLayout.observationStart
    switch observation {
    case Observation.nameKinds..<Observation.lexicalClasses, Observation.phrase..<Observation.rule:
      return contains(.lists)
    case Observation.lexicalClasses..<Observation.phrase: return contains(.cues)
    case Observation.rule..<Observation.writtenLower: return contains(.rules)
    case Observation.writtenLower..<Observation.casing: return contains(.document)
    default: return false
    }
  }

  /// Whether the sparse feature at a place in a word's list belongs to one of the groups; see ``SparseTemplates``.
  func hasSparse(_ place: Int) -> Bool {
    if contains(.wide) { return true }
    return (contains(.vectors) && [19, 20, 21, 22, 23, 24, 27, 28, 38, 39, 40].contains(place))
      || (contains(.rules) && [30, 31, 32, 33, 37, 39, 40].contains(place))
      || (contains(.lists) && (34...37).contains(place))
  }
}

extension DocumentFeatures {
  /// Leaves out the features of some groups.
  func withhold(_ groups: FeatureGroups) {
    guard !groups.isEmpty else { return }
    keep(&dense, &denseStarts) { row, _ in !groups.hasDense(row) }
    keep(&sparse, &sparseStarts) { _, place in !groups.hasSparse(place) }
    guard !groups.isDisjoint(with: [.vectors, .deep]) else { return }
    vectorRows = vectorRows.map { _ in -1 }
    topicRows = []
  }

  private func keep(_ rows: inout [Int32], _ starts: inout [Int32], where isKept: (Int32, Int) -> Bool) {
    var kept: [Int32] = []
    var keptStarts: [Int32] = [0]
    for word in 0..<starts.count - 1 {
      let range = Int(starts[word])..<Int(starts[word + 1])
      for place in range where isKept(rows[place], place - range.lowerBound) { kept.append(rows[place]) }
      keptStarts.append(Int32(kept.count))
    }
    rows = kept
    starts = keptStarts
  }
}
