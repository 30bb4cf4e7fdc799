import ArgumentParser
import CaseStore
import ComentionKit
import Primitives

/// What a case holds.
struct StatusCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show what a case holds, and which of its files have changed.",
    discussion: """
      Changed are files whose size or time is another than when they were read; comention add reads them again. With --check the \
      structure of the file is gone through for damage, all its pages, tables and indexes; letters changed inside a text are not noticed. With --decided, all that was decided and what became of it, by the numbers that \
      comention decide --undo takes.

      EXAMPLES
        comention status case.comention
        comention status case.comention --decided
        comention status case.comention --check --json
      """)

  @Argument(help: ArgumentHelp("The case.", valueName: "case"), completion: .file(extensions: ["comention"]))
  var file: String
  @Flag(help: "Look through the structure of the whole file for damage.")
  var check = false
  @Flag(help: "List the decisions of the case.")
  var decided = false
  @OptionGroup var threads: ThreadsOptionGroup
  @OptionGroup var table: TableOptionGroup
  @OptionGroup var timings: TimingsOptionGroup

  func run(in context: CommandContext) async throws {
    InputProtection.add([file])
    let reader = try context.time(.reading) { try CaseReader(opening: file) }
    if decided {
      let all = try context.time(.reading) { try reader.allDecisions() }
      return try table.show(in: context) { Self.table(of: all) }
    }
    let status = try context.time(.reading) { try reader.status() }
    let problems = try check ? context.compute("check") { try reader.integrityProblems() } : []
    try table.show(in: context) { Self.table(of: status, check ? problems : nil) }
    for path in status.changed.prefix(20) {
      context.remark("\(path) has changed; comention add \(file) reads it again")
    }
    for path in status.vanished.prefix(20) {
      context.remark("\(path) is gone; comention remove \(file) \(path) takes its documents out")
    }
    if !problems.isEmpty {
      throw InputError(name: file, reason: "damaged: \(problems[0])", advice: "; index the documents anew")
    }
  }

  private static func table(of status: CaseStatus, _ problems: [String]?) -> Table {
    var table = Table.ofProperties
    func add(_ name: String, _ value: AttributeValue?) {
      if let value { table.append([.text(name), value]) }
    }
    add("documents", .integer(status.documents))
    add("files", .integer(status.files))
    add("files that changed", .integer(status.changed.count))
    add("files that are gone", .integer(status.vanished.count))
    add("files that could not be read", .integer(status.unread))
    add("paragraphs", .integer(status.paragraphs))
    add("sentences", .integer(status.sentences))
    add("mentions", .integer(status.mentions))
    add("entities", .integer(status.entities))
    add("ties", .integer(status.ties))
    add("decisions", .integer(status.decisions))
    add("decisions refused", .integer(status.refusedDecisions))
    add("decisions taken back", .integer(status.undoneDecisions))
    add("first date", status.firstDate.map { .text($0) })
    add("last date", status.lastDate.map { .text($0) })
    add("bytes", .integer(status.size))
    add("made by", .text(status.program))
    if let problems { add("damage", .text(problems.isEmpty ? "none" : problems.joined(separator: "; "))) }
    return table
  }

  private static func table(of decisions: [CaseDecision]) -> Table {
    var table = Table("number", "decision", "effect", "decided at", "origin", "undone at", "reason")
    for decision in decisions {
      table.append([
        .integer(decision.line.number), .text(decision.line.fields.filter { !$0.isEmpty }.joined(separator: "  ")),
        .text(decision.effect.rawValue), .text(decision.decidedAt), .text(decision.origin),
        decision.undoneAt.map { .text($0) }, decision.reason.isEmpty ? nil : .text(decision.reason),
      ])
    }
    return table
  }
}
