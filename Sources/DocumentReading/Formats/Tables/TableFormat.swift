internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A table with a document a row, its columns named in the first one.
  public static let table = DocumentFormat(TableFormat())

  /// Whether the first bytes of a table show a column of text and no two ends of an edge, so that its rows are documents.
  ///
  /// - Parameters:
  ///   - head: The first bytes of the file, with its first row.
  ///   - columns: The columns as a person named them.
  /// - Returns: Whether there is such a column.
  package static func holdsDocuments(tableHead head: [UInt8], columns: DocumentColumns = DocumentColumns()) -> Bool {
    guard let table = TableHead(FileHead(head).text, columns) else { return false }
    let names = Set(table.names.map { $0.lowercased() })
    guard columns.text != nil || !names.isSuperset(of: ["source", "target"]) else { return false }
    return FieldChoice(table.names, columns).text != nil
  }
}

extension DocumentFormat {
  /// Whether the first bytes of a table show a column of running text, whatever it is called.
  package static func holdsProse(tableHead head: [UInt8]) -> Bool {
    guard let table = TableHead(FileHead(head).text) else { return false }
    return ProseColumn.index(in: table.rows) != nil
  }

  /// Whether the first bytes of a table show titles with dates or addresses, and no two ends of an edge: a list of headlines.
  package static func holdsTitles(tableHead head: [UInt8]) -> Bool {
    guard let table = TableHead(FileHead(head).text), !table.namesEnds else { return false }
    var choice = FieldChoice(table.names, DocumentColumns())
    return choice.takeTitles()
  }
}

/// Comma-separated values, with commas, semicolons, tabs or bars.
struct TableFormat: DocumentFileFormat {
  let name = "table"
  let title = "tables of values"
  let suffixes = ["csv", "tsv"]
  let isOftenData = true

  /// How many of a document's parts the first row of a table has to name that has no suffix.
  private static let clearColumns = 3

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.binaryType == nil else { return nil }
    if isNamed { return .suffix }
    guard let table = TableHead(head.text), !table.hasTitles else { return nil }
    let choice = FieldChoice(table.names, DocumentColumns())
    return choice.text != nil && choice.count >= Self.clearColumns ? .likely : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    guard var head = TableHead(file.head.text, file.reader.columns) else {
      guard file.head.text.contains(where: { $0 > 0x20 }) else { throw .empty(file.path) }
      throw .noTextField(file.path, found: [], file.reader.columns, what: "column")
    }
    var choice = FieldChoice(head.names, file.reader.columns)
    var remarks: [String] = []
    if choice.text == nil, file.reader.columns.text == nil, !head.namesEnds,
      let column = ProseColumn.index(in: head.rows),
      head.names.indices.contains(column)
    {
      if ProseColumn.isProse(head.names[column]) {
        (head, choice) = (head.withoutNames, FieldChoice([], file.reader.columns))
        remarks.append(ProseColumn.remark(column))
      } else {
        remarks.append(ProseColumn.remark(head.names[column]))
      }
      choice.text = column
    }
    if file.reader.columns.text == nil, !head.namesEnds, choice.takeTitles(), let title = choice.title {
      remarks.append(ProseColumn.titlesRemark(head.names[title]))
    }
    guard choice.text != nil else {
      throw .noTextField(file.path, found: head.names, file.reader.columns, what: "column")
    }
    guard file.head.isWide else { return TableRecords(file.pieces(), head, choice, of: file, remarks: remarks) }
    let decoded = try file.text()
    if let remark = decoded.remark { remarks.append(remark) }
    return TableRecords(ByteStream(bytes: Array(decoded.text.utf8)), head, choice, of: file, remarks: remarks)
  }
}
