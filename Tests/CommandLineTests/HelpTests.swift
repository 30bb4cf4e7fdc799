import ArgumentParser
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

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreGenerated(shell: String) throws {
    let outcome = try Workdir().run("--generate-completion-script", shell)
    #expect(outcome.status == 0 && outcome.output.contains("comention"), "\(outcome)")
  }
}
