/// Makes the sparse features of each word: hashes of words, shapes, clusters and what the rules say, alone and in pairs.
struct SparseTemplates {
  /// The number of features of a word.
  static let count = 41

  private let signals: WordSignals
  private let words: DocumentWords

  init(_ signals: WordSignals) {
    self.signals = signals
    words = signals.words
  }

  /// Adds the rows of all words.
  func fill(_ rows: inout [Int32], _ starts: inout [Int32], sentences: [Range<Int>]) {
    let before = rows.count
    let count = sentences.reduce(0) { $0 + $1.count } * Self.count
    rows += [Int32](unsafeUninitializedCapacity: count) { rows, filled in
      for sentence in sentences {
        var around = Surroundings(start: sentence.lowerBound) { signs($0, in: sentence) }
        for index in sentence {
          var place = RowPlace(rows: UnsafeMutableBufferPointer(rebasing: rows[filled..<filled + Self.count]))
          add(index, around, &place)
          filled += place.count
          starts.append(Int32(before + filled))
          around.advance(to: signs(index + 3, in: sentence))
        }
      }
    }
  }

  /// The signs of a word of a sentence, or of the edge that it lies behind.
  private func signs(_ index: Int, in sentence: Range<Int>) -> WordSigns {
    if index < sentence.lowerBound { return .before }
    if index >= sentence.upperBound { return .behind }
    let hash = signals.hashes[index]
    return WordSigns(
      lower: hash.lower, shape: hash.shape, fine: UInt64(signals.fine[index]), coarse: UInt64(signals.coarse[index]),
      ruled: UInt64(signals.ruled[index]), lists: UInt64(words.kinds(index).rawValue),
      phrase: UInt64(signals.phraseKinds[index]) << 2 | UInt64(signals.phrasePlaces[index]))
  }

  @inline(__always)
  private func row(_ template: UInt64, _ value: UInt64) -> Int32 {
    let mixed = (value ^ (template &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return Int32(truncatingIfNeeded: mixed >> 47)
  }

  @inline(__always)
  private func pair(_ a: UInt64, _ b: UInt64) -> UInt64 { (a &* 0xFF51_AFD7_ED55_8CCD ^ (a >> 29)) &+ b }

  @inline(__always)
  private func add(_ index: Int, _ around: Surroundings, _ rows: inout RowPlace) {
    let hash = signals.hashes[index]
    let a = around
    rows.append(row(1, hash.exact))
    rows.append(row(2, hash.lower))
    rows.append(row(3, hash.shape))
    for size in 0..<4 {
      rows.append(row(4 + UInt64(size), hash.prefixes[size]))
      rows.append(row(8 + UInt64(size), hash.suffixes[size]))
    }
    addNeighbour(a.secondBefore, 12, &rows)
    addNeighbour(a.before, 13, &rows)
    addNeighbour(a.behind, 15, &rows)
    addNeighbour(a.secondBehind, 16, &rows)
    rows.append(row(32, a.secondBefore.fine))
    rows.append(row(33, a.before.fine))
    rows.append(row(34, a.word.fine))
    rows.append(row(35, a.behind.fine))
    rows.append(row(36, a.secondBehind.fine))
    rows.append(row(40, a.word.coarse))
    rows.append(row(41, pair(a.before.lower, hash.lower)))
    rows.append(row(42, pair(hash.lower, a.behind.lower)))
    rows.append(row(43, pair(a.before.fine, a.word.fine)))
    rows.append(row(44, pair(a.word.fine, a.behind.fine)))
    rows.append(row(45, pair(pair(a.before.shape, hash.shape), a.behind.shape)))
    rows.append(row(46, pair(a.before.ruled, a.word.ruled)))
    rows.append(row(47, pair(a.word.ruled, a.behind.ruled)))
    rows.append(row(48, pair(a.word.ruled, hash.shape)))
    rows.append(row(49, pair(a.word.ruled, hash.lower)))
    rows.append(row(50, pair(a.word.lists, hash.shape)))
    rows.append(row(51, pair(a.before.lists, a.word.lists)))
    rows.append(row(52, pair(a.word.lists, a.behind.lists)))
    rows.append(row(53, pair(a.word.phrase, a.word.ruled)))
    rows.append(row(54, pair(a.before.coarse, a.behind.coarse)))
    rows.append(row(55, pair(a.word.ruled, a.before.fine)))
    rows.append(row(56, pair(a.word.ruled, a.behind.fine)))
  }

  @inline(__always)
  private func addNeighbour(_ signs: WordSigns, _ template: UInt64, _ rows: inout RowPlace) {
    rows.append(row(template, signs.lower))
    rows.append(row(template + 10, signs.shape))
  }
}

/// Where the rows of a word are written.
private struct RowPlace {
  let rows: UnsafeMutableBufferPointer<Int32>
  private(set) var count = 0

  init(rows: UnsafeMutableBufferPointer<Int32>) { self.rows = rows }

  @inline(__always)
  mutating func append(_ row: Int32) {
    rows[count] = row
    count += 1
  }
}

/// What of a word goes into the features of its neighbours.
private struct WordSigns {
  var lower: UInt64
  var shape: UInt64
  var fine: UInt64
  var coarse: UInt64
  var ruled: UInt64
  var lists: UInt64
  var phrase: UInt64

  /// What stands for the words before a sentence.
  static let before = WordSigns(edge: 0xB0)
  /// What stands for the words behind it.
  static let behind = WordSigns(edge: 0xE0)
}

extension WordSigns {
  private init(edge: UInt64) {
    self.init(
      lower: edge, shape: edge, fine: 0xFFFF ^ edge, coarse: 0xFFFF ^ edge, ruled: edge, lists: 0xFFFF ^ edge,
      phrase: 0)
  }
}

/// A word and its four neighbours.
private struct Surroundings {
  private(set) var secondBefore: WordSigns
  private(set) var before: WordSigns
  private(set) var word: WordSigns
  private(set) var behind: WordSigns
  private(set) var secondBehind: WordSigns

  /// Those of the first word of a sentence.
  init(start: Int, _ signs: (Int) -> WordSigns) {
    secondBefore = signs(start - 2)
    before = signs(start - 1)
    word = signs(start)
    behind = signs(start + 1)
    secondBehind = signs(start + 2)
  }

  /// Goes on to the next word, of which the second neighbour is new.
  mutating func advance(to next: WordSigns) {
    secondBefore = before
    before = word
    word = behind
    behind = secondBehind
    secondBehind = next
  }
}
