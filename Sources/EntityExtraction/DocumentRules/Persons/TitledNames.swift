import TextModel

/// Takes the word behind a courtesy title or a rank for a person's name whatever it is otherwise: "Cllr. Beaumont" is no town, and in
/// "to Colonel Strange" a word of the language is a name; behind an office, a listed surname that does something: "Mayor Bishop vetoed".
struct TitledNames {
  private let words: DocumentWords
  private let subjects: SubjectRule

  init(_ words: DocumentWords) {
    self.words = words
    subjects = SubjectRule(words: words)
  }

  /// The names with such ones as people, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    // Languages whose names are followed have ``TitledSurnames``.
    guard !words.lexicon.followsNames else { return names }
    var cover: NameCover?
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where words.isCapital(index) && isTitle(index) {
        let known = cover ?? NameCover(names, count: words.words.count)
        cover = known
        guard known[index] == nil else { continue }
        let name = words.sign(index + 1) == UInt8(ascii: ".") ? index + 2 : index + 1
        guard isBearer(name, of: index, in: sentence), isPlain(known[name].map { names[$0] }, name) else { continue }
        found.append(
          FoundName(
            Candidate(words: name..<name + 1, sentence: number, title: index..<name), type: .person, score: 0.85))
      }
    }
    return names.replacing(with: found)
  }

  private func isTitle(_ index: Int) -> Bool {
    words.isOn(words.lexicon.kindWords.courtesyTitles, index) || words.isAny(index, of: words.lexicon.persons.offices)
  }

  private func isBearer(_ index: Int, of title: Int, in sentence: Range<Int>) -> Bool {
    words.isOn(words.lexicon.kindWords.courtesyTitles, title) && isName(index, in: sentence)
      || isOfficer(title, index, in: sentence)
  }

  /// "Bishop" of "Mayor Bishop vetoed it".
  private func isOfficer(_ title: Int, _ index: Int, in sentence: Range<Int>) -> Bool {
    let others: LexicalClass = [.function, .weekday, .demonym, .language, .legal, .noName, .direction]
    let titles: LexicalClass = [.honorific, .role]
    return words.isAny(title, of: words.lexicon.persons.offices) && sentence.contains(index)
      && !words.isCapital(title - 1) && words.words[index].letterCase == .capitalized
      && words.classes(index).isDisjoint(with: others)
      && (words.kinds(index).contains(.surname) && words.classes(index).isDisjoint(with: titles)
        || words.isAny(index, of: words.lexicon.persons.officeSurnames))
      && subjects.isVerb(index + 1)
  }

  /// A capitalised word that is no title, no demonym and no kind of thing, and has no other name behind it.
  private func isName(_ index: Int, in sentence: Range<Int>) -> Bool {
    let others: LexicalClass = [
      .function, .honorific, .role, .weekday, .demonym, .language, .legal, .noName, .direction,
    ]
    // "Mrs. Mills", "Miss May": a surname is one behind a title whatever it is besides.
    let things: LexicalClass = [.month, .event, .orgHead]
    return sentence.contains(index) && words.words[index].letterCase == .capitalized
      && words.words[index].span.length > 2 && words.classes(index).isDisjoint(with: others)
      && (words.classes(index).isDisjoint(with: things) || words.kinds(index).contains(.surname))
      && words.kinds(index).isDisjoint(with: .country) && !words.isCapital(index + 1)
      && !words.isTyingHyphen(index + 1)
  }

  /// Whether nothing was found there, or the word alone and as no person.
  private func isPlain(_ name: FoundName?, _ index: Int) -> Bool {
    name.map { $0.type != .person && $0.words == index..<index + 1 } ?? true
  }
}
