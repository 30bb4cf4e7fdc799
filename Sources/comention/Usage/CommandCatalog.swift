import ArgumentParser

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The commands with their options and the values these take, as they are declared.
struct CommandCatalog: Decodable {
  /// A command, with those below it.
  struct Command: Decodable {
    var commandName: String
    var shouldDisplay: Bool
    var subcommands: [Command]?
    var arguments: [Argument]?
  }

  /// An argument, a flag or an option.
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }

    struct Completion: Decodable {
      var values: [String]?
    }

    enum Kind: String, Decodable {
      case positional, option, flag
    }

    var kind: Kind
    var shouldDisplay: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var abstract: String?
    /// How shells complete it.
    var completionKind: [String: Completion]?
    /// The values it takes, where they are a list.
    var allValues: [String]?
  }

  /// The program itself.
  let command: Command

  /// What this program has.
  static func ofProgram() throws -> CommandCatalog {
    try JSONDecoder().decode(CommandCatalog.self, from: Data(Comention._dumpHelp().utf8))
  }
}

extension CommandCatalog.Argument {
  /// The names as they are typed: `--output`, `-o`.
  var options: [String] { (names ?? []).map { ($0.kind == "short" ? "-" : "--") + $0.name } }
}

extension CommandCatalog.Command {
  /// The option of a name as it is typed.
  func option(_ name: String) -> CommandCatalog.Argument? { arguments?.first { $0.options.contains(name) } }

  /// The commands below it that do something, by their names: `rank`, `evaluate names`.
  var leaves: [(name: String, command: CommandCatalog.Command)] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }.flatMap { below in
      let leaves = below.leaves.map { ("\(below.commandName) \($0.name)", $0.command) }
      return leaves.isEmpty ? [(below.commandName, below)] : leaves
    }
  }

  /// The command that the first arguments name, and the first that should name one and doesn't.
  func named(by arguments: some Sequence<String>) -> (command: CommandCatalog.Command, unknown: String?) {
    var command = self
    for argument in arguments where !argument.hasPrefix("-") {
      guard let below = command.subcommands, !below.isEmpty else { break }
      guard let next = below.first(where: { $0.commandName == argument }) else { return (command, argument) }
      command = next
    }
    return (command, nil)
  }
}
