internal import Primitives

/// How work on the documents of a corpus is shared among threads.
enum ParallelWork {
  /// The fewest elements of a block.
  private static let fewest = 16

  /// Blocks of work whose results don't depend on how it is cut: as many as keep the threads equally busy, and one for one thread,
  /// as what blocks have in common is read once in each.
  static func blocks(_ count: Int, threads: Int) -> [Range<Int>] {
    Blocks.ranges(count, minimum: fewest, maximum: threads > 1 ? 4 * threads : 1)
  }
}

extension Array where Element: Sendable {
  /// Changes every element in place, some on each thread.
  ///
  /// - Parameters:
  ///   - threads: How many threads work on it.
  ///   - change: What to do with an element, of which it is told the index; it must not depend on other elements.
  mutating func changeEach(threads: Int, _ change: @Sendable (_ index: Int, _ element: inout Element) -> Void) {
    let blocks = ParallelWork.blocks(count, threads: threads)
    withUnsafeMutableBufferPointer { buffer in
      // Blocks share no element.
      nonisolated(unsafe) let elements = buffer
      Blocks.forEach(blocks.count, threads: threads) { block in
        for index in blocks[block] { change(index, &elements[index]) }
      }
    }
  }

  /// The results of `transform` in the order of the elements, some computed on each thread.
  func mapEach<Result: Sendable>(threads: Int, _ transform: @Sendable (Element) -> Result) -> [Result] {
    if threads <= 1 { return map(transform) }
    return Blocks.reduce(ParallelWork.blocks(count, threads: threads), threads: threads, into: [Result]()) {
      self[$0].map(transform)
    } _: {
      $0 += $1
    }
  }
}
