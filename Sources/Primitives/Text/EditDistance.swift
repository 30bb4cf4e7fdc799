/// How many typing slips lie between two words.
package enum EditDistance {
  /// The number of insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`, or nil if it is above `limit`.
  ///
  /// This is the restricted Damerau–Levenshtein distance (optimal string alignment): no part is edited twice.
  ///
  /// - Complexity: O(*n* · `limit`) time, for words of *n* scalars.
  ///
  /// Reference: F. J. Damerau, "A technique for computer detection and correction of spelling errors", *Commun. ACM* 7(3), 1964,
  /// [doi:10.1145/363958.363994](https://doi.org/10.1145/363958.363994).
  package static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    let far = limit + 1
    var beforeLast = [Int](repeating: far, count: b.count + 1)
    var last = (0...b.count).map { min($0, far) }
    var row = last
    for i in 0..<a.count {
      let band = max(0, i - limit)..<max(max(0, i - limit), min(b.count, i + limit + 1))
      row = [Int](repeating: far, count: b.count + 1)
      if i + 1 <= limit { row[0] = i + 1 }
      for j in band {
        var best = min(last[j] + (a[i] == b[j] ? 0 : 1), min(last[j + 1], row[j]) + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
        row[j + 1] = min(best, far)
      }
      if row.allSatisfy({ $0 > limit }) && last.allSatisfy({ $0 > limit }) { return nil }
      (beforeLast, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
