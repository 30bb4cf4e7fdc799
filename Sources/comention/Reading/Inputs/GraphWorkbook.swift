import ComentionKit
import Primitives

/// A workbook whose sheets may be the tables of a graph: one of edges, and perhaps one of nodes.
struct GraphWorkbook {
  /// The tables, named by the file and the sheet; none where no sheet is one of edges.
  let tables: [GraphTable]
  /// Whether a sheet has a column of texts, so that its rows are documents.
  let holdsDocuments: Bool
  /// What was left out.
  let remarks: [String]

  /// Whether a name is that of a workbook, and the file is one.
  static func isWorkbook(_ path: String) -> Bool {
    guard WorkbookTable.isWorkbook(path: path), (try? FileStatus(path))?.kind == .file else { return false }
    return (try? ByteInput(path).peek().starts(with: [0x50, 0x4B])) ?? false
  }

  /// Looks for tables of a graph in a workbook.
  ///
  /// - Parameters:
  ///   - path: The workbook.
  ///   - columns: Where the texts of documents stand, if it holds such.
  ///   - isCertain: Whether it is known to be a graph: then a sheet without a known header may be its table of edges.
  /// - Throws: Where the workbook can't be read.
  init(_ path: String, columns: DocumentColumns, isCertain: Bool) throws {
    let found: [WorkbookTable]
    do throws(DocumentProblem) { found = try WorkbookTable.tables(ofWorkbook: path) } catch {
      throw InputError(name: path, reason: error.reason, advice: "; " + error.advice)
    }
    let sheets = found.filter { !$0.rows.isEmpty }
    var edges: [GraphTable] = [], nodes: [GraphTable] = [], others: [String] = []
    var hasTexts = false
    for sheet in sheets {
      let table = GraphTable(name: sheets.count == 1 ? path : "\(path)/\(sheet.name)", bytes: Self.csv(sheet.rows))
      let head = Array(table.bytes.prefix(1 << 16))
      if !isCertain, InputLoader.holdsDocuments(head, columns) {
        others.append(sheet.name)
        hasTexts = true
      } else if GraphFormat.namesEnds(tableHead: head) || GraphFormat.namesTwoModes(tableHead: head) {
        edges.append(table)
      } else if GraphFormat.isOfNodes(tableHead: head) {
        nodes.append(table)
      } else if isCertain, sheets.count == 1 {
        edges.append(table)
      } else {
        others.append(sheet.name)
      }
    }
    holdsDocuments = hasTexts
    tables = edges.isEmpty ? [] : nodes + edges
    let names = others.map { "\"\($0)\"" }.joined(separator: ", ")
    let sheetsAre = counted(others.count, "sheet is no table", "sheets are no tables")
    remarks =
      others.isEmpty
      ? [] : ["\(sheetsAre) of nodes or edges and \(others.count == 1 ? "was" : "were") left out: \(names)"]
  }

  /// Reads the graph.
  func read(_ options: GraphReadingOptions) throws -> GraphReading {
    guard tables.count == 1 else { return try GraphFormat.readTables(tables, options: options) }
    return try GraphFormat.csvEdges.read(tables[0].bytes, name: tables[0].name, options: options)
  }

  /// Rows as text with commas. Numbers stand without quotes, as do missing values.
  private static func csv(_ rows: [[String]]) -> [UInt8] {
    let width = rows.lazy.map(\.count).max() ?? 0
    var bytes: [UInt8] = []
    for row in rows {
      for column in 0..<(row.isEmpty ? 0 : width) {
        if column > 0 { bytes.append(UInt8(ascii: ",")) }
        let text = column < row.count ? row[column] : ""
        let isPlain =
          !text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) } && text.first != "#" && text.first != "%"
        bytes += isPlain ? Array(text.utf8) : Array("\"\(text.replacing("\"", with: "\"\""))\"".utf8)
      }
      bytes.append(0x0A)
    }
    return bytes
  }
}
