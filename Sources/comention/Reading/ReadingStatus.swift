import ArgumentParser
import CaseStore
import ComentionKit

/// Whether all that a command was given could be read and followed.
enum ReadingStatus: Hashable {
  case complete
  case someInputsUnread
  /// All inputs were read, and some decisions about them refused.
  case someDecisionsRefused
  /// The documents name nobody and nothing.
  case nothingFound

  /// What a case says of itself.
  init(_ reader: CaseReader) {
    self = reader.namesNobody ? .nothingFound : reader.refusedDecisionCount > 0 ? .someDecisionsRefused : .complete
  }

  /// The same, or that a corpus has no names, or that decisions about it were refused.
  func including(_ index: EntityIndex) -> ReadingStatus {
    if index.entities.isEmpty { return .nothingFound }
    return self == .complete && !index.refusedDecisions.isEmpty ? .someDecisionsRefused : self
  }

  /// Ends a command that did its work, with the exit status that says so.
  func finish() throws {
    switch self {
    case .complete: break
    case .nothingFound: throw ExitCode.failure
    case .someInputsUnread, .someDecisionsRefused: throw ExitCode.someInputsUnread
    }
  }
}

extension ExitCode {
  /// Done, but some inputs could not be read, or some decisions were refused.
  static let someInputsUnread = ExitCode(3)
}
