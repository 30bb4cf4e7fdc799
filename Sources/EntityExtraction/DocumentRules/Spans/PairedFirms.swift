import TextModel

/// Parts two firms that were taken for one over "and", where the document has one of them by its first word alone: "Sterling Valve and
/// Ridgeline Controls" beside "Ridgeline".
struct PairedFirms: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such ones as two, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let lone = Set(
      names.lazy.filter { $0.words.count == 1 && $0.title == nil }.map { words.words[$0.words.lowerBound].entry })
    guard !lone.isEmpty else { return names }
    return names.flatMap { name -> [FoundName] in
      guard name.type == .organization, let and = andWord(name.words, lone) else { return [name] }
      var (first, second) = (name, name)
      first.words = name.words.lowerBound..<and
      second.words = and + 1..<name.words.upperBound
      return [first, second]
    }
  }

  private func andWord(_ name: Range<Int>, _ lone: Set<Int32>) -> Int? {
    guard let and = name.first(where: { words.classes($0).contains(.andWord) && words.isLower($0) }) else { return nil }
    let (first, second) = (name.lowerBound..<and, and + 1..<name.upperBound)
    guard first.count > 1, second.count > 1, isFirm(first), isFirm(second) else { return nil }
    return lone.contains(words.words[second.lowerBound].entry) ? and : nil
  }

  /// Capitalised words, the first of which is one that lists have for no more than a person or none at all.
  private func isFirm(_ range: Range<Int>) -> Bool {
    range.allSatisfy(words.isCapital) && words.classes(range.lowerBound).isEmpty
      && !words.kinds(range.lowerBound).contains(.commonWord)
  }
}
