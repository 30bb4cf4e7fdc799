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
  private static var mostCompared: Int { 6 }

  /// An earlier passage has to share one in so many of the later one's fingerprints to be compared.
  private static var fingerprintsPerVote: Int { 12 }

  private let texts: [Text]
  private var originals: [DuplicatePassages.Passage] = []
  private var originalOfSignature: [UInt64: Int32] = [:]
  private var index = PassageIndex()
  private var found: [Int32] = []

  /// The copies of each original, in the order they were added; none for most.
  private(set) var copies: [Int32: [DuplicatePassages.Passage]] = [:]

  init(_ texts: [Text]) { self.texts = texts }

  /// The passages that say the same, in the order of their originals.
  var groups: [[DuplicatePassages.Passage]] {
    copies.sorted { $0.key < $1.key }.map { [originals[Int($0.key)]] + $0.value }
  }

  /// Adds the passages of a document that is no earlier than those before it.
  mutating func add(_ sketches: [PassageSketch], ofDocument document: Int) {
    for sketch in sketches where !sketch.fingerprints.isEmpty {
      let passage = DuplicatePassages.Passage(document: document, paragraph: Int(sketch.paragraph))
      if let original = original(of: passage, sketch) {
        copies[original, default: []].append(passage)
        originalOfSignature[sketch.signature] = original
      } else {
        let number = Int32(originals.count)
        originals.append(passage)
        originalOfSignature[sketch.signature] = number
        index.add(number, fingerprints: sketch.fingerprints)
      }
    }
  }

  private mutating func original(of passage: DuplicatePassages.Passage, _ sketch: PassageSketch) -> Int32? {
    if let same = originalOfSignature[sketch.signature] { return same }
    let candidates = candidates(for: sketch.fingerprints, of: passage.document)
    guard !candidates.isEmpty else { return nil }
    let comparison = PassageComparison(words(of: passage))
    let words = candidates.map { self.words(of: originals[Int($0)]) }
    var best: (original: Int32, likeness: Double)?
    for (candidate, words) in zip(candidates, words) {
      let likeness = comparison.likeness(to: words)
      if likeness > 0, likeness > (best?.likeness ?? 0) { best = (candidate, likeness) }
    }
    if let best { return best.original }
    return comparison.isContained(in: words) ? candidates[0] : nil
  }

  /// The originals in other documents that share most fingerprints, the one with the most first, of as many the earliest.
  private mutating func candidates(for fingerprints: [UInt32], of document: Int) -> [Int32] {
    found.removeAll(keepingCapacity: true)
    index.find(fingerprints, into: &found)
    found.sort()
    let fewest = max(1, fingerprints.count / Self.fingerprintsPerVote)
    var votes: [(original: Int32, count: Int)] = []
    for original in found {
      if votes.last?.original == original { votes[votes.count - 1].count += 1 } else { votes.append((original, 1)) }
    }
    return votes.filter { $0.count >= fewest && originals[Int($0.original)].document != document }
      .sorted { ($1.count, $0.original) < ($0.count, $1.original) }
      .prefix(Self.mostCompared).map(\.original)
  }

  private func words(of passage: DuplicatePassages.Passage) -> PassageWords {
    let text = texts[passage.document]
    return PassageWords(text.paragraphs[passage.paragraph].span, of: text.document)
  }
}
