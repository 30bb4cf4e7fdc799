import ArgumentParser

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What to say about a command line that could not be understood, beyond what its parser says.
struct UsageAdvice {
  private let program: CommandCatalog.Command
  private let arguments: [String]

  /// Advice for the arguments of the program.
  init(_ catalog: CommandCatalog, arguments: [String]) {
    program = catalog.command
    self.arguments = arguments
  }

  /// Arguments of the program as a command.
  ///
  /// - Throws: `WrongUsage`, or the parser's wish to show help or a version.
  static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    let arguments = FormerNames.replaced(in: arguments)
    if let command = commandAlone(arguments) { return command }
    do {
      try checkHelp(arguments)
      return try Comention.parseAsRoot(arguments)
    } catch  where Comention.exitCode(for: error) == .validationFailure {
      throw WrongUsage(description: text(about: error, arguments: arguments))
    }
  }

  /// The command that the first argument names, without looking at the others, which takes longer than a small task itself.
  ///
  /// Nil where it names none, where help is asked for, or where anything is wrong: that is for the parser of the whole.
  private static func commandAlone(_ arguments: [String]) -> (any ParsableCommand)? {
    guard let name = arguments.first,
      let command = Comention.commands.first(where: { $0.configuration.commandName == name }),
      // One with commands below it would have a command `help`, too.
      command.configuration.subcommands.isEmpty
    else { return nil }
    // Asked for help, the parser gives a command that shows it, of a program with the command's name.
    guard let parsed = try? command.parseAsRoot(Array(arguments.dropFirst())), type(of: parsed) == command else {
      return nil
    }
    return parsed
  }

  /// The parser shows the help of the program where it is asked for that of a command that there is not.
  private static func checkHelp(_ arguments: [String]) throws {
    guard arguments.first == "help", let catalog = try? CommandCatalog.ofProgram() else { return }
    if let name = catalog.command.named(by: arguments.dropFirst()).unknown {
      throw ValidationError("There is no command '\(name)'")
    }
  }

  /// The whole text about an error of the parser, with usage.
  private static func text(about error: any Error, arguments: [String]) -> String {
    let (text, message) = (Comention.fullMessage(for: error), Comention.message(for: error))
    guard let catalog = try? CommandCatalog.ofProgram(),
      let better = UsageAdvice(catalog, arguments: arguments).message(insteadOf: message)
    else { return text }
    return text.replacing(message, with: better, maxReplacements: 1)
  }

  /// A message that says what may have been meant; nil where there is nothing to say beyond the parser's.
  func message(insteadOf message: String) -> String? {
    let (command, unknown) = program.named(by: arguments.first == "help" ? arguments.dropFirst() : arguments[...])
    if let unknown { return unknownCommand(unknown, below: command) }
    // With one hyphen, the letters of a long name are taken for short ones.
    if let short = arguments.first(where: {
      $0.wholeMatch(of: #/-[a-z][a-z-]+/#) != nil && command.option("-" + $0) != nil
    }) {
      return "Unknown option '\(short)'. Did you mean '-\(short)'?"
    }
    if let match = message.firstMatch(of: #/^The value '(.*)' is invalid for '(--?[^ '<]+)[^']*'/#) {
      let option = command.option(String(match.2))
      return unknownValue(String(match.1), of: option).map { question in
        "\(match.0). \(question)" + message[match.range.upperBound...].trimmingPrefix(".")
      }
    }
    if let match = message.firstMatch(of: #/^Unknown option '(--?[^'=]+)/#) {
      return unknownOption(String(match.1), of: command)
    }
    if let match = message.firstMatch(of: #/^Missing value for '(--[^ '<]+)/#) {
      return noValue(of: String(match.1), message)
    }
    return nil
  }

  private func unknownCommand(_ name: String, below command: CommandCatalog.Command) -> String {
    let below = (command.subcommands ?? []).filter(\.shouldDisplay).map(\.commandName)
    if let question = NearestNames(to: name, among: below).question {
      return "There is no command '\(name)'. \(question)"
    }
    if command.commandName == program.commandName, FileManager.default.fileExists(atPath: name) {
      return "'\(name)' is no command; one comes before the input, such as: comention run \(name) -o out"
    }
    return "There is no command '\(name)'; there are \(below.joined(separator: ", "))"
  }

  /// Several values with commas are looked at one by one.
  private func unknownValue(_ value: String, of option: CommandCatalog.Argument?) -> String? {
    guard let known = option?.allValues, !known.isEmpty else { return nil }
    let parts = value.split(separator: ",").map { $0.trimmingPrefix(" ") }.map(String.init)
    guard let wrong = parts.first(where: { !known.contains($0.lowercased()) }) else { return nil }
    return NearestNames(to: wrong, among: known).question
  }

  private func unknownOption(_ name: String, of command: CommandCatalog.Command) -> String? {
    let others = program.leaves.filter { $0.command.option(name)?.shouldDisplay == true }.map(\.name)
    let known = (command.arguments ?? []).filter(\.shouldDisplay).flatMap(\.options).filter { $0.hasPrefix("--") }
    // With one hyphen only, it stands for several short ones.
    let typed = name.hasPrefix("--") ? name : "-" + name
    let question = NearestNames(to: typed, among: known).question
    if !others.isEmpty {
      return "\(command.commandName) has no option '\(name)', unlike \(others.joined(separator: ", "))"
        + (question.map { ". \($0)" } ?? "")
    }
    return "Unknown option '\(name)'" + (question.map { ". \($0)" } ?? "")
  }

  /// A text that begins with a hyphen is taken for an option.
  private func noValue(of option: String, _ message: String) -> String? {
    guard let place = arguments.firstIndex(of: option), place + 1 < arguments.endIndex else { return nil }
    let next = arguments[place + 1]
    guard next.hasPrefix("-"), next.count > 1 else { return nil }
    return "\(message), as '\(next)' looks like an option; if it is the value, write \(option)=\(next)"
  }
}
