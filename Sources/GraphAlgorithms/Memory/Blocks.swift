internal import Dispatch

/// Work cut into blocks, done by several threads, put together in the order of the blocks.
///
/// How the work is cut depends on its size alone, never on the number of threads; so sums of rounded numbers come out
/// the same, to the last bit, for any number of them.
enum Blocks {
  /// Cuts `0..<count` into nearly equal ranges of at least `minimum` elements, at most `maximum` of them.
  static func ranges(_ count: Int, minimum: Int, maximum: Int = 32) -> [Range<Int>] {
    let blocks = max(1, min(count / minimum, maximum))
    return (0..<blocks).map { (count * $0 / blocks)..<(count * ($0 + 1) / blocks) }
  }

  /// The results of `body` for every element, in order.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], threads: Int, _ body: @Sendable (Element) -> Result
  ) -> [Result] {
    reduce(elements, threads: threads, into: [], body) { $0.append($1) }
  }

  /// Puts the results of `body` together one after the other, in the order of the elements.
  ///
  /// Which thread computes which block depends on timing; the result does not. Finished blocks wait only for those
  /// before them, so that few are held at a time.
  static func reduce<Element: Sendable, Result: Sendable, Total: Sendable>(
    _ elements: [Element], threads: Int, into initial: Total, _ body: @Sendable (Element) -> Result,
    _ combine: @escaping @Sendable (inout Total, Result) -> Void
  ) -> Total {
    guard threads > 1, elements.count > 1 else {
      var total = initial
      for element in elements { combine(&total, body(element)) }
      return total
    }
    let ledger = Ledger(count: elements.count, initial: initial, combine)
    DispatchQueue.concurrentPerform(iterations: min(threads, elements.count)) { _ in
      while let index = ledger.next() { ledger.record(body(elements[index]), of: index) }
    }
    return ledger.total
  }
}

/// Hands out blocks, and combines their results in order.
///
/// All its state is touched on its queue only, but for the total when everybody is done.
private final class Ledger<Result: Sendable, Total: Sendable>: @unchecked Sendable {
  private let queue = DispatchQueue(label: "blocks")
  private let combine: @Sendable (inout Total, Result) -> Void
  private var waiting: [Result?]
  private var handedOut = 0
  private var combined = 0
  private(set) var total: Total

  init(count: Int, initial: Total, _ combine: @escaping @Sendable (inout Total, Result) -> Void) {
    waiting = [Result?](repeating: nil, count: count)
    total = initial
    self.combine = combine
  }

  func next() -> Int? {
    queue.sync {
      guard handedOut < waiting.count else { return nil }
      handedOut += 1
      return handedOut - 1
    }
  }

  func record(_ result: Result, of index: Int) {
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
