import ArgumentParser
import ComentionKit
import GraphDrawing
import Primitives

/// Writes what sets two graphs apart: as files, or to standard output.
struct DiffOutput {
  /// What a file is.
  enum Kind {
    case report
    case page
    case picture(PictureKind)
    case table(TableFormat)
    case graph(ExportFormat)

    /// The kind that a file name's suffix stands for.
    init?(fileName: String) {
      let suffix = fileName.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased()
      if suffix == "md" || suffix == "markdown" {
        self = .report
      } else if suffix == "html" || suffix == "htm" {
        self = .page
      } else if let picture = PictureKind(fileName: fileName) {
        self = .picture(picture)
      } else if let table = TableSuffix(fileName: fileName) {
        self = .table(table.format)
      } else if let format = ExportFormat(fileName: fileName) {
        self = .graph(format)
      } else {
        return nil
      }
    }

    var isPicture: Bool { if case .picture(.picture) = self { true } else { false } }
  }

  /// Refuses a file name that says nothing of a format.
  static func check(_ path: String, isTable: Bool) throws {
    if path == "-" || isTable || Kind(fileName: path) != nil { return }
    throw ValidationError(
      "\(path): the suffix names no format; use .md, .html, \(PictureKind.suffixList), \(TableSuffix.list), "
        + ".gexf or .graphml")
  }

  private let compared: ComparedGraphs
  private let command: DiffCommand
  private let sides: ComparedInputs
  private var difference: GraphDifference { compared.difference }

  init(of compared: ComparedGraphs, _ command: DiffCommand, _ sides: ComparedInputs) {
    (self.compared, self.command, self.sides) = (compared, command, sides)
  }

  /// Writes all files that are asked for; without any the table, or a summary on a terminal.
  func write(in context: CommandContext) throws {
    if command.output.isEmpty { return try show(to: nil, command.table.format(on: context.terminal), in: context) }
    for path in command.output {
      let chosen = command.table.choice.map { Kind.table($0.format(width: nil, color: false)) }
      switch chosen ?? Kind(fileName: path) ?? .table(.tsv) {
      case .report: try context.write(Array(report(beside: path).utf8), to: path)
      case .page: try context.write(Array(page(in: context).utf8), to: path)
      case .picture(let kind): try context.write(picture(kind, in: context), to: path)
      case .table(let format): try show(to: path, format, in: context)
      case .graph(let format): try format.write(difference.union, to: path, in: context)
      }
    }
    if difference.isNothing { context.remark("nothing differs") }
  }

  /// The report; it shows the picture that is written into the same folder.
  private func report(beside path: String) -> String {
    func folder(_ path: String) -> String { path.split(separator: "/").dropLast().joined(separator: "/") }
    var options = reportOptions
    let picture = command.output.first { Kind(fileName: $0)?.isPicture == true && folder($0) == folder(path) }
    options.picture = picture.flatMap { $0.split(separator: "/").last.map(String.init) } ?? ""
    return "\(GeneratorMark.markdown)\n\n\(DifferenceReport(of: compared, options: options).markdown)"
  }

  /// The report with the picture in one file.
  private func page(in context: CommandContext) throws -> String {
    let svg = try picture(.picture(.svg), in: context)
    return context.time(.writing) { DifferenceReport(of: compared, options: reportOptions).html(showing: svg) }
  }

  private var reportOptions: DifferenceReportOptions {
    var options = DifferenceReportOptions()
    if let top = command.top { options.maximumCount = top }
    options.measure = command.measure
    options.language = (compared.second.coMentions ?? compared.first.coMentions)?.index.mainLanguage ?? .english
    return options
  }

  private func show(to path: String?, _ format: TableFormat, in context: CommandContext) throws {
    let tables = DiffTables(of: compared, measure: command.measure, top: command.top)
    let text =
      switch format {
      case .json: tables.json(command.rows)
      case .aligned where command.rows == nil: tables.text(as: format)
      case .aligned, .tsv, .csv: tables.table(command.rows ?? .entities).formatted(as: format)
      }
    try context.write(context.time(.writing) { Array(text.utf8) }, to: path)
    if case .aligned = format { return }
    if difference.isNothing, command.output.isEmpty { context.remark("nothing differs") }
  }

  private func picture(_ kind: PictureKind, in context: CommandContext) throws -> [UInt8] {
    var style = DrawingStyle()
    style.size = difference.unionScores
    style.theme = command.picture.theme
    style.changes = marks
    var options = DrawingOptions()
    options.title =
      command.picture.title.isEmpty
      ? "\(compared.first.name) → \(compared.second.name)" : command.picture.title
    if let top = command.top { options.nodeBudget = .highest(top) }
    options.layout = try command.picture.layout(in: context)
    if let coMentions = compared.second.coMentions {
      let texts = LegendTexts(coMentions)
      (options.legend.words, options.legend.unit) = (texts.words, texts.unit)
      options.legend.weighting = texts.weighting
    }
    options.legend.sizeMeaning =
      "\(command.measure == .pageRank ? "PageRank" : command.measure.name) (the higher of both)"
    options.scope.rules = command.source.coMention.options.rulesInWords
    let drawing = context.time(.drawing) { Drawing(of: difference.union, style: style, options: options) }
    command.picture.position.check(drawing, in: context)
    return try kind.bytes(of: drawing, command.picture.engine.process, in: context)
  }

  private var marks: ChangeMarks {
    ChangeMarks(
      nodes: difference.nodes.map { $0.first == nil ? .new : $0.second == nil ? .gone : .both },
      edges: difference.edges.map { $0.first == nil ? .new : $0.second == nil ? .gone : .both },
      first: compared.first.name, second: compared.second.name)
  }
}
