import TextModel

/// Parts somebody from the office that stands before the name without a sign: "exconsejero de Hacienda Joaquín Belmonte" read as one
/// name, "alcaldesa de Getafe Sara Hernández", "MP for Leeds Hilary Benn".
///
/// Only where the language calls offices so (``Lexicon/hasBareOffices``, ``Lexicon/hasBareSeats``): behind a role and "of", where the name begins with what roles
/// are about or with a listed place, and a given name with another word follows.
struct OfficeSpans: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such ones as two, in text order.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.hasBareOffices || words.lexicon.hasBareSeats else { return names }
    return names.flatMap { name -> [FoundName] in
      guard let given = givenName(in: name) else { return [name] }
      let office = name.words.lowerBound..<given
      let isPlace = words.lexicon.hasBareSeats || !words.kinds(office.lowerBound).isDisjoint(with: Self.places)
      var parts = [office, given..<name.words.upperBound].map {
        FoundName(Candidate(words: $0, sentence: name.sentence), type: .person, score: name.score * 0.9)
      }
      parts[0].type = isPlace ? .place : .organization
      return parts
    }
  }

  private static let places: NameKinds = [.country, .bigCity, .subdivision]

  /// Where the person's name begins.
  private func givenName(in name: FoundName) -> Int? {
    let first = name.words.lowerBound
    // "ministre de l'Industrie".
    let ties: LexicalClass = words.lexicon.hasBareSeats ? [.ofWord, .forWord] : .ofWord
    let tie = words.classes(first - 1).isDisjoint(with: ties) ? first - 2 : first - 1
    guard name.words.count > 2, name.words.allSatisfy(words.isCapital), !words.classes(tie).isDisjoint(with: ties),
      tie == first - 1 || words.classes(first - 1).contains(.article),
      isRole(tie - 1), !words.isGivenName(first)
    else { return nil }
    // "San" of "San Sebastián" is the begin of a place's name, "Hacienda" is an office besides.
    // "Member for Barwon": whatever stands behind "for" is a seat.
    if words.lexicon.hasBareSeats, words.classes(tie).contains(.forWord) {
      return givenName(behind: first, in: name.words)
    }
    let isTown =
      words.classes(first).isDisjoint(with: [.orgFirst, .placeFirst])
      && !words.kinds(first).isDisjoint(with: Self.places)
    guard isTown || words.classes(first).contains(.roleModifier) else { return nil }
    return givenName(behind: first, in: name.words)
  }

  private func givenName(behind first: Int, in name: Range<Int>) -> Int? {
    (first + 1..<min(first + 3, name.upperBound - 1)).first(where: words.isGivenName)
  }

  /// Whether a word is a role, or one that somebody had: "exconsejero".
  private func isRole(_ index: Int) -> Bool {
    if words.lexicon.hasBareSeats, words.isCapital(index) {
      return !words.classes(index).isDisjoint(with: [.role, .honorific])
    }
    guard words.isLower(index) else { return false }
    if words.classes(index).contains(.role) { return true }
    let letters = words.letters(index)
    guard letters.starts(with: [UInt8(ascii: "e"), UInt8(ascii: "x")]) else { return false }
    return NameHash.of(String(decoding: letters.dropFirst(2), as: UTF8.self)).map {
      words.lexicon.classes(ofHash: $0).contains(.role)
    } ?? false
  }
}
