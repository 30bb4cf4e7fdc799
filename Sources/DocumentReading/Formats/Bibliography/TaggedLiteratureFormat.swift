internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A list of literature as Zotero, EndNote and databases of journals export it.
  public static let ris = DocumentFormat(TaggedLiteratureFormat.ris)
  /// A list of literature as PubMed exports it.
  public static let medline = DocumentFormat(TaggedLiteratureFormat.medline)
  /// A list of literature as EndNote exports it.
  public static let endNote = DocumentFormat(TaggedLiteratureFormat.endNote)
  /// A list of literature as Web of Science exports it.
  public static let webOfScience = DocumentFormat(TaggedLiteratureFormat.webOfScience)
}

/// Lists of literature in lines, each with a tag and a value; what has no tag goes on with the line above.
struct TaggedLiteratureFormat: DocumentFileFormat {
  let name: String
  let title: String
  let suffixes: [String]
  /// Whether a text begins as such lists do.
  let begins: @Sendable (ArraySlice<UInt8>) -> Bool
  /// The tag of a line and what stands behind it; nil for a line without one.
  let field: @Sendable (Substring) -> (tag: String, value: Substring)?
  let tags: LiteratureTags

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.binaryType == nil else { return nil }
    return begins(head.text.drop { $0 <= 0x20 }) ? (isNamed ? .suffixAndContent : .content) : isNamed ? .suffix : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let decoded = try file.text()
    return try BibliographyEntry.records(entries(in: decoded.text), of: file, remark: decoded.remark)
  }

  /// The entries of a text.
  private func entries(in text: String) -> [BibliographyEntry] {
    var entries: [BibliographyEntry] = [], fields: [LiteratureTags.Field] = [], start = 0
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if let (tag, value) = field(line.first == "\u{FEFF}" ? line.dropFirst() : line) {
        if tag == tags.first || tags.last.contains(tag) {
          if !fields.isEmpty { entries.append(tags.entry(fields, line: start)) }
          fields = []
        }
        if fields.isEmpty { start = index + 1 }
        let words = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !tags.last.contains(tag) { fields.append((tag, words)) }
      } else if !fields.isEmpty, line.contains(where: { !$0.isWhitespace }) {
        fields[fields.count - 1].value += "\n" + line.drop(while: \.isWhitespace)
      }
    }
    if !fields.isEmpty { entries.append(tags.entry(fields, line: start)) }
    return entries
  }
}

extension TaggedLiteratureFormat {
  /// RIS: a tag of two signs, two spaces, a hyphen and a value, "AU  - Doe, Jane"; an entry from TY to ER.
  static let ris = TaggedLiteratureFormat(
    name: "ris", title: "RIS lists of literature", suffixes: ["ris"],
    begins: { $0.starts(with: "TY  - ".utf8) },
    field: { line in
      let bytes = Array(line.utf8.prefix(5))
      guard bytes.count == 5, bytes[2...].elementsEqual("  -".utf8), Self.isTag(bytes[..<2]) else { return nil }
      return (String(line.prefix(2)), line.dropFirst(5))
    }, tags: .ris)

  /// MEDLINE's form, which PubMed exports: a tag of up to four signs, a hyphen, a space and a value, "FAU - Doe, Jane".
  static let medline = TaggedLiteratureFormat(
    name: "medline", title: "PubMed lists of literature", suffixes: ["nbib"],
    begins: { $0.starts(with: "PMID- ".utf8) },
    field: { line in
      let bytes = Array(line.utf8.prefix(6))
      guard bytes.count >= 5, bytes[4] == UInt8(ascii: "-"), bytes.count == 5 || bytes[5] == 0x20 else { return nil }
      let tag = bytes[..<4].prefix { $0 != 0x20 }
      guard Self.isTag(tag), bytes[tag.count..<4].allSatisfy({ $0 == 0x20 }) else { return nil }
      return (String(decoding: tag, as: UTF8.self), line.dropFirst(5))
    }, tags: .medline)

  /// Refer's form, which EndNote exports: a per cent sign, one sign, a space and a value, "%A Doe, Jane".
  static let endNote = TaggedLiteratureFormat(
    name: "endNote", title: "EndNote lists of literature", suffixes: ["enw"],
    begins: { $0.starts(with: "%0 ".utf8) },
    field: { line in
      let bytes = Array(line.utf8.prefix(3))
      guard bytes.count >= 2, bytes[0] == UInt8(ascii: "%"), (0x21..<0x7F).contains(bytes[1]),
        bytes.count == 2 || bytes[2] == 0x20
      else { return nil }
      return (String(line.prefix(2)), line.dropFirst(2))
    }, tags: .endNote)

  /// Web of Science's form: a tag of two signs, a space and a value, "AF Doe, Jane"; an entry from PT to ER.
  static let webOfScience = TaggedLiteratureFormat(
    name: "webOfScience", title: "Web of Science lists of literature", suffixes: ["ciw"],
    begins: { head in
      let lines = head.prefix(400).split(maxSplits: 2, whereSeparator: { $0 == 0x0A || $0 == 0x0D })
      return lines.count > 1 && lines[0].starts(with: "FN ".utf8) && lines[1].starts(with: "VR ".utf8)
    },
    field: { line in
      let bytes = Array(line.utf8.prefix(3))
      guard bytes.count >= 2, Self.isTag(bytes[..<2]), bytes.count == 2 || bytes[2] == 0x20 else { return nil }
      return (String(line.prefix(2)), line.dropFirst(2))
    }, tags: .webOfScience)

  /// Whether signs are capitals, behind the first also digits.
  private static func isTag(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, (0x41...0x5A).contains(first) else { return false }
    return bytes.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
  }
}
