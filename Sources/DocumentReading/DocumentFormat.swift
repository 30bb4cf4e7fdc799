import Primitives

/// A way of writing documents in a file.
///
/// What a format is called, how it is told from others and how it is read stands in a room of its own under `Formats/`, see
/// `DocumentFileFormat`.
public struct DocumentFormat: Hashable, Sendable, RawRepresentable, CaseIterable, CustomStringConvertible {
  /// All formats, in the order in which messages list them: **here, and only here, is a format registered**.
  public static let allCases: [DocumentFormat] = [
    .plainText,
    .markdown,
    .jsonLines,
    .pdf,
    .mail,
    .mailbox,
    .webArchive,
    .html,
    .json,
    .scriptData,
    .table,
    .xml,
    .subtitles,
    .warc,
    .word,
    .openDocumentText,
    .powerPoint,
    .openDocumentPresentation,
    .excel,
    .openDocumentSheet,
    .epub,
    .zip,
    .tar,
    .sevenZip,
    .compressed,
    .richText,
    .oldWord,
    .outlookLetter,
    .wikitext,
    .ris,
    .medline,
    .endNote,
    .webOfScience,
    .bibTeX,
    .csl,
    .iCalendar,
  ]

  /// What the format's room says of it.
  let file: any DocumentFileFormat

  init(_ file: some DocumentFileFormat) { self.file = file }

  /// The name of the format: "plainText".
  public var rawValue: String { file.name }

  /// The format with exactly the given name.
  public init?(rawValue: String) {
    guard let format = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = format
  }

  /// What people call the format: "plain text".
  public var title: String { file.title }

  /// The name of the format.
  public var description: String { rawValue }

  /// The file name suffixes of the format, without the dot.
  public var suffixes: [String] { file.suffixes }

  /// The format of a file by its suffix, ignoring case; nil where it has another one or none.
  public init?(path: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
    // A dot at the start is that of a hidden file.
    let rest = name.dropFirst().lowercased()
    guard let format = FileSuffixes.format(of: rest, among: Self.allCases, suffixes: \.suffixes) else { return nil }
    self = format
  }

  /// The format of an opened file: the one that is the surest of its first bytes; nil where there is no text.
  static func of(_ file: OpenedFile) -> DocumentFormat? {
    let named = file.name.flatMap(DocumentFormat.init(path:))
    // Nothing is surer, and the others need not be asked.
    if let named, named.file.recognition(of: file.head, isNamed: true) == .suffixAndContent { return named }
    return Recognition.surest(of: allCases) { $0.file.recognition(of: file.head, isNamed: $0 == named) }
  }

  /// The first suffix of each format as a person reads them: ".txt, .md, …".
  static var listOfSuffixes: String { allCases.compactMap(\.suffixes.first).map { "." + $0 }.joined(separator: ", ") }

  /// Whether two formats are the same.
  public static func == (a: DocumentFormat, b: DocumentFormat) -> Bool { a.rawValue == b.rawValue }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
