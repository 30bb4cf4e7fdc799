internal import Dispatch

/// Work cut into blocks, done by several threads, put together in the order of the blocks.
///
/// How the work is cut depends on its size alone, never on the number of threads; so sums of rounded numbers come out
/// the same, to the last bit, for any number of them. No more threads work at a time than are asked for.
@usableFromInline package enum Blocks {
  /// Cuts `0..<count` into nearly equal ranges of at least `minimum` elements, at most `maximum` of them.
  package static func ranges(_ count: Int, minimum: Int, maximum: Int = 32) -> [Range<Int>] {
    let blocks = max(1, min(count / minimum, maximum))
    // `count * number / blocks`, which a large count would take beyond what an `Int` holds.
    let (each, rest) = count.quotientAndRemainder(dividingBy: blocks)
    let start = { (number: Int) in each * number + rest * number / blocks }
    return (0..<blocks).map { start($0)..<start($0 + 1) }
  }

  /// The results of `body` for every element, in order.
  @inlinable package static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], threads: Int, _ body: @Sendable (Element) -> Result
  ) -> [Result] {
    reduce(elements, threads: threads, into: [], body) { $0.append($1) }
  }

  /// Puts the results of `body` together one after the other, in the order of the elements.
  ///
  /// Which thread computes which block depends on timing; the result does not. Finished blocks wait only for those
  /// before them, so that few are held at a time.
  @inlinable package static func reduce<Element: Sendable, Result: Sendable, Total: Sendable>(
    _ elements: [Element], threads: Int, into initial: Total, _ body: @Sendable (Element) -> Result,
    _ combine: @escaping @Sendable (inout Total, Result) -> Void
  ) -> Total {
    guard threads > 1, elements.count > 1 else {
      var total = initial
      for element in elements { combine(&total, body(element)) }
      return total
    }
    let ledger = BlockLedger(count: elements.count, initial: initial, combine)
    forEach(elements.count, threads: threads) { index in ledger.record(body(elements[index]), of: index) }
    return ledger.total
  }

  /// Does something for every number below `count`; lower numbers begin earlier.
  ///
  /// - Parameters:
  ///   - count: How many blocks there are.
  ///   - threads: How many of them are worked on at a time, at most; fewer where other work has threads of the same share.
  ///   - body: The work. Several threads call it at the same time.
  @usableFromInline package static func forEach(_ count: Int, threads: Int, _ body: @Sendable (Int) -> Void) {
    guard threads > 1, count > 1 else {
      for number in 0..<count { body(number) }
      return
    }
    // One iteration a thread, each of which takes one block after the other: with an iteration for every block,
    // Dispatch would use all processors, whatever was asked for.
    let turns = BlockTurns(count: count)
    if let share = ThreadShare.current {
      return share.forEach(turns, helpers: min(threads, count) - 1, body)
    }
    DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
      while let number = turns.next() { body(number) }
    }
  }
}
