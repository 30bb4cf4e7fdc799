internal import Primitives
internal import TextModel

/// The one document that a file is, and what there is to say of it before.
final class SingleDocument: DocumentRecords {
  private var readings: [Reading]?
  private let origin: DocumentOrigin

  init(_ document: Document, of file: OpenedFile, remarks: [String] = []) {
    origin = DocumentOrigin(fileID: file.id, line: nil)
    readings = remarks.map { .remark(DocumentRemark(path: file.path, message: $0)) } + [.document(document)]
  }

  func next() -> [(reading: Reading, origin: DocumentOrigin)]? {
    defer { readings = nil }
    return readings?.map { ($0, origin) }
  }
}
