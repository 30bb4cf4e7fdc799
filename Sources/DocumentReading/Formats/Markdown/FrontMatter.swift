/// The lines of metadata that a Markdown file may begin with, between `---` (YAML) or `+++` (TOML) lines; a line `...`
/// ends YAML, too.
struct FrontMatter {
  /// The offset behind the closing line.
  let end: Int
  private(set) var title: String?
  private(set) var date: String?
  private(set) var url: String?

  /// The fields that say when a text is from, the first one before the others.
  private static let dateFields = ["date", "published", "publishdate", "pubdate", "datepublished", "publication_date"]

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
    guard let first = lines.next(), Self.trimmed(bytes[first.content]).elementsEqual(fence) else { return nil }
    var fields: [String: String] = [:]
    while let line = lines.next() {
      let content = Self.trimmed(bytes[line.content])
      if content.elementsEqual(fence) || fence[0] == UInt8(ascii: "-") && content.elementsEqual(Array("...".utf8)) {
        end = line.end
        title = fields["title"]
        date = Self.dateFields.lazy.compactMap { fields[$0] }.first
        url = fields["url"]
        return
      }
      if let (name, value) = Self.field(bytes[line.content], separator: fence[0] == UInt8(ascii: "-") ? ":" : "=") {
        if fields[name] == nil { fields[name] = value }
      }
    }
    return nil
  }

  /// A top-level `name: value`, quotes around the value removed; nil for any other line and for empty values.
  private static func field(_ line: ArraySlice<UInt8>, separator: Unicode.Scalar) -> (String, String)? {
    guard let split = line.firstIndex(of: UInt8(ascii: separator)), let first = line.first, first > 0x20 else {
      return nil
    }
    let name = String(decoding: trimmed(line[..<split]), as: UTF8.self).lowercased()
    var value = trimmed(line[(split + 1)...])
    if let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), value.count > 1,
      value.last == quote
    {
      value = value.dropFirst().dropLast()
    }
    return value.isEmpty ? nil : (name, String(decoding: value, as: UTF8.self))
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let first = line.first, first <= 0x20 { line.removeFirst() }
    while let last = line.last, last <= 0x20 { line.removeLast() }
    return line
  }
}
