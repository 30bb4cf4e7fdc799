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
  var format: TableFormat {
    switch choice {
    case .json: .json
    case .csv: .csv
    case .tsv: .tsv
    case .table: aligned
    case nil: Terminal.showsResults || color == .always ? aligned : .tsv
    }
  }

  private var aligned: TableFormat { .aligned(width: Terminal.width, color: color.isOn) }

  /// Writes a table to standard output.
  func show(_ table: Table) throws {
    try Timings.current.time(.writing) {
      var output = FileSink.standardOutput()
      try output.write(table.formatted(as: format))
      try output.flush()
    }
  }
}
