internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A document for printing, of which `pdftotext` makes text.
  public static let pdf = DocumentFormat(PDFFormat())
}

/// PDF, told by its first bytes.
struct PDFFormat: DocumentFileFormat {
  let name = "pdf"
  let title = "PDF"
  let suffixes = ["pdf"]

  /// The mark may stand behind other bytes, ISO 32000-1, annex H.3.4.4.
  private static let reach = 1_024

  static let program = OutsideProgram(
    calls: [("pdftotext", ["-enc", "UTF-8", "-bbox-layout", "-", "-"])],
    package: "poppler-utils (Debian and Ubuntu: apt install poppler-utils; macOS: brew install poppler)")

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    let mark = Array("%PDF-".utf8)
    if head.bytes.starts(with: mark) { return isNamed ? .suffixAndContent : .content }
    return isNamed && head.bytes.prefix(Self.reach).contains(mark) ? .suffixAndContent : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let output = try Self.program.output(for: file, kind: "a PDF file") { Self.refusal($0, file) }
    let layout = PDFLayout(output.bytes)
    let text = PDFParagraphs.text(of: layout)
    guard !text.isEmpty else { throw Self.picturesOnly(file, pages: layout.pages.count) }
    var document = text.document(id: file.id, sha256: output.sha256)
    PDFInformation(layout).apply(to: &document, of: file)
    return ReadyRecords(document, of: file)
  }

  private static func refusal(_ errors: String, _ file: OpenedFile) -> DocumentProblem? {
    if errors.contains("Incorrect password") {
      return DocumentProblem(
        .encrypted, path: file.path, reason: "is encrypted and needs a password",
        advice: "open it with the password and save it without one (qpdf --decrypt)")
    }
    if errors.contains("find trailer dictionary") || errors.contains("read xref table") || errors.contains("damaged") {
      return DocumentProblem(
        .damaged, path: file.path, reason: "is a damaged or cut-off PDF file", advice: "get it again, or save it anew")
    }
    return nil
  }

  private static func picturesOnly(_ file: OpenedFile, pages: Int) -> DocumentProblem {
    let holds = pages == 0 ? "holds no page" : "holds pictures only, on \(counted(pages, "page", "pages"))"
    return DocumentProblem(
      .picturesOnly, path: file.path, reason: holds,
      advice: "make text of it with a program for character recognition first, e.g. ocrmypdf")
  }
}

/// What a PDF file says of itself, where it can be believed.
private struct PDFInformation {
  let layout: PDFLayout

  init(_ layout: PDFLayout) { self.layout = layout }

  func apply(to document: inout Document, of file: OpenedFile) {
    document.title = layout.title.flatMap { Self.isTelling($0) ? $0 : nil } ?? firstHeading(document)
    document.author = layout.author.flatMap { Self.isTelling($0) ? $0 : nil }
    let print = BrowserPrint(layout)
    // The day on which a page was printed is none of its story.
    guard print.isPrinted else {
      return document.dateIfNoOther(layout.created.map { String($0.prefix(10)) }, in: file)
    }
    document.url = print.url
    document.dateIfNoOther(dateShown(in: document), in: file)
  }

  /// The day in one of the first lines that says when something was published, as pages do.
  private func dateShown(in document: Document) -> String? {
    let lines = document.text.split(whereSeparator: \.isNewline).prefix(Self.topLines)
    return lines.lazy.filter { $0.utf8.count <= Self.longestLine }.compactMap {
      PageDateScan.date(behindLabelIn: String($0), nil)
    }.first
  }

  /// So many lines are looked at, none longer than so many bytes.
  private static let (topLines, longestLine) = (20, 160)

  /// The first heading of the first page.
  private func firstHeading(_ document: Document) -> String? {
    guard let span = document.headings.first, document.pages.count < 2 || span.start < document.pages[1].start else {
      return nil
    }
    return String(decoding: Array(document.text.utf8)[span.start..<span.end], as: UTF8.self)
  }

  /// What programs write where nobody said anything, and names of files.
  private static func isTelling(_ text: String) -> Bool {
    let small = text.lowercased()
    let fillers = ["", "untitled", "anonymous", "unspecified", "unknown", "none", "user", "admin", "administrator"]
    let endings = [".doc", ".docx", ".odt", ".rtf", ".indd", ".qxd", ".tex", ".dvi", ".pdf", ".html", ".htm", ".txt"]
    return !fillers.contains(small) && !endings.contains(where: small.hasSuffix) && small.contains(where: \.isLetter)
      && !small.hasPrefix("microsoft word - ")
  }
}
