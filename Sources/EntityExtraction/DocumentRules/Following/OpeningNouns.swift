import TextModel

/// Takes a word for what an organization is from its name where only the start of a sentence gives it a capital: "Maskinfabrikken Vindelev
/// fyrer …", "Verkstadsföretaget Hallarås varslar …".
///
/// Only words with the endings that the language lists for it (``KindWords/nounEndings``), before a word with a capital, and where the
/// document has the two nowhere inside a sentence.
struct OpeningNouns: DocumentRule {
  /// The most words and signs before a text that follows its place and date.
  private static let dateline = 4

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names without such words.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let endings = words.lexicon.kindWords.nounEndings
    guard !endings.isEmpty else { return names }
    let inner = Set(names.filter { !opens($0) && $0.words.count > 1 }.compactMap { words.hash($0.words) })
    return names.map { name in
      let first = name.words.lowerBound
      guard name.type == .organization || mayBeFirm(name), name.words.count > 1, opens(name),
        words.words[first].letterCase == .capitalized, words.isCapital(first + 1), isKind(first, endings),
        words.hash(name.words).map({ !inner.contains($0) && words.gazetteer.knownForm(ofHash: $0) == nil }) ?? false
      else { return name }
      var bare = name
      bare.words = first + 1..<name.words.upperBound
      bare.type = .organization
      return bare
    }
  }

  /// "Chipmachinebouwer Verhelst", but not "Filmproducent Jan Smit".
  private func mayBeFirm(_ name: FoundName) -> Bool {
    let last = name.words.upperBound - 1
    return name.words.count == 2 && name.title == nil && !words.isGivenName(last)
      && !words.kinds(last).contains(.surname)
  }

  /// Whether a name opens its sentence, behind a dateline or not: "EINDHOVEN - Chipmachinebouwer".
  private func opens(_ name: FoundName) -> Bool {
    let first = name.words.lowerBound
    if words.isCapitalByPlace(first, in: name.sentence) { return true }
    return words.sign(first - 1) == Word.hyphen && words.words[first].followsSpace
      && first - words.firstWords[name.sentence] <= Self.dateline
  }

  private func isKind(_ index: Int, _ endings: [String]) -> Bool {
    let folded = String(decoding: words.letters(index), as: UTF8.self).foldedName
    return endings.contains(where: folded.hasSuffix)
  }
}
