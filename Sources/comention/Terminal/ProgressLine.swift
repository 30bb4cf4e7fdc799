/// One line on standard error that counts up, on a terminal only.
struct ProgressLine {
  private let total: Int
  private let what: String
  private let terminal: Terminal
  private let isShown: Bool
  private var lastShare = -1

  init(total: Int, what: String, on terminal: Terminal) {
    self.total = total
    self.what = what
    self.terminal = terminal
    isShown = terminal.showsRemarks && total > 1
  }

  /// Shows the number done, at most once for every percent.
  mutating func update(_ done: Int, remark: String = "") {
    guard isShown, total > 0, done * 100 / total > lastShare else { return }
    lastShare = done * 100 / total
    let filled = lastShare / 4
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 25 - filled)
    terminal.rewriteRemark("\(bar) \(done) of \(total) \(what)" + (remark.isEmpty ? "" : ", \(remark)"))
  }

  /// Removes the line.
  func clear() {
    if isShown { terminal.rewriteRemark("") }
  }
}
