/// Reads lists of tags ("Tags Ngozi Bello Lagos World Bank"), in which nothing but the names themselves says where one ends.
struct TagLists: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, those in lists of tags replaced by names of the text and of the gazetteer.
  func applied(to names: [FoundName]) -> [FoundName] {
    let isList = words.sentences.indices.map { number in
      words.casings[number] == .title
        && (words.sentences[number].first.map { words.classes($0).contains(.credit) } ?? false)
    }
    guard isList.contains(true) else { return names }
    let others = names.filter { !isList[$0.sentence] }
    let listed = HeadlineNames(words, names: others).found().filter { isList[$0.sentence] }
    return (others + listed).sorted { $0.words.lowerBound < $1.words.lowerBound }
  }
}
