public import TextModel

/// What was found in a corpus before some of its documents came, went, or became others: by it only those passages are compared
/// anew that have anything in common with those.
public struct EarlierDuplicates<Text: ParagraphedText>: Sendable {
  /// What was found then.
  var duplicates: DuplicatePassages
  /// For each document of now its index then.
  var places: [Int?]
  /// The documents of then that are no more, or are others now.
  var gone: [Text]

  /// Keeps what was found.
  ///
  /// - Parameters:
  ///   - duplicates: What was found then.
  ///   - places: For each document of now its index then; nil for one that is new, or of which the id, the date, the text or the paragraphs
  ///     are others now.
  ///   - gone: The documents of then that are no more, or are others now, as they were.
  public init(_ duplicates: DuplicatePassages, places: [Int?], gone: [Text]) {
    (self.duplicates, self.places, self.gone) = (duplicates, places, gone)
  }
}

/// Which passages are what they were, while the search goes through the corpus.
struct EarlierPassages {
  /// Whose copy a passage was.
  private var originals: [DuplicatePassages.Passage: DuplicatePassages.Passage] = [:]
  private let places: [Int?]
  /// Whether each document comes before all that came, went, or became others.
  private var isUntouched: [Bool]
  private var fingerprints: Set<UInt32> = []
  private var filter = FingerprintFilter()
  private var signatures: Set<UInt64> = []

  /// - Parameters:
  ///   - earlier: What was found before.
  ///   - sketches: The passages of all documents of now.
  ///   - gone: The passages of those that are gone.
  ///   - untouched: The documents of now that come before all that came, went, or became others.
  init<Text>(
    _ earlier: EarlierDuplicates<Text>, _ sketches: [[PassageSketch]], gone: [[PassageSketch]],
    untouched: some Sequence<Int>
  ) {
    places = earlier.places
    isUntouched = [Bool](repeating: false, count: sketches.count)
    for document in untouched { isUntouched[document] = true }
    var now: [Int: Int] = [:]
    for (document, place) in places.enumerated() {
      if let place { now[place] = document } else { sketches[document].forEach { concern($0) } }
    }
    for document in gone { document.forEach { concern($0) } }
    for group in earlier.duplicates.groups {
      for copy in group.dropFirst() {
        guard let document = now[copy.document] else { continue }
        guard let original = now[group[0].document] else {
          // An original from now on, or another's copy.
          for sketch in sketches[document] where Int(sketch.paragraph) == copy.paragraph { concern(sketch) }
          continue
        }
        originals[.init(document: document, paragraph: copy.paragraph)] = .init(
          document: original, paragraph: group[0].paragraph)
      }
    }
  }

  /// Whether a passage is compared as it was before: nothing that comes before it, or nothing that has any of its words in a row, came,
  /// went, or became another.
  func isSettled(_ sketch: PassageSketch, ofDocument document: Int) -> Bool {
    if isUntouched[document] { return true }
    return places[document] != nil && !signatures.contains(sketch.signature)
      && !sketch.fingerprints.contains { filter.mayContain($0) && fingerprints.contains($0) }
  }

  /// The passage that one is a copy of; nil for one that is an original.
  func original(of passage: DuplicatePassages.Passage) -> DuplicatePassages.Passage? { originals[passage] }

  /// Notes what became of a passage that was compared anew.
  mutating func note(
    _ sketch: PassageSketch, _ passage: DuplicatePassages.Passage, original: DuplicatePassages.Passage?
  ) {
    if places[passage.document] == nil || originals[passage] != original { concern(sketch) }
  }

  private mutating func concern(_ sketch: PassageSketch) {
    fingerprints.formUnion(sketch.fingerprints)
    filter.insert(sketch.fingerprints)
    if !sketch.fingerprints.isEmpty { signatures.insert(sketch.signature) }
  }
}
