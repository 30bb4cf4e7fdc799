import TextModel

/// Takes a body's name whole up to the acronym in brackets behind it: "Ligue" before "de football professionnel (LFP)".
///
/// Only in languages where names go on in small letters (``Lexicon/followsNames``), where the initials of the name and of what stands
/// between hold the letters in order from its first word to one of the last two, and neither those of the name alone nor those of another name
/// behind it do.
struct BracketedExpansions: DocumentRule {
  private static let longest = 12

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such ones being whole.
  ///
  /// - Complexity: O(*n* log *n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.followsNames else { return names }
    let cover = NameCover(names, count: words.words.count)
    let longer = names.compactMap { name -> FoundName? in
      guard name.type == .organization, let bracket = bracket(behind: name, cover, names),
        case let acronym = letters(bracket + 1), acronym.count > 2,
        initial(name.words.lowerBound) == acronym.first, holds(name.words.lowerBound..<bracket, acronym),
        ends(name.words.lowerBound..<bracket, acronym),
        !Set((name.words.lowerBound..<bracket).compactMap { cover[$0] }).contains(where: {
          holds(names[$0].words, acronym)
        })
      else { return nil }
      var whole = name
      whole.words = name.words.lowerBound..<bracket
      return whole
    }
    return names.replacing(with: longer)
  }

  /// The bracket that opens within a few words, none of which is of a person's name, and closes behind one word.
  private func bracket(behind name: FoundName, _ cover: NameCover, _ names: [FoundName]) -> Int? {
    let sentence = words.sentences[name.sentence]
    var index = name.words.upperBound
    while sentence.contains(index), index < name.words.upperBound + Self.longest {
      if words.sign(index) == UInt8(ascii: "(") {
        let isClosed = words.isCapital(index + 1) && words.sign(index + 2) == UInt8(ascii: ")")
        return isClosed && index > name.words.upperBound ? index : nil
      }
      guard words.words[index].entry >= 0 || words.sign(index) == UInt8(ascii: ","),
        cover[index].map({ names[$0].type != .person }) ?? true
      else { return nil }
      index += 1
    }
    return nil
  }

  private func letters(_ index: Int) -> [Character] {
    Array(String(decoding: words.letters(index), as: UTF8.self).foldedName)
  }

  private func initial(_ index: Int) -> Character? { words.words[index].entry >= 0 ? letters(index).first : nil }

  private func holds(_ range: Range<Int>, _ acronym: [Character]) -> Bool {
    var rest = acronym[...]
    for index in range where initial(index) == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  private func ends(_ range: Range<Int>, _ acronym: [Character]) -> Bool {
    let last = range.reversed().filter { words.words[$0].entry >= 0 && !words.classes($0).contains(.function) }
    return last.prefix(2).contains { initial($0) == acronym.last }
  }
}
