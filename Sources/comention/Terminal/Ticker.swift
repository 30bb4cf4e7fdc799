import Dispatch

/// Says on a terminal, from the first second on, what is being done, for how long, and where that is known how long it still takes.
struct Ticker {
  private let line: TickingLine?

  /// Starts.
  ///
  /// - Parameters:
  ///   - what: What is being done.
  ///   - terminal: Who is told.
  ///   - share: How much of it is done, if that is known.
  ///   - longRemark: What is said once where it will take long, with the time in words; nil for nothing.
  init(
    _ what: String, on terminal: Terminal, share: ShareBox? = nil,
    longRemark: @escaping @Sendable (_ time: String) -> String? = { _ in nil }
  ) {
    guard terminal.showsRemarks else {
      line = nil
      return
    }
    line = TickingLine(what, on: terminal, share: share, longRemark: longRemark)
  }

  /// Ends it, and removes the line.
  func stop() { line?.stop() }
}

/// The line while it is there.
///
/// A queue of its own has a thread of its own: a task would wait for a thread of the pool, all of which compute. The state is touched
/// on that queue only.
private final class TickingLine: @unchecked Sendable {
  /// From so long on something quicker is named.
  private static let longTime = Duration.seconds(20)

  private let what: String
  private let terminal: Terminal
  private let share: ShareBox?
  private let longRemark: @Sendable (String) -> String?
  private let queue = DispatchQueue(label: "ticker", qos: .userInitiated)
  private let timer: any DispatchSourceTimer
  private let start = ContinuousClock.now
  private var isRemarkDue = true
  private var isShown = false

  init(
    _ what: String, on terminal: Terminal, share: ShareBox?, longRemark: @escaping @Sendable (String) -> String?
  ) {
    (self.what, self.terminal, self.share, self.longRemark) = (what, terminal, share, longRemark)
    timer = DispatchSource.makeTimerSource(queue: queue)
    timer.schedule(deadline: .now() + 1, repeating: 1)
    timer.setEventHandler { [weak self] in self?.tell() }
    timer.resume()
  }

  private func tell() {
    let elapsed = ContinuousClock.now - start
    let estimate = Estimate(share: share?.share ?? 0, after: elapsed)
    if isRemarkDue, let total = estimate.total, total > Self.longTime {
      isRemarkDue = false
      if let remark = longRemark(Estimate.words(total)) {
        terminal.rewriteRemark("")
        terminal.remark("comention: " + remark)
      }
    }
    let documents = share?.documentWords(after: elapsed).map { ": " + $0 } ?? ""
    terminal.rewriteRemark("\(what)\(documents), \(estimate.words) (Ctrl-C stops)")
    isShown = true
  }

  /// Waits for a line that is just being written, so that none comes behind the end.
  func stop() {
    queue.sync {
      timer.cancel()
      if isShown { terminal.rewriteRemark("") }
      isShown = false
    }
  }
}
