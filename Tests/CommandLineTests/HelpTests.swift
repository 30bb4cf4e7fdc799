import Testing

/// Help is documentation: every command has an abstract and a real example.
@Suite struct HelpTests {
  static let commands = [
    "run", "extract", "rank", "cluster", "render", "export", "path", "bridges", "backbone", "predict", "compare",
    "info", "explain", "review", "train", "evaluate", "map", "matrix", "timeline",
  ]

  @Test(arguments: commands)
  func everyCommandHasHelpWithAnExample(command: String) throws {
    let outcome = try Workdir().run(command, "--help")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("OVERVIEW:") && outcome.output.contains("comention \(command) "), "\(outcome)")
  }

  /// An option that two groups of a command had would only ever set one of them.
  @Test(arguments: commands + ["explore"])
  func noOptionIsThereTwice(command: String) throws {
    let help = try Workdir().run(command, "--help").output
    let options = help.split(separator: "\n").compactMap {
      $0.firstMatch(of: /^  (?:-[a-z], )?(--[a-z-]+)/).map { String($0.1) }
    }
    #expect(!options.isEmpty && Set(options).count == options.count, "\(options.sorted())")
  }

  @Test func theCommandListsAllOfThem() throws {
    let outcome = try Workdir().run("--help")
    for command in Self.commands { #expect(outcome.output.contains("\n  \(command) "), "\(command): \(outcome)") }
    #expect(!outcome.output.contains("layout-worker"), "the worker is internal")
  }

  @Test func versionIsPlain() throws {
    let outcome = try Workdir().run("--version")
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: ".").count == 3, "\(outcome)")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreGenerated(shell: String) throws {
    let outcome = try Workdir().run("--generate-completion-script", shell)
    #expect(outcome.status == 0 && outcome.output.contains("comention"), "\(outcome)")
  }
}
