import ArgumentParser

/// Whether all inputs of a command could be read.
enum ReadingStatus: Hashable {
  case complete
  case someInputsUnread

  /// Ends a command that did its work, with the exit status that says so.
  func finish() throws {
    if self == .someInputsUnread { throw ExitCode.someInputsUnread }
  }
}

extension ExitCode {
  /// Done, but some inputs could not be read.
  static let someInputsUnread = ExitCode(3)
}
