internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A page of the web, saved with all that belongs to it.
  public static let webArchive = DocumentFormat(WebArchiveFormat())
}

/// Pages saved as letters are written, RFC 2557: the first part is the page, the others are pictures and styles.
struct WebArchiveFormat: DocumentFileFormat {
  let name = "webArchive"
  let title = "saved page"
  let suffixes = ["mht", "mhtml"]
  let libraries: [OutsideLibrary] = [.gmime, .libxml2]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.binaryType == nil else { return nil }
    let fields = MailHead(head.text)
    if fields.isPage { return isNamed ? .suffixAndContent : .content }
    return isNamed && fields.count > 0 ? .suffix : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let bytes = try file.bytes()
    guard let letter = Letter(bytes), let page = letter.parts.first(where: { $0.type == "text/html" }) else {
      throw DocumentProblem(
        .damaged, path: file.path, reason: "is a saved page without a page in it", advice: "save the page anew")
    }
    let story = HTMLText.read(page.bytes, declaredEncoding: page.charset)
    guard !story.text.isEmpty else { throw .emptyPage(file.path) }
    var document = story.document(id: file.id, sha256: SHA256.digest(of: bytes).hexadecimal)
    // What browsers write there.
    document.title = letter.subject ?? document.title
    document.url = document.url ?? SavedAddress.inArchive(bytes)
    return ReadyRecords(document, of: file, remarks: story.remarks)
  }
}
