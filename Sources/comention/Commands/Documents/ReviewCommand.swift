import ArgumentParser
import ComentionKit
import Primitives

/// Doubtful joins and separations as decisions to edit.
struct ReviewCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Print doubtful joins of names as decisions to edit.",
    discussion: """
      Every line is a decision that would change what the rules made, behind a #: take the # away where you know better, and \
      give the file to any command with --decisions. Lines that would change the ranking most come first; the number is the \
      sum of the changes of PageRank.

      DECISIONS
      One a line, fields separated by tabs: same, not-same or alias with two names; ignore with a name; retype with a name and \
      person, place or organization; rename with a name and the one to show. A fourth field is the id of the only document \
      the line is about; a field that begins with # is a remark. Their order has no effect.

      EXAMPLES
        comention review articles/ > decisions.tsv
        comention rank articles/ --decisions decisions.tsv
        comention review articles/ --decisions decisions.tsv --top 50
      """)

  @OptionGroup var input: InputOptionGroup
  @Option(help: ArgumentHelp("The most lines to print.", valueName: "n"))
  var top = 20
  @OptionGroup var source: SourceOptionGroup

  func validate() throws {
    if top < 1 { throw ValidationError("--top must be at least 1") }
  }

  func run(in context: CommandContext) async throws {
    let (loaded, status) = try await source.load(input.inputs, as: input.format.kind, in: context)
    guard let coMentions = loaded.coMentions else {
      throw ValidationError("a graph file has no names to join; give the documents it was made from")
    }
    let review = context.compute("review") { Review(of: coMentions, limit: top) }
    try context.time(.writing) {
      var output = FileSink.standardOutput()
      for doubt in review.doubts { try output.write(doubt.line + "\n") }
      try output.flush()
    }
    if review.doubts.isEmpty { context.remark("nothing in doubt") }
    try status.finish()
  }
}

extension DoubtfulDecision {
  /// The decision behind a `#`, with the reason as a remark.
  fileprivate var line: String {
    "#" + [verb.rawValue, name, other, "", "# \(change.significant(3)) \(reason)"].joined(separator: "\t")
  }
}
