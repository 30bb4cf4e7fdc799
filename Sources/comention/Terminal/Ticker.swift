/// Says on a terminal, from the first second on, what is being done and for how long.
struct Ticker {
  private let task: Task<Void, Never>?
  private let terminal: Terminal

  init(_ what: String, on terminal: Terminal) {
    self.terminal = terminal
    guard terminal.showsRemarks else {
      task = nil
      return
    }
    task = Task.detached(priority: .high) {
      let start = ContinuousClock.now
      while (try? await Task.sleep(for: .seconds(1))) != nil {
        terminal.rewriteRemark("\(what), \((ContinuousClock.now - start).components.seconds) s (Ctrl-C stops)")
      }
      if ContinuousClock.now - start > .seconds(1) { terminal.rewriteRemark("") }
    }
  }

  /// Ends it, and removes the line.
  func stop() {
    guard let task else { return }
    task.cancel()
    terminal.rewriteRemark("")
  }
}
