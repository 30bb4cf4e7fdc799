import TextModel

/// Reads a company that is called after its seat as one name with it and its legal form: "First Community Bancshares of Uvalde, Inc.",
/// of which "Uvalde, Inc." was taken for a company by itself.
struct SeatedFirms {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such ones being one.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    var result: [FoundName] = []
    result.reserveCapacity(names.count)
    for name in names {
      if let last = result.last, isSeat(name, of: last) {
        result[result.count - 1].words = last.words.lowerBound..<name.words.upperBound
      } else {
        result.append(name)
      }
    }
    return result
  }

  private func isSeat(_ name: FoundName, of firm: FoundName) -> Bool {
    let tie = firm.words.upperBound
    guard firm.type == .organization, name.type == .organization, firm.sentence == name.sentence,
      name.words.lowerBound == tie + 1, words.classes(tie).contains(.ofWord), words.isLower(tie),
      let form = name.words.last, name.words.count > 1, words.classes(form).contains(.legal)
    else { return false }
    let end = words.sign(form - 1) == UInt8(ascii: ",") ? form - 1 : form
    guard name.words.lowerBound < end, let hash = words.hash(name.words.lowerBound..<end) else { return false }
    return !words.gazetteer.kinds(ofHash: hash).isDisjoint(with: .place)
  }
}
