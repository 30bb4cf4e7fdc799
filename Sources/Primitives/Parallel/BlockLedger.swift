internal import Dispatch

/// Combines the results of blocks in the order of the blocks, whichever is done first.
///
/// All its state is touched on its queue only, but for the total when everybody is done.
@usableFromInline package final class BlockLedger<Result: Sendable, Total: Sendable>: @unchecked Sendable {
  private let queue = DispatchQueue(label: "ledger")
  private let combine: @Sendable (inout Total, Result) -> Void
  private var waiting: [Result?]
  private var combined = 0

  /// What was combined so far.
  @usableFromInline package private(set) var total: Total

  /// A ledger for some blocks.
  @usableFromInline package init(count: Int, initial: Total, _ combine: @escaping @Sendable (inout Total, Result) -> Void) {
    waiting = [Result?](repeating: nil, count: count)
    total = initial
    self.combine = combine
  }

  /// Takes the result of a block, and combines what there is no gap before.
  @usableFromInline package func record(_ result: Result, of index: Int) {
    queue.sync {
      waiting[index] = result
      while combined < waiting.count, let result = waiting[combined] {
        combine(&total, result)
        waiting[combined] = nil
        combined += 1
      }
    }
  }
}
