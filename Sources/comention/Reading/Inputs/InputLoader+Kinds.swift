import ArgumentParser
import CaseStore
import ComentionKit
import GraphDrawing
import Primitives

/// What an input is: told by what it begins with, and by its name where that says nothing.
extension InputLoader {
  static func documentsRefused(_ path: String) -> ValidationError {
    if path.lowercased().hasSuffix(".zip") {
      return ValidationError("\(path): an archive, not a graph file; unpack it and give the graph file in it")
    }
    return ValidationError(
      "\(path == "-" ? "standard input" : path): not a graph file; to make a graph of documents, use "
        + "comention export \(path) -o FILE, and for a graph file of another name say --from FORMAT")
  }

  /// What a graph file is. The content decides where it can: a .json file may hold something else than the suffix says.
  static func kind(of input: ByteInput, named path: String) throws -> InputKind? {
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

  /// The kind of a table without a name whose header names the two ends of edges, and which has no texts; nil for all else.
  static func tableKind(of input: ByteInput, _ columns: DocumentColumns) throws -> InputKind? {
    let head = try input.peek()
    guard GraphFormat.namesEnds(tableHead: head), !holdsDocuments(head, columns) else { return nil }
    let header = head.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return .graph(header.contains(UInt8(ascii: "\t")) ? .tsvEdges : .csvEdges)
  }

  static func isDOT(_ path: String) -> Bool { PictureKind(fileName: path.withoutPackingSuffix) == .dot }

  /// Whether a name is that of a graph file that can be read.
  static func isNamedAsGraph(_ path: String) -> Bool {
    isDOT(path) || GraphFormat(inputName: path)?.isReadable == true
  }

  /// Whether a table has documents in its rows: a column that is called so, or running text and no ends of edges.
  static func holdsDocuments(_ head: [UInt8], _ columns: DocumentColumns) -> Bool {
    let hasProse = DocumentFormat.holdsProse(tableHead: head)
    if DocumentFormat.holdsDocuments(tableHead: head, columns: columns) {
      // Author and article may be the two kinds of nodes of a graph.
      return columns.text != nil || hasProse || !GraphFormat.namesTwoModes(tableHead: head)
    }
    return (hasProse || DocumentFormat.holdsTitles(tableHead: head)) && !GraphFormat.namesEnds(tableHead: head)
  }

  static func isGraphFile(_ path: String, _ columns: DocumentColumns) throws -> Bool {
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
  static func refuseUnreadableGraph(_ input: String) throws {
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

  /// Whether several files are the tables of one graph.
  static func areGraphTables(_ paths: [String], _ columns: DocumentColumns) throws -> Bool {
    guard paths.count > 1 else { return false }
    return try paths.allSatisfy { path in
      let name = PartFolder.name(of: path).withoutPackingSuffix.lowercased()
      if name.hasSuffix(".txt") { return try isTabbedTable(path) }
      guard name.hasSuffix(".csv") || name.hasSuffix(".tsv"), !isFolder(path) else { return false }
      return try !DocumentFormat.holdsDocuments(tableHead: ByteInput(path).peek(), columns: columns)
    }
  }

  /// Whether a file of text is a table of nodes or of edges beyond doubt, as the two that VOSviewer writes.
  static func isTabbedTable(_ path: String) throws -> Bool {
    guard (try? FileStatus(path))?.kind == .file else { return false }
    let head = try ByteInput(path).peek()
    guard head.prefix(while: { $0 != 0x0A }).contains(0x09) else { return false }
    if GraphFormat.isOfNodes(tableHead: head) { return true }
    let format = GraphFormat.detect(fileName: path, prefix: head)
    return (format == .tsvEdges || format == .csvEdges) && !holdsDocuments(head, DocumentColumns())
  }

  static func isFolder(_ path: String) -> Bool {
    path != "-" && (try? FileStatus(path))?.kind == .folder && PartFolder(path) == nil
  }
}
