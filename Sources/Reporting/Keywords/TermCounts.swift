internal import TextModel

/// How often terms stand in some pieces of evidence, and which of them tell most.
struct TermCounts {
  private struct Count {
    /// In how many pieces the term stands.
    var pieces = 0
    /// In how many of them it stands close to the names.
    var close = 0
    /// In how many it stands between the names.
    var between = 0

    /// The number of pieces, less for what stands far from the names.
    var weight: Double { Double(close) + TermCounts.farWeight * Double(pieces - close) }
  }

  private let table: TermTable
  private var counts: [Int32: Count] = [:]
  private var pieceCount = 0

  init(_ table: TermTable) { self.table = table }

  /// How much a term counts that stands far from the names.
  fileprivate static let farWeight = 0.6
  /// How many bytes behind the second name are close to it, about four words.
  private static let closeBytes = 25
  /// A longer stretch between two names, in bytes, is no longer one statement about both.
  private static let longestStatement = 150

  /// Counts the terms of a piece of evidence once each.
  ///
  /// - Parameters:
  ///   - occurrences: The terms of the piece.
  ///   - names: From the first name's start to the second one's end; nil: there are no two names, and nothing is far from them.
  mutating func add(_ occurrences: ArraySlice<TermTable.Occurrence>, between names: TextSpan?) {
    pieceCount += 1
    let statement = names.flatMap { $0.length <= Self.longestStatement ? $0 : nil }
    var best: [Int32: (isClose: Bool, isBetween: Bool)] = [:]
    for occurrence in occurrences {
      let start = Int(occurrence.start)
      let isBetween = statement.map { $0.start <= start && start < $0.end } ?? false
      let isClose = names.map { $0.start <= start && start < $0.end + Self.closeBytes } ?? true
      let old = best[occurrence.term] ?? (false, false)
      best[occurrence.term] = (old.isClose || isClose, old.isBetween || isBetween)
    }
    for (term, found) in best {
      counts[term, default: Count()].pieces += 1
      counts[term, default: Count()].close += found.isClose ? 1 : 0
      counts[term, default: Count()].between += found.isBetween ? 1 : 0
    }
  }

  /// The terms that tell most, no word twice.
  func ranked(limit: Int) -> [Keyword] {
    let terms = counts.keys.sorted()
    var sum = Count()
    for count in counts.values { (sum.pieces, sum.close) = (sum.pieces + count.pieces, sum.close + count.close) }
    let keyness = Keyness(partTotal: sum.weight, corpusTotal: Double(table.total))
    let scored = terms.map { term -> (term: Int32, keyword: Keyword, rank: Double) in
      let count = counts[term] ?? Count()
      let found = table.terms[Int(term)]
      let score = keyness.score(count.weight, of: Double(found.count))
      return (term, Keyword(term: found.text, count: count.pieces, score: score), score + preference(found, count))
    }
    .sorted { $0.rank != $1.rank ? $0.rank > $1.rank : $0.keyword.term < $1.keyword.term }
    let order = scored.map(\.term)
    var kept: [Keyword] = []
    var words: Set<Int32> = []
    for candidate in scored where kept.count < limit && candidate.rank > 0 && candidate.keyword.score > 0 {
      let shown = pair(mostlyHolding: candidate.term, among: order) ?? candidate.term
      let parts = self.parts(of: shown)
      guard words.isDisjoint(with: parts) else { continue }
      words.formUnion(parts)
      kept.append(scored.first { $0.term == shown }?.keyword ?? candidate.keyword)
    }
    return kept
  }

  /// What is added to a term's z-score, in standard deviations; chosen by reading the results on texts.
  private func preference(_ term: TermTable.Term, _ count: Count) -> Double {
    var sum = 0.0
    if term.wordClass == .verb, count.between > 0 { sum += 0.5 + Double(count.between) / Double(pieceCount) }
    if term.wordClass == .adjective { sum -= 0.4 }
    if term.wordClass == .unknown { sum -= 0.3 }
    if term.parts != nil { sum += term.count > 1 ? 0.3 : -0.6 }
    if term.count < 2 { sum -= 0.5 }
    return sum
  }

  /// The pair that a word belongs to here each time, and at least half the times it is met at all; nil where there is none.
  private func pair(mostlyHolding word: Int32, among terms: [Int32]) -> Int32? {
    guard table.terms[Int(word)].parts == nil, let pieces = counts[word]?.pieces else { return nil }
    return terms.first { term in
      let found = table.terms[Int(term)]
      guard let parts = found.parts, parts.first == word || parts.second == word else { return false }
      return found.count > 1 && counts[term]?.pieces == pieces && 2 * found.count >= table.terms[Int(word)].count
    }
  }

  private func parts(of term: Int32) -> [Int32] {
    table.terms[Int(term)].parts.map { [$0.first, $0.second] } ?? [term]
  }
}
