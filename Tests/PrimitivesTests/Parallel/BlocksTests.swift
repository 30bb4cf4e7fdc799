import Foundation
import Primitives
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1))) struct BlocksTests {
  @Test("ranges follow one another and have the least size", arguments: [0, 1, 5, 63, 64, 1_000], [1, 7, 64])
  func ranges(count: Int, minimum: Int) {
    let ranges = Blocks.ranges(count, minimum: minimum, maximum: 10)
    #expect(ranges.flatMap { Array($0) } == Array(0..<count))
    #expect(ranges.count <= 10 && (ranges.count == 1 || ranges.allSatisfy { $0.count >= minimum }))
  }

  /// So many blocks times so many elements are no `Int`.
  @Test("ranges of more elements than can be multiplied", arguments: [Int.max, Int.max / 3 + 1]) func manyElements(
    count: Int
  ) {
    let ranges = Blocks.ranges(count, minimum: 64, maximum: 32)
    #expect(ranges.count == 32 && ranges.first?.lowerBound == 0 && ranges.last?.upperBound == count)
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    let sizes = ranges.map(\.count)
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
  }

  @Test("results are in order, whoever is done first", arguments: 1...4) func order(threads: Int) {
    let numbers = Array(0..<200)
    let squares = Blocks.map(numbers, threads: threads) { number in
      if number % 7 == 0 { Thread.sleep(forTimeInterval: 0.001) }
      return number * number
    }
    #expect(squares == numbers.map { $0 * $0 })
    let text = Blocks.reduce(numbers, threads: threads, into: "", { "\($0)," }) { $0 += $1 }
    #expect(text == numbers.map { "\($0)," }.joined())
  }

  @Test("no more threads than asked for", arguments: 1...3) func bounded(threads: Int) async {
    let blocks = PeakCounter(), reduction = PeakCounter(), tasks = PeakCounter()
    Blocks.forEach(60, threads: threads) { _ in blocks.count {} }
    _ = Blocks.map(Array(0..<60), threads: threads) { _ in reduction.count {} }
    _ = await Array(0..<60).concurrentMap(threads: threads) { _ in tasks.count {} }
    for counter in [blocks, reduction, tasks] { #expect((1...threads).contains(counter.peak)) }
  }

  /// Each of the two waits for the other; one thread alone would wait until the condition gives up.
  @Test("two threads work at the same time", .enabled(if: ProcessInfo.processInfo.activeProcessorCount > 1))
  func concurrent() {
    let condition = NSCondition()
    nonisolated(unsafe) var arrived = 0
    Blocks.forEach(2, threads: 2) { _ in
      condition.lock()
      arrived += 1
      condition.broadcast()
      while arrived < 2, condition.wait(until: Date(timeIntervalSinceNow: 20)) {}
      #expect(arrived == 2)
      condition.unlock()
    }
  }

  @Test("every block once", arguments: [0, 1, 2, 50], 1...3) func everyBlockOnce(count: Int, threads: Int) {
    let lock = NSLock()
    nonisolated(unsafe) var done: [Int] = []
    Blocks.forEach(count, threads: threads) { number in lock.withLock { done.append(number) } }
    #expect(done.sorted() == Array(0..<count))
  }
}
