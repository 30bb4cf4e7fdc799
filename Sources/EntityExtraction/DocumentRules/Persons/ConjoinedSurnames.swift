import TextModel

/// Takes two surnames that "and" joins for one person's: "Duarte Sampaio e Melo", "José Ortega y Gasset"; and again where the document has
/// them without the given name.
///
/// Only where people have several surnames (``Lexicon/hasSeveralSurnames``), the second is no given name, and the document names nobody
/// else by it and nobody in full by the first alone.
struct ConjoinedSurnames: DocumentRule {
  private struct Pair: Hashable {
    let first: Int32
    let second: Int32
  }

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such ones being one.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.hasSeveralSurnames else { return names }
    let people = names.filter { $0.type == .person && $0.words.count > 1 }
    let full = people.filter { isPaired($0, names) }
    guard !full.isEmpty else { return names }
    let others = people.filter { !isPaired($0, names) }
    let taken = Set(others.map { words.words[$0.words.upperBound - 1].entry })
    var pairs = Set<Pair>()
    for name in full {
      let pair = pair(at: name.words.upperBound)
      if !taken.contains(pair.first), !taken.contains(pair.second) { pairs.insert(pair) }
    }
    guard !pairs.isEmpty else { return names }
    return names.replacing(with: occurrences(of: pairs, names))
  }

  private func pair(at and: Int) -> Pair {
    Pair(first: words.words[and - 1].entry, second: words.words[and + 1].entry)
  }

  /// Whether a full name has "and" and one more surname behind it.
  private func isPaired(_ name: FoundName, _ names: [FoundName]) -> Bool {
    let and = name.words.upperBound
    return words.isGivenName(name.words.lowerBound) && isJoint(at: and, words.sentences[name.sentence])
      && words.kinds(and + 1).contains(.surname) && !words.isGivenName(and + 1)
  }

  private func isJoint(at and: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(and - 1) && sentence.contains(and + 1) && words.isLower(and)
      && words.classes(and).contains(.andWord) && words.words[and - 1].letterCase == .capitalized
      && words.words[and + 1].letterCase == .capitalized && !words.isCapital(and + 2)
  }

  private func occurrences(of pairs: Set<Pair>, _ names: [FoundName]) -> [FoundName] {
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() {
      for and in sentence where isJoint(at: and, sentence) && pairs.contains(pair(at: and)) {
        let before = cover[and - 1].map { names[$0] }
        let start = before.map { $0.type == .person ? $0.words.lowerBound : and - 1 } ?? and - 1
        let title = before?.type == .person ? before?.title : nil
        let end = max(and + 2, cover[and + 1].map { names[$0].words.upperBound } ?? 0)
        guard end == and + 2 else { continue }
        found.append(
          FoundName(
            Candidate(words: start..<end, sentence: number, title: title), type: .person, score: 0.9))
      }
    }
    return found
  }
}
