internal import TextModel

/// How the names of a language are declined, so that all cases of one are read as its nominative: "des Auswärtigen Amts" names the
/// "Auswärtiges Amt", "der Deutschen Bank" the "Deutsche Bank".
///
/// A name is declined only where its head is a noun of the lists, whose gender says what adjectives end with.
final class Declension: Sendable {
  /// Nouns by the ending that adjectives before them have in the nominative without an article; compounds end with them.
  private let headsByEnding: [(ending: String, heads: [String])]
  /// The ends of names that may have a genitive's ending, those of ``headsByEnding`` that take one among them.
  private let genitiveHeads: [String]
  /// What a genitive adds, the longest first.
  private let genitiveEndings: [String]
  /// The endings of adjectives, the longest first.
  private let adjectiveEndings: [String]
  /// Adjectives without their endings.
  private let adjectives: Set<String>
  /// Whether the head may be written small at the end of a name: "Kalundborg kommunes".
  private let headsMayBeSmall: Bool
  /// What an adjective without its ending may end with.
  private let adjectiveSuffixes: [String]

  /// Creates the declension of a language; all words are folded, and lists separated by spaces.
  init(
    headsByEnding: [(ending: String, heads: String)] = [], genitiveHeads: String, genitiveEndings: String,
    adjectiveEndings: String = "", adjectives: String = "", adjectiveSuffixes: String = "",
    headsMayBeSmall: Bool = false
  ) {
    func list(_ words: String) -> [String] { words.split(separator: " ").map(String.init) }
    self.headsByEnding = headsByEnding.map { ($0.ending, list($0.heads)) }
    self.genitiveHeads = list(genitiveHeads)
    self.genitiveEndings = list(genitiveEndings)
    self.headsMayBeSmall = headsMayBeSmall
    self.adjectiveEndings = list(adjectiveEndings)
    self.adjectives = Set(list(adjectives))
    self.adjectiveSuffixes = list(adjectiveSuffixes)
  }

  /// A name in the nominative; as it is where its head is unknown.
  ///
  /// - Complexity: O(*n* · *h*) for *n* words and *h* heads.
  func nominative(of name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    if headsMayBeSmall, let last = words.last, let head = head(last) {
      return (words.dropLast() + [head.noun]).joined(separator: " ")
    }
    // "Zentralrat der Juden": the head ends the first run of words with capitals.
    let run = words.prefix { $0.first?.isUpper == true }.indices
    for place in run.reversed() {
      guard let head = head(words[place]) else { continue }
      words[place] = head.noun
      guard let ending = head.ending else { break }
      for adjective in run[..<place] {
        if let stem = stem(ofAdjective: words[adjective]) { words[adjective] = stem + ending }
      }
      break
    }
    return words.joined(separator: " ")
  }

  /// The noun without a genitive's ending, and what adjectives before it end with; nil for other words.
  private func head(_ word: String) -> (noun: String, ending: String?)? {
    let folded = word.foldedName
    if let ending = ending(before: folded) { return (word, ending) }
    for genitive in genitiveEndings where folded.hasSuffix(genitive) {
      let stem = folded.dropLast(genitive.count)
      if genitiveHeads.contains(where: stem.hasSuffix) {
        return (String(word.dropLast(genitive.count)), ending(before: String(stem)))
      }
    }
    return nil
  }

  private func ending(before head: String) -> String? {
    headsByEnding.first { $0.heads.contains(where: head.hasSuffix) }?.ending
  }

  private func stem(ofAdjective word: String) -> String? {
    let folded = word.foldedName
    for ending in adjectiveEndings where folded.hasSuffix(ending) {
      let stem = String(folded.dropLast(ending.count))
      if adjectives.contains(stem) || adjectiveSuffixes.contains(where: { stem.hasSuffix($0) && stem != $0 }) {
        return String(word.dropLast(ending.count))
      }
    }
    return nil
  }
}
