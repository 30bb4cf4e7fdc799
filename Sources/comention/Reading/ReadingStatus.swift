import ArgumentParser
import ComentionKit

/// Whether all that a command was given could be read and followed.
enum ReadingStatus: Hashable {
  case complete
  case someInputsUnread
  /// All inputs were read, and some decisions about them refused.
  case someDecisionsRefused

  /// The same, or that decisions about a corpus were refused.
  func including(_ index: EntityIndex) -> ReadingStatus {
    self == .complete && !index.refusedDecisions.isEmpty ? .someDecisionsRefused : self
  }

  /// Ends a command that did its work, with the exit status that says so.
  func finish() throws {
    if self != .complete { throw ExitCode.someInputsUnread }
  }
}

extension ExitCode {
  /// Done, but some inputs could not be read, or some decisions were refused.
  static let someInputsUnread = ExitCode(3)
}
