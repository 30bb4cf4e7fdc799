import TextModel

/// Takes an acronym for the organization behind whose name it stands in brackets: "Kenya Medical Research Institute (KEMRI)", wherever the document
/// has it.
///
/// Where names are followed through documents (``Lexicon/followsNames``) any word whose letters the name has in that order is one:
/// "Bundesnetzagentur (BNetzA)".
struct BracketedAcronyms: DocumentRule {
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
    guard name.type == .organization, words.sign(word - 1) == UInt8(ascii: "("),
      words.sign(word + 1) == UInt8(ascii: ")"), isAcronym(word), isOf(name, word)
    else { return nil }
    return words.words[word].entry
  }

  private func isOf(_ name: FoundName, _ word: Int) -> Bool {
    let (short, first) = (words.letters(word), words.letters(name.words.lowerBound))
    if name.words.count > 2, words.words[word].letterCase == .upper, short.first == first.first { return true }
    guard words.lexicon.followsNames, words.kinds(word).isDisjoint(with: [.country, .bigCity, .givenName]),
      !name.words.contains(where: { words.words[$0].entry == words.words[word].entry })
    else { return false }
    var rest = String(decoding: short, as: UTF8.self).foldedName[...]
    for letter in name.words.map({ String(decoding: words.letters($0), as: UTF8.self).foldedName }).joined()
    where letter == rest.first {
      rest = rest.dropFirst()
    }
    return rest.isEmpty && (words.words[word].letterCase == .upper || short.first == first.first)
  }

  /// Three capitals or more; where names are followed through documents one will do.
  private func isAcronym(_ index: Int) -> Bool {
    guard words.words.indices.contains(index), words.words[index].span.length > 2 else { return false }
    let letterCase = words.words[index].letterCase
    return letterCase == .upper || words.lexicon.followsNames && letterCase.startsUpper
  }
}
