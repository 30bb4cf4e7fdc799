import TextModel

/// Finds names of words of the language right behind what they name: "the charity Open Desk", "the publisher Small Hours", and the
/// same words where the document has them again.
///
/// Only names of two capitalised words or more of which nothing was found, behind a noun in lower case that stands for
/// organizations alone.
struct ApposedNames: DocumentRule {
  private static let longest = 5

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with those found, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let nouns = words.lexicon.kindWords.organizationNouns
    var runs: [Range<Int>] = []
    var cover: NameCover?
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where words.isLower(index) && words.isOn(nouns, index) && words.isCapital(index + 1) {
        let known = cover ?? NameCover(names, count: words.words.count)
        cover = known
        if let run = run(from: index + 1, in: sentence, known) { runs.append(run) }
      }
    }
    guard let cover, !runs.isEmpty else { return names }
    return names.replacing(with: occurrences(of: runs, cover))
  }

  /// The free run of capitalised words that starts here.
  private func run(from start: Int, in sentence: Range<Int>, _ cover: NameCover) -> Range<Int>? {
    var end = start
    while end < sentence.upperBound, end - start <= Self.longest, isPart(end), cover[end] == nil { end += 1 }
    guard (2...Self.longest).contains(end - start), !isPart(end), !words.isTyingHyphen(end),
      words.classes(end - 1).isDisjoint(with: .event)
    else { return nil }
    return start..<end
  }

  private func isPart(_ index: Int) -> Bool {
    words.isCapital(index)
      && words.classes(index).isDisjoint(with: [.function, .month, .weekday, .demonym, .honorific, .role])
  }

  /// Where the words of a run stand in the document and no name covers them.
  private func occurrences(of runs: [Range<Int>], _ cover: NameCover) -> [FoundName] {
    let byFirst = Dictionary(grouping: runs) { words.words[$0.lowerBound].entry }
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() {
      for index in sentence where words.isCapital(index) && cover[index] == nil {
        for run in byFirst[words.words[index].entry] ?? [] {
          let range = index..<index + run.count
          guard range.upperBound <= sentence.upperBound, cover.isFree(range), !isPart(range.upperBound),
            zip(range, run).allSatisfy({ words.isCapital($0) && words.words[$0].entry == words.words[$1].entry })
          else { continue }
          found.append(FoundName(Candidate(words: range, sentence: number), type: .organization, score: 0.6))
          break
        }
      }
    }
    return found
  }
}
