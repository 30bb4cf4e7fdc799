import ArgumentParser
import ComentionKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Names and inputs in one list: what exists as a file or a folder, and `-`, is input; the rest are names.
struct NamedInputOptionGroup: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Names, and the input they are looked up in. What exists as a file or folder is input, the rest are names.",
      valueName: "name-or-input"), completion: .file())
  var arguments: [String]

  @Option(
    name: .shortAndLong, help: ArgumentHelp("An input, where its name could be mistaken.", valueName: "input"),
    completion: .file())
  var input: [String] = []

  @OptionGroup var format: InputFormatOptionGroup
  @OptionGroup var graphFile: GraphFileOptionGroup

  /// Separates names from inputs.
  func split(nameCount: ClosedRange<Int>) throws -> (names: [String], inputs: [String]) {
    // With inputs given by option, everything else is a name.
    let isInput = { (argument: String) in
      input.isEmpty && (argument == "-" || FileManager.default.fileExists(atPath: argument))
    }
    let names = arguments.filter { !isInput($0) }
    let inputs = input + arguments.filter(isInput)
    guard nameCount.contains(names.count) else {
      let wanted =
        nameCount.count == 1
        ? "\(nameCount.lowerBound) names" : "\(nameCount.lowerBound) or \(nameCount.upperBound) names"
      let found = names.isEmpty ? "none" : names.map { "“\($0)”" }.joined(separator: ", ")
      throw ValidationError("expected \(wanted), found \(found); an input has to exist as a file or folder")
    }
    try InputOptionGroup.checkStandardInput(isNeeded: inputs.isEmpty)
    return (names, inputs.isEmpty ? ["-"] : inputs)
  }
}
