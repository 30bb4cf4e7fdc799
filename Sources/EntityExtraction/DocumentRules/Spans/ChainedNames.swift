import TextModel

/// Joins what a hyphen ties to a name that has one already: "métropole Aix-Marseille" and "Provence".
///
/// Only where the language makes names of several places so (``Lexicon/chainsNames``).
struct ChainedNames: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, those that are one joined, in text order.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.chainsNames else { return names }
    var result: [FoundName] = []
    result.reserveCapacity(names.count)
    for name in names.map(withStart) {
      if let last = result.last, continues(last, name) {
        result[result.count - 1].words = last.words.lowerBound..<name.words.upperBound
      } else {
        result.append(name)
      }
    }
    return result
  }

  /// "Saint-Martin" of which "-Martin" was found.
  private func withStart(_ name: FoundName) -> FoundName {
    var name = name
    let hyphen = name.words.lowerBound
    if words.isTyingHyphen(hyphen), words.isCapital(hyphen - 1) { name.words = hyphen - 1..<name.words.upperBound }
    return name
  }

  private func continues(_ name: FoundName, _ next: FoundName) -> Bool {
    let hyphen = name.words.upperBound
    return name.type != .person && next.type != .person && next.words.lowerBound == hyphen + 1
      && words.isTyingHyphen(hyphen) && name.words.contains(hyphen - 2) && words.isTyingHyphen(hyphen - 2)
  }
}
