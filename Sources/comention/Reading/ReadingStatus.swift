import ArgumentParser
import CaseStore
import ComentionKit
import Primitives

/// Whether all that a command was given could be read and followed.
enum ReadingStatus: Hashable {
  case complete
  case someInputsUnread
  /// All inputs were read, and some decisions about them refused.
  case someDecisionsRefused
  /// The documents name nobody and nothing.
  case nothingFound

  /// What a case says of itself; that decisions of it are refused is told.
  init(_ reader: CaseReader, in context: CommandContext) {
    context.remark(refusedDecisionsOf: reader)
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

extension CommandContext {
  /// Tells that decisions of a case are refused as it is now.
  func remark(refusedDecisionsOf reader: CaseReader) {
    let count = reader.refusedDecisionCount
    guard count > 0 else { return }
    remark(
      "\(counted(count, "decision")) of the case \(count == 1 ? "is" : "are") refused as it is now; "
        + "comention status --decided says why")
  }
}

extension ExitCode {
  /// Done, but some inputs could not be read, or some decisions were refused.
  static let someInputsUnread = ExitCode(3)
}
