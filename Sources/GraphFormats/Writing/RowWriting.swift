internal import Dispatch
import Primitives

/// A table's rows on their way to a file: written in blocks by several threads, handed on in order.
///
/// While one thread hands on the blocks of the last round, the others write those of the next. The bytes don't depend on how many
/// threads there are, since each row's depend on that row alone.
struct RowWriting {
  /// How many rows are written at a time: some 50 KB of edges, which stay near the processor until they are handed on; or 200 KB, so
  /// that it is seldom that threads have to wait for each other.
  private let rowsPerBlock: Int
  private static let blocksPerThread = 4

  private let threads: Int

  init(threads: Int) {
    self.threads = threads
    rowsPerBlock = threads > 1 ? 1024 : 256
  }

  /// Writes rows `0..<count`.
  ///
  /// - Parameters:
  ///   - count: How many rows there are.
  ///   - sink: Takes the bytes; called by one thread at a time, not always by the caller's.
  ///   - body: Writes some rows, told by their range. Several threads call it at the same time.
  /// - Returns: How many texts lost characters.
  /// - Throws: What the sink throws.
  func write<Failure>(
    _ count: Int, to sink: ByteSink<Failure>, _ body: @Sendable (Range<Int>, inout OutputBuffer, inout XMLText) -> Void
  ) throws(Failure) -> Int {
    let blocks = (count + rowsPerBlock - 1) / rowsPerBlock
    let round = threads > 1 && blocks > Self.blocksPerThread ? threads * Self.blocksPerThread : 1
    var (ready, next) = (Self.blocks(round), Self.blocks(round))
    var start = 0
    while start < count {
      let rows = start
      if let failure = run(round, handingOn: ready, to: sink, writing: next, from: rows, to: count, body) {
        throw failure
      }
      swap(&ready, &next)
      start += round * rowsPerBlock
    }
    for block in ready { try block.buffer.drain(to: sink) }
    return (ready + next).reduce(0) { $0 + $1.xml.replacedCount }
  }
}

/// Rows that were written, and not yet handed on. One thread at a time touches a block.
private final class RowBlock: @unchecked Sendable {
  var buffer = OutputBuffer()
  var xml = XMLText()
}

extension RowWriting {
  private static func blocks(_ count: Int) -> [RowBlock] { (0..<count).map { _ in RowBlock() } }

  /// One round; what the sink threw, if it did.
  private func run<Failure>(
    _ round: Int, handingOn ready: [RowBlock], to sink: ByteSink<Failure>, writing next: [RowBlock], from start: Int,
    to end: Int,
    _ body: @Sendable (Range<Int>, inout OutputBuffer, inout XMLText) -> Void
  ) -> Failure? {
    withoutActuallyEscaping(sink) { sink in
      // Only the first task touches these, and it has ended when they are looked at.
      nonisolated(unsafe) let sink = sink
      nonisolated(unsafe) var failure: Failure?
      Self.forEach(round + 1) { number in
        if number == 0 {
          do throws(Failure) {
            for block in ready { try block.buffer.drain(to: sink) }
          } catch { failure = error }
        } else {
          let block = next[number - 1]
          let rows = min(start + (number - 1) * rowsPerBlock, end)
          body(rows..<min(rows + rowsPerBlock, end), &block.buffer, &block.xml)
        }
      }
      return failure
    }
  }

  private static func forEach(_ count: Int, _ body: @Sendable (Int) -> Void) {
    if count > 2 {
      DispatchQueue.concurrentPerform(iterations: count, execute: body)
    } else {
      for number in 0..<count { body(number) }
    }
  }
}
