import Testing

@testable import comention

/// Numbers of options: what is taken, and what is said about others.
@Suite struct NumberOptionTests {
  /// What is said about a command line; nil where it is fine.
  private func error(_ arguments: [String]) throws -> String? {
    do {
      _ = try UsageAdvice.parse(arguments)
      return nil
    } catch let error as WrongUsage {
      return error.description
    }
  }

  /// A value that an option takes, one that it doesn't, and its range.
  @Test(arguments: [
    ("rank", "--top", "0", "-3", "a whole number, 0 or more"), ("rank", "--top", "7", "x", "a whole number, 0 or more"),
    ("rank", "--top", "7", "3.5", "a whole number, 0 or more"),
    ("render", "--top", "0", "-1", "a whole number, 0 or more"),
    ("explore", "--top", "5000", "5001", "a whole number from 1 to 5000"),
    ("timeline", "--top", "1", "0", "a whole number from 1 to 200"),
    ("matrix", "--top", "1000", "-5", "a whole number from 1 to 1000; for more nodes"),
    ("predict", "--top", "1", "0", "a whole number, 1 or more"),
    ("review", "--top", "1", "-2", "a whole number, 1 or more"),
    ("rank", "--threads", "1", "0", "a whole number, 1 or more"),
    ("rank", "--seed", "5", "-5", "a whole number, 0 or more"),
    ("render", "--seed", "5", "-5", "a whole number, 0 or more"),
    ("cluster", "--community-seed", "0", "-1", "a whole number, 0 or more"),
    ("cluster", "--resolution", "0.5", "0", "a number above 0"),
    ("cluster", "--resolution", "2", "-1", "a number above 0"),
    ("cluster", "--resolution", "2", "nan", "a number above 0"),
    ("rank", "--error", "0.1", "1", "a number, 0.0001 or more and below 1"),
    ("rank", "--min-score", "1", "1.1", "a number from 0 to 1"),
    ("rank", "--min-weight", "0.5", "-1", "a number, 0 or more"),
    ("rank", "--bootstrap", "2", "1", "a whole number from 2 to 100000; 200 and more tell something"),
    ("cluster", "--bootstrap", "100000", "1000000000000", "a whole number from 1 to 100000; 100 tell something"),
    ("cluster", "--consensus", "2", "1000000000000", "a whole number from 2 to 100000"),
    ("render", "--wrap", "4", "3", "a whole number, 4 or more"),
    ("render", "--memory-limit", "256", "255", "a whole number, 256 or more"),
    ("backbone", "--level", "0", "-0.1", "a number from 0 to 1"), ("path", "-k", "1", "0", "a whole number, 1 or more"),
  ])
  func ranges(command: String, option: String, good: String, bad: String, range: String) throws {
    let start = [command, "a", "--to", "svg"].prefix(command == "render" ? 4 : 2)
    let arguments =
      start + (command == "backbone" ? ["--to", "tsv"] : [])
      + (command == "cluster" && option == "--bootstrap" ? ["--summary"] : [])
    #expect(try error(arguments + [option, good]) == nil)
    let text = try error(arguments + [option, bad]) ?? ""
    #expect(
      text.contains("The value '\(bad)' is invalid for '\(option) <") && text.contains(": it must be \(range)"),
      "\(text)")
    if option.hasPrefix("--") { #expect(try error(arguments + ["\(option)=\(bad)"]) == text) }
  }

  @Test("every option with a number as its default reads numbers with a sign") func all() throws {
    var count = 0
    for (name, command) in try CommandCatalog.ofProgram().command.leaves {
      for option in command.arguments ?? [] where option.kind == .option && option.shouldDisplay {
        let isNumber = option.valueName == "n" || option.abstract?.contains(/\(default: -?[0-9.]+\)/) ?? false
        guard isNumber, let long = option.options.first(where: { $0.hasPrefix("--") }) else { continue }
        let text = try error(name.split(separator: " ").map(String.init) + [long, "-1e"]) ?? ""
        #expect(
          text.contains("The value '-1e' is invalid") && text.contains("it must be a"), "\(name) \(long): \(text)")
        count += 1
      }
    }
    #expect(count > 100)
  }

  @Test("help tells the defaults") func defaults() throws {
    let commands = try CommandCatalog.ofProgram().command.leaves
    let cluster = try #require(commands.first { $0.name == "cluster" }?.command)
    #expect(cluster.option("--clique-size")?.abstract?.hasSuffix("(default: 3)") == true)
    #expect(cluster.option("--resolution")?.abstract?.hasSuffix("(default: 1)") == true)
  }
}
