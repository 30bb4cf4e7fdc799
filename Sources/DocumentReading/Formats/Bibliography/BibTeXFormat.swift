internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A list of literature for LaTeX.
  public static let bibTeX = DocumentFormat(BibTeXFormat())
}

/// BibTeX and BibLaTeX: `@article{key, title = {…}, author = {Doe, Jane and Roe, Richard}, …}`.
struct BibTeXFormat: DocumentFileFormat {
  let name = "bibtex"
  let title = "BibTeX lists of literature"
  let suffixes = ["bib", "bibtex"]

  private static let types: Set<String> = [
    "article", "book", "booklet", "inbook", "incollection", "inproceedings", "conference", "manual", "mastersthesis",
    "misc", "phdthesis", "proceedings", "techreport", "unpublished", "online", "report", "thesis", "collection",
    "string",
    "comment", "preamble", "newspaper", "webpage",
  ]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.binaryType == nil else { return nil }
    let start = head.text.drop { $0 <= 0x20 }
    let type = start.dropFirst().prefix(20).prefix { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
    let isMarked =
      start.first == UInt8(ascii: "@") && start[type.endIndex...].first == UInt8(ascii: "{")
      && Self.types.contains(String(decoding: type, as: UTF8.self).lowercased())
    return isMarked ? (isNamed ? .suffixAndContent : .content) : isNamed ? .suffix : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let decoded = try file.text()
    var scanner = BibTeXScanner(Array(decoded.text.utf8))
    var entries: [BibliographyEntry] = []
    while let entry = scanner.next() { entries.append(Self.entry(entry)) }
    return try BibliographyEntry.records(entries, of: file, remark: decoded.remark)
  }

  private static func entry(_ found: BibTeXScanner.Entry) -> BibliographyEntry {
    let (key, fields) = (found.key, found.fields)
    let value = { (names: [String]) in names.lazy.compactMap { fields[$0] }.first.map(LaTeXText.plain) }
    let authors = fields["author"] ?? fields["editor"] ?? ""
    return BibliographyEntry(
      id: key.isEmpty ? nil : key, title: value(["title"]), abstract: fields["abstract"].map(LaTeXText.paragraphs),
      authors: names(authors), date: value(["date"]) ?? date(fields),
      publication: value(["journal", "journaltitle", "booktitle"]), url: fields["url"], language: fields["langid"],
      line: found.line)
  }

  private static func date(_ fields: [String: String]) -> String? {
    guard let year = fields["year"].map(LaTeXText.plain) else { return nil }
    guard let month = fields["month"].map(LaTeXText.plain), let number = DateWords.english.month(month) ?? Int(month),
      (1...12).contains(number)
    else { return year }
    let twoDigits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let day = fields["day"].map(LaTeXText.plain).flatMap { Int($0) }.flatMap { (1...31).contains($0) ? $0 : nil }
    return ([year, twoDigits(number)] + [day].compactMap { $0.map(twoDigits) }).joined(separator: "-")
  }

  /// The names in a list of authors; what stands in braces is one name.
  private static func names(_ list: String) -> [String] {
    var names: [[Substring]] = [[]], depth = 0
    for word in list.split(whereSeparator: \.isWhitespace) {
      if depth == 0, word == "and" { names.append([]) } else { names[names.count - 1].append(word) }
      depth = max(0, depth + word.count { $0 == "{" } - word.count { $0 == "}" })
    }
    return names.map { $0.joined(separator: " ") }.filter { !$0.isEmpty && $0 != "others" }.map { name in
      let isWhole = name.hasPrefix("{") && name.hasSuffix("}")
      return isWhole ? LaTeXText.plain(name) : BibliographyEntry.name(LaTeXText.plain(name), .suffixSecond)
    }
  }
}
