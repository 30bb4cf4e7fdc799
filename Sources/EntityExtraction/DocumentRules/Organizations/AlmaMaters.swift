import TextModel

/// Takes a lone name for the university or school where somebody studied: "a PhD at Otago", "read law at Swansea", "a Davidson graduate".
///
/// Not a country's name, nor one that a comma ties to where it lies or that owns or begins a longer name.
struct AlmaMaters: DocumentRule {
  private static let score = 0.85

  private let words: DocumentWords
  private let lists: KindWords

  init(_ words: DocumentWords) {
    self.words = words
    lists = words.lexicon.kindWords
  }

  /// The names with such ones as organizations, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    var cover: NameCover?
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where isSchool(index, in: sentence) {
        let known = cover ?? NameCover(names, count: words.words.count)
        cover = known
        guard known[index].map({ names[$0].words == index..<index + 1 && names[$0].title == nil }) ?? true else {
          continue
        }
        found.append(
          FoundName(Candidate(words: index..<index + 1, sentence: number), type: .organization, score: Self.score))
      }
    }
    return names.replacing(with: found)
  }

  private func isSchool(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard words.isCapitalWord(index, in: sentence), words.words[index].letterCase == .capitalized,
      index > sentence.lowerBound,
      words.classes(index).isDisjoint(with: [.month, .weekday, .demonym, .language, .honorific, .role, .orgHead]),
      !words.kinds(index).contains(.country), !words.isPossessive(index + 1),
      !words.isCapital(index + 1),
      words.isLower(index - 1) || !words.classes(index - 1).isDisjoint(with: [.article, .indefinite]),
      !words.isTyingHyphen(index + 1)
    else { return false }
    if words.isOn(lists.graduates, index + 1), words.isLower(index + 1) {
      return !words.classes(index - 1).isDisjoint(with: [.article, .indefinite])
    }
    return isTaught(at: index)
  }

  /// "at" before the name, and a degree or a subject before that, which nobody has at a place or a person.
  private func isTaught(at index: Int) -> Bool {
    guard words.classes(index - 1).contains(.atWord), words.isLower(index - 1),
      words.isOn(lists.degrees, index - 2) || words.isLower(index - 2) && words.isOn(lists.subjects, index - 2)
    else { return false }
    // "at Hull, Yorkshire".
    return words.sign(index + 1) != UInt8(ascii: ",") || !words.isCapital(index + 2)
  }
}
