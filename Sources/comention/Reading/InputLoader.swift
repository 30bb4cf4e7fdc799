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
    if kind == nil, try Self.areGraphTables(paths, reader.columns) { return try loadTables(paths) }
    return try loadGraph(onlyInput(paths), as: kind)
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

  private static func documentsRefused(_ path: String) -> ValidationError {
    ValidationError(
      "\(path == "-" ? "standard input" : path): not a graph file; to make a graph of documents, use "
        + "comention export \(path) -o FILE, and for a graph file of another name say --from FORMAT")
  }

  /// What a graph file is. The content decides where it can: a .json file may hold something else than the suffix says.
  private static func kind(of input: ByteInput, named path: String) throws -> InputKind? {
    if let kind = try recognizedKind(of: input, named: path) { return kind }
    return GraphFormat(inputName: path).flatMap { $0.isReadable ? .graph($0) : nil }
  }

  /// What the content of a file shows it to be; nil where that is no graph.
  static func recognizedKind(of input: ByteInput, named path: String) throws -> InputKind? {
    if isDOT(path) { return .dot }
    let prefix = try input.peek()
    if let format = GraphFormat.detect(fileName: path == "-" ? nil : path, prefix: prefix) { return .graph(format) }
    return DOTReader.recognizes(prefix) ? .dot : nil
  }

  private static func isDOT(_ path: String) -> Bool { PictureKind(fileName: path.withoutPackingSuffix) == .dot }

  /// Whether a name is that of a graph file that can be read.
  private static func isNamedAsGraph(_ path: String) -> Bool {
    isDOT(path) || GraphFormat(inputName: path)?.isReadable == true
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

  /// Whether a table has documents in its rows: a column that is called so, or running text and no ends of edges.
  private static func holdsDocuments(_ head: [UInt8], _ columns: DocumentColumns) -> Bool {
    DocumentFormat.holdsDocuments(tableHead: head, columns: columns)
      || ((DocumentFormat.holdsProse(tableHead: head) || DocumentFormat.holdsTitles(tableHead: head))
        && !GraphFormat.namesEnds(tableHead: head))
  }

  private static func isGraphFile(_ path: String, _ columns: DocumentColumns) throws -> Bool {
    let name = PartFolder.name(of: path)
    guard isNamedAsGraph(name) else { return false }
    guard let suffixed = DocumentFormat(path: name.withoutPackingSuffix),
      name != path || (try? FileStatus(path))?.kind == .file
    else {
      return true
    }
    let head = try ByteInput(path).peek()
    if suffixed == .table { return !holdsDocuments(head, columns) }
    return GraphFormat.detect(fileName: name, prefix: head) != nil || !head.contains(UInt8(ascii: "{"))
  }

  /// Graph files that can only be written, or not be read, would otherwise be taken for prose.
  private static func refuseUnreadableGraph(_ input: String) throws {
    if input != "-", (try? FileStatus(input))?.kind == .file,
      let head = try? ByteInput(input).peek(), let unread = UnreadGraphFile(fileName: input, prefix: head)
    {
      throw ValidationError("\(input): this is \(unread.title), which is not read; \(unread.advice)")
    }
    guard let format = GraphFormat(inputName: input), !format.isReadable else { return }
    guard format.holdsEdges else {
      throw ValidationError("\(input): a list of nodes has no edges; give the list of edges, or another graph file")
    }
    throw ValidationError(
      "\(input): \(format.rawValue) files are only written; give the graph as GraphML, GEXF, JSON, CSV, TSV or DOT")
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
    if let kind { return .graph(try loadGraph(input, named: "-", kind)) }
    return .documents(try loadDocuments(["-"], standardInput: .bytes(try context.time(.reading) { try input.rest() })))
  }

  /// Whether several files are the tables of one graph.
  private static func areGraphTables(_ paths: [String], _ columns: DocumentColumns) throws -> Bool {
    guard paths.count > 1 else { return false }
    return try paths.allSatisfy { path in
      let name = PartFolder.name(of: path).withoutPackingSuffix.lowercased()
      guard name.hasSuffix(".csv") || name.hasSuffix(".tsv"), !isFolder(path) else { return false }
      return try !DocumentFormat.holdsDocuments(tableHead: ByteInput(path).peek(), columns: columns)
    }
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
        name: error.description, reason: "say --zero-weights drop, or --negative-weights drop or absolute",
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
        context.remark("nothing is left to read; give the documents that the results were made from")
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

  private static func isFolder(_ path: String) -> Bool {
    path != "-" && (try? FileStatus(path))?.kind == .folder && PartFolder(path) == nil
  }
}
