internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A page as wikis of MediaWiki keep it.
  public static let wikitext = DocumentFormat(WikitextFormat())
}

/// The markup of MediaWiki, told by bold letters, links and templates in its first lines, or by its suffix.
struct WikitextFormat: DocumentFileFormat {
  let name = "wikitext"
  let title = "wikitext"
  let suffixes = ["wiki", "mediawiki", "wikitext"]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.binaryType == nil else { return nil }
    let isMarked = Self.isMarked(head.text)
    return isMarked ? (isNamed ? .suffixAndContent : .content) : isNamed ? .suffix : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let decoded = try file.text()
    var blocks = BlockText()
    Wikitext.add(decoded.text, to: &blocks)
    guard !blocks.isEmpty else { throw .withoutText(file.path) }
    let document = blocks.document(id: file.id, sha256: SHA256.digest(of: decoded.bytes).hexadecimal)
    return ReadyRecords(document, of: file, remarks: decoded.remark.map { [$0] } ?? [])
  }

  /// Whether text has links and bold letters, which notes in Markdown don't have together, and templates or headings.
  private static func isMarked(_ head: [UInt8]) -> Bool {
    guard head.contains(UInt8(ascii: "[")) else { return false }
    var links = 0, bold = 0, templates = 0, headings = 0
    for at in head.indices.dropLast(2) {
      let (first, second, third) = (head[at], head[at + 1], head[at + 2])
      guard first == second else { continue }
      switch first {
      case UInt8(ascii: "["): links += third > 0x20 && third != first ? 1 : 0
      case UInt8(ascii: "'"): bold += third == first ? 1 : 0
      case UInt8(ascii: "{"): templates += third | 0x20 >= 0x61 ? 1 : 0
      case UInt8(ascii: "="): headings += at == 0 || head[at - 1] == 0x0A ? 1 : 0
      default: break
      }
    }
    return links > 0 && bold > 1 && templates + headings > 0
  }
}
