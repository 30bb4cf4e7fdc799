import ArgumentParser
import ComentionKit

/// B-cubed and CEAF-e of resolution.
struct EvaluateResolutionCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "resolution", abstract: "Measure how well names are joined to entities.",
    discussion: """
      Joins the annotated mentions with the rules of this command and compares with the annotated entities. B-cubed counts \
      every mention the same, CEAF-e every entity.

      Files hold JSON Lines: {"doc_id", "text", "mentions": [{"start", "end", "type", "entity_id"}]}, offsets in Unicode \
      scalars, end exclusive, types PER, LOC, ORG, or person, place, organization.

      EXAMPLES
        comention evaluate resolution annotated.jsonl
        comention evaluate resolution annotated.jsonl --within-documents --json
        comention evaluate resolution annotated.jsonl --mistakes 20
      """)

  @Argument(help: ArgumentHelp("JSON Lines with annotated mentions, or -.", valueName: "file"), completion: .file())
  var files: [String]
  @Flag(help: "Entity ids say nothing across documents: resolve and compare inside each document only.")
  var withinDocuments = false
  @Option(in: .atLeast(1), help: ArgumentHelp("Show the n entities that cost most instead.", valueName: "n"))
  var mistakes: Int?
  @Option(help: ArgumentHelp("Decisions about names to follow.", valueName: "file"), completion: .file())
  var decisions: String?
  @OptionGroup var threads: ThreadsOptionGroup
  @OptionGroup var timings: TimingsOptionGroup
  @OptionGroup var table: TableOptionGroup

  static var fullName: String { "evaluate resolution" }

  var threadLimit: Int { threads.count }

  func run(in context: CommandContext) async throws {
    let documents = try context.time(.reading) { try AnnotatedCorpus.documents(at: files) }
    guard documents.contains(where: { !$0.entityIDs.isEmpty }) else {
      throw InputError(
        name: files.joined(separator: ", "), reason: "no mention says whom it means",
        advice: "; give each an \"entity_id\", the same for all that mean one; see comention evaluate resolution --help"
      )
    }
    let decided = try DecisionFile(decisions)
    // Every annotated mention counts, so none can be left out.
    if let line = decided.decisions.lines.first(where: { $0.verb == .ignore }) {
      throw ValidationError(
        "\(decisions ?? ""):\(line.number): ignore would change what is measured; leave the line out")
    }
    context.time(.loading) { _ = Gazetteer.standard }
    let evaluation = context.time(.evaluating) {
      ResolutionEvaluation(of: documents, isWithinDocuments: withinDocuments, decisions: decided.decisions)
    }
    try table.show(in: context) {
      mistakes.map { Self.table(of: evaluation.errors.prefix($0)) } ?? Self.table(of: evaluation)
    }
  }

  private static func table(of evaluation: ResolutionEvaluation) -> Table {
    var table = Table(
      "type", "mentions", "entities", "annotated", "b3 precision", "b3 recall", "b3 f1", "ceafe precision",
      "ceafe recall", "ceafe f1")
    let byType = EntityType.allCases.map { ($0.rawValue, evaluation.scores(of: $0)) }.filter { $0.1.mentionCount > 0 }
    for (name, scores) in [("all", evaluation.overall)] + byType {
      let (b3, ceafe) = (scores.bCubed, scores.ceafe)
      let shares = [b3.precision, b3.recall, b3.f1, ceafe.precision, ceafe.recall, ceafe.f1]
      table.append(
        [
          .text(name), .integer(scores.mentionCount), .integer(scores.entityCount), .integer(scores.referenceCount),
        ] + shares.map { .real(($0 * 10_000).rounded() / 10_000) })
    }
    return table
  }

  private static func table(of errors: ArraySlice<ResolutionError>) -> Table {
    var table = Table("error", "cost", "entity", "parts")
    for error in errors {
      table.append([
        .text(error.kind.rawValue), .real((error.cost * 100).rounded() / 100), .text(error.entity),
        .text(error.parts.map(\.summary).joined(separator: " | ")),
      ])
    }
    return table
  }
}

extension ResolutionError.Part {
  /// The names with their counts, and where: at most six names and three documents.
  fileprivate var summary: String {
    let shown = names.prefix(6).map { $0.count > 1 ? "\($0.form) (\($0.count))" : $0.form }
    let places = documents.prefix(3).joined(separator: ", ") + (documents.count > 3 ? ", …" : "")
    return shown.joined(separator: ", ") + (names.count > 6 ? ", …" : "") + " [\(places)] = \(entity)"
  }
}
