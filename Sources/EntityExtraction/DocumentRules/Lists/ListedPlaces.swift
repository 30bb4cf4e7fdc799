import TextModel

/// Takes a lone word for a place where it is counted up together with places: "offices in Raleigh, Austin, Richmond, Madison and Jackson".
///
/// Only what lists know as a place, and nobody's name in the document; half of the list must be places, or one where a word that goes with places
/// stands before the list.
struct ListedPlaces: DocumentRule {
  private static let fewest = 3

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, with those of such lists as places.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let lists = lists(names)
    guard !lists.isEmpty else { return names }
    var people = Set<Int32>()
    for name in names where name.type == .person && (name.words.count > 1 || name.title != nil) {
      people.formUnion(name.words.map { words.words[$0].entry })
    }
    var result = names
    for list in lists where isOfPlaces(list, names) {
      for number in list where mayBePlace(names[number], people) {
        result[number].type = .place
        result[number].score = max(names[number].score, 0.85)
      }
    }
    return result
  }

  /// The runs of names with nothing but commas and "and" between them.
  private func lists(_ names: [FoundName]) -> [Range<Int>] {
    var lists: [Range<Int>] = []
    var start = names.startIndex
    for number in names.indices {
      let next = number + 1
      if next < names.count, isTied(names[number], names[next]) { continue }
      if next - start >= Self.fewest { lists.append(start..<next) }
      start = next
    }
    return lists
  }

  private func isTied(_ first: FoundName, _ second: FoundName) -> Bool {
    guard first.sentence == second.sentence, first.words.upperBound < second.words.lowerBound else { return false }
    let between = first.words.upperBound..<second.words.lowerBound
    return between.count <= 2
      && between.allSatisfy {
        words.sign($0) == UInt8(ascii: ",") || words.classes($0).contains(.andWord)
      }
  }

  private func isOfPlaces(_ list: Range<Int>, _ names: [FoundName]) -> Bool {
    let places = list.filter { names[$0].type == .place }.count
    guard places > 0, !list.contains(where: { names[$0].type == .organization || names[$0].title != nil }) else {
      return false
    }
    let before = words.classes(names[list.lowerBound].words.lowerBound - 1)
    return places * 2 >= list.count
      || !before.isDisjoint(with: [.inWord, .locative]) && names[list.lowerBound].type == .place
  }

  private func mayBePlace(_ name: FoundName, _ people: Set<Int32>) -> Bool {
    name.type == .person && name.words.count == 1 && !words.kinds(name.words.lowerBound).isDisjoint(with: .place)
      && !people.contains(words.words[name.words.lowerBound].entry)
  }
}
