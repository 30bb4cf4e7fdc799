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
  let libraries: [OutsideLibrary] = [.libxml2]
  let isReadAsOne = true

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    let isPage = HTMLMarks.begin(head.text)
    if head.binaryType != nil, !isPage { return nil }
    if isPage { return isNamed ? .suffixAndContent : .content }
    return isNamed ? .suffix : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let bytes = try file.bytes()
    if bytes.withUnsafeBufferPointer(NewsDownload.mayBe), let download = download(in: bytes, of: file) {
      return download
    }
    var page = HTMLText.read(bytes)
    page.takeStatedBody()
    guard !page.text.isEmpty else { throw .emptyPage(file.path) }
    page.metadata.url = page.metadata.url ?? SavedAddress.inPage(bytes)
    let document = page.document(id: file.id, sha256: SHA256.digest(of: bytes).hexadecimal)
    return ReadyRecords(document, of: file, remarks: page.remarks)
  }

  /// The articles of a page that was downloaded from a news database, on which everything is to be looked at; nil for other pages.
  private func download(in bytes: [UInt8], of file: OpenedFile) -> ReadyRecords? {
    let page = HTMLText.read(bytes, .everything)
    let whole = page.text.document(id: file.id, sha256: SHA256.digest(of: bytes).hexadecimal)
    guard NewsDownload.articles(of: whole) != nil else { return nil }
    return ReadyRecords(downloadOr: whole, of: file, remarks: page.remarks)
  }
}

extension HTMLText {
  /// A document with the page's text, what its blocks are, and what it says of itself.
  func document(id: String, sha256: String) -> Document {
    var document = text.document(id: id, sha256: sha256)
    metadata.apply(to: &document)
    document.add(story.map { DocumentPart($0, .story) })
    return document
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
