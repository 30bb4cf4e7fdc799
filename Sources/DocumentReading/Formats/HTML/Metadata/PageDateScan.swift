/// Finds a date with its day inside a short text in any of the languages of ``MonthNames``: "Stand: 3. März 2024, 10:15 Uhr".
struct PageDateScan {
  /// A run of digits or of letters, and what stood before it.
  private struct Piece {
    var before: String
    var text: String
    var number: Int?
  }

  private let pieces: [Piece]
  /// The order of day and month between slashes, where the page's language has one.
  private let slashes: SlashedDates?

  /// The first date in a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - slashes: The order of day and month between slashes, where the page's language has one.
  /// - Returns: The date as ISO 8601 has it; nil where there is none.
  static func date(in text: String, _ slashes: SlashedDates? = nil) -> String? {
    let scan = PageDateScan(text, slashes)
    return scan.pieces.indices.lazy.compactMap(scan.date).first?.iso
  }

  /// The date that a text begins with, but for two words that lead to it: "Pressemitteilung vom 25. Januar 2022 | Berlin – …".
  static func date(leading text: String, _ slashes: SlashedDates? = nil) -> String? {
    let scan = PageDateScan(text, slashes)
    guard
      let (index, date) = scan.pieces.indices.lazy.compactMap({ index in scan.date(at: index).map { (index, $0) } })
        .first
    else { return nil }
    let words = scan.pieces[..<index].filter { $0.number == nil }.map { $0.text.lowercased() }
    return words.isEmpty || words.count <= 2 && leads.contains(words.last ?? "") ? date.iso : nil
  }

  /// The date behind words that say when something was published: "Letzte Änderung: 3.3.2024, erschienen am 1.3.2024".
  static func date(behindLabelIn text: String, _ slashes: SlashedDates? = nil) -> String? {
    PageDateScan(text, slashes).behindLabel
  }

  /// The date of a line that says from when a page is: "Stand: 7.11.2023, 07:30 Uhr".
  static func date(ofStateIn text: String, _ slashes: SlashedDates? = nil) -> String? {
    let scan = PageDateScan(text, slashes)
    guard let label = scan.pieces.first, states.contains(label.text.lowercased()) else { return nil }
    return (1..<max(1, min(scan.pieces.count, 7))).lazy.compactMap(scan.date).first?.iso
  }

  /// The date behind such words, or else the only one before them: "wurde am 19. Mai 2010 um 10:15 Uhr veröffentlicht".
  static func date(aroundLabelIn text: String, _ slashes: SlashedDates? = nil) -> String? {
    let scan = PageDateScan(text, slashes)
    if let behind = scan.behindLabel { return behind }
    guard let label = scan.label else { return nil }
    let before = Set((0..<label).compactMap { scan.date(at: $0)?.iso })
    return before.count == 1 ? before.first : nil
  }

  /// The place of the first word that says when something was published.
  private var label: Int? { pieces.firstIndex { Self.labels.contains($0.text.lowercased()) } }

  private var behindLabel: String? {
    guard let label else { return nil }
    return ((label + 1)..<min(pieces.count, label + 7)).lazy.compactMap(date).first?.iso
  }

  private static let states: Set<String> = ["stand"]

  private static let leads: Set<String> = ["vom", "of", "du", "del", "van", "af", "från"]
  private static let labels: Set<String> = [
    "published", "posted", "veröffentlicht", "erschienen", "publiziert", "publié", "publiée", "publicado", "publicada",
    "pubblicato", "gepubliceerd", "geplaatst", "publicerad", "publiceret", "udgivet",
  ]

  private init(_ text: String, _ slashes: SlashedDates?) {
    self.slashes = slashes
    var pieces: [Piece] = []
    var before = ""
    for scalar in text.unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      let isLetter = scalar.value >= 0x80 ? scalar.properties.isAlphabetic : (0x61...0x7A).contains(scalar.value | 0x20)
      guard isDigit || isLetter else {
        before.unicodeScalars.append(scalar)
        continue
      }
      if before.isEmpty, let last = pieces.last,
        last.text.unicodeScalars.last.map({ (0x30...0x39).contains($0.value) }) == isDigit
      {
        pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
      } else {
        pieces.append(Piece(before: before, text: String(Character(scalar))))
      }
      before = ""
    }
    for index in pieces.indices where pieces[index].text.utf8.count <= 4 {
      pieces[index].number = Int(pieces[index].text)
    }
    self.pieces = pieces
  }

  private func date(at index: Int) -> WrittenDate? { numbers(at: index) ?? named(at: index) }

  private static let years = 1990...2100

  private func number(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
    guard pieces.indices.contains(index), let number = pieces[index].number, range.contains(number) else { return nil }
    return number
  }

  /// A year of four digits, or where it may be short of two: those of this century.
  private func year(_ index: Int, isShort: Bool) -> Int? {
    if let year = number(index, Self.years) { return year }
    guard isShort, let year = number(index, 0...99), pieces[index].text.utf8.count == 2 else { return nil }
    return 2000 + year
  }

  private func before(_ index: Int) -> String { pieces.indices.contains(index) ? pieces[index].before : "" }

  /// 3.4.2024, 2024-04-03, 2024年4月3日; 13/04/2024 where one number can be no month, or the language has an order.
  private func numbers(at index: Int) -> WrittenDate? {
    if let year = number(index, Self.years) {
      let step = before(index + 1).isEmpty && number(index + 1, 1...31) == nil ? 2 : 1
      let sign = before(index + step)
      guard step == 2 || ["-", "/", "."].contains(sign) && before(index + 2) == sign,
        let month = number(index + step, 1...12), let day = number(index + 2 * step, 1...31)
      else { return nil }
      return .valid(year: year, month: month, day: day)
    }
    let sign = before(index + 1).trimmed
    guard [".", "/", "-", "|"].contains(sign), before(index + 2).trimmed == sign, let first = number(index, 1...31),
      let second = number(index + 1, 1...31),
      let year = year(index + 2, isShort: sign == "." || sign == "/" && slashes != nil)
    else { return nil }
    if sign == "." || sign == "|" || first > 12 { return .valid(year: year, month: second, day: first) }
    if second > 12 || first == second || slashes == .monthFirst { return .valid(year: year, month: first, day: second) }
    return slashes == .dayFirst ? .valid(year: year, month: second, day: first) : nil
  }

  /// 3. März 2024, 3 de marzo de 2024, March 3rd, 2024.
  private func named(at index: Int) -> WrittenDate? {
    guard pieces[index].number == nil, let month = MonthNames.number(of: pieces[index].text) else { return nil }
    var next = index + 1
    if let day = day(before: index) {
      while pieces.indices.contains(next), ["de", "del", "of", "di"].contains(pieces[next].text) { next += 1 }
      if let year = number(next, Self.years) { return .valid(year: year, month: month, day: day) }
    }
    guard let day = number(next, 1...31) else { return nil }
    next += 1
    if pieces.indices.contains(next), ["st", "nd", "rd", "th"].contains(pieces[next].text) { next += 1 }
    return number(next, Self.years).flatMap { .valid(year: $0, month: month, day: day) }
  }

  private func day(before index: Int) -> Int? {
    var place = index - 1
    while place >= 0, ["de", "of", "st", "nd", "rd", "th", "er", "the"].contains(pieces[place].text) { place -= 1 }
    return number(place, 1...31)
  }
}

extension String {
  fileprivate var trimmed: String { filter { !$0.isWhitespace } }
}
