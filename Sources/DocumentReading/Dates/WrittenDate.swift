/// A date as people write it: "March 12, 2024", "12th of March 2024", "12 Mar. 2024", "2024-03-12", "12.03.2024", "March 2024".
///
/// Of numbers with slashes one has to be no month, so that nobody has to guess: "13/03/2024" and "03/13/2024" are the same day, and
/// "03/04/2024" is none. Numbers with full stops begin with the day.
struct WrittenDate: Hashable {
  let year: Int?
  let month: Int?
  let day: Int?

  /// The date as ISO 8601 writes it, as closely as it is known; nil without a year.
  var iso: String? {
    guard let year else { return nil }
    let parts = [(year, 4), (month, 2), (month == nil ? nil : day, 2)].compactMap { number, width in
      number.map { String(repeating: "0", count: max(0, width - String($0).count)) + String($0) }
    }
    return parts.joined(separator: "-")
  }

  private init(year: Int?, month: Int?, day: Int?) { (self.year, self.month, self.day) = (year, month, day) }

  /// The same day of a year; nil where that has none.
  func inYear(_ year: Int) -> WrittenDate? { Self.valid(year: year, month: month, day: day) }

  /// The years that dates are in.
  private static let years = 1000...2999

  /// A date that the calendar knows; a day without a year may be 29 February.
  static func valid(year: Int?, month: Int?, day: Int?) -> WrittenDate? {
    if let year, !years.contains(year) { return nil }
    if let month, !(1...12).contains(month) { return nil }
    guard let day else { return WrittenDate(year: year, month: month, day: nil) }
    guard let month, (1...length(ofMonth: month, in: year ?? 2000)).contains(day) else { return nil }
    return WrittenDate(year: year, month: month, day: day)
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date that begins a list of tokens, and how many it takes; nil where none does.
  static func leading(_ tokens: ArraySlice<DateToken>, _ words: DateWords) -> (date: WrittenDate, count: Int)? {
    let forms: [(inout Scan) -> WrittenDate?] = [{ $0.numbers() }, { $0.monthFirst() }, { $0.dayFirst() }]
    for form in forms {
      var scan = Scan(tokens: tokens, words: words, position: tokens.startIndex)
      if let date = form(&scan) { return (date, scan.position - tokens.startIndex) }
    }
    return nil
  }

  /// The date that a text is as a whole, but for a weekday before it and a time behind it.
  init?(wholly text: some StringProtocol, _ words: DateWords) {
    let tokens = DateToken.tokens(of: text)
    guard let found = Self.alone(tokens[...], words) else { return nil }
    self = found
  }

  /// The date that tokens are, but for a weekday before it and a time behind it.
  static func alone(_ tokens: ArraySlice<DateToken>, _ words: DateWords) -> WrittenDate? {
    var rest = tokens
    if let word = rest.first?.word, words.weekdays.contains(word) {
      rest = rest.dropFirst()
      // "segunda-feira"
      if rest.first?.isSign("-") == true, let word = rest.dropFirst().first?.word, words.weekdays.contains(word) {
        rest = rest.dropFirst(2)
      }
      rest = rest.drop { $0.isSign(",.") }
    }
    while let word = rest.first?.word, words.dayArticles.contains(word.lowercased()) {
      rest = rest.dropFirst().drop { $0.isSign(".") }
    }
    guard let (date, count) = leading(rest, words) else { return nil }
    let isTime = rest.dropFirst(count).allSatisfy { token in
      switch token {
      case .number(let number): number.count <= 4
      case .sign(let sign): ":,.()+-–|'".contains(sign)
      case .word(let word):
        words.timeWords.contains(word.lowercased()) || word == "T" || word == "Z"
          || words.weekdays.contains(word.lowercased()) || word.count <= 4 && word.allSatisfy(\.isUppercase)
      }
    }
    guard isTime else { return nil }
    // C's "Mon Mar 4 10:00:00 2024", also with a zone before the year.
    if date.year == nil, let year = rest.last?.number(digits: 4...4),
      rest.dropFirst(count).contains(where: { $0.isSign(":") })
    {
      return date.inYear(year)
    }
    return date
  }
}

/// The forms that a date can have, each read from a place.
private struct Scan {
  let tokens: ArraySlice<DateToken>
  let words: DateWords
  var position: Int

  private var next: DateToken? { position < tokens.endIndex ? tokens[position] : nil }

  private mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    guard let number = next?.number(digits: digits) else { return nil }
    position += 1
    return number
  }

  private mutating func skip(_ signs: String) { while next?.isSign(signs) == true { position += 1 } }

  private mutating func month() -> Int? {
    guard let month = next?.word.flatMap({ words.month($0) }) else { return nil }
    position += 1
    skip(".")
    return month
  }

  /// A year of four digits; nothing is taken where there is none.
  private mutating func year() -> Int? {
    let start = position
    skip(",")
    // "12 de marzo de 2024"
    while let word = next?.word, words.joining.contains(word) { position += 1 }
    if let year = number(4...4) { return year }
    position = start
    return nil
  }

  /// A day, with its ending: 12, 12th.
  private mutating func day() -> Int? {
    guard let day = number(1...2) else { return nil }
    // "12. März", "1.º de mayo"
    if words.ordinals.contains(".") { skip(".") }
    if let word = next?.word, words.ordinals.contains(word) { position += 1 }
    return day
  }

  /// March 12, 2024; March 12; March 2024.
  mutating func monthFirst() -> WrittenDate? {
    guard let month = month() else { return nil }
    if let day = day() { return .valid(year: year(), month: month, day: day) }
    guard let year = year() else { return nil }
    return .valid(year: year, month: month, day: nil)
  }

  /// 12 March 2024; 12th of March.
  mutating func dayFirst() -> WrittenDate? {
    guard let day = day() else { return nil }
    while let word = next?.word, words.joining.contains(word) { position += 1 }
    skip("-")
    guard let month = month() else { return nil }
    skip("-")
    return .valid(year: year(), month: month, day: day)
  }

  /// 2024-03-12, 2024/03/12, 2024-3-4, 2024-03, 2024, 12.03.2024, 13/03/2024.
  mutating func numbers() -> WrittenDate? {
    if let year = number(4...4) { return yearFirst(year) }
    guard let first = number(1...2), let sign = next, sign.isSign("./-") else { return nil }
    position += 1
    guard let second = number(1...2), next == sign else { return nil }
    position += 1
    guard let year = number(4...4) else { return nil }
    if sign.isSign(".") || first > 12 { return .valid(year: year, month: second, day: first) }
    return second > 12 ? .valid(year: year, month: first, day: second) : nil
  }

  private mutating func yearFirst(_ year: Int) -> WrittenDate? {
    guard let sign = next, sign.isSign("-/.") else { return .valid(year: year, month: nil, day: nil) }
    position += 1
    let start = position
    guard let month = number(1...2) else { return nil }
    guard next == sign else {
      // Of one digit it may count something else.
      return tokens[start].number(digits: 2...2) == nil ? nil : .valid(year: year, month: month, day: nil)
    }
    position += 1
    guard let day = number(1...2) else { return nil }
    return .valid(year: year, month: month, day: day)
  }
}
