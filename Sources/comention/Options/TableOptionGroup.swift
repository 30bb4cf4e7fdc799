import ArgumentParser

/// How a table of results is written.
struct TableOptionGroup: ParsableArguments {
  enum Choice: String, EnumerableFlag {
    case json
    case csv
    case tsv
    case table

    static func help(for value: Choice) -> ArgumentHelp? {
      switch value {
      case .json: "Write a JSON array."
      case .csv: "Write comma-separated values."
      case .tsv: "Write tab-separated values; the default when the output is not a terminal."
      case .table: "Write aligned columns; the default on a terminal."
      }
    }
  }

  @Flag(exclusivity: .exclusive) var choice: Choice?

  @Option(help: "Colour in tables: auto, always or never. NO_COLOR is respected.")
  var color: ColorChoice = .auto

  /// The format asked for, or the one that suits the place the output goes to.
  func format(on terminal: Terminal) -> TableFormat {
    let aligned = TableFormat.aligned(width: terminal.width, color: color.isOn(terminal))
    return switch choice {
    case .json: .json
    case .csv: .csv
    case .tsv: .tsv
    case .table: aligned
    case nil: terminal.showsResults || color == .always ? aligned : .tsv
    }
  }

  /// Makes a table and writes it to standard output.
  func show(in context: CommandContext, _ table: () throws -> Table) throws {
    try context.time(.writing) {
      var output = FileSink.standardOutput()
      try output.write(table().formatted(as: format(on: context.terminal)))
      try output.flush()
    }
  }
}
