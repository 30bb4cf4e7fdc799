import TextModel

/// Takes what stands behind somebody's name and "of" or "at" for the firm or the place that it must be: "Jo Rice of Raymond James", "Lee Fox at
/// Baker Botts", and what stands behind those who work for companies: "an analyst at Crowe", "a director of Ansett".
///
/// Not where a title or an owner's ending shows a person, nor where the document has somebody of that name besides.
struct EmployerNames: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, with employers as what they are.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let numbers = names.indices.filter { isEmployer($0, names) || isCompany(names[$0]) }
    guard !numbers.isEmpty else { return names }
    var people = Set<Int32>()
    for (number, name) in names.enumerated()
    where name.type == .person && !numbers.contains(number) && (name.words.count > 1 || name.title != nil) {
      people.formUnion(name.words.map { words.words[$0].entry })
    }
    var result = names
    for number in numbers where !names[number].words.contains(where: { people.contains(words.words[$0].entry) }) {
      let first = names[number].words.lowerBound
      let isPlace = names[number].words.count == 1 && !words.kinds(first).isDisjoint(with: .place)
      result[number].type = isPlace ? .place : .organization
      result[number].score = max(0.85, names[number].score)
    }
    return result
  }

  private func isEmployer(_ number: Int, _ names: [FoundName]) -> Bool {
    guard number > 0 else { return false }
    let name = names[number]
    let person = names[number - 1]
    let tie = person.words.upperBound
    guard name.type == .person, name.title == nil, person.type == .person, person.words.count > 1,
      person.sentence == name.sentence, words.casings[name.sentence] == .normal, name.words.lowerBound == tie + 1,
      words.isGivenName(person.words.lowerBound) || words.words[person.words.lowerBound].letterCase == .initial
    else { return false }
    return !words.classes(tie).isDisjoint(with: [.ofWord, .atWord]) && words.isLower(tie)
      && !words.isPossessive(name.words.upperBound)
      && words.words[name.words.lowerBound].letterCase == .capitalized
  }

  /// "an analyst at Crowe": a name that no list has for a given name, behind a role of companies in lower case.
  private func isCompany(_ name: FoundName) -> Bool {
    let tie = name.words.lowerBound - 1
    return name.type == .person && name.title == nil && name.words.count == 1 && words.casings[name.sentence] == .normal
      && !words.classes(tie).isDisjoint(with: [.ofWord, .atWord]) && words.isLower(tie - 1)
      && words.isOn(words.lexicon.kindWords.employers, tie - 1) && !words.isGivenName(name.words.lowerBound)
      && words.words[name.words.lowerBound].letterCase == .capitalized && !words.isPossessive(name.words.upperBound)
  }
}
