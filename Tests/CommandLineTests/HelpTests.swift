import ArgumentParser
import ComentionKit
import TestSupport
import Testing

@testable import comention

/// Help is documentation: every command has an abstract and a real example.
@Suite struct HelpTests {
  @Test func helpListsAllThatThereAre() throws {
    var names: [String] = []
    for command in Comention.configuration.subcommands {
      let configuration = command.configuration
      if configuration.shouldDisplay, let name = configuration.commandName { names.append(name) }
    }
    let found = CommandList.all.filter { !$0.contains(" ") }
    #expect(found.count > 20 && found == names, "the workers are internal")
    #expect(CommandList.all.contains("evaluate names"))
  }

  @Test(arguments: CommandList.all)
  func everyCommandHasHelpWithAnExample(command: String) throws {
    let outcome = try Workdir().run(command.split(separator: " ").map(String.init) + ["--help"])
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("OVERVIEW:") && outcome.output.contains("comention \(command) "), "\(outcome)")
  }

  /// An option that two groups of a command had would only ever set one of them.
  @Test(arguments: CommandList.all)
  func noOptionIsThereTwice(command: String) throws {
    let help = try Workdir().run(command.split(separator: " ").map(String.init) + ["--help"]).output
    let options = help.split(separator: "\n").compactMap {
      $0.firstMatch(of: /^  (?:-[a-z], )?(--[a-z-]+)/).map { String($0.1) }
    }
    #expect(!options.isEmpty && Set(options).count == options.count, "\(options.sorted())")
  }

  @Test(arguments: CommandList.all.filter { $0 != "evaluate" })
  func everyCommandTellsItsTimings(command: String) throws {
    let help = try Workdir().run(command.split(separator: " ").map(String.init) + ["--help"]).output
    #expect(help.contains("  --timings "), "\(help)")
  }

  @Test func versionIsPlain() throws {
    let outcome = try Workdir().run("--version")
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: ".").count == 3, "\(outcome)")
  }

  /// Values of options are completed from the same lists that help shows.
  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsKnowValues(shell: String) throws {
    let script = try Workdir().run("--generate-completion-script", shell).output
    let values =
      Measure.allCases.map(\.name) + CommunityMethod.allCases.map(\.name) + LinkPredictor.allCases.map(\.name)
      + GraphFormat.allCases.map(\.rawValue) + EntityType.allCases.map(\.rawValue) + ["2-sentences", "svg", "dark"]
    for value in values { #expect(script.contains(value), "\(value)") }
  }

  /// Options that take a file complete file names, wherever they are.
  @Test func filesAreCompleted() throws {
    let files: Set = [
      "--output", "--decisions", "--model", "--positions", "--save-positions", "--partition", "--vectors",
    ]
    for (name, command) in try CommandCatalog.ofProgram().command.leaves {
      for argument in command.arguments ?? [] where argument.options.contains(where: files.contains) {
        let kind = argument.completionKind?.keys.first ?? "none"
        #expect(["file", "directory"].contains(kind), "\(name) \(argument.options)")
      }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreGenerated(shell: String) throws {
    let outcome = try Workdir().run("--generate-completion-script", shell)
    #expect(outcome.status == 0 && outcome.output.contains("comention"), "\(outcome)")
  }
}
