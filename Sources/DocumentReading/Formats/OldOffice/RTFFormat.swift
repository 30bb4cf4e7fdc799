internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A document of a word processor in the Rich Text Format.
  public static let richText = DocumentFormat(RTFFormat())
}

/// Rich Text Format, told by its first signs.
struct RTFFormat: DocumentFileFormat {
  let name = "richText"
  let title = "Rich Text"
  let suffixes = ["rtf"]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.bytes.starts(with: Array("{\\rtf".utf8)) else { return nil }
    return isNamed ? .suffixAndContent : .content
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let bytes = try file.bytes()
    let read = RTFReader(bytes)
    guard !read.text.isEmpty else { throw .empty(file.path) }
    var document = read.text.document(id: file.id, sha256: SHA256.digest(of: bytes).hexadecimal)
    (document.title, document.author) = (read.title, read.author)
    document.dateIfNoOther(read.created, in: file)
    return ReadyRecords(downloadOr: document, of: file)
  }
}
