internal import TextModel

/// Finds headlines of other stories that a page's copy has run together in the middle of a sentence.
///
/// Pages put lists of links behind a name; copied as text they become "Secretary Ana BelloAna BelloNew mayor takes office Storm hits
/// coast MORE said on Sunday…". A seam is a lower-case letter with a capital right behind it, three letters or more on both sides. A run
/// of such headlines begins at a seam behind which the words before it stand again, or at the first of three seams with four words or
/// more between them; no sentence ends in it. It ends behind the label of the page for the rest of the list ("MORE"), else with the line
/// where no sentence ends in that either, else at the last seam.
struct GluedHeadlines {
  /// A run of headlines is no longer than this, in bytes.
  private static let longestRun = 600
  private static let shortestPart = 3
  private static let fewestSeams = 3
  private static let fewestWords = 4
  /// How many words before a seam may stand again behind it.
  private static let mostRepeated = 4

  private let bytes: [UInt8]
  private let words: PageWords

  init(_ bytes: [UInt8], _ words: PageWords) { (self.bytes, self.words) = (bytes, words) }

  /// The runs of headlines in a line, in text order.
  ///
  /// - Complexity: O(*n*) in the length of the line.
  func runs(in line: Range<Int>) -> [TextSpan] {
    let seams = self.seams(in: line)
    var runs: [TextSpan] = []
    var next = 0
    while next < seams.count {
      let start = seams[next]
      let near = seams[next...].prefix { $0 - start <= Self.longestRun }
      guard start >= runs.last?.end ?? 0, let end = end(of: near, in: line) else {
        next += 1
        continue
      }
      runs.append(TextSpan(start, end))
      next += 1
    }
    return runs
  }

  // MARK: Seams

  private func seams(in line: Range<Int>) -> [Int] {
    var found: [Int] = []
    guard line.count > 2 * Self.shortestPart else { return [] }
    for index in line.dropFirst(Self.shortestPart).dropLast(Self.shortestPart - 1)
    where isCapital(bytes[index]) && isSmall(bytes[index - 1]) {
      let before = (index - Self.shortestPart..<index).allSatisfy { isLetter(bytes[$0]) }
      let behind = (index + 1..<index + Self.shortestPart).allSatisfy { isSmall(bytes[$0]) }
      if before, behind { found.append(index) }
    }
    return found
  }

  private func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private func isLetter(_ byte: UInt8) -> Bool { isCapital(byte) || isSmall(byte) || byte >= 0x80 }

  // MARK: Runs

  /// Where the run that begins at the first of some seams ends; nil where none begins.
  private func end(of seams: ArraySlice<Int>, in line: Range<Int>) -> Int? {
    guard let start = seams.first else { return nil }
    let inside = seams.prefix { !endsSentence(in: start..<$0) }
    guard let last = inside.last, isRepeated(at: start, in: line) || areHeadlines(inside) else { return nil }
    if let label = label(behind: last, in: start..<min(line.upperBound, start + Self.longestRun)) { return label }
    guard inside.count > 1 || isRepeated(at: start, in: line) else { return nil }
    return endsSentence(in: last..<line.upperBound)
      ? (last > start ? last : repeatedEnd(start, in: line)) : line.upperBound
  }

  /// Whether the one to four words before a seam stand behind it once more.
  private func isRepeated(at seam: Int, in line: Range<Int>) -> Bool { repeatedLength(at: seam, in: line) != nil }

  private func repeatedEnd(_ seam: Int, in line: Range<Int>) -> Int {
    repeatedLength(at: seam, in: line).map { seam + $0 } ?? seam
  }

  private func repeatedLength(at seam: Int, in line: Range<Int>) -> Int? {
    var start = seam
    var longest: Int?
    for _ in 0..<Self.mostRepeated {
      guard start > line.lowerBound else { break }
      start -= 1
      while start > line.lowerBound, bytes[start - 1] != 0x20 { start -= 1 }
      let count = seam - start
      if seam + count <= line.upperBound, bytes[start..<seam] == bytes[seam..<seam + count] { longest = count }
    }
    return longest
  }

  private func areHeadlines(_ seams: ArraySlice<Int>) -> Bool {
    guard seams.count >= Self.fewestSeams else { return false }
    return zip(seams, seams.dropFirst()).allSatisfy { start, end in
      bytes[start..<end].split(separator: 0x20).count >= Self.fewestWords
    }
  }

  /// The end of a label of the page that stands behind a place, with no end of a sentence before it.
  private func label(behind place: Int, in run: Range<Int>) -> Int? {
    for label in words.runLabels {
      guard let found = bytes[place..<run.upperBound].firstRange(of: label), !endsSentence(in: place..<found.lowerBound)
      else { continue }
      return found.upperBound - 1
    }
    return nil
  }

  /// Whether a full stop, a question mark or an exclamation mark ends a sentence in a range; not behind an initial or a short form.
  private func endsSentence(in range: Range<Int>) -> Bool {
    range.contains { index in
      guard [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(bytes[index]) else { return false }
      let isAtEnd = index + 1 >= bytes.count || bytes[index + 1] <= 0x20 || bytes[index + 1] == UInt8(ascii: "\"")
      let isLongWord = index >= 3 && (index - 3..<index).allSatisfy { isLetter(bytes[$0]) }
      return isAtEnd && (isLongWord || bytes[index] != UInt8(ascii: "."))
    }
  }
}
