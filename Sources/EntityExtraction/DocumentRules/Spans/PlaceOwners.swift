import TextModel

/// Parts a place from what is its own and was taken for one name with it: "Boston's Ropes & Gray", "Sri Lanka's Bank of Ceylon".
///
/// Only countries, regions and large cities that nobody is called after ("Jordan's Bakery"), and no name that is listed so.
struct PlaceOwners: DocumentRule {
  /// "Papua New Guinea".
  private static let longestPlace = 3

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such ones as two, in text order.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    names.flatMap { name -> [FoundName] in
      guard name.type != .person, let ending = ownersEnding(name.words) else { return [name] }
      var (owner, rest) = (name, name)
      owner.words = name.words.lowerBound..<ending
      owner.type = .place
      rest.words = ending + 1..<name.words.upperBound
      return [owner, rest]
    }
  }

  private func ownersEnding(_ name: Range<Int>) -> Int? {
    guard name.count > 2 else { return nil }
    let ending = name.dropFirst().prefix(Self.longestPlace).first(where: words.isPossessive)
    guard let ending, ending + 1 < name.upperBound, words.isCapital(ending + 1),
      isPlace(name.lowerBound..<ending, ownsOneWord: ending + 2 == name.upperBound),
      words.hash(name).flatMap({ words.gazetteer.knownForm(ofHash: $0) }) == nil
    else { return nil }
    return ending
  }

  private func isPlace(_ range: Range<Int>, ownsOneWord: Bool) -> Bool {
    guard let hash = words.hash(range) else { return false }
    let kinds = words.gazetteer.kinds(ofHash: hash)
    // What is called after people is seldom more than a word: "Austin's Bakery", but "Boston's Ropes & Gray".
    if kinds.contains(.givenName), ownsOneWord || !kinds.contains(.bigCity) { return false }
    if let form = words.gazetteer.knownForm(ofHash: hash) {
      return words.gazetteer.knownNames[form.index].type == .place
    }
    return !kinds.isDisjoint(with: [.country, .subdivision, .bigCity])
  }
}
