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
  private var otherSheets: [String] = []
  private var emptyCount = 0
  private var documentCount = 0
  /// The names that the first rows give.
  private var names: [String] = []

  /// From which day the file counts others.
  private let dayZero: SheetDate.DayZero

  init(of file: OpenedFile, _ package: OfficePackage, dayZero: SheetDate.DayZero = .of1900) {
    (self.file, self.package, self.dayZero) = (file, package, dayZero)
  }

  /// Takes a sheet; `isOnly` where it is the only one.
  ///
  /// - Throws: Where cells refer to one long text so often that the file was made to do harm.
  mutating func add(_ sheet: Sheet, isOnly: Bool) throws(DocumentProblem) {
    for row in sheet.rows {
      guard package.budget.take(row.values.reduce(0) { $0 + $1.utf8.count }) else {
        throw ArchiveFailure.expandsTooFar.problem(file.path)
      }
    }
    let head = SheetHead(of: sheet, file.reader.columns, takesTitles: isOnly)
    guard let head, head.choice.text != nil else {
      names += head?.names ?? []
      return addRows(of: sheet)
    }
    let place = isOnly ? file.id : "\(file.id)/\(sheet.name)"
    if let remark = head.remark {
      let path = isOnly ? file.path : "\(file.path)/\(sheet.name)"
      readings.append((.remark(DocumentRemark(path: path, message: remark)), DocumentOrigin(fileID: place, line: nil)))
    }
    let rows = sheet.rows.filter { $0.number >= head.firstRow && !$0.values.isEmpty }
    let slashed = head.choice.date.flatMap { date in
      SlashedDates(rows.lazy.compactMap { date < $0.values.count ? $0.values[date] : nil })
    }
    for row in rows {
      var values = row.values
      if let date = head.choice.date, date < values.count {
        values[date] = slashed?.iso(values[date]) ?? SheetDate.iso(values[date], from: dayZero)
      }
      guard let record = RecordText(values, head.choice) else {
        emptyCount += 1
        continue
      }
      let digest = SHA256.digest(of: Array(values.joined(separator: "\t").utf8)).hexadecimal
      let document = record.document(orID: "\(place):\(row.number)", sha256: digest)
      readings.append((.document(document), DocumentOrigin(fileID: place, line: row.number)))
      documentCount += 1
    }
  }

  private mutating func addRows(of sheet: Sheet) {
    let start = others.bytes.count
    others.beginPage("sheet \(sheet.name)")
    for row in sheet.rows {
      let values = row.values.filter { $0.contains { !$0.isWhitespace } }
      others.add(values.joined(separator: BlockText.cellSeparator), values.count > 1 ? .table : .story)
    }
    if others.bytes.count > start { otherSheets.append(sheet.name) }
  }

  /// All documents; `describe` adds what the file says of itself to the one of its cells.
  mutating func records(_ describe: (inout Document) -> Void) throws(DocumentProblem) -> any DocumentRecords {
    let origin = DocumentOrigin(fileID: file.id, line: nil)
    if file.reader.columns.text != nil, documentCount == 0 {
      throw .noTextField(file.path, found: names.filter { !$0.isEmpty }, file.reader.columns, what: "column")
    }
    // Beside a sheet of texts, one without tells of them.
    if !otherSheets.isEmpty, documentCount > 0 {
      let names = otherSheets.map { "\"\($0)\"" }.joined(separator: ", ")
      let count = counted(otherSheets.count, "sheet has", "sheets have")
      let message = "\(count) no column of text and \(otherSheets.count == 1 ? "was" : "were") left out: \(names)"
      readings.append((.remark(DocumentRemark(path: file.path, message: message)), origin))
    } else if !others.isEmpty, file.reader.columns.text == nil {
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
  /// The day that is number 0, by the days from 1 January 1970 to it.
  enum DayZero: Int {
    /// 30 December 1899.
    case of1900 = -25_569
    /// 1 January 1904, as workbooks say that Excel for the Macintosh began.
    case of1904 = -24_107
  }

  /// A number of days as a date of ISO 8601; any other text stays as it is.
  static func iso(_ value: String, from dayZero: DayZero) -> String {
    guard let number = Double(value), number >= 1, number < 2_958_466 else { return value }
    // Years are numbers, too, and no days that a person would mean: they are in 1905.
    if value.utf8.count == 4 { return value }
    return CivilDay.iso(daysSince1970: Int(number) + dayZero.rawValue)
  }
}
