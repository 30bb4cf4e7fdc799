/// A way of writing documents in a file.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  /// One document, its text as it stands.
  case plainText
  /// One document in Markdown.
  case markdown
  /// A document a line, as a JSON object with `id` and `text`, and possibly `title`, `date` and `url`.
  case jsonLines

  /// The file name suffixes of the format, without the dot.
  public var suffixes: [String] {
    switch self {
    case .plainText: ["txt", "text"]
    case .markdown: ["md", "markdown"]
    case .jsonLines: ["jsonl", "ndjson"]
    }
  }

  /// The format of a file by its suffix, ignoring case; nil where it has another one or none.
  public init?(path: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let suffix = name[name.index(after: dot)...].lowercased()
    guard let format = Self.allCases.first(where: { $0.suffixes.contains(suffix) }) else { return nil }
    self = format
  }

  /// All suffixes as a person reads them: ".txt, .text, …".
  static var listOfSuffixes: String { allCases.flatMap(\.suffixes).map { "." + $0 }.joined(separator: ", ") }
}
