/// Where the texts of a sheet stand: its columns, as a row names them, and the rows below.
struct SheetHead {
  /// The first row with values, counted from 1 as in the file.
  let firstRow: Int
  /// The names of the columns.
  let names: [String]
  private(set) var choice: FieldChoice
  /// What a person should know of the choice.
  private(set) var remark: String?

  /// How many rows may stand above the names of the columns, and one more.
  private static let searchedRows = 10

  /// Finds the row that names the columns: the first one, or below a title the first that names a text; where none does, the column
  /// of running text counts, as in other tables, or that of the titles where they are asked for. Nil for a sheet without values.
  init?(of sheet: Sheet, _ columns: DocumentColumns, takesTitles: Bool) {
    let rows = Array(sheet.rows.lazy.filter { $0.values.contains { !$0.isEmpty } }.prefix(Self.searchedRows))
    guard !rows.isEmpty else { return nil }
    let values = rows.map(\.values)
    let head = rows[TitleRows.head(of: values, columns) ?? TitleRows.firstOfSeveral(in: values)]
    names = head.values
    choice = FieldChoice(names, columns)
    // A single column without a known name may be anything, such as notes on the workbook.
    let isTable = names.count { !$0.isEmpty } > 1 && !Self.namesEnds(names)
    let below = sheet.rows.lazy.filter { $0.number > head.number && !$0.values.isEmpty }.prefix(ProseColumn.rowCount)
    guard choice.text == nil, columns.text == nil, isTable, let column = ProseColumn.index(in: below.map(\.values))
    else {
      firstRow = head.number + 1
      if takesTitles, columns.text == nil, isTable, choice.takeTitles(), let title = choice.title {
        remark = ProseColumn.titlesRemark(names[title])
      }
      return
    }
    let name = names.indices.contains(column) ? names[column] : ""
    if ProseColumn.isProse(name) {
      (choice, firstRow, remark) = (FieldChoice([], columns), head.number, ProseColumn.remark(column))
    } else {
      (firstRow, remark) = (head.number + 1, ProseColumn.remark(name))
    }
    choice.text = column
  }

  private static func namesEnds(_ names: [String]) -> Bool {
    let keys = Set(names.map { $0.lowercased() })
    return keys.isSuperset(of: ["source", "target"]) || keys.isSuperset(of: ["from", "to"])
  }
}
