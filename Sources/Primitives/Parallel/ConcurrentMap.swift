extension Array where Element: Sendable {
  /// The results of `transform` in the order of the elements, computed by up to `threads` tasks at once.
  ///
  /// What ``Blocks`` is for threads that wait: here the caller's task goes on, and `progress` gets from it the number of
  /// elements done. Which task takes which element depends on timing; the result does not.
  package func concurrentMap<Result: Sendable>(
    threads: Int, progress: (Int) -> Void = { _ in }, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    // Small enough to balance the load and to show progress, large enough to make the hand-over cheap.
    if threads <= 1 || count <= 1 { return sequentialMap(progress: progress, transform) }
    let pieceSize = Swift.max(1, Swift.min(64, count / (threads * 8)))
    let pieces = stride(from: 0, to: count, by: pieceSize).map { $0..<Swift.min($0 + pieceSize, count) }
    var results = [[Result]](repeating: [], count: pieces.count)
    var finished = 0
    var waiting = pieces.enumerated().makeIterator()
    await withTaskGroup(of: (Int, [Result]).self) { group in
      func startNext() {
        guard let (number, piece) = waiting.next() else { return }
        group.addTask { (number, self[piece].map(transform)) }
      }
      for _ in 0..<threads { startNext() }
      while let (number, piece) = await group.next() {
        results[number] = piece
        finished += piece.count
        progress(finished)
        startNext()
      }
    }
    return results.flatMap { $0 }
  }

  private func sequentialMap<Result>(progress: (Int) -> Void, _ transform: (Element) -> Result) -> [Result] {
    enumerated().map { index, element in
      defer { progress(index + 1) }
      return transform(element)
    }
  }
}
