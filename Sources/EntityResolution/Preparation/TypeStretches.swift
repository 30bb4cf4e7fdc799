internal import EntityExtraction

/// What the mentions of one name near each other were tagged as.
///
/// A document's majority says what a name means as long as the document is about one thing. A novel, a year's paper or a
/// folder joined into one text isn't: there a name is judged by a stretch around the mention.
struct TypeStretches {
  /// The most bytes between two mentions that speak for each other: some two thousand words of English.
  static let reach = 12_000

  /// The mentions of one name in text order.
  private var entries: [(mention: Int, start: Int, type: EntityType)] = []

  /// Adds a mention behind all that were added.
  mutating func append(_ mention: Int, at start: Int, as type: EntityType) { entries.append((mention, start, type)) }

  /// Whether two types or more stand among the mentions.
  var isMixed: Bool { entries.contains { $0.type != entries[0].type } }

  /// Calls `body` for every mention with the counts of the types around it, itself included.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  func forEach(_ body: (_ mention: Int, _ counts: [EntityType: Int]) -> Void) {
    var counts: [EntityType: Int] = [:]
    var (low, high) = (0, 0)
    for entry in entries {
      while high < entries.count, entries[high].start <= entry.start + Self.reach {
        counts[entries[high].type, default: 0] += 1
        high += 1
      }
      while entries[low].start < entry.start - Self.reach {
        counts[entries[low].type, default: 0] -= 1
        low += 1
      }
      body(entry.mention, counts)
    }
  }
}
