/// Takes comments and elements out of wikitext, before links and templates are looked for.
struct WikitextElements {
  private let bytes: [UInt8]
  private var result: [UInt8] = []
  private var at = 0
  /// The names of elements that end nowhere behind this place.
  private var endless: Set<String> = []

  /// The longest tag.
  private static let longestTag = 2_000

  /// The text without comments, references and tags; pictures of galleries as links to them.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    var elements = WikitextElements(bytes)
    elements.run()
    return elements.result
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    result.reserveCapacity(bytes.count)
  }

  private mutating func run() {
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<"), takeComment() || takeElement() { continue }
      result.append(bytes[at] < 0x20 && bytes[at] != 0x0A ? 0x20 : bytes[at])
      at += 1
    }
  }

  private mutating func takeComment() -> Bool {
    guard bytes[at...].starts(with: "<!--".utf8) else { return false }
    at = end(of: "-->", from: at + 4) ?? bytes.count
    return true
  }

  private mutating func takeElement() -> Bool {
    let isEnd = at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "/")
    let letters = bytes[(at + (isEnd ? 2 : 1))...].prefix(30).prefix { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
    guard !letters.isEmpty, let close = bytes[at...].prefix(Self.longestTag).firstIndex(of: UInt8(ascii: ">")) else {
      return false
    }
    let name = String(decoding: letters, as: UTF8.self).lowercased()
    let isEmpty = bytes[close - 1] == UInt8(ascii: "/")
    at = close + 1
    if name == "br" || name == "p" || name == "div" || name == "li" { result.append(0x20) }
    guard !isEnd, !isEmpty, WikitextWords.silent.contains(name) || name == "gallery",
      let end = end(of: "</\(name)", from: at)
    else { return true }
    if name == "gallery" { addGallery(bytes[at..<max(at, end - name.utf8.count - 2)]) }
    at = bytes[end...].prefix(Self.longestTag).firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? end
    return true
  }

  /// The place behind a mark, in any case; nil where it stands nowhere.
  private mutating func end(of mark: String, from start: Int) -> Int? {
    guard !endless.contains(mark) else { return nil }
    let mark = (name: mark, bytes: Array(mark.utf8))
    var at = start
    while at + mark.bytes.count <= bytes.count {
      if bytes[at] == mark.bytes[0],
        zip(bytes[at...], mark.bytes).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 && $1 >= 0x61 })
      {
        return at + mark.bytes.count
      }
      at += 1
    }
    endless.insert(mark.name)
    return nil
  }

  private mutating func addGallery(_ lines: ArraySlice<UInt8>) {
    for line in lines.split(separator: UInt8(ascii: "\n")) where line.contains(UInt8(ascii: "|")) {
      result += Array("\n[[File:".utf8) + line + Array("]]\n".utf8)
    }
  }
}
