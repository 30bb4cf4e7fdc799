import TextModel

/// Parts somebody from the firm or body that stands behind the name and was taken for one with it: "Ann B. Crowe, Crowe & Lane LLP", "Femi Church
/// of Barclays".
///
/// "Merrill Lynch, Pierce, Fenner & Smith" stays one: lists know the first part.
struct FirmPartners: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such ones as two, in text order.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    names.flatMap { name -> [FoundName] in
      let sign = name.type == .organization ? partingSign(name.words) : employerSign(name)
      guard let sign else { return [name] }
      return [
        FoundName(
          Candidate(words: name.words.lowerBound..<sign, sentence: name.sentence), type: .person, score: name.score),
        FoundName(
          Candidate(words: sign + 1..<name.words.upperBound, sentence: name.sentence), type: .organization,
          score: name.score),
      ]
    }
  }

  /// The "of" in "Brenda Dean of SOGAT".
  private func employerSign(_ name: FoundName) -> Int? {
    guard name.type == .person, words.casings[name.sentence] == .normal, name.words.count > 3,
      case let sign = name.words.upperBound - 2, words.classes(sign).contains(.ofWord), words.isLower(sign),
      words.words[sign + 1].letterCase == .upper, words.words[sign - 1].letterCase == .capitalized,
      words.letters(sign + 1).count > 2, words.kinds(sign + 1).isDisjoint(with: .person)
    else { return nil }
    return sign
  }

  private func partingSign(_ name: Range<Int>) -> Int? {
    guard let first = name.first(where: { words.sign($0) == UInt8(ascii: ",") || words.classes($0).contains(.ofWord) }),
      first + 1 < name.upperBound, isFullName(name.lowerBound..<first)
    else { return nil }
    let rest = first + 1..<name.upperBound
    return words.sign(first) == UInt8(ascii: ",")
      ? (isFirm(rest, of: name.lowerBound..<first) ? first : nil)
      : words.isCapital(rest.lowerBound) ? first : nil
  }

  /// Given names or initials and a surname, which no list has for a company.
  private func isFullName(_ range: Range<Int>) -> Bool {
    let bodies: LexicalClass = [.orgHead, .orgFirst, .placeHead, .placeFirst, .legal, .honorific, .demonym]
    let last = range.upperBound - 1
    let isListed = words.isAny(last, of: words.lexicon.persons.officeSurnames)
    guard (2...4).contains(range.count), range.allSatisfy(words.isCapital),
      words.isGivenName(range.lowerBound) || words.words[range.lowerBound].letterCase == .initial,
      isListed || words.kinds(last).contains(.surname),
      range.allSatisfy({ words.classes($0).isDisjoint(with: bodies) || $0 == last && isListed }),
      let hash = words.hash(range)
    else { return false }
    return words.gazetteer.kinds(ofHash: hash).isDisjoint(with: .organization)
      && words.gazetteer.knownForm(ofHash: hash).map { words.gazetteer.knownNames[$0.index].type == .person } ?? true
  }

  /// Whether what stands behind the comma is a firm by itself: partners, and something that tells them from the person.
  private func isFirm(_ rest: Range<Int>, of person: Range<Int>) -> Bool {
    guard let sign = rest.first(where: { words.sign($0) == UInt8(ascii: "&") || words.classes($0).contains(.andWord) })
    else { return false }
    // "Skye Lund, Bold & Co".
    if words.isOn(words.lexicon.kindWords.firmTails, sign + 1), sign == rest.lowerBound + 1 { return true }
    let surname = words.words[person.upperBound - 1]
    return person.contains { words.words[$0].letterCase == .initial }
      || rest.contains {
        words.words[$0].entry == surname.entry || words.entry($0)?.hash == words.entry(person.upperBound - 1)?.hash
      }
      || words.words[rest.lowerBound].letterCase == .upper && surname.letterCase == .capitalized
  }
}
