internal import TextModel

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

  /// The one document that a file is, and what there is to say of it before.
  convenience init(_ document: Document, of file: OpenedFile, remarks: [String] = []) {
    self.init(remarks.map { .remark(DocumentRemark(path: file.path, message: $0)) } + [.document(document)], of: file)
  }

  func next() -> [(reading: Reading, origin: DocumentOrigin)]? { readings.popLast().map { [$0] } }
}
