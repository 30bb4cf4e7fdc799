internal import Dispatch

/// The threads that pieces of work have together which are done side by side.
///
/// Whoever is done with a block looks whether a thread has become free, so that what one piece leaves over helps another,
/// and never do more work than there are. Work that is nested finds its share by the task that it belongs to: its callers
/// say a number of threads, and this is how many of them there are just now.
///
/// The count is touched on its queue only.
final class ThreadShare: @unchecked Sendable {
  /// The share that the work of now belongs to; nil where all threads are its own.
  @TaskLocal static var current: ThreadShare?

  /// Where helpers run: they are as many as there are threads free, so that none waits for another.
  static let helpers = DispatchQueue(label: "helpers", attributes: .concurrent)

  private let queue = DispatchQueue(label: "share")
  private var free: Int

  /// A share of which some threads wait for work.
  init(free: Int) { self.free = free }

  /// Takes a thread; false where all are at work.
  func take() -> Bool {
    queue.sync {
      guard free > 0 else { return false }
      free -= 1
      return true
    }
  }

  /// Gives a thread back.
  func give() { queue.sync { free += 1 } }

  /// Does something for every number that `turns` has, on the thread that asks, and with up to `most` helpers wherever threads are free.
  func forEach(_ turns: BlockTurns, helpers most: Int, _ body: @Sendable (Int) -> Void) {
    withoutActuallyEscaping(body) { body in
      let (group, invitations) = (DispatchGroup(), BlockTurns(count: most))
      @Sendable func invite() {
        while turns.isLeft, take() {
          guard invitations.next() != nil else { return give() }
          Self.helpers.async(group: group) {
            Self.$current.withValue(self) { work() }
            self.give()
          }
        }
      }
      @Sendable func work() {
        while let number = turns.next() {
          invite()
          body(number)
        }
      }
      work()
      group.wait()
    }
  }
}
