import ArgumentParser
import ComentionKit
import Primitives

/// What every command reads.
struct InputOptionGroup: ParsableArguments {
  /// What an input can be.
  static let help = ArgumentHelp(
    """
    Documents (\(FormatLists.documentSuffixes)), folders of them, a graph file (\(FormatLists.graphSuffixes), also compressed), \
    or - for standard input, which is also read where nothing is named.
    """,
    valueName: "input")

  @Argument(help: help, completion: .file())
  var named: [String] = []

  @OptionGroup var format: InputFormatOptionGroup
  @OptionGroup var graphFile: GraphFileOptionGroup

  /// What is read: what was named, or else standard input.
  var inputs: [String] { named.isEmpty ? ["-"] : named }

  func validate() throws { try Self.checkStandardInput(isNeeded: named.isEmpty) }

  /// Refuses to wait for what a person would have to type, without having said so.
  static func checkStandardInput(isNeeded: Bool) throws {
    guard isNeeded, FileDescriptor.standardInput.isTerminal else { return }
    throw ValidationError(
      "no input: give documents, folders of them or a graph file; or pipe a text into it, or say - to type one")
  }
}

/// How input is read where its name doesn't tell.
struct InputFormatOptionGroup: ParsableArguments {
  @Option(
    name: .customLong("from"),
    help: "What the input is, where suffix and content don't tell.")
  var kind: InputKind?
}

/// What an input can be.
enum InputKind: Hashable {
  case documents
  case graph(GraphFormat)
  case dot
}

extension InputKind: ListedArgument {
  init?(argument: String) {
    if argument.lowercased() == "documents" {
      self = .documents
    } else if let format = GraphFormat(name: argument), format.isReadable {
      self = .graph(format)
    } else if ["dot", "gv"].contains(argument.lowercased()) {
      self = .dot
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] {
    ["documents"] + GraphFormat.allCases.filter(\.isReadable).map(\.rawValue) + ["dot"]
  }
}
