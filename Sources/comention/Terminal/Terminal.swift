#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is on the other side of the standard streams.
struct Terminal: Sendable {
  /// Whether results go to a person's screen.
  let showsResults: Bool

  /// Whether remarks go to a person's screen.
  let showsRemarks: Bool

  /// The width of the screen in cells, or nil where there is none.
  let width: Int?

  /// Where remarks go.
  private let remarks: Int32

  /// Looks at the standard streams of this process.
  init() {
    self.init(
      showsResults: isatty(STDOUT_FILENO) == 1, showsRemarks: isatty(STDERR_FILENO) == 1, width: Self.systemWidth,
      remarks: STDERR_FILENO)
  }

  /// A terminal of which everything is known.
  init(showsResults: Bool, showsRemarks: Bool, width: Int?, remarks: Int32) {
    self.showsResults = showsResults
    self.showsRemarks = showsRemarks
    self.width = width
    self.remarks = remarks
  }

  private static var systemWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes a line to standard error, all at once, so that lines of several threads don't mix.
  func remark(_ line: String) { write(line + "\n") }

  /// Replaces the current line of standard error.
  func rewriteRemark(_ line: String) { write("\r\u{1B}[K" + line) }

  private func write(_ text: String) {
    var sink = FileSink(descriptor: remarks, target: "standard error")
    // Nobody is left to tell when standard error itself fails.
    try? sink.write(text)
    try? sink.flush()
  }
}
