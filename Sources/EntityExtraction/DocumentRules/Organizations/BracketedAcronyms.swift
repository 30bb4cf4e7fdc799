import TextModel

/// Takes an acronym for the organization behind whose name it stands in brackets: "Kenya Medical Research Institute (KEMRI)", wherever the document
/// has it.
struct BracketedAcronyms {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with such acronyms as organizations, those that were taken for none too.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let acronyms = Set(names.compactMap(acronym))
    guard !acronyms.isEmpty else { return names }
    let cover = NameCover(names, count: words.words.count)
    var result = names
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] != .capitals {
      for index in sentence where acronyms.contains(words.words[index].entry) && isAcronym(index) {
        guard let known = cover[index] else {
          found.append(
            FoundName(Candidate(words: index..<index + 1, sentence: number), type: .organization, score: 0.8))
          continue
        }
        guard names[known].words.count == 1, names[known].type != .organization else { continue }
        result[known].type = .organization
        result[known].score = max(0.85, names[known].score)
      }
    }
    return result.replacing(with: found)
  }

  /// The acronym in brackets behind an organization's name, which begins with its first letter.
  private func acronym(_ name: FoundName) -> Int32? {
    let word = name.words.upperBound + 1
    guard name.type == .organization, name.words.count > 2, words.sign(word - 1) == UInt8(ascii: "("),
      words.sign(word + 1) == UInt8(ascii: ")"), isAcronym(word),
      words.letters(word).first == words.letters(name.words.lowerBound).first
    else { return nil }
    return words.words[word].entry
  }

  /// Three capitals or more.
  private func isAcronym(_ index: Int) -> Bool {
    words.words.indices.contains(index) && words.words[index].letterCase == .upper && words.words[index].span.length > 2
  }
}
