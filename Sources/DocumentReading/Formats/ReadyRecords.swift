/// What a file gives that was read as a whole.
final class ReadyRecords: DocumentRecords {
  /// What wasn't handed on yet, in reverse.
  private var readings: [(reading: Reading, origin: DocumentOrigin)]

  /// Readings with where they stand, in order.
  init(_ readings: [(reading: Reading, origin: DocumentOrigin)]) { self.readings = readings.reversed() }

  /// Readings about a file as a whole.
  convenience init(_ readings: [Reading], of file: OpenedFile) {
    self.init(readings.map { ($0, DocumentOrigin(fileID: file.id, line: nil)) })
  }

  func next() -> [(reading: Reading, origin: DocumentOrigin)]? { readings.popLast().map { [$0] } }
}
