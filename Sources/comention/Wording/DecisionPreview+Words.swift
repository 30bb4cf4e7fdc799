import ComentionKit
import Primitives

extension DecisionPreview {
  /// A row a line: what it says, what it does, and whom it touches.
  var table: Table {
    var table = Table("line", "decision", "effect", "moved", "before", "after", "reason")
    for step in steps {
      table.append([
        .integer(step.outcome.line.number), .text(step.outcome.line.text), .text(step.outcome.effect),
        .integer(step.outcome.movedMentions), .text(step.before.map(\.text).joined(separator: "; ")),
        .text(step.after.map(\.text).joined(separator: "; ")),
        step.outcome.obstacle == nil ? nil : .text(step.outcome.advice),
      ])
    }
    return table
  }

  /// The same as JSON: `before` and `after` with the sizes, `lines` with an object a line.
  var json: String {
    JSONText { json in
      json.add("before", object: before.add(to:))
      json.add("after", object: after.add(to:))
      json.add("lines", steps) { json, step in json.object(step.add(to:)) }
    }.text + "\n"
  }

  /// What all lines together do.
  ///
  /// - Parameters:
  ///   - file: The file of the lines.
  ///   - isKept: Whether a case keeps them.
  /// - Returns: One remark.
  func summary(of file: String, isKept: Bool = false) -> String {
    let refused = steps.count(where: \.outcome.isRefused)
    let idle = steps.count(where: { $0.outcome.obstacle != nil }) - refused
    let followed = steps.count - refused - idle
    return "\(file): \(followed) of \(steps.count) lines followed, \(idle) without effect, \(refused) refused; "
      + "entities \(before.entities) → \(after.entities), mentions \(before.mentions) → \(after.mentions), "
      + "edges \(before.edges) → \(after.edges)"
      + (isKept ? "" : "; nothing is written: give the file to a command with --decisions")
  }
}

extension DecisionPreview.Standing {
  /// "William Tarrant (p:william-tarrant), 17 mentions, rank 12".
  fileprivate var text: String { "\(party)" + (rank.map { ", rank \($0)" } ?? "") }

  fileprivate func add(to object: inout JSONText) {
    object.add("id", party.id)
    object.add("name", party.name)
    object.add("type", party.type.rawValue)
    object.add("mentions", party.mentions)
    object.key("rank")
    if let rank { object.integer(rank) } else { object.null() }
  }
}

extension DecisionPreview.Size {
  fileprivate func add(to object: inout JSONText) {
    object.add("entities", entities)
    object.add("mentions", mentions)
    object.add("nodes", nodes)
    object.add("edges", edges)
  }
}

extension DecisionPreview.Step {
  fileprivate func add(to object: inout JSONText) {
    object.add("line", outcome.line.number)
    object.add("decision", outcome.line.verb.rawValue)
    object.add("name", outcome.line.name)
    object.add("value", outcome.line.value)
    object.add("document", outcome.line.document)
    object.add("forced", outcome.line.isForced)
    object.add("effect", outcome.effect)
    object.add("moved", outcome.movedMentions)
    object.add("before", before) { json, standing in json.object(standing.add(to:)) }
    object.add("after", after) { json, standing in json.object(standing.add(to:)) }
    object.add("reason", outcome.obstacle == nil ? nil : outcome.advice)
  }
}

extension DecisionOutcome {
  /// One word for what the line does.
  fileprivate var effect: String {
    if let obstacle { return obstacle.isRefusal ? "refused" : "nothing" }
    switch line.verb {
    case .same, .alias: return after.count < before.count ? "joins" : "moves"
    case .notSame: return "splits"
    case .ignore: return "leaves out"
    case .retype: return "retypes"
    case .rename: return "renames"
    }
  }
}

extension Decisions.Line {
  /// The line as it is written, its fields apart by two spaces.
  fileprivate var text: String { fields.filter { !$0.isEmpty }.joined(separator: "  ") }
}
