internal import Dispatch

extension Blocks {
  /// Does two things that need nothing of one another: at the same time, where there are threads for it.
  ///
  /// Both may cut their own work into blocks for as many threads as are given here: together no more than these work at
  /// any moment, and what the one doesn't need the other has.
  ///
  /// - Parameters:
  ///   - threads: How many threads there are; with one, the second waits for the first.
  ///   - first: The one, done on the thread that asks.
  ///   - second: The other.
  /// - Returns: What they come to.
  package static func sideBySide<First: Sendable, Second: Sendable>(
    threads: Int, _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let outer = ThreadShare.current
    let share = outer ?? ThreadShare(free: max(0, threads - 1))
    if threads <= 1 || !share.take() { return (first(), second()) }
    return withoutActuallyEscaping(second) { second in
      let (group, later) = (DispatchGroup(), LaterValue<Second>())
      ThreadShare.helpers.async(group: group) {
        later.value = ThreadShare.$current.withValue(share) { second() }
        share.give()
      }
      let own = ThreadShare.$current.withValue(share) { first() }
      // Who waits works not. A part of other work has its thread for itself, as it goes on when this is done.
      if outer == nil { share.give() }
      group.wait()
      guard let other = later.value else { preconditionFailure("The second was done when the group was") }
      return (own, other)
    }
  }
}

/// A value that another thread leaves, read when that is done.
private final class LaterValue<Value: Sendable>: @unchecked Sendable {
  var value: Value?
}
