import Foundation
import Primitives
import TestSupport
import Testing

/// Work done side by side has the threads that were asked for, all of them, and no more.
@Suite(.timeLimit(.minutes(1))) struct SideBySideTests {
  /// Waits until so many are there; gives up after a while.
  private final class Meeting: @unchecked Sendable {
    private let condition = NSCondition()
    // Touched under the condition only.
    private var present = 0

    func waitForOthers(_ count: Int) -> Bool {
      condition.lock()
      defer { condition.unlock() }
      present += 1
      condition.broadcast()
      while present < count, condition.wait(until: Date(timeIntervalSinceNow: 20)) {}
      return present >= count
    }
  }

  @Test("both results, for any number of threads", arguments: 0...4) func results(threads: Int) {
    let (sum, squares) = Blocks.sideBySide(threads: threads) {
      Blocks.reduce(Array(1...100), threads: threads, into: 0, { $0 }) { $0 += $1 }
    } _: {
      Blocks.map(Array(0..<50), threads: threads) { $0 * $0 }
    }
    #expect(sum == 5_050 && squares == (0..<50).map { $0 * $0 })
  }

  @Test("no more threads than asked for, however it is nested", arguments: 1...4) func bounded(threads: Int) {
    let counter = PeakCounter()
    @Sendable func blocks(_ count: Int) {
      Blocks.forEach(count, threads: threads) { _ in counter.count {} }
    }
    for _ in 0..<5 {
      _ = Blocks.sideBySide(threads: threads) {
        blocks(20)
        _ = Blocks.sideBySide(threads: threads) {
          blocks(15)
        } _: {
          Blocks.forEach(3, threads: threads) { _ in blocks(5) }
        }
        blocks(20)
      } _: {
        blocks(30)
      }
    }
    #expect((1...threads).contains(counter.peak))
  }

  @Test("the two work at the same time", .enabled(if: ProcessInfo.processInfo.activeProcessorCount > 1))
  func concurrent() {
    let meeting = Meeting()
    let (first, second) = Blocks.sideBySide(threads: 2) {
      meeting.waitForOthers(2)
    } _: {
      meeting.waitForOthers(2)
    }
    #expect(first && second)
  }

  @Test("what one leaves over helps the other", arguments: [true, false]) func helping(isFirstShort: Bool) {
    let done = DispatchSemaphore(value: 0)
    @Sendable func long() -> Bool {
      done.wait()
      // The other is done; two blocks wait for one another.
      let meeting = Meeting()
      return Blocks.map([0, 1, 2, 3], threads: 2) { block in
        if block < 2 { Thread.sleep(forTimeInterval: 0.05) }
        return block < 2 || meeting.waitForOthers(2)
      }.allSatisfy { $0 }
    }
    @Sendable func short() -> Bool {
      done.signal()
      return true
    }
    let (first, second) = Blocks.sideBySide(threads: 2) {
      isFirstShort ? short() : long()
    } _: {
      isFirstShort ? long() : short()
    }
    #expect(first && second)
  }

  @Test("a thousand times") func often() {
    for round in 0..<1_000 {
      let (first, second) = Blocks.sideBySide(threads: 3) {
        Blocks.map([1, 2, 3], threads: 3) { $0 + round }
      } _: {
        Blocks.map([4, 5], threads: 3) { $0 + round }
      }
      #expect(first == [1 + round, 2 + round, 3 + round] && second == [4 + round, 5 + round])
    }
  }
}
