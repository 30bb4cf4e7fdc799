import ArgumentParser
import ComentionKit
import Primitives

/// What decisions would do, line by line.
struct DecideCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Show what decisions would do, line by line, before and after.",
    discussion: """
      The last argument is the file of decisions (or say --decisions FILE); nothing is written. For every line: what it does, how \
      many mentions move, and the entities it touches before and after, with their mentions and their place by PageRank. Every line \
      is shown on top of those that were followed before it. Lines that do nothing, or are refused, say why and what to write instead; \
      with refused lines the exit status is 3. See comention review for the format.

      EXAMPLES
        comention decide articles/ decisions.tsv
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

  func run(in context: CommandContext) async throws {
    let (inputs, path) = try split()
    let decided = try context.time(.reading) { try DecisionFile(path) }
    var loader = InputLoader(context, source.reading)
    guard case .documents(let documents) = try loader.load(inputs, as: format.kind) else {
      throw ValidationError("\(inputs[0]): a graph file has no names to decide on; give the documents it was made from")
    }
    let index = try await source.extract(documents, following: DecisionFile(nil), in: context)
    let graph = source.graph(of: index, in: context)
    let preview = context.compute("decisions") {
      DecisionPreview(of: graph, following: decided.decisions, isForced: source.coMention.force.isForced)
    }
    try write(preview, in: context)
    context.remark(preview.summary(of: path))
    let isRefused = preview.steps.contains { $0.outcome.isRefused }
    try (loader.status == .complete && isRefused ? .someDecisionsRefused : loader.status).finish()
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
