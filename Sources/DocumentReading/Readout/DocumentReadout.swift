internal import Primitives
public import TextModel

/// A document as it was read, paragraph by paragraph, in a form for other programs and for people.
///
///     for case .document(let document) in DocumentReader().readings(at: ["news"]) {
///       print(DocumentReadout(document).jsonLine(includingPage: false), terminator: "")
///     }
public struct DocumentReadout {
  /// A paragraph, and what it is there for.
  public struct Paragraph: Hashable, Sendable {
    /// Where it stands in the text, in bytes of UTF-8.
    public var span: TextSpan
    /// What it is there for.
    public var role: DocumentPart.Role
    /// Why it was taken for that, where there is more to say than that its source says so.
    public var reason: String?
    /// The language it is in, where that is another one than the document's.
    public var language: Language?
  }

  /// What was read.
  public let document: Document

  /// Its paragraphs, in text order.
  public let paragraphs: [Paragraph]

  /// Cuts a document into its paragraphs.
  ///
  /// - Complexity: O(*n* + *p* log *p*) for *n* bytes and *p* parts.
  public init(_ document: Document, language: Language = .english) {
    self.document = document
    let text = TokenizedDocument(document, language: language)
    var parts = PartSearch(document.parts)
    paragraphs = text.paragraphs.map { paragraph in
      let part = parts.part(around: paragraph.span)
      let role = part?.role ?? paragraph.role.partRole
      let reason = part?.reason ?? (part == nil && role == .boilerplate ? "says again what stands above" : nil)
      return Paragraph(span: paragraph.span, role: role, reason: reason, language: part?.language)
    }
  }

  /// The document as a line of JSON, line feed included; offsets are Unicode scalars, as everywhere.
  ///
  /// - Parameters:
  ///   - includesPage: Whether paragraphs that are no part of the story are listed too.
  ///   - includesReasons: Whether each says why it was taken for what it is.
  /// - Returns: The line.
  /// - Complexity: O(*n*) for *n* bytes of the text.
  public func jsonLine(includingPage includesPage: Bool, reasons includesReasons: Bool = false) -> String {
    var offsets = ScalarCursor(document.text)
    let shown = paragraphs.filter { includesPage || $0.role.isStory }
    let line = JSONText { line in
      line.add("id", document.id)
      line.add("title", document.title)
      line.add("date", document.date)
      line.add("author", document.author)
      if let publication = document.publication { line.add("publication", publication) }
      line.add("language", document.language)
      line.add("url", document.url)
      line.add("format", document.format)
      line.add("sha256", document.sha256)
      line.add("text", document.text)
      if !document.pages.isEmpty {
        line.add("pages", document.pages) { json, page in
          json.object {
            $0.add("start", offsets.scalars(before: page.start))
            $0.add("name", page.name)
          }
        }
      }
      line.add("paragraphs", shown) { json, paragraph in
        json.object {
          $0.add(offsets.scalars(paragraph.span))
          $0.add("role", paragraph.role.rawValue)
          $0.add("language", paragraph.language?.code)
          if includesReasons { $0.add("reason", paragraph.reason) }
        }
      }
    }
    return line.text + "\n"
  }

  /// The document as text for people, with a blank line behind each paragraph.
  ///
  /// - Parameters:
  ///   - includesHeading: Whether a line `# id | title | date` stands first, to tell several apart.
  ///   - includesPage: Whether paragraphs that are no part of the story are there too; each then says what it is.
  ///   - includesReasons: Whether each says why it was taken for what it is.
  /// - Returns: The text.
  /// - Complexity: O(*n*) for *n* bytes of the text.
  public func plainText(
    heading includesHeading: Bool, includingPage includesPage: Bool, reasons includesReasons: Bool = false
  ) -> String {
    let bytes = Array(document.text.utf8)
    let heading = [document.id, document.title, document.date].compactMap(\.self).joined(separator: " | ")
    var lines = includesHeading ? ["# " + heading] : []
    var pageParts = document.boilerplate[...]
    for paragraph in paragraphs where includesPage || paragraph.role.isStory {
      let cuts = includesPage ? [] : Self.pieces(of: &pageParts, inside: paragraph.span)
      let text = Self.text(bytes, paragraph.span, without: cuts)
      let reason = includesReasons ? paragraph.reason.map { ": " + $0 } ?? "" : ""
      lines.append(includesPage ? "[\(paragraph.role.rawValue)\(reason)] \(text)" : text)
    }
    return lines.map { $0 + "\n\n" }.joined()
  }
}

extension DocumentReadout {
  /// The pieces inside a paragraph that belong to the page, such as headlines that run into a sentence; for paragraphs in text order.
  private static func pieces(of parts: inout ArraySlice<TextSpan>, inside span: TextSpan) -> [TextSpan] {
    parts = parts.drop { $0.start < span.start }
    return Array(parts.prefix { $0.end <= span.end })
  }

  private static func text(_ bytes: [UInt8], _ span: TextSpan, without cuts: [TextSpan]) -> String {
    var kept: [UInt8] = []
    var start = span.start
    for cut in cuts {
      if cut.start > start { kept += bytes[start..<cut.start] }
      start = max(start, cut.end)
    }
    return String(decoding: kept + bytes[start..<span.end], as: UTF8.self)
  }
}

extension Paragraph.Role {
  /// What a paragraph is where no part says more.
  fileprivate var partRole: DocumentPart.Role {
    switch self {
    case .body: .story
    case .heading: .heading
    case .boilerplate: .boilerplate
    case .credit: .credit
    }
  }
}

/// Finds the part that a paragraph lies in, for paragraphs in text order.
private struct PartSearch {
  private let parts: [DocumentPart]
  private var next = 0
  /// Parts that begin before the paragraph, and may reach over it.
  private var open: [DocumentPart] = []

  init(_ parts: [DocumentPart]) { self.parts = parts }

  /// The smallest part that covers a span.
  mutating func part(around span: TextSpan) -> DocumentPart? {
    while next < parts.count, parts[next].span.start <= span.start {
      open.append(parts[next])
      next += 1
    }
    open.removeAll { $0.span.end < span.end }
    return open.min { ($0.span.length, $0.role.rawValue) < ($1.span.length, $1.role.rawValue) }
  }
}
