internal import Dispatch

/// Equal pieces of work, done by several threads, and how many of them are done.
struct CountedWork: Sendable {
  /// After so many pieces a thread says so.
  private static let stride = 16

  private let counter: WorkCounter?

  init(count: Int, report: (@Sendable (Double) -> Void)?) {
    counter = report.map { WorkCounter(total: count, report: $0) }
  }

  /// Does something for every number of a range, each of which is a piece.
  @inline(__always) func forEach(_ numbers: Range<Int>, _ body: (Int) -> Void) {
    guard let counter else {
      for number in numbers { body(number) }
      return
    }
    var start = numbers.lowerBound
    while start < numbers.upperBound {
      let end = min(start + Self.stride, numbers.upperBound)
      for number in start..<end { body(number) }
      counter.add(end - start)
      start = end
    }
  }

  /// Says that pieces are done.
  func add(_ count: Int) {
    if count > 0 { counter?.add(count) }
  }
}

/// Counts pieces and reports their share.
///
/// The state is touched on its queue only.
private final class WorkCounter: @unchecked Sendable {
  private let queue = DispatchQueue(label: "progress")
  private let total: Int
  private let report: @Sendable (Double) -> Void
  private var done = 0

  init(total: Int, report: @escaping @Sendable (Double) -> Void) {
    self.total = max(total, 1)
    self.report = report
  }

  func add(_ count: Int) {
    queue.sync {
      done += count
      report(Double(done) / Double(total))
    }
  }
}
