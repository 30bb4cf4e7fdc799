internal import Primitives

/// Does two things that need nothing of one another: at the same time, where there are threads for it.
///
/// - Parameters:
///   - threads: How many threads there are; with one, the second waits for the first.
///   - first: The one.
///   - second: The other.
/// - Returns: What they come to.
func sideBySide<First: Sendable, Second: Sendable>(
  threads: Int, _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  let results = Blocks.map([true, false], threads: min(threads, 2)) { isFirst -> (First?, Second?) in
    isFirst ? (first(), nil) : (nil, second())
  }
  return (results[0].0 ?? first(), results[1].1 ?? second())
}

extension CaseError {
  /// What keeps something from being done; nil where it was done.
  static func of(_ body: () throws(CaseError) -> Void) -> CaseError? {
    do throws(CaseError) {
      try body()
      return nil
    } catch {
      return error
    }
  }
}
