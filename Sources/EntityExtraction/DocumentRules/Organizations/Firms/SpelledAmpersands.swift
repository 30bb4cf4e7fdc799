import TextModel

/// Takes "Marsh and Tolland" for the firm where the document has "Marsh & Tolland", unless it names somebody in full who is called so.
struct SpelledAmpersands: DocumentRule {
  private static let score = 0.85

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with such firms, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let firms = Set(names.compactMap(partners))
    guard !firms.isEmpty else { return names }
    let numbers = names.numberByWord
    var people = Set<Int32>()
    for name in names where name.type == .person && name.words.count > 1 {
      if let last = name.words.last { people.insert(words.words[last].entry) }
    }
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() {
      for and in sentence.dropFirst().dropLast() where words.classes(and).contains(.andWord) {
        let pair = pair(around: and)
        guard firms.contains(pair), !pair.contains(where: people.contains), words.isCapital(and - 1),
          words.isCapital(and + 1), !words.isCapital(and - 2),
          numbers[and].map({ names[$0].type != .organization }) ?? true
        else { continue }
        found.append(
          FoundName(Candidate(words: and - 1..<and + 2, sentence: number), type: .organization, score: Self.score))
      }
    }
    return names.replacing(with: found)
  }

  /// The words before and behind the sign in a firm's name of two partners.
  private func partners(_ name: FoundName) -> [Int32]? {
    let sign = name.words.lowerBound + 1
    guard name.type == .organization, name.words.count >= 3, words.sign(sign) == UInt8(ascii: "&") else { return nil }
    return pair(around: sign)
  }

  private func pair(around sign: Int) -> [Int32] { [words.words[sign - 1].entry, words.words[sign + 1].entry] }
}
