internal import TextModel

/// What of a passage is kept to find others like it.
struct PassageSketch: Sendable {
  /// The index of the paragraph in its document.
  var paragraph: Int32

  /// The number of its words.
  var wordCount: Int32

  /// The same for passages of the same words; see ``PassageWords/signature``.
  var signature: UInt64

  /// Hashes of some of its shingles, each once; none for one too short to be a passage.
  var fingerprints: [UInt32]
}

extension PassageWords {
  /// The number of consecutive words that make a shingle.
  static let shingleLength = 3

  /// Of so many consecutive shingles at least one is kept.
  static let winnowingWindow = 4

  /// Passages of up to so many shingles keep all of them: of a short one, a few edits leave little.
  static let smallShingleCount = 24

  /// A hash for each run of ``shingleLength`` words, of the first ``PassageComparison/mostWords`` of them.
  var shingles: [UInt32] {
    let count = min(count, PassageComparison.mostWords)
    guard count >= Self.shingleLength else { return [] }
    return (0...(count - Self.shingleLength)).map { start in
      let pair = UInt64(hashes[start]) << 32 | UInt64(hashes[start + 1])
      return UInt32(truncatingIfNeeded: mixed(mixed(pair) ^ UInt64(hashes[start + 2])))
    }
  }

  /// The smallest shingle of each window of ``winnowingWindow`` shingles, ascending, each once.
  ///
  /// Two passages that share a run of `winnowingWindow + shingleLength - 1` = 6 words share a fingerprint.
  ///
  /// Reference: S. Schleimer, D. S. Wilkerson, A. Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", *SIGMOD*
  /// 2003, [doi:10.1145/872757.872770](https://doi.org/10.1145/872757.872770).
  ///
  /// - Complexity: O(*n*) for *n* words.
  var fingerprints: [UInt32] {
    let shingles = shingles
    guard shingles.count > Self.smallShingleCount else { return shingles.ascending }
    var chosen: [UInt32] = []
    chosen.reserveCapacity(shingles.count / 2)
    for start in 0...(shingles.count - Self.winnowingWindow) {
      var least = shingles[start]
      for place in (start + 1)..<(start + Self.winnowingWindow) { least = min(least, shingles[place]) }
      // Windows that follow one another have mostly the same.
      if chosen.last != least { chosen.append(least) }
    }
    return chosen.ascending
  }
}
