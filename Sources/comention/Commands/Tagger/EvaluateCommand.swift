import ArgumentParser

/// Measures against annotated texts.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measure against texts that people annotated.",
    discussion: """
      EXAMPLES
        comention evaluate names held-out.bio
        comention evaluate resolution annotated.jsonl
      """,
    subcommands: [EvaluateNamesCommand.self, EvaluateResolutionCommand.self])
}
