internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A list of literature in the JSON of the Citation Style Language.
  public static let csl = DocumentFormat(CSLFormat())
}

/// CSL-JSON, as Zotero and pandoc write it: a list of objects with `type`, `title`, `author` and `issued`.
struct CSLFormat: DocumentFileFormat {
  let name = "csl"
  let title = "CSL-JSON lists of literature"
  let suffixes = ["csljson"]

  /// The types of works that the language knows, but for words that other JSON has as well.
  private static let types = [
    "article-journal", "article-magazine", "article-newspaper", "article", "bill", "book", "broadcast", "chapter",
    "classic", "collection", "dataset", "document", "entry-dictionary", "entry-encyclopedia", "entry", "event",
    "figure",
    "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture", "pamphlet",
    "paper-conference", "patent", "performance", "periodical", "personal_communication", "post-weblog", "post",
    "regulation", "report", "review-book", "review", "software", "song", "speech", "standard", "thesis", "treaty",
    "webpage",
  ].map { Array("\"\($0)\"".utf8) }
  /// Members that only such objects have.
  private static let members = ["\"date-parts\"", "\"container-title\"", "\"family\""].map { Array($0.utf8) }

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.binaryType == nil else { return nil }
    return Self.isMarked(head.text) ? (isNamed ? .suffixAndContent : .content) : isNamed ? .suffix : nil
  }

  /// Whether a list begins whose first objects have a type, and a member, that only this format knows.
  private static func isMarked(_ head: [UInt8]) -> Bool {
    guard head.lazy.filter({ $0 > 0x20 }).prefix(2).elementsEqual("[{".utf8) else { return false }
    var hasType = false, hasMember = false
    for at in head.indices where head[at] == UInt8(ascii: "\"") {
      let rest = head[at...]
      if !hasType, rest.starts(with: "\"type\"".utf8) {
        let value = rest.dropFirst(6).drop { $0 <= 0x20 || $0 == UInt8(ascii: ":") }
        hasType = types.contains { value.starts(with: $0) }
      }
      if !hasMember { hasMember = members.contains { rest.starts(with: $0) } }
      if hasType, hasMember { return true }
    }
    return false
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let decoded = try file.text()
    let list: JSONNode
    do throws(JSONLine.Failure) { list = try JSONNode(line: Array(decoded.text.utf8)) } catch {
      let before = decoded.text.utf8.prefix(error.offset)
      throw DocumentProblem(
        .invalidJSON, path: file.path, line: before.count { $0 == 0x0A } + 1,
        reason: JSONRecord.words(for: error.problem),
        advice: "correct the file, or export it again")
    }
    let nodes = (try? list.elements()) ?? [list]
    var entries = nodes.map(Self.entry)
    for (index, line) in zip(entries.indices, JSONElementLines.lines(in: decoded.text)) { entries[index].line = line }
    return try BibliographyEntry.records(entries, of: file, remark: decoded.remark)
  }

  private static func entry(_ node: JSONNode) -> BibliographyEntry {
    let value = { (name: String) in text(try? node.optional(name)) }
    var authors = names((try? node.optional("author")) ?? nil)
    if authors.isEmpty { authors = names((try? node.optional("editor")) ?? nil) }
    return BibliographyEntry(
      id: value("id"), title: value("title"), abstract: value("abstract"), authors: authors,
      date: date((try? node.optional("issued")) ?? nil), publication: value("container-title"), url: value("URL"),
      language: value("language"))
  }

  private static func text(_ node: JSONNode??) -> String? {
    guard let node = node ?? nil else { return nil }
    let text = (try? node.text()) ?? (try? node.integer()).map(String.init)
    return text.flatMap { $0.contains { !$0.isWhitespace } ? HTMLEntities.decodedWholly($0) : nil }
  }

  private static func names(_ node: JSONNode?) -> [String] {
    let people = (try? node?.elements()) ?? []
    return people.compactMap { person in
      let parts = ["given", "dropping-particle", "non-dropping-particle", "family", "literal"].compactMap {
        text(try? person.optional($0))
      }
      guard !parts.isEmpty else { return nil }
      return parts.joined(separator: " ") + (text(try? person.optional("suffix")).map { ", " + $0 } ?? "")
    }
  }

  /// `{"date-parts": [[2020, 3, 4]]}`, or a date as it is written.
  private static func date(_ node: JSONNode?) -> String? {
    guard let node else { return nil }
    let lists = (try? node.optional("date-parts"))?.flatMap { try? $0.elements() } ?? []
    let parts = (lists.first.flatMap { try? $0.elements() } ?? []).prefix(3).compactMap { text($0) }
    guard !parts.isEmpty else { return text(try? node.optional("literal")) ?? text(try? node.optional("raw")) }
    return parts.map { $0.count == 1 ? "0" + $0 : $0 }.joined(separator: "-")
  }
}
