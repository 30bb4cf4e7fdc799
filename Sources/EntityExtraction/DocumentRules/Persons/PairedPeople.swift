import TextModel

/// Takes a lone word for a person's where it is named in one breath with one: "along with Bolton and Kelly", "had seen
/// Abe and Kono".
///
/// Only where the tagger had no reasons of its own for a place or an organization, and where nothing else has: no list
/// of countries or companies, no word before it that goes with places, no place beside it, no mention of which the
/// tagger was sure.
struct PairedPeople: DocumentRule {
  /// Below this the tagger guessed.
  private static let unsureScore = 0.7
  private static let sureScore = 0.8

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, with those of people who stand beside people.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let pairs = names.indices.dropLast().filter { isPair(names[$0], names[$0 + 1]) }
    guard !pairs.isEmpty else { return names }
    let others = Set(
      names.filter { $0.type != .person && $0.score >= Self.sureScore }
        .flatMap { $0.words.map { words.words[$0].entry } })
    var result = names
    for first in pairs where !isInList(first, names) {
      for (number, other) in [(first, first + 1), (first + 1, first)]
      where isPerson(names[other]) && isOpen(names[number]) && !others.contains(entry(names[number])) {
        result[number].type = .person
        result[number].score = Self.unsureScore
      }
    }
    return result
  }

  private func entry(_ name: FoundName) -> Int32 { words.words[name.words.lowerBound].entry }

  /// "Bolton and Kelly", "Bolton or Kelly".
  private func isPair(_ first: FoundName, _ second: FoundName) -> Bool {
    guard first.sentence == second.sentence, words.casings[first.sentence] == .normal,
      second.words.lowerBound == first.words.upperBound + 1
    else { return false }
    let between = first.words.upperBound
    return words.classes(between).contains(.andWord) || words.isOn(words.lexicon.kindWords.alternatives, between)
  }

  /// Whether other things than people are counted up together with a pair: "John Lewis, Argos and Sainsbury".
  private func isInList(_ first: Int, _ names: [FoundName]) -> Bool {
    func isOther(_ number: Int, _ sign: Int) -> Bool {
      guard words.sign(sign) == UInt8(ascii: ",") || words.classes(sign).contains(.andWord),
        names.indices.contains(number), names[number].sentence == names[first].sentence
      else { return false }
      let isBeside = names[number].words.upperBound == sign || names[number].words.lowerBound == sign + 1
      return isBeside && names[number].type != .person
    }
    return isOther(first - 1, names[first].words.lowerBound - 1)
      || isOther(first + 2, names[first + 1].words.upperBound)
  }

  private func isPerson(_ name: FoundName) -> Bool { name.type == .person && name.score >= Self.sureScore }

  /// Whether a name may be a person's for all that is known of it.
  private func isOpen(_ name: FoundName) -> Bool {
    guard name.type != .person, name.score < Self.unsureScore, name.words.count == 1, name.title == nil else {
      return false
    }
    let word = name.words.lowerBound
    let known: NameKinds = [.country, .company, .institution, .teamNickname]
    let goingWithPlaces: LexicalClass = [.inWord, .ofWord, .article, .direction, .locative]
    return words.words[word].letterCase == .capitalized && words.words[word].span.length > 2
      && words.kinds(word).isDisjoint(with: known) && words.classes(word - 1).isDisjoint(with: goingWithPlaces)
  }
}
