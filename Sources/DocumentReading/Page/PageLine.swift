internal import Primitives

/// One line of a page, as the rules for boilerplate look at it.
struct PageLine {
  /// The words in lower case without signs at their ends, and how many there are, those of nothing but signs too.
  private let phrase: String
  private let wordCount: Int
  private let line: String
  private let known: PageWords

  init(_ line: String, _ known: PageWords) {
    self.line = line
    self.known = known
    (phrase, wordCount) = FoldedWords.of(line)
  }

  /// Whether the line is running text.
  var isProse: Bool {
    if wordCount > 25 { return true }
    guard wordCount >= 8 else { return false }
    let closing = line.last { !"\"'”’)]»".contains($0) }
    return closing.map { ".!?…".contains($0) } ?? false
  }

  /// Whether a line counts as boilerplate even if it reads as prose: a link to another story, a notice of rights.
  var isNotice: Bool {
    guard wordCount <= 25 else { return false }
    return hasLabel(known.storyLabels) || line.hasPrefix("©") || known.notices.starts.contains(where: phrase.begins)
      || known.notices.phrases.contains { phrase.holds($0) }
  }

  /// Whether the line heads a list of other stories.
  var headsList: Bool {
    known.listHeads.contains(phrase) || wordCount <= 6 && known.longListHeads.contains(where: phrase.begins)
  }

  /// Whether the line by itself is boilerplate.
  var isBoilerplate: Bool {
    headsList || isNotice || known.phrases.contains(phrase) || isTagList || isReadingTime
      || wordCount <= 20
        && known.starts.contains { phrase.begins(with: $0) && (phrase.count > $0.count || $0.last != " ") }
  }

  /// "Tags Donald Trump Mike Pompeo", "Topics: …": a list of capitalised names after the label.
  private var isTagList: Bool {
    guard wordCount > 1, wordCount <= 30, !phrase.isEmpty else { return false }
    let label = phrase.utf8.firstIndex(of: UInt8(ascii: " ")).map { phrase[..<$0] } ?? phrase[...]
    guard known.tagLabels.contains(where: { $0 == label }) else { return false }
    let words = line.wordsAtWhiteSpace()
    if words[0].last == ":" || known.longTagLabels.contains(where: phrase.begins) { return true }
    return words[0].first?.isUppercase == true && words.dropFirst().allSatisfy(known.isInNames)
  }

  /// "5 min read"
  private var isReadingTime: Bool {
    guard (2...6).contains(wordCount), phrase.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    let words = phrase.split(separator: " ").filter { !$0.allSatisfy(\.isNumber) }
    return known.readingTimes.contains(words.joined(separator: " "))
  }

  /// Whether a label such as "Read more:" begins the line.
  private func hasLabel(_ labels: [String]) -> Bool {
    // Most lines have none, which their bytes tell.
    guard line.utf8.contains(UInt8(ascii: ":")), let colon = line.firstIndex(of: ":") else { return false }
    let label = line[..<colon].wordsAtWhiteSpace().joined(separator: " ").lowercased()
    return labels.contains(label) && line.index(after: colon) < line.endIndex
  }

  /// A word without the signs around it.
  static func bare(_ word: Substring) -> String {
    // Most words have no signs around them.
    if let first = word.utf8.first, let last = word.utf8.last, isLetterOrDigit(first), isLetterOrDigit(last) {
      return String(word)
    }
    var word = word
    while let first = word.first, !first.isLetter, !first.isNumber, first != "©", first != "@", first != "#" {
      word.removeFirst()
    }
    while let last = word.last, !last.isLetter, !last.isNumber, last != "©" { word.removeLast() }
    return String(word)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}

extension String {
  /// Whether some bytes stand in a text.
  fileprivate func holds(_ bytes: [UInt8]) -> Bool {
    var text = self
    return text.withUTF8 { text in
      guard let first = bytes.first, text.count >= bytes.count else { return bytes.isEmpty }
      return (0...text.count - bytes.count).contains { start in
        text[start] == first && text[start..<start + bytes.count].elementsEqual(bytes)
      }
    }
  }
}
