/// The lines of metadata that a Markdown file may begin with, between `---` (YAML) or `+++` (TOML) lines; a line `...`
/// ends YAML, too.
struct FrontMatter {
  /// The offset behind the closing line.
  let end: Int
  private(set) var title: String?
  private(set) var date: String?
  private(set) var url: String?
  private(set) var author: String?

  /// The fields that say when a text is from, the first one before the others.
  private static let dateFields = [
    "date", "published", "publishdate", "pubdate", "datepublished", "publication_date", "created",
  ]

  private static let authorFields = ["author", "authors", "byline", "creator", "by", "autor", "auteur"]

  /// Reads front matter at the start of a text; nil where there is none, or it isn't closed.
  init?(_ bytes: [UInt8]) {
    let fence: [UInt8]
    if bytes.starts(with: Array("---".utf8)) {
      fence = Array("---".utf8)
    } else if bytes.starts(with: Array("+++".utf8)) {
      fence = Array("+++".utf8)
    } else {
      return nil
    }
    var lines = TextLines(bytes, from: 0)
    let separator: Unicode.Scalar = fence[0] == UInt8(ascii: "-") ? ":" : "="
    guard let first = lines.next(), Self.trimmed(bytes[first.content]).elementsEqual(fence) else { return nil }
    var fields: [String: String] = [:]
    var authors = FrontMatterAuthors()
    var name: String?, isFirst = true
    while let line = lines.next() {
      let content = Self.trimmed(bytes[line.content])
      if content.elementsEqual(fence) || fence[0] == UInt8(ascii: "-") && content.elementsEqual(Array("...".utf8)) {
        end = line.end
        title = fields["title"]
        date = Self.dateFields.lazy.compactMap { fields[$0] }.first
        url = fields["url"]
        author = authors.names
        return
      }
      // Three hyphens may be a rule as well: metadata begins at once, with a name.
      if isFirst, separator == ":", !Self.begins(content) { return nil }
      isFirst = false
      let isIndented = line.content.first.map { bytes[$0] <= 0x20 } ?? false
      if authors.goesOn(String(decoding: content, as: UTF8.self), isIndented: isIndented) { continue }
      if !isIndented, let (name, value) = Self.parts(of: bytes[line.content], separator: separator),
        Self.authorFields.contains(name)
      {
        authors.begin(String(decoding: value, as: UTF8.self))
      }
      if let field = Self.field(bytes[line.content], separator: separator) {
        name = fields[field.0] == nil ? field.0 : nil
        if fields[field.0] == nil { fields[field.0] = field.1 }
      } else if let name, line.content.first.map({ bytes[$0] <= 0x20 }) ?? false {
        fields[name] = Self.joined(fields[name] ?? "", content)
      } else {
        name = nil
      }
    }
    return nil
  }

  /// A top-level `name: value`, quotes around the value removed; nil for any other line and for empty values.
  private static func field(_ line: ArraySlice<UInt8>, separator: Unicode.Scalar) -> (String, String)? {
    guard let first = line.first, first > 0x20, let (name, whole) = parts(of: line, separator: separator) else {
      return nil
    }
    var value = whole
    if let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), value.count > 1,
      value.last == quote
    {
      value = value.dropFirst().dropLast()
    }
    return value.isEmpty ? nil : (name, String(decoding: value, as: UTF8.self))
  }

  /// What stands before the separator, in lower case, and behind it; nil for a line without one.
  private static func parts(
    of line: ArraySlice<UInt8>, separator: Unicode.Scalar
  ) -> (name: String, value: ArraySlice<UInt8>)? {
    guard let split = line.firstIndex(of: UInt8(ascii: separator)) else { return nil }
    let name = String(decoding: trimmed(line[..<split]), as: UTF8.self).lowercased()
    return (name, trimmed(line[(split + 1)...]))
  }

  /// Whether the first line of metadata in YAML names a field or is a comment.
  private static func begins(_ line: ArraySlice<UInt8>) -> Bool {
    if line.first == UInt8(ascii: "#") { return true }
    guard let split = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let name = trimmed(line[..<split])
    return !name.isEmpty && !name.contains(0x20)
  }

  /// What YAML writes for a value that begins on the next line.
  private static let blockSigns: Set<String> = [">", ">-", ">+", "|", "|-", "|+"]

  /// A value with its next line.
  private static func joined(_ value: String, _ line: ArraySlice<UInt8>) -> String {
    (blockSigns.contains(value) ? "" : value + " ") + String(decoding: line, as: UTF8.self)
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let first = line.first, first <= 0x20 { line.removeFirst() }
    while let last = line.last, last <= 0x20 { line.removeLast() }
    return line
  }
}
