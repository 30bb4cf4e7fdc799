internal import TextModel

/// Dates as pages write them; which of them counts is said by ``PageDates``.
enum PageDate {
  /// A date with the time of day at Greenwich as the page shows it to its readers, who may have had another day.
  ///
  /// - Parameters:
  ///   - date: The date that the page states.
  ///   - shown: The date in a line near its story, or in its address.
  /// - Returns: What is shown where that is the day before or after, and otherwise what is stated.
  static func local(_ date: String, shown: String) -> String {
    let (stated, seen) = (numbers(of: date), numbers(of: shown))
    guard date.hasSuffix("Z") || date.hasSuffix("+00:00"), stated.count == 3, seen.count == 3 else { return date }
    let isEarlier = seen.lexicographicallyPrecedes(stated)
    return follows(isEarlier ? stated : seen, isEarlier ? seen : stated) ? shown : date
  }

  private static func numbers(of iso: String) -> [Int] { iso.prefix(10).split(separator: "-").compactMap { Int($0) } }

  /// Whether one day, by year, month and day, is the next after another.
  private static func follows(_ next: [Int], _ day: [Int]) -> Bool {
    if next[0] == day[0], next[1] == day[1] { return next[2] == day[2] + 1 }
    return next[2] == 1 && next[0] * 12 + next[1] == day[0] * 12 + day[1] + 1
      && WrittenDate.valid(year: day[0], month: day[1], day: day[2] + 1) == nil
  }

  /// The date in a short line near the beginning of the story, nearest above it first, at the head of one of its first paragraphs,
  /// or at its end; before all of them one that says when the story was published.
  static func date(near layout: PageLayout, _ roles: [BlockRole], _ slashes: SlashedDates?) -> Shown? {
    guard let first = roles.firstIndex(where: { $0.role == .story }),
      let last = roles.lastIndex(where: { $0.role == .story })
    else { return nil }
    let above = (max(0, first - linesAbove)..<first).reversed()
    let start = Array(first..<min(roles.count, first + 4)), end = Array(last..<min(roles.count, last + 6))
    let top = Array(above) + start
    let before =
      labelledDate(of: top + end, in: layout, slashes)
      ?? lines(top, in: layout).lazy.compactMap { PageDateScan.date(ofStateIn: $0, slashes) }.first
      ?? firstDate(of: top, in: layout, withHeads: start, slashes)
    return before.map { Shown(day: $0) }
      ?? firstDate(of: end, in: layout, slashes).map { Shown(day: $0, isBehind: true) }
  }

  /// A date that a page shows its readers.
  struct Shown {
    var day: String
    /// Whether it stands behind the story, where comments have theirs.
    var isBehind = false
  }

  /// The date in the first short line of a page that says when something was published: "Erschienen am 1.11.2023".
  static func labelledDate(anywhere layout: PageLayout, _ slashes: SlashedDates?) -> String? {
    labelledDate(of: Array(layout.blocks.indices), in: layout, slashes)
  }

  private static func labelledDate(of places: [Int], in layout: PageLayout, _ slashes: SlashedDates?) -> String? {
    lines(places, in: layout).lazy.compactMap { PageDateScan.date(behindLabelIn: $0, slashes) }.first
  }

  /// The date in the first longer line around the story that says when this was published: "This entry was posted on Monday, March 3rd,
  /// 2014 at 5:12 pm and is filed under …".
  static func date(inNotesOf layout: PageLayout, _ roles: [BlockRole], _ slashes: SlashedDates?) -> String? {
    layout.blocks.indices.lazy.filter { roles[$0].role != .story }.compactMap { index in
      let text = layout.bytes[layout.blocks[index].text]
      guard text.count > longestLine, text.count <= longestNote, hasDigit(text) else { return nil }
      return PageDateScan.date(aroundLabelIn: String(decoding: text, as: UTF8.self), slashes)
    }.first
  }

  private static let longestNote = 400

  /// The date in the first short line of a page that has one.
  static func date(anywhere layout: PageLayout, _ slashes: SlashedDates?) -> String? {
    firstDate(of: Array(layout.blocks.indices), in: layout, slashes)
  }

  /// The first date in a short line, or, in those whose heads are looked at, one that a paragraph begins with.
  private static func firstDate(
    of places: [Int], in layout: PageLayout, withHeads heads: [Int] = [], _ slashes: SlashedDates?
  ) -> String? {
    places.lazy.compactMap { index in
      let text = layout.bytes[layout.blocks[index].text]
      guard hasDigit(text.count <= longestLine ? text : text.prefix(headLength)) else { return nil }
      if text.count <= longestLine { return PageDateScan.date(in: String(decoding: text, as: UTF8.self), slashes) }
      guard heads.contains(index) else { return nil }
      return PageDateScan.date(leading: String(decoding: text.prefix(headLength), as: UTF8.self), slashes)
    }.first
  }

  private static func lines(_ places: [Int], in layout: PageLayout) -> some Sequence<String> {
    places.lazy.filter {
      let text = layout.blocks[$0].text
      return text.count <= longestLine && hasDigit(layout.bytes[text])
    }.map { index in
      String(decoding: layout.bytes[layout.blocks[index].text], as: UTF8.self)
    }
  }

  /// Whether a date may stand in a line; in most there is none.
  private static func hasDigit(_ line: ArraySlice<UInt8>) -> Bool {
    line.withUnsafeBufferPointer { $0.contains { $0 &- 0x30 < 10 } }
  }

  /// How much of a paragraph is its head, in bytes.
  private static let headLength = 60

  private static let linesAbove = 20
  private static let longestLine = 120

  /// A date as ISO 8601 has it, with the time if that is written so too; nil for what is none.
  static func day(_ text: String) -> String? {
    if let written = isoPrefix(text) { return written }
    let words = DateWords.of(.english)
    if let date = WrittenDate(wholly: text, words), date.day != nil { return date.iso }
    return nil
  }

  /// "2024-03-04" or "2024-03-04T10:00:00+01:00" at the start of a text.
  private static func isoPrefix(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let isCompact = bytes.count >= 8 && bytes.prefix(8).allSatisfy(isDigit)
    let parts = isCompact ? (0..<4, 4..<6, 6..<8) : (0..<4, 5..<7, 8..<10)
    guard bytes.count >= parts.2.upperBound,
      isCompact || bytes[4] == bytes[7] && (bytes[4] == UInt8(ascii: "-") || bytes[4] == UInt8(ascii: "/")),
      let year = number(bytes[parts.0]), let month = number(bytes[parts.1]), let day = number(bytes[parts.2]),
      let date = WrittenDate.valid(year: year, month: month, day: day), let iso = date.iso, year >= 1990
    else { return nil }
    let rest = bytes[parts.2.upperBound...]
    guard rest.count >= 6, !isCompact, bytes[4] == UInt8(ascii: "-"), rest.first == UInt8(ascii: "T"),
      rest.allSatisfy({ isDigit($0) || "T:+-.Z".utf8.contains($0) })
    else { return iso }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.allSatisfy(isDigit) ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
  }

  /// The members of data for scripts that say when a story was published.
  private static let dataNames = [
    "published_at", "publishedAt", "publishedDate", "datePublished", "publish_date", "publishDate", "publication_date",
  ].map { Array("\"\($0)\":".utf8) }

  /// Those that say when something was made, which may be a part of the page.
  private static let makingNames = ["createdAt", "created_at", "dateCreated"].map { Array("\"\($0)\":".utf8) }

  /// The first date in data that a page has for its scripts, where it states and shows none.
  static func inData(of page: [UInt8]) -> String? {
    first(of: dataNames, inDataOf: page) ?? first(of: makingNames, inDataOf: page)
  }

  private static func first(of names: [[UInt8]], inDataOf page: [UInt8]) -> String? {
    for at in page.indices where page[at] == UInt8(ascii: "\"") {
      guard let name = names.first(where: { page[at...].starts(with: $0) }) else { continue }
      let value = page[(at + name.count)...].prefix(60).drop { $0 <= 0x20 }
      guard value.first == UInt8(ascii: "\"") else { continue }
      let text = value.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
      if let day = day(String(decoding: text, as: UTF8.self)) { return day }
    }
    return nil
  }

  /// "/2024/03/04/", "/2024-03-04" or "/04-03-2024/" in an address.
  static func inAddress(_ url: String) -> String? {
    let parts = url.split { "/-_.".contains($0) }
    for start in parts.indices.dropLast(2) {
      let three = parts[start...(start + 2)]
      guard parts[start].count == 4, three.dropFirst().allSatisfy({ (1...2).contains($0.count) }) else { continue }
      let numbers = three.compactMap { Int($0) }
      guard numbers.count == 3, (1990...2100).contains(numbers[0]),
        let date = WrittenDate.valid(year: numbers[0], month: numbers[1], day: numbers[2])
      else { continue }
      return date.iso
    }
    return dayFirst(inAddress: url)
  }

  /// A day that can be no month, its month and its year as a whole part of an address.
  private static func dayFirst(inAddress url: String) -> String? {
    for part in url.split(separator: "/") {
      let numbers = part.split { "-_.".contains($0) }
      guard numbers.map(\.count) == [2, 2, 4], let day = Int(numbers[0]), let month = Int(numbers[1]),
        let year = Int(numbers[2]), day > 12, (1990...2100).contains(year)
      else { continue }
      if let date = WrittenDate.valid(year: year, month: month, day: day) { return date.iso }
    }
    return nil
  }
}
