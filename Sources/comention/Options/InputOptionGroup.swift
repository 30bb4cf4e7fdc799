import ArgumentParser
import ComentionKit

/// What every command reads.
struct InputOptionGroup: ParsableArguments {
  /// What an input can be.
  static let help = ArgumentHelp(
    """
    Documents (\(FormatLists.documentSuffixes)), folders of them, a graph file (\(FormatLists.graphSuffixes), also .gz), \
    or - for standard input.
    """,
    valueName: "input")

  @Argument(help: help, completion: .file())
  var inputs: [String]

  @OptionGroup var format: InputFormatOptionGroup
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
