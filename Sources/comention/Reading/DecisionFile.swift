import ComentionKit

/// A file of decisions, as `--decisions` names it.
struct DecisionFile {
  /// Decisions that can't be followed, with the file they stand in.
  struct Problem: Error, CustomStringConvertible {
    var file: String
    var error: DecisionError
    var description: String {
      error.problems.map { "\(file): \($0)" }.joined(separator: "\n") + "\ncorrect these lines, or put # before them"
    }
  }

  let path: String?
  let decisions: Decisions

  /// Reads a file; without one nothing is decided.
  init(_ path: String?) throws {
    self.path = path
    guard let path else {
      decisions = Decisions()
      return
    }
    let bytes = try ByteInput(path).rest()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw InputError(name: path, reason: "is not valid UTF-8")
    }
    do throws(DecisionError) {
      decisions = try Decisions(parsing: text)
    } catch {
      throw Problem(file: path, error: error)
    }
  }

  /// Tells which lines matched nothing.
  func reportUnmatched(_ unmatched: [UnmatchedDecision], in context: CommandContext) {
    for decision in unmatched {
      let names = decision.names.map { "“\($0)”" }.joined(separator: " and ")
      let place = decision.line.document.map { " in \($0)" } ?? ""
      context.remark(
        "\(path ?? "decisions"):\(decision.line.number): nothing is called \(names)\(place); "
          + "the line has no effect")
    }
  }
}
