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
    for sentence in sentences {
      var around = Surroundings()
      for index in sentence {
        around.look(at: index, in: sentence, signals: signals, words: words)
        add(index, around, &rows)
        starts.append(Int32(rows.count))
      }
    }
  }

  @inline(__always)
  private func row(_ template: UInt64, _ value: UInt64) -> Int32 {
    let mixed = (value ^ (template &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return Int32(truncatingIfNeeded: mixed >> 47)
  }

  @inline(__always)
  private func pair(_ a: UInt64, _ b: UInt64) -> UInt64 { (a &* 0xFF51_AFD7_ED55_8CCD ^ (a >> 29)) &+ b }

  private func add(_ index: Int, _ around: Surroundings, _ rows: inout [Int32]) {
    let hash = signals.hashes[index]
    let a = around
    rows.append(row(1, hash.exact))
    rows.append(row(2, hash.lower))
    rows.append(row(3, hash.shape))
    for size in 0..<4 {
      rows.append(row(4 + UInt64(size), hash.prefixes[size]))
      rows.append(row(8 + UInt64(size), hash.suffixes[size]))
    }
    for offset in [-2, -1, 1, 2] {
      rows.append(row(UInt64(14 + offset), a.lower(offset)))
      rows.append(row(UInt64(24 + offset), a.shape(offset)))
    }
    for offset in -2...2 { rows.append(row(UInt64(34 + offset), a.fine(offset))) }
    rows.append(row(40, a.coarse(0)))
    rows.append(row(41, pair(a.lower(-1), hash.lower)))
    rows.append(row(42, pair(hash.lower, a.lower(1))))
    rows.append(row(43, pair(a.fine(-1), a.fine(0))))
    rows.append(row(44, pair(a.fine(0), a.fine(1))))
    rows.append(row(45, pair(pair(a.shape(-1), hash.shape), a.shape(1))))
    rows.append(row(46, pair(a.ruled(-1), a.ruled(0))))
    rows.append(row(47, pair(a.ruled(0), a.ruled(1))))
    rows.append(row(48, pair(a.ruled(0), hash.shape)))
    rows.append(row(49, pair(a.ruled(0), hash.lower)))
    rows.append(row(50, pair(a.lists(0), hash.shape)))
    rows.append(row(51, pair(a.lists(-1), a.lists(0))))
    rows.append(row(52, pair(a.lists(0), a.lists(1))))
    rows.append(row(53, pair(a.phrase(0), a.ruled(0))))
    rows.append(row(54, pair(a.coarse(-1), a.coarse(1))))
    rows.append(row(55, pair(a.ruled(0), a.fine(-1))))
    rows.append(row(56, pair(a.ruled(0), a.fine(1))))
  }
}

/// The signals of a word and of its four neighbours.
private struct Surroundings {
  private var lowers = SIMD8<UInt64>.zero
  private var shapes = SIMD8<UInt64>.zero
  private var fines = SIMD8<UInt64>.zero
  private var coarses = SIMD8<UInt64>.zero
  private var rulings = SIMD8<UInt64>.zero
  private var listings = SIMD8<UInt64>.zero
  private var phrases = SIMD8<UInt64>.zero

  @inline(__always) func lower(_ offset: Int) -> UInt64 { lowers[offset + 2] }
  @inline(__always) func shape(_ offset: Int) -> UInt64 { shapes[offset + 2] }
  @inline(__always) func fine(_ offset: Int) -> UInt64 { fines[offset + 2] }
  @inline(__always) func coarse(_ offset: Int) -> UInt64 { coarses[offset + 2] }
  @inline(__always) func ruled(_ offset: Int) -> UInt64 { rulings[offset + 2] }
  @inline(__always) func lists(_ offset: Int) -> UInt64 { listings[offset + 2] }
  @inline(__always) func phrase(_ offset: Int) -> UInt64 { phrases[offset + 2] }

  mutating func look(at index: Int, in sentence: Range<Int>, signals: WordSignals, words: DocumentWords) {
    for offset in -2...2 {
      let lane = offset + 2
      let place = index + offset
      guard sentence.contains(place) else {
        // One value before the sentence and another behind it.
        let edge: UInt64 = offset < 0 ? 0xB0 : 0xE0
        lowers[lane] = edge
        shapes[lane] = edge
        fines[lane] = 0xFFFF ^ edge
        coarses[lane] = 0xFFFF ^ edge
        rulings[lane] = edge
        listings[lane] = 0xFFFF ^ edge
        phrases[lane] = 0
        continue
      }
      lowers[lane] = signals.hashes[place].lower
      shapes[lane] = signals.hashes[place].shape
      fines[lane] = UInt64(signals.fine[place])
      coarses[lane] = UInt64(signals.coarse[place])
      rulings[lane] = UInt64(signals.ruled[place])
      listings[lane] = UInt64(words.words[place].entry < 0 ? 0 : words.kinds(place).rawValue)
      phrases[lane] = UInt64(signals.phraseKinds[place]) << 2 | UInt64(signals.phrasePlaces[place])
    }
  }
}
