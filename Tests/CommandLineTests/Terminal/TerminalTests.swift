import Foundation
import Testing

@testable import comention

/// Remarks, progress and the seconds that pass, on a screen and where there is none.
@Suite struct TerminalTests {
  private let file: RemarkFile

  init() throws { file = try RemarkFile() }

  @Test func aRemarkIsALine() {
    let terminal = file.terminal(showsRemarks: false)
    terminal.remark("one")
    terminal.rewriteRemark("two")
    #expect(file.text == "one\n\r\u{1B}[Ktwo")
  }

  @Test func progressIsShownOnceForEveryPercent() {
    var line = ProgressLine(total: 400, what: "documents", on: file.terminal(showsRemarks: true))
    for done in [1, 2, 3, 4, 200] { line.update(done) }
    line.update(400, remark: "loss 0.5")
    line.clear()
    let parts = file.text.components(separatedBy: "\r\u{1B}[K").dropFirst()
    let empty = String(repeating: "░", count: 25)
    let half = String(repeating: "█", count: 12) + String(repeating: "░", count: 13)
    #expect(
      Array(parts) == [
        "\(empty) 1 of 400 documents", "\(empty) 4 of 400 documents", "\(half) 200 of 400 documents",
        String(repeating: "█", count: 25) + " 400 of 400 documents, loss 0.5", "",
      ])
  }

  @Test(arguments: [(true, 1), (true, 0), (false, 50)])
  func noProgressWhereThereIsNothingToShow(isShown: Bool, total: Int) {
    var line = ProgressLine(total: total, what: "documents", on: file.terminal(showsRemarks: isShown))
    line.update(total)
    line.clear()
    #expect(file.text.isEmpty)
  }

  @Test(.timeLimit(.minutes(1))) func secondsAreToldFromTheFirstOn() async throws {
    let ticker = Ticker("computing betweenness", on: file.terminal(showsRemarks: true))
    #expect(file.text.isEmpty)
    while !file.text.contains("computing betweenness, ") { try await Task.sleep(for: .milliseconds(50)) }
    ticker.stop()
    #expect(file.text.contains(" s (Ctrl-C stops)") && file.text.hasSuffix("\r\u{1B}[K"))
  }

  @Test(.timeLimit(.minutes(1))) func secondsAreToldWhileAllThreadsCompute() async {
    let ticker = Ticker("computing betweenness", on: file.terminal(showsRemarks: true))
    let start = ContinuousClock.now
    // As many as the pool has threads, and more: none of them ever waits.
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<64 { group.addTask { while ContinuousClock.now - start < .milliseconds(1_500) {} } }
    }
    #expect(file.text.contains("computing betweenness, 1 s"))
    ticker.stop()
  }

  @Test(.timeLimit(.minutes(1))) func whatTakesLongIsEstimatedAndRemarkedOnce() async throws {
    let share = ShareBox()
    share.share = 0.01
    let ticker = Ticker("computing betweenness", on: file.terminal(showsRemarks: true), share: share) { "takes \($0)" }
    while file.text.components(separatedBy: " left (Ctrl-C stops)").count < 3 {
      try await Task.sleep(for: .milliseconds(50))
    }
    ticker.stop()
    #expect(file.text.contains("computing betweenness, 1 % in ") && file.text.contains("about "))
    #expect(file.text.components(separatedBy: "comention: takes ").count == 2, "once: \(file.text)")
  }

  @Test func nothingIsToldToAFile() async throws {
    let ticker = Ticker("reading", on: file.terminal(showsRemarks: false))
    try await Task.sleep(for: .milliseconds(1_200))
    ticker.stop()
    #expect(file.text.isEmpty)
  }
}
