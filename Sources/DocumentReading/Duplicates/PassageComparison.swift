/// Compares a passage with others, word by word.
struct PassageComparison {
  /// The two share at least this part of the words of the longer one, in the same order.
  static let leastShared = 0.5

  /// Or at least this part of the shingles of one stands in the other.
  static let leastContained = 0.6

  /// What is asked of passages of fewer words than ``fewWords``, which are often alike without saying the same.
  static let leastOfShort = 0.7

  /// Passages of fewer words are short.
  static let fewWords = 16

  /// An earlier passage that stands in a later one makes that a copy if it is at most so many times as long.
  static let mostGrowth = 2

  /// Of the names and numbers of the one that has fewer, at least this part stands in the other.
  static let leastNames = 0.5

  /// Words beyond these are compared only as a whole: a bound for a text that is one long paragraph.
  static let mostWords = 4096

  private let words: ArraySlice<UInt32>
  private let telling: Set<UInt32>
  private let shingles: Set<UInt32>
  private let isShort: Bool
  private var masks: [UInt32: [UInt64]] = [:]
  private var blockCount: Int { (words.count + 63) / 64 }

  /// Prepares the later passage.
  init(_ passage: PassageWords) {
    words = passage.hashes.prefix(Self.mostWords)
    telling = passage.telling
    shingles = Set(passage.shingles)
    isShort = words.count < Self.fewWords
    for (place, word) in words.enumerated() {
      masks[word, default: [UInt64](repeating: 0, count: (words.count + 63) / 64)][place / 64] |=
        1 << UInt64(place % 64)
    }
  }

  /// How much an earlier passage is like it, 0...1; 0 where that is too little, or the names are others.
  ///
  /// Passages of about one length are compared by their words in order; where one is much longer, by the shingles of the
  /// shorter one that stand in it, which counts half, so that an original of the same length comes first.
  func likeness(to earlier: PassageWords) -> Double {
    let isShort = isShort || earlier.count < Self.fewWords
    guard namesAreShared(with: earlier.telling, isShort) else { return 0 }
    let likeness = sharedWords(with: earlier.hashes.prefix(Self.mostWords))
    if likeness >= (isShort ? Self.leastOfShort : Self.leastShared) { return likeness }
    guard !isShort, words.count <= earlier.count * Self.mostGrowth else { return 0 }
    let others = Set(earlier.shingles)
    let held = Double(shingles.intersection(others).count) / Double(min(shingles.count, others.count))
    return held >= Self.leastContained ? held / 2 : 0
  }

  /// The part of the longer one's words that both have in the same order; 0 where their lengths alone rule it out.
  private func sharedWords(with other: ArraySlice<UInt32>) -> Double {
    let longer = Double(max(words.count, other.count))
    guard Double(min(words.count, other.count)) >= Self.leastShared * longer else { return 0 }
    return Double(commonSubsequence(with: other)) / longer
  }

  /// Whether most of its shingles stand in one or another of several earlier passages.
  func isContained(in earlier: [PassageWords]) -> Bool {
    guard !isShort else { return false }
    var held: Set<UInt32> = []
    for passage in earlier { held.formUnion(shingles.intersection(passage.shingles)) }
    guard Double(held.count) >= Self.leastContained * Double(shingles.count) else { return false }
    let names = earlier.reduce(into: Set<UInt32>()) { $0.formUnion($1.telling) }
    return Double(telling.intersection(names).count) >= Self.leastNames * Double(telling.count)
  }

  private func namesAreShared(with others: Set<UInt32>, _ isShort: Bool) -> Bool {
    let least = isShort ? Self.leastOfShort : Self.leastNames
    return Double(telling.intersection(others).count) >= least * Double(min(telling.count, others.count))
  }

  /// The length of the longest common subsequence of words, 64 of them at a time.
  ///
  /// Reference: H. Hyyrö, "Bit-Parallel LCS-length Computation Revisited", *AWOCA* 2004.
  ///
  /// - Complexity: O(*n* *m* / 64).
  private func commonSubsequence(with other: ArraySlice<UInt32>) -> Int {
    var row = [UInt64](repeating: ~0, count: blockCount)
    for word in other {
      guard let mask = masks[word] else { continue }
      var carry: UInt64 = 0
      for block in row.indices {
        let matched = row[block] & mask[block]
        let (sum, first) = row[block].addingReportingOverflow(matched)
        let (total, second) = sum.addingReportingOverflow(carry)
        carry = first || second ? 1 : 0
        row[block] = total | (row[block] & ~matched)
      }
    }
    // Bits past the last word never match, and stay ones.
    return row.reduce(0) { $0 + (~$1).nonzeroBitCount }
  }
}

extension PassageWords {
  /// The words that begin with a capital or a digit.
  fileprivate var telling: Set<UInt32> { Set(zip(hashes, tells).filter(\.1).map(\.0)) }
}
