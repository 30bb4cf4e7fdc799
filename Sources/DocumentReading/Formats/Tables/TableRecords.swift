internal import Primitives
internal import TextModel

/// The rows of a table as documents, one at a time.
final class TableRecords: DocumentRecords {
  private let path: String
  private let fileID: String
  private let choice: FieldChoice
  private let columnCount: Int
  private let headCount: Int
  private let slashed: SlashedDates?
  private var rows: DelimitedRows
  private var remarks: [String] = []
  private var emptyCount = 0
  private var mendedCount = 0
  private var longCount = 0
  private var rowCount = 0
  private var hasForeignEncoding = false
  private var isFinished = false
  private var isStarted = false

  init(_ stream: ByteStream, _ head: TableHead, _ choice: FieldChoice, of file: OpenedFile, remarks: [String]) {
    (path, fileID, self.choice) = (file.path, file.id, choice)
    (columnCount, headCount) = (head.names.count, head.rowCount)
    slashed = choice.date.flatMap { date in
      SlashedDates(head.rows.lazy.compactMap { date < $0.count ? $0[date] : nil })
    }
    rows = DelimitedRows(stream, delimiter: head.delimiter, limit: file.largestSize)
    self.remarks = remarks
  }

  func next() -> [(reading: Reading, origin: DocumentOrigin)]? {
    guard !isFinished else { return nil }
    do throws(DelimitedRows.Failure) {
      if !isStarted {
        isStarted = true
        for _ in 0..<headCount { _ = try rows.next() }
      }
      while let row = try rows.next() {
        if let reading = read(row) { return [(reading, DocumentOrigin(fileID: fileID, line: row.line))] }
      }
      return closing([])
    } catch { return closing([.problem(problem(error))]) }
  }

  private func read(_ row: DelimitedRows.Row) -> Reading? {
    rowCount += 1
    if row.fields.count > columnCount, row.fields[columnCount...].contains(where: { !$0.isEmpty }) { longCount += 1 }
    guard var record = RecordText(row.fields.map(text), choice) else {
      emptyCount += 1
      return nil
    }
    if let slashed, let date = record.date { record.date = slashed.iso(date) ?? date }
    if record.mend() { mendedCount += 1 }
    let digest = SHA256.digest(of: row.bytes).hexadecimal
    return .document(record.document(orID: "\(fileID):\(row.line)", sha256: digest))
  }

  private func text(_ field: [UInt8]) -> String {
    if let text = String(validating: field, as: UTF8.self) { return text }
    hasForeignEncoding = true
    return Windows1252.decode(field)
  }

  private func problem(_ failure: DelimitedRows.Failure) -> DocumentProblem {
    switch failure {
    case .system(let error): error.problem(path)
    case .tooLong(let line):
      DocumentProblem(
        .tooLarge, path: path, line: line, reason: "the row is too long", advice: "split it, or close its quotes")
    case .openQuote(let line):
      DocumentProblem(
        .damaged, path: path, line: line, reason: "a quoted field begins here and is never closed",
        advice: "close it with \", and write quotes inside it twice")
    }
  }

  /// What there is to say of the table as a whole.
  private func closing(_ readings: [Reading]) -> [(reading: Reading, origin: DocumentOrigin)]? {
    isFinished = true
    var readings = readings
    if rowCount == 0, readings.isEmpty { readings.append(.problem(.empty(path))) }
    if hasForeignEncoding { remarks.append(Windows1252.remark) }
    if mendedCount > 0 { remarks.append(RecordText.mendingRemark(mendedCount)) }
    if emptyCount > 0 {
      remarks.append(
        "\(counted(emptyCount, "row has", "rows have")) no text and \(emptyCount == 1 ? "is" : "are") left out")
    }
    if longCount > 0 {
      remarks.append(
        "\(counted(longCount, "row has", "rows have")) more fields than the first row; look whether quotes are missing")
    }
    readings += remarks.map { .remark(DocumentRemark(path: path, message: $0)) }
    return readings.map { ($0, DocumentOrigin(fileID: fileID, line: nil)) }
  }
}
