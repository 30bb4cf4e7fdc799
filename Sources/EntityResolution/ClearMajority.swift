/// The choice between candidates by what speaks for each: one has the clear majority, or nobody is chosen.
enum ClearMajority {
  /// The share of all counts that a candidate needs.
  static let share = 0.75

  /// The candidate with at least ``share`` of all counts; nil without one.
  static func candidate(of counts: [Int: Int]) -> Int? {
    let total = counts.values.reduce(0, +)
    guard total > 0, let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    return isClear(best.value, of: total) ? best.key : nil
  }

  /// Whether so many of all are a clear majority; of nothing, nothing is.
  static func isClear(_ count: Int, of total: Int) -> Bool {
    total > 0 && Double(count) >= share * Double(total)
  }
}
