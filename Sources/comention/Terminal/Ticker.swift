/// Says on a terminal, from the first second on, what is being done, for how long, and where that is known how long it still takes.
struct Ticker {
  private let task: Task<Void, Never>?
  private let terminal: Terminal
  private let share: ShareBox?

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
    self.terminal = terminal
    self.share = share
    guard terminal.showsRemarks else {
      task = nil
      return
    }
    task = Task.detached(priority: .high) {
      let start = ContinuousClock.now
      var isRemarkDue = true
      while (try? await Task.sleep(for: .seconds(1))) != nil {
        let time = ContinuousClock.now - start
        let estimate = Estimate(share: share?.share ?? 0, after: time)
        if isRemarkDue, let total = estimate.total, total > Self.longTime {
          isRemarkDue = false
          if let remark = longRemark(Estimate.words(total)) {
            terminal.rewriteRemark("")
            terminal.remark("comention: " + remark)
          }
        }
        terminal.rewriteRemark("\(what), \(estimate.words) (Ctrl-C stops)")
      }
      if ContinuousClock.now - start > .seconds(1) { terminal.rewriteRemark("") }
    }
  }

  /// From so long on something quicker is named.
  private static let longTime = Duration.seconds(20)

  /// Ends it, and removes the line.
  func stop() {
    guard let task else { return }
    task.cancel()
    terminal.rewriteRemark("")
  }
}
