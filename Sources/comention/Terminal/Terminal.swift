#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is on the other side of the standard streams.
enum Terminal {
  /// Whether results go to a person's screen.
  static var showsResults: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether remarks go to a person's screen.
  static var showsRemarks: Bool { isatty(STDERR_FILENO) == 1 }

  /// The width of the screen in cells, or nil where there is none.
  static var width: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes a line to standard error, all at once, so that lines of several threads don't mix.
  static func remark(_ line: String) {
    var sink = FileSink(descriptor: STDERR_FILENO, target: "standard error")
    // Nobody is left to tell when standard error itself fails.
    try? sink.write(line + "\n")
    try? sink.flush()
  }

  /// Replaces the current line of standard error.
  static func rewriteRemark(_ line: String) {
    var sink = FileSink(descriptor: STDERR_FILENO, target: "standard error")
    try? sink.write("\r\u{1B}[K" + line)
    try? sink.flush()
  }
}
