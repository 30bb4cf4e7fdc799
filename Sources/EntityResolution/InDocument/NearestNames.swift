/// Finds which of several names a mention means by what stands around it; asked in text order.
///
/// The only name; the one with a clear majority of the mentions within reach; the one that stands last before it.
///
/// - Complexity: O(*n*) for *n* mentions, over all questions.
struct NearestNames {
  private let mentions: [(start: Int, name: Int)]
  private let only: Int?
  private var counts: [Int: Int] = [:]
  private var (low, high, passed) = (0, 0, 0)

  /// Prepares the choice between names with their mentions in text order.
  init(_ mentions: [(start: Int, name: Int)]) {
    self.mentions = mentions
    only = mentions.allSatisfy { $0.name == mentions[0].name } ? mentions.first?.name : nil
  }

  /// The name that a mention at `start` means; nil where none stands before it.
  mutating func name(at start: Int) -> Int? {
    if let only { return only }
    while high < mentions.count, mentions[high].start <= start + TypeStretches.reach {
      counts[mentions[high].name, default: 0] += 1
      high += 1
    }
    while low < high, mentions[low].start < start - TypeStretches.reach {
      counts[mentions[low].name, default: 0] -= 1
      low += 1
    }
    while passed < mentions.count, mentions[passed].start < start { passed += 1 }
    if let clear = ClearMajority.candidate(of: counts) { return clear }
    return passed > 0 ? mentions[passed - 1].name : nil
  }
}
