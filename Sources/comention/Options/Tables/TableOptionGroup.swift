import ArgumentParser
import ComentionKit

/// How a table of results is written, and where.
struct TableOptionGroup: ParsableArguments {
  @OptionGroup var format: TableFormatOptionGroup

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write, whole or not at all; its suffix is the format: \(TableSuffix.list).", valueName: "file"),
    completion: .file())
  var output: String?

  /// The file, if it isn't standard output.
  private var file: String? { output == "-" ? nil : output }

  func validate() throws {
    guard let file else { return }
    if format.choice == nil, TableSuffix(fileName: file) == nil {
      let question = NearestNames(toSuffixOf: file, among: TableSuffix.allCases.map(\.rawValue)).question
      throw ValidationError(
        "\(file): the suffix names no table format; use \(TableSuffix.list), or say --tsv, --csv or --json"
          + (question.map { ". \($0)" } ?? ""))
    }
    // Before the work, so that a place that cannot be written to is told at once.
    try OutputFiles.check(file)
  }

  /// The format asked for, or the one that suits the place the output goes to.
  func format(on terminal: Terminal) -> TableFormat {
    guard let file else { return format.format(on: terminal) }
    return format.choice.map { $0.format(width: nil, color: false) } ?? TableSuffix(fileName: file)?.format ?? .tsv
  }

  /// Makes a table and writes it.
  func show(in context: CommandContext, _ table: () throws -> Table) throws {
    try write(in: context) { try table().formatted(as: format(on: context.terminal)) }
  }

  /// Makes a text and writes it where the table would go.
  func write(in context: CommandContext, _ text: () throws -> String) throws {
    if let file, let choice = format.choice, let said = TableSuffix(fileName: file), said.rawValue != choice.rawValue {
      context.remark(suffixOf: file, isNotOf: choice.rawValue)
    }
    try context.time(.writing) { try context.write(Array(text().utf8), to: output) }
  }
}
