import ComentionKit
import DocumentReading

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
    guard case .text(let text, _) = TextDecoder.decode(bytes) else {
      throw InputError(
        name: path, reason: "is no text", advice: "; save the decisions as tab-separated text in UTF-8")
    }
    do throws(DecisionError) {
      decisions = try Decisions(parsing: text)
    } catch {
      throw Problem(file: path, error: error)
    }
  }

  private init(_ path: String?, _ decisions: Decisions) { (self.path, self.decisions) = (path, decisions) }

  /// The file without lines that say what others say.
  func leavingOut(_ known: [Decisions.Line]) -> DecisionFile {
    func words(_ line: Decisions.Line) -> [String?] {
      [line.verb.rawValue, line.name, line.value, line.document, "\(line.isForced)"]
    }
    let said = Set(known.map(words))
    let left = try? Decisions(decisions.lines.filter { !said.contains(words($0)) })
    return DecisionFile(path, left ?? decisions)
  }

  /// Tells which lines were refused, or had no effect, and why.
  func report(_ outcomes: [DecisionOutcome], in context: CommandContext) {
    for outcome in outcomes where outcome.obstacle != nil {
      context.remark("\(path ?? "decisions"):\(outcome.line.number): \(outcome.advice)")
    }
  }
}

extension DecisionOutcome {
  /// The reason, with the option that would follow the line all the same.
  var advice: String { obstacle?.yieldsToForce == true ? "\(reason), or say --force" : reason }
}
