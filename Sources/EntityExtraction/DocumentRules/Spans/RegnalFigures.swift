import TextModel

/// Takes the figure of a king or pope into the name where the language writes it with a stop: "Christian 9.", "Johannes 23."
///
/// Only behind a given name or two where the language says so (``PersonWords/hasRegnalFigures``), and not before a month.
struct RegnalFigures: DocumentRule {
  private static let most = 2

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with their figures, in text order.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.persons.hasRegnalFigures else { return names }
    return names.map { name in
      guard name.type == .person, name.words.allSatisfy(words.isGivenName), let end = end(behind: name) else {
        return name
      }
      var whole = name
      whole.words = name.words.lowerBound..<end
      return whole
    }
  }

  private func end(behind name: FoundName) -> Int? {
    let figure = name.words.upperBound
    guard words.isNumber(figure), words.sentences[name.sentence].contains(figure), words.words[figure].followsSpace
    else { return nil }
    let digits = words.letters(figure).prefix { (0x30...0x39).contains($0) }
    let rest = words.letters(figure).dropFirst(digits.count)
    guard (1...Self.most).contains(digits.count) else { return nil }
    let isStopInside = rest.elementsEqual(".".utf8)
    let end = isStopInside ? figure + 1 : figure + 2
    guard isStopInside || rest.isEmpty && words.sign(figure + 1) == UInt8(ascii: "."), !words.isMonth(end) else {
      return nil
    }
    return end
  }
}

extension DocumentWords {
  fileprivate func isMonth(_ index: Int) -> Bool { classes(index).contains(.month) }
}
