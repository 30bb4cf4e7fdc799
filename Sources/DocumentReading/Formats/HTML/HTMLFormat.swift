internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A page of the web.
  public static let html = DocumentFormat(HTMLFormat())
}

/// A page, told by its first tags wherever it comes from, or by its suffix.
struct HTMLFormat: DocumentFileFormat {
  let name = "html"
  let title = "HTML"
  let suffixes = ["html", "htm", "xhtml"]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    let isPage = HTMLMarks.begin(head.text)
    if head.binaryType != nil, !isPage { return nil }
    if isPage { return isNamed ? .suffixAndContent : .content }
    return isNamed ? .suffix : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let bytes = try file.bytes()
    let page = HTMLText.read(bytes)
    var document = page.text.document(id: file.id, sha256: SHA256.digest(of: bytes).hexadecimal)
    page.metadata.apply(to: &document)
    document.add(page.story.map { DocumentPart($0, .story) })
    var readings: [Reading] = page.remarks.map { .remark(DocumentRemark(path: file.path, message: $0)) }
    readings.append(page.text.isEmpty ? .problem(.emptyPage(file.path)) : .document(document))
    return ReadyRecords(readings, of: file)
  }
}

extension DocumentProblem {
  /// The problem of a page without a word.
  static func emptyPage(_ path: String) -> DocumentProblem {
    DocumentProblem(
      .empty, path: path, reason: "is a page without text",
      advice: "open it in a browser and save what it shows: its text may be loaded by scripts")
  }
}
