internal import Primitives
internal import TextModel

/// An article of a download from a news database.
struct DownloadArticle {
  var title: String?
  var date: String?
  var author: String?
  var publication: String?
  /// The paragraphs of the story, and what they are.
  private(set) var blocks: [(lines: [String], role: DocumentPart.Role)] = []

  /// Whether there is nothing to read.
  var isEmpty: Bool { title == nil && blocks.isEmpty }

  /// Adds a paragraph; rows and headings stay what their file says they are.
  mutating func add(_ paragraph: DownloadParagraph) {
    blocks.append((paragraph.lines.map(\.text), paragraph.lines.first?.role ?? .story))
  }

  /// Adds a paragraph of a single line, unless it is empty.
  mutating func add(_ text: String, _ role: DocumentPart.Role = .story) {
    if !text.isEmpty { blocks.append(([text], role)) }
  }

  /// The document: title, publication as a credit, story, with blank lines between paragraphs.
  func document(id: String) -> Document {
    var text = "", parts: [DocumentPart] = []
    func add(_ lines: [String], _ role: DocumentPart.Role) {
      let start = text.utf8.count
      text += lines.joined(separator: "\n")
      if role != .story { parts.append(DocumentPart(TextSpan(start, text.utf8.count), role)) }
      text += "\n\n"
    }
    if let title { add([title], .title) }
    if let publication { add([publication], .credit) }
    for block in blocks { add(block.lines, block.role) }
    let digest = SHA256.digest(of: Array(text.utf8)).hexadecimal
    var document = Document(id: id, text: text, title: title, date: date, sha256: digest)
    (document.author, document.publication) = (author, publication)
    document.add(parts)
    return document
  }
}
