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

  /// Longer passages are no forms that are filled in with other names.
  static let mostOfForm = 64

  /// So many names and numbers that only one passage has, on either side, tell two of one form apart; of short ones, one does.
  static let leastOtherNames = 2

  /// Words beyond these are compared only as a whole: a bound for a text that is one long paragraph.
  static let mostWords = 4096

  private let passage: PassageWords
  private let words: ArraySlice<UInt32>
  private let telling: [UInt32]
  private let isShort: Bool
  private var blockCount: Int { (words.count + 63) / 64 }
  /// What most comparisons are decided without.
  private lazy var shingles = passage.shingles.ascending
  private lazy var places = WordPlaces(words)

  /// Prepares the later passage.
  init(_ passage: PassageWords) {
    self.passage = passage
    words = passage.hashes.prefix(Self.mostWords)
    telling = passage.telling
    isShort = words.count < Self.fewWords
  }

  /// How much an earlier passage is like it, 0...1; 0 where that is too little, or the names are others.
  ///
  /// Passages of about one length are compared by their words in order; where one is much longer, by the shingles of the
  /// shorter one that stand in it, which counts half, so that an original of the same length comes first.
  mutating func likeness(to earlier: PassageWords) -> Double {
    let isShort = isShort || earlier.count < Self.fewWords
    guard namesAreShared(with: earlier.telling, isShort), !isSameForm(as: earlier, isShort) else { return 0 }
    let likeness = sharedWords(with: earlier.hashes.prefix(Self.mostWords))
    if likeness >= (isShort ? Self.leastOfShort : Self.leastShared) { return likeness }
    guard !isShort, words.count <= earlier.count * Self.mostGrowth else { return 0 }
    let others = earlier.shingles.ascending
    let held = Double(shingles.sharedCount(with: others)) / Double(min(shingles.count, others.count))
    return held >= Self.leastContained ? held / 2 : 0
  }

  /// The part of the longer one's words that both have in the same order; 0 where their lengths alone rule it out.
  private mutating func sharedWords(with other: ArraySlice<UInt32>) -> Double {
    let longer = Double(max(words.count, other.count))
    guard Double(min(words.count, other.count)) >= Self.leastShared * longer else { return 0 }
    return Double(commonSubsequence(with: other)) / longer
  }

  /// Whether most of its shingles stand in one or another of several earlier passages.
  mutating func isContained(in earlier: [PassageWords]) -> Bool {
    guard !isShort else { return false }
    let held = shingles.sharedCount(with: earlier.flatMap(\.shingles).ascending)
    guard Double(held) >= Self.leastContained * Double(shingles.count) else { return false }
    let names = earlier.flatMap(\.telling).ascending
    let shared = telling.sharedCount(with: names)
    // A form that is filled in with other names is no copy of those before it.
    if words.count <= Self.mostOfForm, telling.count - shared >= Self.leastOtherNames { return false }
    return Double(shared) >= Self.leastNames * Double(telling.count)
  }

  private func namesAreShared(with others: [UInt32], _ isShort: Bool) -> Bool {
    let least = isShort ? Self.leastOfShort : Self.leastNames
    return Double(telling.sharedCount(with: others)) >= least * Double(min(telling.count, others.count))
  }

  /// Whether both say the same of others, as notices and registers do: "Anna Berg met the mayor on Monday", "Hans Roth met the mayor on
  /// Monday".
  private func isSameForm(as earlier: PassageWords, _ isShort: Bool) -> Bool {
    guard max(words.count, earlier.count) <= Self.mostOfForm else { return false }
    let others = earlier.telling
    let shared = telling.sharedCount(with: others)
    let least = isShort ? 1 : Self.leastOtherNames
    guard telling.count - shared >= least, others.count - shared >= least else { return false }
    return isShort || passage.plain == earlier.plain
  }

  /// The length of the longest common subsequence of words, 64 of them at a time.
  ///
  /// Reference: H. Hyyrö, "Bit-Parallel LCS-length Computation Revisited", *AWOCA* 2004.
  ///
  /// - Complexity: O(*n* *m* / 64).
  private mutating func commonSubsequence(with other: ArraySlice<UInt32>) -> Int {
    var row = [UInt64](repeating: ~0, count: blockCount)
    for word in other {
      guard let first = places.firstBlock(of: word) else { continue }
      var carry: UInt64 = 0
      for block in row.indices {
        let matched = row[block] & places.blocks[first + block]
        let (sum, isOver) = row[block].addingReportingOverflow(matched)
        let (total, isOverAgain) = sum.addingReportingOverflow(carry)
        carry = isOver || isOverAgain ? 1 : 0
        row[block] = total | (row[block] & ~matched)
      }
    }
    // Bits past the last word never match, and stay ones.
    return row.reduce(0) { $0 + (~$1).nonzeroBitCount }
  }
}

extension PassageWords {
  /// The words that begin with a capital or a digit, ascending, each once.
  fileprivate var telling: [UInt32] { zip(hashes, tells).lazy.filter(\.1).map(\.0).ascending }

  /// The other words, ascending, each once.
  fileprivate var plain: [UInt32] { zip(hashes, tells).lazy.filter { !$0.1 }.map(\.0).ascending }
}

/// At which places of a passage each of its words stands, a bit for each place.
private struct WordPlaces {
  /// The bits of one word after the other.
  private(set) var blocks: [UInt64]
  private let words: [UInt32]
  /// Where a word may be among ``words``, by its last bits, plus one; 0 for nowhere.
  private var slots: [UInt16]
  private let blockCount: Int

  /// - Parameter passage: Fewer than 65,536 words.
  init(_ passage: ArraySlice<UInt32>) {
    words = passage.ascending
    blockCount = (passage.count + 63) / 64
    blocks = [UInt64](repeating: 0, count: words.count * blockCount)
    var size = 16
    while size < words.count * 2 { size *= 2 }
    slots = [UInt16](repeating: 0, count: size)
    for (number, word) in words.enumerated() { slots[slot(of: word)] = UInt16(number + 1) }
    for (place, word) in passage.enumerated() {
      if let first = firstBlock(of: word) { blocks[first + place / 64] |= 1 << UInt64(place % 64) }
    }
  }

  /// Where the bits of a word begin; nil where the passage hasn't it.
  @inline(__always)
  func firstBlock(of word: UInt32) -> Int? {
    let number = Int(slots[slot(of: word)])
    return number == 0 ? nil : (number - 1) * blockCount
  }

  /// The slot of a word, or the free one where it would be.
  @inline(__always)
  private func slot(of word: UInt32) -> Int {
    var slot = Int(word) & (slots.count - 1)
    while slots[slot] != 0, words[Int(slots[slot]) - 1] != word { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}

extension Sequence<UInt32> {
  /// The numbers ascending, each once.
  var ascending: [UInt32] {
    var sorted = sorted()
    var count = 0
    for number in sorted where count == 0 || sorted[count - 1] != number {
      sorted[count] = number
      count += 1
    }
    sorted.removeSubrange(count...)
    return sorted
  }
}

extension [UInt32] {
  /// How many numbers two lists share, both ascending and without one twice.
  fileprivate func sharedCount(with others: [UInt32]) -> Int {
    var (count, own, other) = (0, 0, 0)
    while own < self.count, other < others.count {
      let (a, b) = (self[own], others[other])
      if a == b { count += 1 }
      if a <= b { own += 1 }
      if b <= a { other += 1 }
    }
    return count
  }
}
