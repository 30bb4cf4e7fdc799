internal import Dispatch

/// Hands out the numbers of blocks.
///
/// The state is touched on its queue only.
final class BlockTurns: @unchecked Sendable {
  private let queue = DispatchQueue(label: "turns")
  private let count: Int
  private var handedOut = 0

  /// The numbers below `count`.
  init(count: Int) { self.count = count }

  /// The next number; nil where all are handed out.
  func next() -> Int? {
    queue.sync {
      guard handedOut < count else { return nil }
      handedOut += 1
      return handedOut - 1
    }
  }

  /// Whether there is a next one, as long as nobody else takes it.
  var isLeft: Bool { queue.sync { handedOut < count } }
}
