internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A text document of LibreOffice and others.
  public static let openDocumentText = DocumentFormat(
    OpenDocumentFormat(
      name: "odt", title: "OpenDocument texts", suffixes: ["odt", "ott", "fodt"],
      mimeType: "application/vnd.oasis.opendocument.text"))
  /// A presentation of LibreOffice and others.
  public static let openDocumentPresentation = DocumentFormat(
    OpenDocumentFormat(
      name: "odp", title: "OpenDocument presentations", suffixes: ["odp", "otp", "fodp"],
      mimeType: "application/vnd.oasis.opendocument.presentation"))
}

/// Texts and presentations in OpenDocument (OASIS 1.3, part 3).
struct OpenDocumentFormat: DocumentFileFormat {
  let name: String
  let title: String
  let suffixes: [String]
  let libraries: [OutsideLibrary] = [.libarchive, .libxml2]
  let mimeType: String

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    if let type = FlatOpenDocument.mimeType(in: head) {
      return type == mimeType || type == mimeType + "-template" ? (isNamed ? .suffixAndContent : .content) : nil
    }
    return .office(head, isNamed: isNamed) { $0.mimeType == mimeType || $0.mimeType == mimeType + "-template" }
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let package = try OfficePackage.openDocument(file)
    let body = OpenDocumentBody()
    package.parse("styles.xml", with: OpenDocumentStyles(body))
    let fault = package.parse("content.xml", with: body)
    body.blocks.finish()
    var document = body.blocks.text.document(id: file.id, sha256: package.sha256)
    (document.title, document.date) = (body.blocks.title, body.blocks.date)
    OfficeProperties(package, "meta.xml").describe(&document, in: file)
    return package.records(document, of: file, fault)
  }
}

extension OfficePackage {
  /// The parts of an OpenDocument file.
  static func openDocument(_ file: OpenedFile) throws(DocumentProblem) -> OfficePackage {
    if FlatOpenDocument.mimeType(in: file.head) != nil { return try OfficePackage(flat: file) }
    let package = try OfficePackage(file) {
      ["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"].contains($0)
    }
    guard package.parts["content.xml"] != nil else {
      throw .notOffice(file, "an OpenDocument file", lacks: "content.xml")
    }
    let manifest = String(decoding: package.parts["META-INF/manifest.xml"] ?? [], as: UTF8.self)
    if manifest.contains("encryption-data") { throw ArchiveFailure.encrypted.problem(file.path) }
    return package
  }
}

/// The styles of an OpenDocument file, for the body that refers to them.
private final class OpenDocumentStyles: MarkupHandler {
  private let body: OpenDocumentBody

  init(_ body: OpenDocumentBody) { self.body = body }

  func start(_ element: MarkupElement) { body.addStyle(element) }
  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The text of an OpenDocument file, without comments and without what was deleted.
private final class OpenDocumentBody: MarkupHandler {
  var blocks = OfficeBlocks()
  private var styles = ParagraphStyles()
  private var skipped = 0
  private var isPictureTitle = false
  private var paragraphDepth = 0
  /// How many paragraphs are open around each note that is open.
  private var noteLevels: [Int] = []
  private var slideCount = 0

  private static let skippedElements: Set<String> = [
    "tracked-changes", "annotation", "note-citation", "page-number", "slide-number", "sender-initials", "ruby-text",
    "desc", "forms", "shapes", "settings",
    // What stands beside the text where all of it is one file.
    "master-styles", "binary-data",
  ]
  func addStyle(_ element: MarkupElement) {
    guard element.name == "style", let id = element["name"] else { return }
    styles.add(id: id, name: id, parent: element["parent-style-name"])
  }

  func start(_ element: MarkupElement) {
    addStyle(element)
    let name = element.name
    // A picture's title is for those who can't see it; a text's own is a field.
    if name == "title", element.prefix == "svg" { isPictureTitle = true }
    if Self.skippedElements.contains(name) { skipped += 1 }
    guard skipped == 0 else { return }
    switch name {
    case "p" where element.prefix == "text", "h" where element.prefix == "text": startParagraph(element)
    case "s", "tab", "line-break": blocks.append([0x20])
    case "note":
      blocks.beginNote()
      noteLevels.append(paragraphDepth)
    case "table-row": blocks.beginRow()
    case "table-cell": blocks.beginCell()
    case "page" where element.prefix == "draw":
      slideCount += 1
      blocks.beginPage("slide \(slideCount)")
    default: break
    }
  }

  private func startParagraph(_ element: MarkupElement) {
    blocks.beginParagraph()
    paragraphDepth += 1
    let role = styles.role(of: element["style-name"] ?? "")
    if element.name == "h", role.role == .story { return blocks.setRole(.heading) }
    blocks.setRole(role.role, isTitle: role.isTitle)
  }

  func end(_ name: String) {
    if Self.skippedElements.contains(name) {
      skipped = max(0, skipped - 1)
      return
    }
    guard skipped == 0 else { return }
    switch name {
    case "title": isPictureTitle = false
    case "p", "h":
      blocks.endParagraph()
      paragraphDepth = max(0, paragraphDepth - 1)
    case "note":
      blocks.endNote()
      _ = noteLevels.popLast()
    case "table-row": blocks.endRow()
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if skipped == 0, !isPictureTitle, paragraphDepth > noteLevels.last ?? 0 { blocks.append(bytes) }
  }
}
