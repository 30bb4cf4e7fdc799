internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A document of Word.
  public static let word = DocumentFormat(WordFormat())
}

/// Word's documents in Office Open XML (ECMA-376, part 1, section 17).
struct WordFormat: DocumentFileFormat {
  let name = "docx"
  let title = "Word documents"
  let suffixes = ["docx", "docm", "dotx"]
  let libraries: [OutsideLibrary] = [.libarchive, .libxml2]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    .office(head, isNamed: isNamed) { $0.names.contains { $0.hasPrefix("word/") } }
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let package = try OfficePackage(file) {
      $0 == "_rels/.rels" || $0 == "docProps/core.xml"
        || $0.hasPrefix("word/") && $0.hasSuffix(".xml")
          && !$0.dropFirst("word/".count).contains("/")
    }
    let main = package.mainPart(orElse: "word/document.xml")
    guard package.parts[main] != nil else { throw .notOffice(file, "a Word document", lacks: main) }
    let styles = WordStyles()
    package.parse("word/styles.xml", with: styles)
    let body = WordBody(styles.styles)
    let fault = package.parse(main, with: body)
    for notes in ["word/footnotes.xml", "word/endnotes.xml"] { package.parse(notes, with: body) }
    body.blocks.finish()
    var document = body.blocks.text.document(id: file.id, sha256: package.sha256)
    (document.title, document.date) = (body.blocks.title, body.blocks.date)
    OfficeProperties(package, "docProps/core.xml").describe(&document, in: file)
    return package.records(document, of: file, fault)
  }
}

extension DocumentProblem {
  /// The problem of a zip that isn't what its name says.
  static func notOffice(_ file: OpenedFile, _ kind: String, lacks part: String) -> DocumentProblem {
    DocumentProblem(
      .damaged, path: file.path, reason: "is not \(kind) (has no \(part))",
      advice: "open it in the program that made it, and save it again")
  }
}

extension Recognition {
  /// How sure an office format is of a zip.
  static func office(_ head: FileHead, isNamed: Bool, _ isMarked: (ZipHead) -> Bool) -> Recognition? {
    guard ZipHead.isZip(head.bytes) else { return nil }
    if isMarked(ZipHead(head.bytes)) { return isNamed ? .suffixAndContent : .content }
    return isNamed ? .suffix : nil
  }
}

/// The paragraph styles of a Word document.
private final class WordStyles: MarkupHandler {
  private(set) var styles = ParagraphStyles()
  private var id: String?
  private var name = ""
  private var parent: String?

  func start(_ element: MarkupElement) {
    switch element.name {
    case "style": (id, name, parent) = (element["styleId"], "", nil)
    case "name": name = element["val"] ?? ""
    case "basedOn": parent = element["val"]
    default: break
    }
  }

  func end(_ element: String) {
    guard element == "style", let id else { return }
    styles.add(id: id, name: name, parent: parent)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The text of a Word document: what was deleted or moved away is left out, what was inserted is kept.
private final class WordBody: MarkupHandler {
  var blocks = OfficeBlocks()
  private let styles: ParagraphStyles
  private var isText = false
  /// The elements around the place that are left out.
  private var skipped = 0
  private var isInRun = false
  private var isHidden = false
  private var isNote = false

  init(_ styles: ParagraphStyles) { self.styles = styles }

  /// Deletions; and what is there a second time for older programs.
  private static let skippedElements: Set<String> = ["del", "moveFrom", "Fallback"]

  func start(_ element: MarkupElement) {
    if Self.skippedElements.contains(element.name) { skipped += 1 }
    guard skipped == 0 else { return }
    switch element.name {
    case "p" where element.prefix != "a": blocks.beginParagraph()
    case "pStyle":
      let role = styles.role(of: element["val"] ?? "")
      blocks.setRole(role.role, isTitle: role.isTitle)
    case "r": (isInRun, isHidden) = (true, false)
    case "vanish" where isInRun: isHidden = !["0", "false", "off"].contains(element["val"] ?? "1")
    case "t": isText = true
    case "tab", "br", "cr", "ptab": if isInRun { blocks.append([0x20]) }
    case "noBreakHyphen": blocks.append("\u{2011}".utf8)
    case "tr": blocks.beginRow()
    case "tc": blocks.beginCell()
    case "footnotes", "endnotes": isNote = true
    case "footnote", "endnote": if isNote { blocks.beginNote() }
    default: break
    }
  }

  func end(_ name: String) {
    if Self.skippedElements.contains(name) {
      skipped = max(0, skipped - 1)
      return
    }
    guard skipped == 0 else { return }
    switch name {
    case "p": blocks.endParagraph()
    case "r": isInRun = false
    case "t": isText = false
    case "tr": blocks.endRow()
    case "footnotes", "endnotes": isNote = false
    case "footnote", "endnote": if isNote { blocks.endNote() }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isText, skipped == 0, !isHidden { blocks.append(bytes) }
  }
}
