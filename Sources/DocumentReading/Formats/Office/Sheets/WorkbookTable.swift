internal import Primitives
internal import TextModel

/// A sheet of a workbook as rows of texts, for those who look for something else in it than documents.
package struct WorkbookTable: Hashable, Sendable {
  /// The name of the sheet.
  package let name: String
  /// The values of its rows, the first of the sheet first; rows without any are empty.
  package let rows: [[String]]

  /// How many rows without values are kept as such, so that rows have the numbers they have in the workbook.
  private static let mostEmptyRows = 10_000

  fileprivate init(_ sheet: Sheet) {
    name = sheet.name
    var rows: [[String]] = []
    for row in sheet.rows where !row.values.isEmpty {
      let missing = row.number - 1 - rows.count
      if (0...Self.mostEmptyRows).contains(missing) { rows += Array(repeating: [], count: missing) }
      rows.append(row.values)
    }
    self.rows = rows
  }

  /// Whether a name is that of a workbook whose sheets can be read.
  ///
  /// - Parameter path: The name or path.
  /// - Returns: Whether it is.
  package static func isWorkbook(path: String) -> Bool {
    DocumentFormat(path: path).map { [.excel, .openDocumentSheet].contains($0) } ?? false
  }

  /// The sheets of a workbook.
  ///
  /// - Parameter path: The file.
  /// - Returns: A table for each sheet, in their order.
  /// - Throws: A ``DocumentProblem`` where it can't be read.
  package static func tables(ofWorkbook path: String) throws(DocumentProblem) -> [WorkbookTable] {
    let file: OpenedFile
    do throws(SystemError) {
      file = try OpenedFile(
        path: path, id: path, name: path, reader: DocumentReader(), diskPath: path, try ByteStream(path: path))
    } catch {
      throw error.problem(path)
    }
    guard let format = DocumentFormat.of(file) else {
      throw .binary(file, looksLike: file.head.binaryType ?? "a binary file")
    }
    try format.checkLibraries(for: file)
    switch format {
    case .excel: return try ExcelFormat.sheets(of: file).sheets.map(WorkbookTable.init)
    case .openDocumentSheet: return try OpenDocumentSheetFormat.sheets(of: file).sheets.map(WorkbookTable.init)
    default: return []
    }
  }
}
