internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A spreadsheet of LibreOffice and others: a document a row, or a document of all cells.
  public static let openDocumentSheet = DocumentFormat(OpenDocumentSheetFormat())
}

/// Spreadsheets in OpenDocument (OASIS 1.3, part 3, section 9).
struct OpenDocumentSheetFormat: DocumentFileFormat {
  let name = "ods"
  let title = "OpenDocument spreadsheets"
  let suffixes = ["ods", "ots", "fods"]
  let libraries: [OutsideLibrary] = [.libarchive, .libxml2]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    let type = "application/vnd.oasis.opendocument.spreadsheet"
    if let flat = FlatOpenDocument.mimeType(in: head) {
      return flat.hasPrefix(type) ? (isNamed ? .suffixAndContent : .content) : nil
    }
    return .office(head, isNamed: isNamed) { $0.mimeType?.hasPrefix(type) == true }
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let (sheets, package) = try Self.sheets(of: file)
    var documents = SheetDocuments(of: file, package)
    for sheet in sheets { try documents.add(sheet, isOnly: sheets.count == 1) }
    return try documents.records { OfficeProperties(package, "meta.xml").describe(&$0, in: file) }
  }

  /// The sheets of a spreadsheet, and what they were unpacked from.
  static func sheets(of file: OpenedFile) throws(DocumentProblem) -> (sheets: [Sheet], package: OfficePackage) {
    let package = try OfficePackage.openDocument(file)
    let reader = SheetReader()
    package.parse("content.xml", with: reader)
    return (reader.sheets, package)
  }
}

/// The cells of all sheets, without comments on them.
private final class SheetReader: MarkupHandler {
  private(set) var sheets: [Sheet] = []
  private var rowNumber = 0
  private var rowRepeats = 1
  private var column = 0
  private var columnRepeats = 1
  private var date: String?
  private var value: [UInt8] = []
  private var isCell = false
  private var skipped = 0

  private static let skippedElements: Set<String> = ["annotation", "binary-data"]

  func start(_ element: MarkupElement) {
    if Self.skippedElements.contains(element.name) { skipped += 1 }
    switch element.name {
    case "table" where element.prefix == "table":
      sheets.append(Sheet(name: element["name"] ?? "\(sheets.count + 1)"))
      rowNumber = 0
    case "table-row": startRow(element)
    case "table-cell", "covered-table-cell":
      columnRepeats = element["number-columns-repeated"].flatMap { Int($0) } ?? 1
      date = element["date-value"]
      value.removeAll(keepingCapacity: true)
      isCell = true
    case "p" where !value.isEmpty && skipped == 0: value.append(UInt8(ascii: "\n"))
    case "s", "tab", "line-break": value.append(0x20)
    default: break
    }
  }

  private func startRow(_ element: MarkupElement) {
    rowNumber = min(rowNumber + (rowNumber > 0 ? rowRepeats : 1), Sheet.mostRows)
    rowRepeats = max(1, min(element["number-rows-repeated"].flatMap { Int($0) } ?? 1, 1 << 24))
    column = 0
    if !sheets.isEmpty { sheets[sheets.count - 1].beginRow(rowNumber) }
  }

  func end(_ name: String) {
    switch name {
    case "annotation", "binary-data": skipped = max(0, skipped - 1)
    case "table-cell", "covered-table-cell": setCell()
    case "table": rowRepeats = 1
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isCell, skipped == 0 { value.append(contentsOf: bytes) }
  }

  /// A cell that is repeated says the same; once is enough for a text.
  private func setCell() {
    isCell = false
    let words = String(decoding: value, as: UTF8.self)
    if !sheets.isEmpty { sheets[sheets.count - 1].set(date ?? words, column: column) }
    column += max(1, min(columnRepeats, Sheet.mostColumns))
  }
}
