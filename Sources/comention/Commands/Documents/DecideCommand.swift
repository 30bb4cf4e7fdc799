import ArgumentParser
import CaseStore
import ComentionKit
import Primitives

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Decisions {
  /// All of them forced where they can be: what --force said once holds for good.
  fileprivate var forced: Decisions {
    let lines = lines.map { line in
      var line = line
      line.isForced = line.isForced || line.verb == .same || line.verb == .alias
      return line
    }
    return (try? Decisions(lines)) ?? self
  }
}

/// What decisions would do, line by line; a case keeps them.
struct DecideCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Show what decisions would do, line by line, before and after.",
    discussion: """
      The last argument is the file of decisions (or say --decisions FILE). Of documents nothing is written; a case keeps the \
      decisions, with when and where from, unless --dry-run is said. For every line: what it does, how \
      many mentions move, and the entities it touches before and after, with their mentions and their place by PageRank. Every line \
      is shown on top of those that were followed before it. Lines that do nothing, or are refused, say why and what to write instead; \
      with refused lines the exit status is 3. See comention review for the format. With --undo a case takes decisions back, by the \
      numbers that comention status --decided shows; they stay on record.

      EXAMPLES
        comention decide articles/ decisions.tsv
        comention decide case.comention decisions.tsv
        comention decide case.comention --undo 3
        comention decide articles/ more/ decisions.tsv --json | jq '.lines[] | select(.effect == "refused")'
      """)

  @Argument(
    help: ArgumentHelp(
      "Documents, folders of them, or - for standard input; last, the file of decisions.", valueName: "input"),
    completion: .file())
  var arguments: [String]
  @OptionGroup var format: InputFormatOptionGroup
  @OptionGroup var source: SourceOptionGroup
  @OptionGroup var table: TableOptionGroup
  @Flag(help: "Only show what decisions would do; without it a case keeps them.")
  var dryRun = false
  @Option(help: ArgumentHelp("Take back a decision of a case, by its number; may be repeated.", valueName: "number"))
  var undo: [Int] = []

  func run(in context: CommandContext) async throws {
    if let option = source.dates.names.first {
      throw ValidationError("\(option): decisions are about all documents; leave it out")
    }
    if !undo.isEmpty { return try takeBack(in: context) }
    let (inputs, path) = try split()
    var decided = try context.time(.reading) { try DecisionFile(path) }
    var loader = InputLoader(context, source.reading)
    let loaded = try loader.load(inputs, as: format.kind)
    let index: EntityIndex
    switch loaded {
    case .documents(let documents):
      index = try await source.extract(documents, following: DecisionFile(nil), in: context)
    case .caseFile(let reader):
      index = try context.time(.resolving) { try reader.index() }
      decided = decided.leavingOut(try reader.decisions().map(\.line))
    case .graph:
      throw ValidationError("\(inputs[0]): a graph file has no names to decide on; give the documents it was made from")
    }
    let graph = source.graph(of: index, in: context)
    let preview = context.compute("decisions") {
      DecisionPreview(of: graph, following: decided.decisions, isForced: source.coMention.force.isForced)
    }
    try write(preview, in: context)
    let isCase = if case .caseFile = loaded { true } else { false }
    context.remark(preview.summary(of: path, isKept: isCase && !dryRun))
    if isCase, !dryRun { try keep(decided, in: inputs[0], context) }
    let isRefused = preview.steps.contains { $0.outcome.isRefused }
    try (loader.status == .complete && isRefused ? .someDecisionsRefused : loader.status).finish()
  }

  /// Takes decisions of a case back.
  private func takeBack(in context: CommandContext) throws {
    guard arguments.count == 1, source.coMention.decisions == nil, !dryRun, CaseHeader.isCase(at: arguments[0]) else {
      throw ValidationError(
        "--undo takes back what a case keeps, and stands alone with it: comention decide CASE --undo 3")
    }
    let path = arguments[0]
    let writer = try context.time(.reading) { try CaseWriter(opening: path) }
    try context.timeThreads(.writing) { threads in
      try writer.undo(undo, at: Date.now.ISO8601Format(), threads: threads)
    }
    writer.settle()
    context.remark("\(counted(undo.count, "decision")) taken back in \(path)")
    try ReadingStatus(CaseReader(opening: path), in: context).finish()
  }

  /// Keeps the decisions in a case, those that were refused too: documents may come for which they hold.
  private func keep(_ decided: DecisionFile, in path: String, _ context: CommandContext) throws {
    let count = try context.timeThreads(.writing) { threads in
      do {
        let decisions = source.coMention.force.isForced ? decided.decisions.forced : decided.decisions
        let writer = try CaseWriter(opening: path)
        defer { writer.settle() }
        return try writer.decide(
          decisions, origin: decided.path ?? "", at: Date.now.ISO8601Format(), threads: threads)
      } catch let error as DecisionError {
        throw DecisionFile.Problem(file: path, error: error)
      }
    }
    context.remark("\(counted(count, "decision")) kept in \(path)")
  }

  /// The inputs and the file of decisions, which stands last where no option names it.
  private func split() throws -> (inputs: [String], decisions: String) {
    if let path = source.coMention.decisions { return (arguments, path) }
    guard let last = arguments.last, arguments.count > 1 else {
      throw ValidationError(
        "\(arguments.joined()): one argument only; give the documents, then the file of decisions: "
          + "comention decide articles/ decisions.tsv")
    }
    if let status = try? FileStatus(last), status.kind == .folder {
      throw ValidationError("\(last): a folder; the file of decisions stands last")
    }
    return (arguments.dropLast(), last)
  }

  private func write(_ preview: DecisionPreview, in context: CommandContext) throws {
    guard case .json = table.format(on: context.terminal) else { return try table.show(in: context) { preview.table } }
    try table.write(in: context) { preview.json }
  }
}
