import ArgumentParser
import CaseStore
import ComentionKit
import GraphDrawing
import Primitives

/// What the inputs of a command turned out to be.
enum LoadedInput {
  /// Documents, in order of their ids.
  case documents([Document])
  /// One graph file.
  case graph(AttributedGraph)
  /// A case, from which documents and graph come as they are asked for.
  case caseFile(CaseReader)
}

/// Reads the inputs of a command and tells about the ones that could not be read.
struct InputLoader {
  /// Whether an input was left out, which the exit status has to say.
  private(set) var status = ReadingStatus.complete

  /// What was found in folders and is no document.
  private(set) var passedOver: [PassedOverFiles] = []

  /// The paths of what could not be read.
  private(set) var unread: [String] = []

  private let context: CommandContext
  private let reader: DocumentReader
  /// What a case has been told already, once for all.
  private let checkUnused: (_ path: String) throws -> Void
  private let graphOptions: GraphReadingOptions
  /// The file in which problems are listed.
  private let errors: String?

  /// A loader, which reads documents as it is told.
  init(
    _ context: CommandContext, _ options: ReadingOptionGroup, keepsForeignDocuments: Bool = false,
    graphOptions: GraphReadingOptions = GraphReadingOptions()
  ) {
    self.context = context
    self.graphOptions = graphOptions
    var reader = options.reader()
    reader.keepsForeignDocuments = keepsForeignDocuments && options.saysNoLanguage
    reader.threads = context.threads
    (self.reader, errors, checkUnused) = (reader, options.errors, options.checkUnused)
  }

  /// A loader of graph files.
  init(_ context: CommandContext, _ graphOptions: GraphReadingOptions = GraphReadingOptions()) {
    self.context = context
    self.graphOptions = graphOptions
    (reader, errors, checkUnused) = (DocumentReader(), nil, { _ in })
  }

  /// Reads documents, or one graph file: as `kind` says, or else as suffix and content tell.
  mutating func load(_ inputs: [String], as kind: InputKind?) throws -> LoadedInput {
    if kind == nil, let reader = try openCase(inputs) { return .caseFile(reader) }
    switch kind {
    case .documents: return .documents(try loadDocuments(inputs))
    case .graph, .dot: return .graph(try loadGraph(inputs, as: kind))
    case nil: break
    }
    if let graph = try loadWorkbook(inputs) { return .graph(graph) }
    if inputs == ["-"] { return try loadStandardInput() }
    if try Self.areGraphTables(inputs, reader.columns) { return .graph(try loadTables(inputs)) }
    for input in inputs { try Self.refuseUnreadableGraph(input) }
    guard try inputs.contains(where: isGraphFile) || isGraphByContent(inputs) else {
      return .documents(try loadDocuments(inputs))
    }
    return .graph(try loadGraph(onlyInput(inputs), as: nil))
  }

  /// Opens a case, which stands alone; nil where none is named.
  private mutating func openCase(_ inputs: [String]) throws -> CaseReader? {
    guard let path = inputs.first(where: { CaseHeader.isCase(at: $0) }) else { return nil }
    guard inputs.count == 1 else {
      throw ValidationError(
        "\(path) is a case and stands alone; add documents to it with: comention add \(path) DOCUMENTS")
    }
    try checkUnused(path)
    InputProtection.add([path])
    return try context.time(.reading) {
      let reader = try CaseReader(opening: path)
      let findings = try reader.findings()
      (passedOver, unread) = (findings.passedOver, findings.unread)
      return reader
    }
  }

  /// Reads a graph file, or the tables of its nodes and its edges, or standard input for `-`, where documents won't do.
  func loadGraph(_ paths: [String], as kind: InputKind?) throws -> AttributedGraph {
    if kind == nil || kind == .graph(.csvEdges) || kind == .graph(.tsvEdges), paths.count == 1,
      GraphWorkbook.isWorkbook(paths[0])
    {
      let book = try GraphWorkbook(paths[0], columns: reader.columns, isCertain: true)
      guard !book.tables.isEmpty else {
        throw ValidationError(
          "\(paths[0]): no sheet is a list of edges; name two of its columns source and target, or save the sheet as CSV"
        )
      }
      return try load(book, named: paths[0])
    }
    if kind == nil, try Self.areGraphTables(paths, reader.columns) { return try loadTables(paths) }
    return try loadGraph(onlyInput(paths), as: kind)
  }

  /// Reads a workbook that holds a graph; nil where it doesn't, or there are other inputs.
  private func loadWorkbook(_ inputs: [String]) throws -> AttributedGraph? {
    guard inputs.count == 1, GraphWorkbook.isWorkbook(inputs[0]), reader.columns.text == nil,
      let book = try? GraphWorkbook(inputs[0], columns: reader.columns, isCertain: false)
    else { return nil }
    guard !book.tables.isEmpty else {
      if !book.holdsDocuments {
        context.remark(
          "\(inputs[0]): no sheet has a column of texts, or two that are called source and target; all cells are read as one text. "
            + "For a graph of its rows say --from csv, for documents --text-column")
      }
      return nil
    }
    InputProtection.add([inputs[0]])
    context.remark(
      "\(inputs[0]): read as a graph, as the columns of a sheet name two ends of edges; for documents say --from documents"
    )
    return try load(book, named: inputs[0])
  }

  /// Reads the graph of a workbook.
  private func load(_ book: GraphWorkbook, named path: String) throws -> AttributedGraph {
    let reading = try context.time(.reading) { try advised { try book.read(graphOptions) } }
    context.timings.move(reading.buildTime, from: .reading, to: .building)
    for remark in book.remarks + reading.remarks { context.remark("\(path): \(remark)") }
    return reading.graph
  }

  /// Reads one graph file, or standard input for `-`, where documents won't do.
  private func loadGraph(_ path: String, as kind: InputKind?) throws -> AttributedGraph {
    if kind == nil { try Self.refuseUnreadableGraph(path) }
    guard kind != .documents, !Self.isFolder(path) else { throw Self.documentsRefused(path) }
    let (input, found) = try context.time(.reading) {
      let input = try ByteInput(path)
      return (input, try kind ?? Self.kind(of: input, named: PartFolder.name(of: path)))
    }
    if let found { return try loadGraph(input, named: path, found) }
    if path == "-", try input.peek().isEmpty {
      throw InputError(
        name: "standard input", reason: "nothing came in", advice: "; pipe a graph file in, or name one")
    }
    guard Self.isNamedAsGraph(PartFolder.name(of: path)) else { throw Self.documentsRefused(path) }
    throw ValidationError("\(path): not a graph format that can be read; say --from FORMAT")
  }

  /// Whether a file is a graph: of tables and JSON, which hold documents as well, the first bytes tell.
  private func isGraphFile(_ path: String) throws -> Bool { try Self.isGraphFile(path, reader.columns) }

  /// Whether the only input is a graph whose name doesn't say so, such as a list of edges called `.txt`.
  private func isGraphByContent(_ inputs: [String]) throws -> Bool {
    guard inputs.count == 1, let path = inputs.first, (try? FileStatus(path))?.kind == .file else { return false }
    let head = try ByteInput(path).peek()
    return GraphFormat.detect(fileName: path, prefix: head) != nil
      && !Self.holdsDocuments(head, reader.columns)
  }

  /// Reads documents one at a time, keeping none; graph files are refused.
  static func readings(_ inputs: [String], as kind: InputKind?, by reader: DocumentReader) throws -> ReadingStream {
    if let path = inputs.first(where: { CaseHeader.isCase(at: $0) }) {
      throw ValidationError("\(path) is a case, whose documents know of one another; leave out --per-document")
    }
    for input in inputs where kind == nil { try refuseUnreadableGraph(input) }
    let isGraph =
      switch kind {
      case .documents: false
      case .graph, .dot: true
      case nil: try inputs.contains { try isGraphFile($0, reader.columns) }
      }
    if isGraph { throw ValidationError("a graph file has no text; give documents") }
    let stream = reader.readings(at: inputs)
    InputProtection.add(stream.paths)
    return stream
  }

  private mutating func loadStandardInput() throws -> LoadedInput {
    let (input, kind) = try context.time(.reading) {
      let input = try ByteInput("-")
      return (input, try Self.kind(of: input, named: "-"))
    }
    if let kind = try kind ?? Self.tableKind(of: input, reader.columns) {
      return .graph(try loadGraph(input, named: "-", kind))
    }
    return .documents(try loadDocuments(["-"], standardInput: .bytes(try context.time(.reading) { try input.rest() })))
  }

  private func loadTables(_ paths: [String]) throws -> AttributedGraph {
    let reading = try context.time(.reading) {
      let tables = try paths.map { GraphTable(name: PartFolder.name(of: $0), bytes: try ByteInput($0).rest()) }
      return try advised { try GraphFormat.readTables(tables, options: graphOptions) }
    }
    context.timings.move(reading.buildTime, from: .reading, to: .building)
    for remark in reading.remarks { context.remark("\(paths.joined(separator: " ")): \(remark)") }
    return reading.graph
  }

  /// What can be said where a graph has weights that no measure takes.
  private func advised<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let error as GraphFormatError where error.code == .nonPositiveWeight {
      throw InputError(
        name: error.description,
        reason: "say --zero-weights drop, or for negative weights --negative-weights drop or absolute",
        advice: "; there are no measures for signed networks, and convert copies weights as they are")
    }
  }

  private func onlyInput(_ inputs: [String]) throws -> String {
    guard inputs.count == 1 else {
      throw ValidationError(
        "a graph file stands alone; give one graph file, the tables of its nodes and its edges (.csv, .tsv), or documents only"
      )
    }
    return inputs[0]
  }

  /// Every input that cannot be read is named on standard error.
  private mutating func loadDocuments(
    _ inputs: [String], standardInput: ByteSource = .standardInput
  ) throws -> [Document] {
    let share = ShareBox()
    let ticker = Ticker("reading documents", on: context.terminal, share: share)
    defer { ticker.stop() }
    let reading = context.timeThreads(.reading) { _ in
      reader.documents(at: inputs, standardInput: standardInput) { progress in
        share.update(progress.share, documents: progress.documents, bytes: progress.bytes)
      }
    }
    ticker.stop()
    let findings = ReadingFindings(reading)
    for remark in findings.remarks(listedIn: errors) { context.remark(remark) }
    InputProtection.add(reading.paths)
    if let errors { try context.write(Array(findings.problemTable.formatted(as: .tsv).utf8), to: errors) }
    if !reading.problems.isEmpty { status = .someInputsUnread }
    (passedOver, unread) = (reading.passedOver, reading.problems.map(\.path))
    for remark in DateFindings(in: reading.documents).remarks { context.remark(remark) }
    if reading.documents.isEmpty {
      if reading.problems.isEmpty {
        let isArchive = inputs.contains { $0.lowercased().hasSuffix(".zip") }
        context.remark(
          "nothing is left to read; give the documents that the results were made from"
            + (isArchive ? ", or if the archive holds a graph, unpack it and give the graph file" : ""))
      }
      throw ExitCode.failure
    }
    return reading.documents
  }

  private func loadGraph(_ input: ByteInput, named path: String, _ kind: InputKind) throws -> AttributedGraph {
    let name = path == "-" ? "standard input" : path
    let ticker = Ticker("reading \(name)", on: context.terminal)
    defer { ticker.stop() }
    let reading = try context.time(.reading) { try advised { try read(input, named: name, kind) } }
    context.timings.move(reading.buildTime, from: .reading, to: .building)
    for remark in reading.remarks { context.remark("\(name): \(remark)") }
    return reading.graph
  }

  /// Reads a graph file and tells nothing of it but what DOT has to be told of.
  func read(_ input: ByteInput, named name: String, _ kind: InputKind) throws -> GraphReading {
    if case .graph(let format) = kind {
      return try format.read(name: name, options: graphOptions) { try input.next() }
    }
    let limits = DOTReadingLimits()
    let reader = DOTReader(arguments: [DOTReadingCommand.name], limits: limits)
    var dot: [UInt8] = []
    // One byte more than the limit is enough to be refused.
    while dot.count <= limits.bytes, let piece = try input.next() { dot += piece }
    let reading = try reader.read(dot, file: name)
    dot = []
    for remark in reading.remarks { context.remark("\(name): \(remark)") }
    return try GraphFormat.readUntyped(reading.nodeLinkJSON, name: name, options: graphOptions)
  }

}
