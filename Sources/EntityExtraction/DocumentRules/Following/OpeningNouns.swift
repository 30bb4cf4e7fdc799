import TextModel

/// Takes a word for what an organization is from its name where only the start of a sentence gives it a capital: "Maskinfabrikken Vindelev
/// fyrer …", "Verkstadsföretaget Hallarås varslar …".
///
/// Only words with the endings that the language lists for it (``KindWords/nounEndings``), before a word with a capital, and where the
/// document has the two nowhere inside a sentence.
struct OpeningNouns {
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

  private func opens(_ name: FoundName) -> Bool { words.isCapitalByPlace(name.words.lowerBound, in: name.sentence) }

  private func isKind(_ index: Int, _ endings: [String]) -> Bool {
    let folded = String(decoding: words.letters(index), as: UTF8.self).foldedName
    return endings.contains(where: folded.hasSuffix)
  }
}
