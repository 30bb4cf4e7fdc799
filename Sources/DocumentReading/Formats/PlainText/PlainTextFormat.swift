internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// One document, its text as it stands.
  public static let plainText = DocumentFormat(PlainTextFormat())
}

/// Text without any structure but its lines; what no other format knows is this.
struct PlainTextFormat: WholeTextFormat {
  let name = "plainText"
  let title = "plain text"
  let suffixes = ["txt", "text"]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.binaryType == nil else { return nil }
    return isNamed ? .suffix : .possible
  }

  func addStructure(to document: inout Document) {
    if let log = MessageLog(document.text) {
      document.markup = log.stamps
      document.add(log.notices.map { DocumentPart($0, .boilerplate, reason: "a note of the program") })
      document.lineEnds = .ending
      return
    }
    document.add(SpeakerLines.spans(in: document.text).map { DocumentPart($0, .header) })
    addFrontMatter(to: &document)
  }

  /// Text has front matter only where that says something known: three hyphens may also be a rule.
  private func addFrontMatter(to document: inout Document) {
    guard document.text.utf8.starts(with: "---".utf8) || document.text.utf8.starts(with: "+++".utf8),
      let matter = FrontMatter(Array(document.text.utf8)),
      matter.date != nil || matter.title != nil || matter.url != nil
    else { return }
    document.markup = [TextSpan(0, matter.end)]
    (document.title, document.date, document.url) = (matter.title, matter.date, matter.url)
    document.author = matter.author
  }
}
