import Testing

@testable import comention

/// The commands have the options of the written table, under its names and no others.
@Suite struct OptionNameTests {
  private let commands: [(name: String, command: CommandCatalog.Command)]

  init() throws { commands = try CommandCatalog.ofProgram().command.leaves }

  /// The options of a command that are in its help, the long name first.
  private func options(of command: CommandCatalog.Command) -> [(name: String, option: CommandCatalog.Argument)] {
    (command.arguments ?? []).filter { $0.kind != .positional && $0.shouldDisplay }.map { option in
      (option.options.sorted { $0.count > $1.count }.joined(separator: " "), option)
    }.filter { !["--help -h", "--version"].contains($0.0) }
  }

  @Test func everyOptionIsInTheTable() throws {
    #expect(commands.count > 20)
    var found: [String: Set<String>] = [:]
    for (name, command) in commands {
      for option in options(of: command) { found[option.name, default: []].insert(name) }
    }
    let rows = Dictionary(grouping: OptionTable.rows, by: \.name)
    for (option, names) in found {
      #expect(
        rows[option]?.first?.commands == names,
        "\(option): if a row of OptionTable means the same, take its name; else write down what it means, and where it is"
      )
    }
    for row in OptionTable.rows { #expect(found[row.name] != nil, "\(row.name) is nowhere") }
  }

  @Test func aMeaningHasOneNameAndANameOneMeaning() {
    let rows = OptionTable.rows
    #expect(Set(rows.map(\.name)).count == rows.count && Set(rows.map(\.meaning)).count == rows.count)
    let names = Set(rows.flatMap { $0.name.split(separator: " ").map(String.init) })
    for row in rows { #expect(names.isDisjoint(with: row.otherNames), "\(row.name): \(row.otherNames)") }
  }

  @Test("two options that say the same of themselves are one option under two names")
  func helpTexts() {
    var names: [String: Set<String>] = [:]
    for (_, command) in commands {
      // Of a flag and its opposite one has the text of both.
      for (name, option) in options(of: command) where !name.hasPrefix("--no-") {
        if let text = option.abstract, !text.isEmpty { names[text, default: []].insert(name) }
      }
    }
    for (text, names) in names { #expect(names.count == 1, "\(text): \(names)") }
  }

  @Test("an option that takes a value says what to call it") func valueNames() {
    for (name, command) in commands {
      for (option, argument) in options(of: command) where option == "--seed" || option == "--community-seed" {
        #expect(argument.valueName == "n", "\(name) \(option)")
      }
    }
  }
}
