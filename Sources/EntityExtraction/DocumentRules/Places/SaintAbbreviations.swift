import TextModel

/// Takes "Sta.", "Sto." and "Ste." for the begin of a place's name: "Sta. Barbara", "Sto. Tomas", "Ste. Anne".
struct SaintAbbreviations: DocumentRule {
  private static let longest = 2

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with such places.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where isSaint(index) && words.isCapitalWord(index + 1, in: sentence) {
        // "Sta. Cruz de Tenerife", of which all but the saint was found.
        let rest = cover[index + 1].map { names[$0] }.flatMap {
          $0.words.lowerBound == index + 1 ? $0.words.upperBound : nil
        }
        var end = rest ?? index + 2
        while end < index + 1 + Self.longest, words.isCapitalWord(end, in: sentence),
          words.kinds(end).isDisjoint(with: .surname)
        {
          end += 1
        }
        found.append(FoundName(Candidate(words: index..<end, sentence: number), type: .place, score: 0.8))
      }
    }
    return names.replacing(
      with: found.filter { name in
        !name.words.contains {
          cover[$0].map {
            names[$0].words.count > name.words.count
              || names[$0].type == .organization && names[$0].words.lowerBound <= name.words.lowerBound
          } ?? false
        }
      })
  }

  private func isSaint(_ index: Int) -> Bool {
    words.isOn(words.lexicon.kindWords.saints, index) && words.letters(index).last == UInt8(ascii: ".")
  }
}
