internal import Primitives
internal import TextModel

/// One sheet of a spreadsheet: the values of its cells, row by row.
struct Sheet {
  /// A row that holds something, and its number, counted from 1.
  struct Row {
    var number: Int
    var values: [String]
  }

  var name: String
  var rows: [Row] = []

  /// The most columns of spreadsheets.
  static let mostColumns = 16_384

  /// The most rows of spreadsheets, and more.
  static let mostRows = 1 << 30

  /// Puts a value into a column, counted from 0, of the last row.
  mutating func set(_ value: String, column: Int) {
    guard let last = rows.indices.last, (0..<Self.mostColumns).contains(column), !value.isEmpty else { return }
    let missing = column + 1 - rows[last].values.count
    if missing > 0 { rows[last].values += Array(repeating: "", count: missing) }
    rows[last].values[column] = value
  }

  /// Begins a row, in place of one without values.
  mutating func beginRow(_ number: Int) {
    if rows.last?.values.isEmpty == true { rows.removeLast() }
    rows.append(Row(number: number, values: []))
  }
}

/// What the sheets of a file make: a document a row where a column holds texts, and one document of all other sheets.
struct SheetDocuments {
  private let file: OpenedFile
  private let package: OfficePackage
  private var readings: [(reading: Reading, origin: DocumentOrigin)] = []
  private var others = BlockText()
  private var emptyCount = 0
  /// The names that the first rows give.
  private var names: [String] = []

  init(of file: OpenedFile, _ package: OfficePackage) { (self.file, self.package) = (file, package) }

  /// Takes a sheet; `isOnly` where it is the only one.
  ///
  /// - Throws: Where cells refer to one long text so often that the file was made to do harm.
  mutating func add(_ sheet: Sheet, isOnly: Bool) throws(DocumentProblem) {
    for row in sheet.rows {
      guard package.budget.take(row.values.reduce(0) { $0 + $1.utf8.count }) else {
        throw ArchiveFailure.expandsTooFar.problem(file.path)
      }
    }
    guard let head = head(of: sheet) else { return }
    let choice = FieldChoice(head.values, file.reader.columns)
    guard choice.text != nil else {
      names += head.values
      return addRows(of: sheet)
    }
    for row in sheet.rows where row.number > head.number && !row.values.isEmpty {
      var values = row.values
      if let date = choice.date, date < values.count { values[date] = SheetDate.iso(values[date]) }
      guard let record = RecordText(values, choice) else {
        emptyCount += 1
        continue
      }
      let place = isOnly ? file.id : "\(file.id)/\(sheet.name)"
      let digest = SHA256.digest(of: Array(values.joined(separator: "\t").utf8)).hexadecimal
      let document = record.document(orID: "\(place):\(row.number)", sha256: digest)
      readings.append((.document(document), DocumentOrigin(fileID: place, line: row.number)))
    }
  }

  /// The row that names the columns: the first that holds anything, or below a title in one cell the first that names a text.
  private func head(of sheet: Sheet) -> Sheet.Row? {
    let rows = sheet.rows.lazy.filter { $0.values.contains { !$0.isEmpty } }.prefix(10)
    guard let first = rows.first, first.values.count(where: { !$0.isEmpty }) == 1 else { return rows.first }
    let named = rows.first { row in
      row.values.count { !$0.isEmpty } > 1 && FieldChoice(row.values, file.reader.columns).text != nil
    }
    return named ?? first
  }

  private mutating func addRows(of sheet: Sheet) {
    others.beginPage("sheet \(sheet.name)")
    for row in sheet.rows {
      let values = row.values.filter { $0.contains { !$0.isWhitespace } }
      others.add(values.joined(separator: BlockText.cellSeparator), values.count > 1 ? .table : .story)
    }
  }

  /// All documents; `describe` adds what the file says of itself to the one of its cells.
  mutating func records(_ describe: (inout Document) -> Void) throws(DocumentProblem) -> any DocumentRecords {
    let origin = DocumentOrigin(fileID: file.id, line: nil)
    if file.reader.columns.text != nil, readings.isEmpty {
      throw .noTextField(file.path, found: names.filter { !$0.isEmpty }, file.reader.columns, what: "column")
    }
    if !others.isEmpty, file.reader.columns.text == nil {
      var document = others.document(id: file.id, sha256: package.sha256)
      describe(&document)
      readings.append((.document(document), origin))
    }
    if readings.isEmpty { throw .withoutText(file.path) }
    if emptyCount > 0 {
      let message =
        "\(counted(emptyCount, "row has", "rows have")) no text and \(emptyCount == 1 ? "is" : "are") left out"
      readings.append((.remark(DocumentRemark(path: file.path, message: message)), origin))
    }
    return ReadyRecords(readings)
  }
}

/// Dates of spreadsheets, which are numbers of days.
enum SheetDate {
  /// The days from 1 January 1970 to the day before spreadsheets begin to count, 30 December 1899.
  private static let start = -25_569

  /// A number of days as a date of ISO 8601; any other text stays as it is.
  static func iso(_ value: String) -> String {
    guard let number = Double(value), number >= 1, number < 2_958_466 else { return value }
    // Years are numbers, too, and no days that a person would mean: they are in 1905.
    if value.utf8.count == 4 { return value }
    // Civil date from days, after H. Hinnant's "chrono-Compatible Low-Level Date Algorithms".
    let days = Int(number) + start + 719_468
    let era = days / 146_097, day = days - era * 146_097
    let yearOfEra = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let parts = [(year, 4), (month, 2), (dayOfYear - (153 * shifted + 2) / 5 + 1, 2)]
    return parts.map { String(repeating: "0", count: max(0, $1 - String($0).count)) + String($0) }.joined(
      separator: "-")
  }
}
