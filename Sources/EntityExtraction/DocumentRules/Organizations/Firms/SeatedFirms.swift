import TextModel

/// Reads a company that is called after its seat as one name with it and its legal form: "First Community Bancshares of Uvalde, Inc.",
/// of which "Uvalde, Inc." was taken for a company by itself; and a university with the town by which its parts are told apart:
/// "University of Texas at Austin".
struct SeatedFirms: DocumentRule {
  private static let longestFirm = 6

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such ones being one.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    var result: [FoundName] = []
    result.reserveCapacity(names.count)
    for name in names {
      if let last = result.last, isSeat(name, of: last) || isCampus(name, of: last) {
        result[result.count - 1].words = last.words.lowerBound..<name.words.upperBound
      } else {
        result.append(withUnfoundFirm(name, behind: result.last?.words.upperBound ?? 0))
      }
    }
    return result
  }

  private func isSeat(_ name: FoundName, of firm: FoundName) -> Bool {
    firm.type == .organization && firm.sentence == name.sentence
      && name.words.lowerBound == firm.words.upperBound + 1 && isTied(name) && isSeat(name)
  }

  /// "First Community Bancshares", of which nothing was found, with "of Uvalde, Inc."
  private func withUnfoundFirm(_ name: FoundName, behind limit: Int) -> FoundName {
    guard isTied(name), isSeat(name) else { return name }
    let tie = name.words.lowerBound - 1
    var start = tie
    while start > limit, words.isCapitalWord(start - 1, in: words.sentences[name.sentence]) { start -= 1 }
    guard (2...Self.longestFirm).contains(tie - start) else { return name }
    var whole = name
    whole.words = start..<name.words.upperBound
    return whole
  }

  private func isTied(_ name: FoundName) -> Bool {
    let tie = name.words.lowerBound - 1
    return words.classes(tie).contains(.ofWord) && words.isLower(tie)
  }

  /// "Uvalde, Inc.": a listed place and a legal form.
  private func isSeat(_ name: FoundName) -> Bool {
    guard name.type == .organization, let form = name.words.last, name.words.count > 1,
      words.classes(form).contains(.legal)
    else { return false }
    let end = words.sign(form - 1) == UInt8(ascii: ",") ? form - 1 : form
    guard name.words.lowerBound < end, let hash = words.hash(name.words.lowerBound..<end) else { return false }
    return !words.gazetteer.kinds(ofHash: hash).isDisjoint(with: .place)
  }

  private func isCampus(_ name: FoundName, of university: FoundName) -> Bool {
    let tie = university.words.upperBound
    return university.type == .organization && name.type == .place && university.sentence == name.sentence
      && name.words.lowerBound == tie + 1 && words.classes(tie).contains(.atWord) && words.isLower(tie)
      && words.isOn(words.lexicon.kindWords.schools, university.words.lowerBound)
      && words.classes(university.words.lowerBound + 1).contains(.ofWord)
  }
}
