internal import Primitives

/// One line of a page, as the rules for boilerplate look at it.
struct PageLine {
  /// The words, split at white space, and the same in lower case without signs at their ends.
  private let words: [Substring]
  private let folded: [String]
  private let phrase: String
  private let line: String
  private let known: PageWords

  init(_ line: String, _ known: PageWords) {
    self.line = line
    self.known = known
    words = line.wordsAtWhiteSpace()
    folded = words.map { Self.bare($0).lowercased() }.filter { !$0.isEmpty }
    phrase = folded.joined(separator: " ")
  }

  /// Whether the line is running text.
  var isProse: Bool {
    if words.count > 25 { return true }
    let closing = line.last { !"\"'”’)]»".contains($0) }
    return words.count >= 8 && closing.map { ".!?…".contains($0) } ?? false
  }

  /// Whether a line counts as boilerplate even if it reads as prose: a link to another story, a notice of rights.
  var isNotice: Bool {
    guard words.count <= 25 else { return false }
    return hasLabel(known.storyLabels) || line.hasPrefix("©") || known.notices.starts.contains(where: phrase.hasPrefix)
      || known.notices.phrases.contains { phrase.holds($0) }
  }

  /// Whether the line heads a list of other stories.
  var headsList: Bool {
    known.listHeads.contains(phrase) || words.count <= 6 && known.longListHeads.contains(where: phrase.hasPrefix)
  }

  /// Whether the line by itself is boilerplate.
  var isBoilerplate: Bool {
    headsList || isNotice || known.phrases.contains(phrase) || isTagList
      || words.count <= 20
        && known.starts.contains { phrase.hasPrefix($0) && (phrase.count > $0.count || $0.last != " ") }
  }

  /// "Tags Donald Trump Mike Pompeo", "Topics: …": a list of capitalised names after the label.
  private var isTagList: Bool {
    guard words.count > 1, words.count <= 30, let label = folded.first else { return false }
    guard known.tagLabels.contains(label) else { return false }
    if words[0].last == ":" || known.longTagLabels.contains(where: phrase.hasPrefix) { return true }
    return words[0].first?.isUppercase == true && words.dropFirst().allSatisfy(known.isInNames)
  }

  /// Whether a label such as "Read more:" begins the line.
  private func hasLabel(_ labels: [String]) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
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
