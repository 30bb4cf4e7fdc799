internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A web archive, of which every page is a document.
  public static let warc = DocumentFormat(WARCFormat())
}

/// Web archives (ISO 28500), mostly compressed: what servers answered, and texts that were made of that.
struct WARCFormat: DocumentFileFormat {
  let name = "warc"
  let title = "web archives"
  let suffixes = ["warc", "wet"]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.bytes.starts(with: "WARC/".utf8) else { return nil }
    return isNamed ? .suffixAndContent : .content
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    WARCRecords(
      file, ArchiveNesting(depth: file.nesting?.depth ?? 0, budget: file.nesting?.budget ?? ExpansionBudget()))
  }
}
