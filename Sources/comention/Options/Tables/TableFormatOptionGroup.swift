import ArgumentParser

/// How a table of results is written.
struct TableFormatOptionGroup: ParsableArguments {
  enum Choice: String, EnumerableFlag {
    case json
    case csv
    case tsv
    case table

    static func help(for value: Choice) -> ArgumentHelp? {
      switch value {
      case .json: "Write JSON, for jq: see docs/json.md."
      case .csv: "Write comma-separated values."
      case .tsv: "Write tab-separated values; the default when the output is not a terminal."
      case .table: "Write aligned columns; the default on a terminal."
      }
    }

    /// The format, with the width and colour of aligned columns.
    func format(width: Int?, color: Bool) -> TableFormat {
      switch self {
      case .json: .json
      case .csv: .csv
      case .tsv: .tsv
      case .table: .aligned(width: width, color: color)
      }
    }
  }

  @Flag(exclusivity: .exclusive) var choice: Choice?

  @Option(help: ArgumentHelp("Colour in tables. NO_COLOR is respected.", valueName: "when"))
  var color: ColorChoice = .auto

  /// The format asked for, or the one that suits standard output.
  func format(on terminal: Terminal) -> TableFormat {
    let chosen = choice ?? (terminal.showsResults || color == .always ? .table : .tsv)
    return chosen.format(width: terminal.width, color: color.isOn(terminal))
  }
}
