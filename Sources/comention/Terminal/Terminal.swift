import Primitives

/// What is on the other side of the standard streams.
enum Terminal {
  /// Whether results go to a person's screen.
  static var showsResults: Bool { FileDescriptor.standardOutput.isTerminal }

  /// Whether remarks go to a person's screen.
  static var showsRemarks: Bool { FileDescriptor.standardError.isTerminal }

  /// The width of the screen in cells, or nil where there is none.
  static var width: Int? { FileDescriptor.standardOutput.terminalWidth }

  /// Writes a line to standard error, all at once, so that lines of several threads don't mix.
  static func remark(_ line: String) {
    var sink = FileSink(descriptor: .standardError, target: "standard error")
    // Nobody is left to tell when standard error itself fails.
    try? sink.write(line + "\n")
    try? sink.flush()
  }

  /// Replaces the current line of standard error.
  static func rewriteRemark(_ line: String) {
    var sink = FileSink(descriptor: .standardError, target: "standard error")
    try? sink.write("\r\u{1B}[K" + line)
    try? sink.flush()
  }
}
