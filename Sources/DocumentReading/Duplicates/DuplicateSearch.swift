internal import Primitives
internal import TextModel

/// Goes through the documents from the earliest to the latest and finds for each passage the original it says again.
///
/// Only originals are kept to compare with: a passage that thousands of documents reprint is one, so the time is near linear; and
/// a copy is like its group's original, not only like another copy, so that no chain of edits joins what has nothing in common.
/// Nothing is a copy of what stands in the same document: lists are full of lines after one pattern.
struct DuplicateSearch<Text: ParagraphedText> {
  /// Passages of fewer words are none: headings, "he said", lines that stand in many documents for other reasons.
  static var fewestWords: Int { 8 }

  /// So many earlier passages, those with the most fingerprints in common, are compared word by word.
  private static var mostCompared: Int { 4 }

  /// An earlier passage has to share one in so many of the later one's fingerprints to be compared.
  private static var fingerprintsPerShared: Int { 12 }

  /// One in so many, if no other passage holds them; more, if others do.
  private static var fingerprintsPerRareOne: Int { 24 }

  /// And it has to share at least this fraction, one half, of what the one that shares most does.
  private static var leastOfBest: Int { 2 }

  private let texts: [Text]
  private var originals: [DuplicatePassages.Passage] = []
  private var originalOfSignature: [UInt64: Int32] = [:]
  private var index = PassageIndex()
  /// The only fingerprints that ``index`` has, with others of the same bits; nil where it has all.
  private var indexed: FingerprintFilter?
  /// The fingerprints of the originals one behind the other, and where those of each end, where the index hasn't all.
  private var fingerprints: [UInt32] = []
  private var ends: [Int32] = []
  private var found: [PassageIndex.Hit] = []
  /// How many passages were compared of which that was not known beforehand.
  private var lateCount = 0
  /// So many of them are found each for itself: that takes a fiftieth of indexing all.
  private static var mostLate: Int { 12 }

  /// The copies of each original, in the order they were added; none for most.
  private(set) var copies: [Int32: [DuplicatePassages.Passage]] = [:]

  /// What is known of an earlier state of the corpus.
  private var earlier: EarlierPassages?
  private var numberOfOriginal: [DuplicatePassages.Passage: Int32] = [:]

  /// - Parameters:
  ///   - texts: The documents.
  ///   - earlier: What is known of an earlier state of the corpus.
  ///   - sketches: The passages of the documents, where anything is.
  init(_ texts: [Text], earlier: EarlierPassages? = nil, _ sketches: [[PassageSketch]] = []) {
    (self.texts, self.earlier) = (texts, earlier)
    guard let earlier else { return }
    // Few passages are compared anew; what none of those has need not be found.
    var compared = FingerprintFilter()
    for (document, sketches) in sketches.enumerated() {
      for sketch in sketches where !earlier.isSettled(sketch, ofDocument: document) {
        compared.insert(sketch.fingerprints)
      }
    }
    indexed = compared
  }

  /// The passages that say the same, in the order of their originals.
  var groups: [[DuplicatePassages.Passage]] {
    copies.sorted { $0.key < $1.key }.map { [originals[Int($0.key)]] + $0.value }
  }

  /// What was found of a passage before those shortly before it were added: it holds where these change nothing.
  struct Guess: Sendable {
    /// The originals it was compared with.
    var candidates: [Int32]
    /// The one it is a copy of.
    var original: Int32?
  }

  /// What the passages of some documents would be copies of if each came next; nothing where most are settled, or there is one thread.
  func guesses(_ sketches: [[PassageSketch]], ofDocuments documents: [Int], threads: Int) -> [[Guess]] {
    guard threads > 1, earlier == nil else { return [] }
    let blocks = Blocks.ranges(documents.count, minimum: 8)
    return Blocks.map(blocks, threads: threads) { block in
      block.map { guesses(sketches[documents[$0]], ofDocument: documents[$0]) }
    }.flatMap(\.self)
  }

  /// What the passages of a document would be copies of, one for each sketch.
  private func guesses(_ sketches: [PassageSketch], ofDocument document: Int) -> [Guess] {
    var found: [PassageIndex.Hit] = []
    return sketches.map { sketch in
      guard originalOfSignature[sketch.signature] == nil else { return Guess(candidates: []) }
      let candidates = candidates(for: sketch.fingerprints, of: document, &found)
      let passage = DuplicatePassages.Passage(document: document, paragraph: Int(sketch.paragraph))
      return Guess(
        candidates: candidates, original: candidates.isEmpty ? nil : original(of: passage, among: candidates))
    }
  }

  /// Adds the passages of a document that is no earlier than those before it.
  ///
  /// - Parameters:
  ///   - sketches: The passages.
  ///   - document: The index of the document.
  ///   - guesses: What was found of them before, or nothing.
  mutating func add(_ sketches: [PassageSketch], ofDocument document: Int, _ guesses: [Guess] = []) {
    for (place, sketch) in sketches.enumerated() where !sketch.fingerprints.isEmpty {
      let passage = DuplicatePassages.Passage(document: document, paragraph: Int(sketch.paragraph))
      let guess = place < guesses.count ? guesses[place] : nil
      if let original = settledOriginal(of: passage, sketch, guess) {
        copies[original, default: []].append(passage)
        originalOfSignature[sketch.signature] = original
      } else {
        let number = Int32(originals.count)
        originals.append(passage)
        if earlier != nil { numberOfOriginal[passage] = number }
        originalOfSignature[sketch.signature] = number
        if let indexed {
          fingerprints += sketch.fingerprints
          ends.append(Int32(fingerprints.count))
          index.add(number, fingerprints: sketch.fingerprints.lazy.filter { indexed.mayContain($0) })
        } else {
          index.add(number, fingerprints: sketch.fingerprints)
        }
      }
    }
  }

  /// The original of a passage: the one that it had before, where nothing can have changed it.
  private mutating func settledOriginal(
    of passage: DuplicatePassages.Passage, _ sketch: PassageSketch, _ guess: Guess?
  ) -> Int32? {
    guard let earlier else { return original(of: passage, sketch, guess) }
    if earlier.isSettled(sketch, ofDocument: passage.document) {
      guard let known = earlier.original(of: passage) else { return nil }
      if let number = numberOfOriginal[known] { return number }
    }
    let found = original(of: passage, sketch, guess)
    self.earlier?.note(sketch, passage, original: found.map { originals[Int($0)] })
    return found
  }

  private mutating func original(
    of passage: DuplicatePassages.Passage, _ sketch: PassageSketch, _ guess: Guess?
  ) -> Int32? {
    if let same = originalOfSignature[sketch.signature] { return same }
    indexMore(sketch.fingerprints)
    let candidates = candidates(for: sketch.fingerprints, of: passage.document, &found)
    guard !candidates.isEmpty else { return nil }
    if let guess, guess.candidates == candidates { return guess.original }
    return original(of: passage, among: candidates)
  }

  /// Indexes some fingerprints: a passage is compared of which that was not known beforehand, as one before it has become another's copy.
  /// Where that happens often, all are indexed.
  private mutating func indexMore(_ wanted: [UInt32]) {
    guard var indexed, !wanted.allSatisfy(indexed.mayContain) else { return }
    lateCount += 1
    if lateCount > Self.mostLate {
      index = PassageIndex(fingerprints: fingerprints.count)
      addToIndex { _ in true }
      (self.indexed, fingerprints, ends) = (nil, [], [])
      return
    }
    var added = FingerprintFilter()
    added.insert(wanted.filter { !indexed.mayContain($0) })
    addToIndex(where: added.mayContain)
    indexed.insert(wanted)
    self.indexed = indexed
  }

  /// Adds those fingerprints of all originals to the index that are asked for, in the order of the originals.
  private mutating func addToIndex(where isWanted: (UInt32) -> Bool) {
    var start = 0
    var chosen: [UInt32] = []
    for (number, end) in ends.enumerated() {
      for place in start..<Int(end) where isWanted(fingerprints[place]) { chosen.append(fingerprints[place]) }
      start = Int(end)
      if chosen.isEmpty { continue }
      index.add(Int32(number), fingerprints: chosen)
      chosen.removeAll(keepingCapacity: true)
    }
  }

  /// The original of a passage among some; nil where it is like none of them.
  private func original(of passage: DuplicatePassages.Passage, among candidates: [Int32]) -> Int32? {
    var comparison = PassageComparison(words(of: passage))
    let words = candidates.map { self.words(of: originals[Int($0)]) }
    var best: (original: Int32, likeness: Double)?
    for (candidate, words) in zip(candidates, words) {
      let likeness = comparison.likeness(to: words)
      if likeness > 0, likeness > (best?.likeness ?? 0) { best = (candidate, likeness) }
    }
    if let best { return best.original }
    return comparison.isContained(in: words) ? candidates[0] : nil
  }

  /// The originals in other documents that share most fingerprints, rare ones before all, the one with the most first, of as
  /// many the earliest.
  private func candidates(
    for fingerprints: [UInt32], of document: Int, _ found: inout [PassageIndex.Hit]
  ) -> [Int32] {
    found.removeAll(keepingCapacity: true)
    index.find(fingerprints, into: &found)
    found.sort { $0.passage < $1.passage }
    let leastCount = max(1, fingerprints.count / Self.fingerprintsPerShared)
    let leastRarity = fingerprints.count * PassageIndex.mostPassages / Self.fingerprintsPerRareOne
    var sums: [(original: Int32, count: Int, rarity: Int)] = []
    for hit in found {
      if sums.last?.original == hit.passage {
        sums[sums.count - 1].count += 1
        sums[sums.count - 1].rarity += hit.rarity
      } else {
        sums.append((hit.passage, 1, hit.rarity))
      }
    }
    sums.removeAll {
      $0.count < leastCount || $0.rarity < leastRarity || originals[Int($0.original)].document == document
    }
    // Far less than the best: chance has it, not the text.
    let most = sums.lazy.map(\.rarity).max() ?? 0
    return sums.filter { $0.rarity * Self.leastOfBest >= most }
      .sorted { ($1.rarity, $0.original) < ($0.rarity, $1.original) }
      .prefix(Self.mostCompared).map(\.original)
  }

  private func words(of passage: DuplicatePassages.Passage) -> PassageWords {
    let text = texts[passage.document]
    return PassageWords(text.paragraphs[passage.paragraph].span, of: text.document)
  }
}
