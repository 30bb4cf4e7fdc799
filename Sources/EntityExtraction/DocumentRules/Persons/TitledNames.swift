import TextModel

/// Takes the word behind a courtesy title or a rank for a person's name whatever it is otherwise: "Cllr. Beaumont" is no town, and in
/// "to Colonel Strange" a word of the language is a name; behind an office, a listed surname that does something: "Mayor Bishop vetoed".
struct TitledNames: DocumentRule {
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
    let names = names.map(withTitle).map(withTitleOutside).map(withoutOwnersEnding)
    var cover: NameCover?
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where words.isCapital(index) && isTitle(index) {
        let known = cover ?? NameCover(names, count: words.words.count)
        cover = known
        guard known[index].map({ names[$0].words.count == 2 && names[$0].type == .organization }) ?? true else {
          continue
        }
        let name = words.sign(index + 1) == UInt8(ascii: ".") ? index + 2 : index + 1
        guard isBearer(name, of: index, in: sentence), isPlain(known[name].map { names[$0] }, name) else { continue }
        found.append(
          FoundName(
            Candidate(words: name..<name + 1, sentence: number, title: index..<name), type: .person, score: 0.85))
      }
    }
    return names.replacing(with: found)
  }

  /// The name with the title before it, which was read as no title because "Professor Hill" might be a hill.
  private func withTitle(_ name: FoundName) -> FoundName {
    let first = name.words.lowerBound
    let before = words.sign(first - 1) == UInt8(ascii: ".") ? first - 2 : first - 1
    guard name.type == .person, name.title == nil, name.words.count == 1, words.isCapital(before),
      words.words[before].letterCase == .capitalized, words.classes(first).contains(.placeHead),
      !words.classes(before).isDisjoint(with: [.honorific, .role]),
      words.sentences[name.sentence].contains(before), !words.isCapital(first + 1)
    else { return name }
    var titled = name
    titled.title = before..<first
    return titled
  }

  /// "J Aldersey" of "Mrs J Aldersey", which stands behind another title.
  private func withTitleOutside(_ name: FoundName) -> FoundName {
    let first = name.words.lowerBound
    let start = words.sign(first + 1) == UInt8(ascii: ".") ? first + 2 : first + 1
    guard name.type == .person, start < name.words.upperBound, words.words[first].letterCase == .capitalized,
      words.isOn(words.lexicon.kindWords.courtesyTitles, first),
      words.words[start].letterCase != .capitalized || words.kinds(first).isDisjoint(with: .person)
    else { return name }
    var person = name
    person.title = first..<start
    person.words = start..<name.words.upperBound
    return person
  }

  /// "Lady Trevanion's", where she lives, was read as a place: it is hers.
  private func withoutOwnersEnding(_ name: FoundName) -> FoundName {
    let title = name.words.lowerBound
    guard name.type == .place, name.words.count == 3, words.isPossessive(title + 2), words.isCapital(title),
      words.classes(title).contains(.honorific), words.classes(title).isDisjoint(with: [.placeFirst, .orgFirst]),
      words.isCapital(title + 1), words.classes(title + 1).isDisjoint(with: [.placeHead, .orgHead])
    else { return name }
    var person = name
    person.words = title + 1..<title + 2
    person.title = title..<title + 1
    person.type = .person
    return person
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
    // "Mrs. Mills": a surname is one behind a title whatever it is besides.
    let things: LexicalClass = [.event, .orgHead]
    let classes = words.classes(index)
    // "Miss May", though "may" is a verb.
    let isOpen = classes.contains(.month) || classes.isDisjoint(with: others)
    return sentence.contains(index) && words.words[index].letterCase == .capitalized
      && words.words[index].span.length > 2 && isOpen
      && (classes.isDisjoint(with: things) || words.kinds(index).contains(.surname))
      && words.kinds(index).isDisjoint(with: .country) && !words.isTyingHyphen(index + 1)
      && (!words.isCapital(index + 1) || words.classes(index + 1).contains(.pronoun))
  }

  /// Whether nothing was found there, or the word alone and as no person.
  private func isPlain(_ name: FoundName?, _ index: Int) -> Bool {
    guard let name else { return true }
    // "Trustee Church" was taken for a body.
    let isBody = name.words == index - 1..<index + 1 && words.isAny(index, of: words.lexicon.persons.officeSurnames)
    return name.type != .person && name.words == index..<index + 1 || name.type == .organization && isBody
  }
}
