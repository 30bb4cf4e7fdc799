/// Puts the words of wikitext down, without its signs; line ends stay, and captions stand between ``caption`` and ``captionEnd``.
struct WikitextRenderer {
  /// What stands around the caption of a picture.
  static let (caption, captionEnd): (UInt8, UInt8) = (1, 2)
  /// Links inside captions inside links: no page has more.
  static let deepest = 20

  private let bytes: [UInt8]
  private let pairs: WikitextPairs
  private var result: [UInt8] = []

  /// The longest link to another site.
  private static let longestAddress = 2_000

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    pairs = WikitextPairs(bytes)
  }

  mutating func rendered() -> [UInt8] {
    render(0..<bytes.count, depth: 0)
    return result
  }

  private mutating func render(_ range: Range<Int>, depth: Int) {
    var at = range.lowerBound
    while at < range.upperBound {
      if let pair = pairs.ends[at], pair.end + 2 <= range.upperBound {
        if depth < Self.deepest {
          switch pair.kind {
          case .template: renderTemplate(at + 2..<pair.end, depth: depth + 1)
          case .link: renderLink(at + 2..<pair.end, depth: depth + 1)
          case .table: break
          }
        }
        at = pair.end + 2
      } else if bytes[at] == UInt8(ascii: "["), let end = renderAddress(at, range.upperBound, depth: depth + 1) {
        at = end
      } else if bytes[at] == UInt8(ascii: "["), at + 1 < range.upperBound, bytes[at + 1] == bytes[at] {
        at += 2
      } else if bytes[at] == UInt8(ascii: "'") {
        at = renderQuotes(at, range.upperBound)
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
  }

  /// The places of bars that are not inside of something else.
  private func bars(_ range: Range<Int>) -> [Int] {
    var bars: [Int] = [], at = range.lowerBound
    while at < range.upperBound {
      if let pair = pairs.ends[at] {
        at = pair.end + 2
        continue
      }
      if bytes[at] == UInt8(ascii: "|") { bars.append(at) }
      at += 1
    }
    return bars
  }

  private func word(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self).split { $0.isWhitespace || $0 == "_" }.joined(separator: " ")
  }

  private mutating func renderTemplate(_ range: Range<Int>, depth: Int) {
    guard let first = bytes[range].prefix(40).firstIndex(of: UInt8(ascii: "|")),
      let place = WikitextWords.texts[word(range.lowerBound..<first).lowercased()]
    else { return }
    let bars = bars(range)
    guard bars.count >= place else { return }
    render(bars[place - 1] + 1..<(bars.count > place ? bars[place] : range.upperBound), depth: depth)
  }

  private mutating func renderLink(_ range: Range<Int>, depth: Int) {
    let bars = bars(range)
    let target = word(range.lowerBound..<(bars.first ?? range.upperBound))
    let parts = target.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let space = parts.count == 2 ? parts[0].lowercased() : ""
    if WikitextWords.files.contains(space) { return renderCaption(range, bars, depth: depth) }
    if WikitextWords.categories.contains(space) || bars.isEmpty && Self.isLanguage(space) { return }
    if let bar = bars.first, bar + 1 < range.upperBound { return render(bar + 1..<range.upperBound, depth: depth) }
    var name = target.hasPrefix(":") ? String(target.dropFirst()) : target
    if let mark = name.firstIndex(of: "#") { name = String(mark == name.startIndex ? name.dropFirst() : name[..<mark]) }
    // "[[Paris (Texas)|]]" is shown as "Paris".
    if !bars.isEmpty, let open = name.firstRange(of: " (") { name = String(name[..<open.lowerBound]) }
    result += name.utf8
  }

  /// Whether a link leads to the same page in another language: "[[de:Berlin]]".
  private static func isLanguage(_ space: String) -> Bool {
    (2...3).contains(space.utf8.count) && space.utf8.allSatisfy { $0 &- UInt8(ascii: "a") < 26 }
  }

  private mutating func renderCaption(_ range: Range<Int>, _ bars: [Int], depth: Int) {
    guard let bar = bars.last, !isOption(bar + 1..<range.upperBound) else { return }
    let start = result.count
    result.append(Self.caption)
    render(bar + 1..<range.upperBound, depth: depth)
    // Captions inside captions, and line ends in them, are words of the outer one.
    for index in (start + 1)..<result.count where result[index] < 0x20 { result[index] = 0x20 }
    result.append(Self.captionEnd)
  }

  private func isOption(_ range: Range<Int>) -> Bool {
    let word = word(range).lowercased()
    if word.hasSuffix("px") && word.first?.isNumber ?? false { return true }
    return WikitextWords.options.contains(word)
      || ["alt=", "upright=", "link=", "lang=", "page=", "class=", "hochkant="].contains { word.hasPrefix($0) }
  }

  /// "[https://example.org words]": the words. Returns the place behind it; nil where there is no such link.
  private mutating func renderAddress(_ at: Int, _ limit: Int, depth: Int) -> Int? {
    let rest = bytes[(at + 1)..<limit].prefix(Self.longestAddress)
    guard depth <= Self.deepest,
      ["http://", "https://", "//", "mailto:", "ftp://"].contains(where: { rest.starts(with: $0.utf8) }),
      let end = endOfAddress(rest.indices)
    else { return nil }
    if let space = bytes[at..<end].firstIndex(of: 0x20) { render(space + 1..<end, depth: depth) }
    return end + 1
  }

  /// The bracket that closes an address on its line, and is inside of nothing else.
  private func endOfAddress(_ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound, bytes[at] != 0x0A {
      if let pair = pairs.ends[at] {
        at = pair.end + 2
      } else if bytes[at] == UInt8(ascii: "]") {
        return at
      } else {
        at += 1
      }
    }
    return nil
  }

  /// Leaves out the signs of bold and italic letters. Returns the place behind them.
  private mutating func renderQuotes(_ at: Int, _ limit: Int) -> Int {
    let end = bytes[at..<limit].firstIndex { $0 != UInt8(ascii: "'") } ?? limit
    // "l'''Iliade''": an apostrophe and italic letters.
    let isApostrophe = end - at == 3 && isSingleLetter(before: at) && endsItalic(from: end, limit)
    if end - at == 1 || end - at == 4 || isApostrophe { result.append(UInt8(ascii: "'")) }
    return end
  }

  private func isSingleLetter(before at: Int) -> Bool {
    guard at > 0, bytes[at - 1] | 0x20 >= 0x61 else { return false }
    return at == 1 || bytes[at - 2] <= 0x20 || bytes[at - 2] == UInt8(ascii: "(")
  }

  /// Whether the next signs on the line are those of italic letters.
  private func endsItalic(from start: Int, _ limit: Int) -> Bool {
    let line = bytes[start..<limit].prefix(200).prefix { $0 != 0x0A }
    guard let next = line.firstIndex(of: UInt8(ascii: "'")) else { return false }
    return line[next...].prefix { $0 == UInt8(ascii: "'") }.count == 2
  }
}
