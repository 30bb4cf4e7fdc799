internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A list of literature as Zotero, EndNote and databases of journals export it.
  public static let ris = DocumentFormat(RISFormat())
}

/// RIS: lines with a tag of two signs, two spaces, a hyphen and a value; an entry from TY to ER.
struct RISFormat: DocumentFileFormat {
  let name = "ris"
  let title = "RIS lists of literature"
  let suffixes = ["ris"]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.binaryType == nil else { return nil }
    let isMarked = head.text.drop { $0 <= 0x20 }.starts(with: "TY  - ".utf8)
    return isMarked ? (isNamed ? .suffixAndContent : .content) : isNamed ? .suffix : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let decoded = try file.text()
    return try BibliographyEntry.records(Self.entries(in: decoded.text), of: file, remark: decoded.remark)
  }

  private static let titles = ["TI", "T1", "CT", "BT"]
  private static let abstracts = ["AB", "N2"]
  private static let authors: Set<String> = ["AU", "A1"]
  private static let editors: Set<String> = ["A2", "ED"]
  private static let days = ["DA"]
  private static let years = ["PY", "Y1"]
  private static let publications = ["JO", "JF", "T2", "JA"]

  /// The entries of a text.
  static func entries(in text: String) -> [BibliographyEntry] {
    var entries: [BibliographyEntry] = [], fields: [(tag: String, value: String)] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if let (tag, value) = field(line) {
        if tag == "TY", !fields.isEmpty { entries.append(entry(fields)) }
        if tag == "TY" { fields = [] }
        if tag == "ER" {
          if !fields.isEmpty { entries.append(entry(fields)) }
          fields = []
        } else {
          fields.append((tag, value))
        }
      } else if !fields.isEmpty, line.contains(where: { !$0.isWhitespace }) {
        fields[fields.count - 1].value += "\n" + line
      }
    }
    if !fields.isEmpty { entries.append(entry(fields)) }
    return entries
  }

  /// The tag and the value of a line: "AU  - Doe, Jane".
  private static func field(_ line: Substring) -> (tag: String, value: String)? {
    let line = line.first == "\u{FEFF}" ? line.dropFirst() : line
    let bytes = Array(line.utf8.prefix(6))
    guard bytes.count >= 5, bytes[2...].starts(with: "  -".utf8), (0x41...0x5A).contains(bytes[0]),
      (0x41...0x5A).contains(bytes[1]) || (0x30...0x39).contains(bytes[1])
    else { return nil }
    let value = String(line.dropFirst(5)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (String(line.prefix(2)), value)
  }

  private static func entry(_ fields: [(tag: String, value: String)]) -> BibliographyEntry {
    let value = { (tags: [String]) in
      tags.lazy.compactMap { tag in fields.first { $0.tag == tag && !$0.value.isEmpty }?.value }.first
    }
    // Only abstracts have paragraphs; what goes on in the next line elsewhere is one.
    let line = { (tags: [String]) in
      value(tags).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }
    let names = { (tags: Set<String>) in
      fields.filter { tags.contains($0.tag) && !$0.value.isEmpty }.map { BibliographyEntry.name($0.value, .suffixLast) }
    }
    let authors = names(Self.authors)
    return BibliographyEntry(
      id: line(["ID"]), title: line(titles), abstract: value(abstracts),
      authors: authors.isEmpty ? names(editors) : authors, date: date(line(days), line(years)),
      publication: line(publications),
      url: line(["UR"]), language: line(["LA"]))
  }

  /// The day of an entry; EndNote writes one without its year, "Mar 4", beside the year.
  private static func date(_ day: String?, _ year: String?) -> String? {
    guard let day, let year else { return (day ?? year).map(date) }
    let hasYear = day.split(whereSeparator: { !$0.isNumber }).contains { $0.count == 4 }
    return hasYear ? date(day) : DownloadDate.iso("\(day) \(year.prefix(4))") ?? date(year)
  }

  /// "2020/03/04/" and "2020///" after ISO 8601; anything else as it is.
  private static func date(_ text: String) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let year = parts.first, year.count == 4, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) || parts.count == 4
    else { return text }
    let rest = parts.dropFirst().prefix(2).prefix { !$0.isEmpty && $0.count <= 2 }
    return ([String(year)] + rest.map { $0.count == 1 ? "0\($0)" : String($0) }).joined(separator: "-")
  }
}
