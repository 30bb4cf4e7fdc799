import ArgumentParser
import ComentionKit
import GraphDrawing

/// What `export` and `convert` can write: the graph formats, and DOT.
enum ExportFormat: Hashable {
  case graph(GraphFormat)
  case dot

  /// The format that a file name's suffix stands for.
  init?(fileName: String) {
    if PictureKind(fileName: fileName.withoutGzipSuffix) == .dot {
      self = .dot
    } else if let format = GraphFormat(inputName: fileName) {
      self = .graph(format)
    } else {
      return nil
    }
  }

  /// Refuses options that name no format.
  static func check(output: String?, to: ExportFormat?) throws {
    if let output, output.withoutPackingSuffix != output.withoutGzipSuffix {
      throw ValidationError("\(output): only gzip is written; name the file .gz, or compress it afterwards")
    }
    guard to == nil else { return }
    guard let output else { throw ValidationError("say what to write: -o FILE, or --to FORMAT") }
    if ExportFormat(fileName: output) == nil {
      let suffixes = GraphFormat.allCases.map(\.suffix) + ["dot"]
      let question = NearestNames(toSuffixOf: output.withoutGzipSuffix, among: suffixes).question
      throw ValidationError(
        "\(output): the suffix names no graph format; say --to FORMAT" + (question.map { ". \($0)" } ?? ""))
    }
  }

  /// Writes a graph to a file, whole or not at all and compressed if its name ends in `.gz`, or to standard output; tells what the
  /// format can't hold.
  func write(_ graph: AttributedGraph, to output: String?, in context: CommandContext) throws {
    if let output, contradicts(output) { context.remark(suffixOf: output, isNotOf: name) }
    let remarks = try context.timeThreads(.writing) { try write(graph, to: output, threads: $0) }
    for remark in remarks { context.remark("\(output ?? "standard output"): \(remark)") }
  }

  /// Whether the suffix of a name stands for another format; several share one, as `.json`.
  private func contradicts(_ fileName: String) -> Bool {
    guard let said = ExportFormat(fileName: fileName), said != self else { return false }
    return fileName.withoutGzipSuffix.fileSuffix != "x.\(suffix)".fileSuffix && fileName != "-"
  }

  private var name: String { if case .graph(let format) = self { format.rawValue } else { "dot" } }
  private var suffix: String { if case .graph(let format) = self { format.suffix } else { "dot" } }

  /// Writes a graph, and says what the format can't hold.
  private func write(_ graph: AttributedGraph, to output: String?, threads: Int) throws -> [String] {
    let remarks: [String]
    if let output, output != "-", holdsNothing(of: graph.graph) {
      let what = graph.graph.nodeCount == 0 ? "the graph is empty" : "the graph has no edges"
      try InputProtection.checkEmpty(output, what)
    }
    if let output, output != "-" {
      var files = OutputFiles()
      var sink = try files.sink(for: output)
      if output.withoutGzipSuffix == output {
        remarks = try write(graph, threads: threads) { bytes in try sink.write(bytes) }
      } else {
        remarks = try writeCompressed(graph, threads: threads) { bytes in try sink.write(bytes) }
      }
      try sink.flush()
      try files.commit()
    } else {
      var sink = FileSink.standardOutput()
      remarks = try write(graph, threads: threads) { bytes in try sink.write(bytes) }
      try sink.flush()
    }
    return remarks
  }

  /// Whether a file of the graph would have no entry but its head, or nodes without any edge.
  private func holdsNothing(of graph: WeightedGraph) -> Bool {
    if case .graph(let format) = self, !format.holdsEdges { return graph.nodeCount == 0 }
    return graph.edgeCount == 0
  }

  private typealias Sink = (UnsafeRawBufferPointer) throws -> Void

  private func writeCompressed(_ graph: AttributedGraph, threads: Int, to sink: Sink) throws -> [String] {
    guard let deflation = GzipDeflation() else { throw ExitCode.failure }
    let remarks = try write(graph, threads: threads) { bytes in try deflation.append(bytes, to: sink) }
    try deflation.finish(to: sink)
    return remarks
  }

  private func write(_ graph: AttributedGraph, threads: Int, to sink: Sink) throws -> [String] {
    switch self {
    case .graph(let format): return try format.write(graph, threads: threads, to: sink)
    case .dot:
      var options = DrawingOptions()
      options.maximumNodes = nil
      options.maximumEdges = .all
      let dot = Array(try Drawing(of: graph, options: options).dot().utf8)
      try dot.withUnsafeBytes(sink)
      return DOTLosses(in: graph).remarks
    }
  }
}

extension ExportFormat: ListedArgument {
  init?(argument: String) {
    if ["dot", "gv"].contains(argument.lowercased()) {
      self = .dot
    } else if let format = GraphFormat(name: argument) {
      self = .graph(format)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { GraphFormat.allCases.map(\.rawValue) + ["dot"] }
}

extension String {
  /// The name without what says that a file to be read is compressed.
  var withoutPackingSuffix: String {
    let suffix = ([".gz"] + CompressedBytes.suffixes.map { "." + $0 }).first { lowercased().hasSuffix($0) }
    return String(dropLast(suffix?.count ?? 0))
  }

  /// The name of what a compressed file holds, or the name itself.
  var withoutGzipSuffix: String { lowercased().hasSuffix(".gz") ? String(dropLast(3)) : self }
}
