/// The order of days and months in a column of dates such as 03/04/2024 or 3/14/24, which the column as a whole tells.
enum SlashedDates {
  case dayFirst, monthFirst

  /// The order in which all of some dates have a meaning; nil where both orders give one, or none does.
  init?(_ samples: some Sequence<String>) {
    var (isDayFirst, isMonthFirst) = (false, false)
    for (first, second, _) in samples.lazy.compactMap(Self.numbers) {
      isDayFirst = isDayFirst || first > 12
      isMonthFirst = isMonthFirst || second > 12
    }
    guard isDayFirst != isMonthFirst else { return nil }
    self = isDayFirst ? .dayFirst : .monthFirst
  }

  /// The date in ISO 8601; nil for a text that has another form.
  func iso(_ text: String) -> String? {
    guard let (first, second, year) = Self.numbers(text) else { return nil }
    let (day, month) = self == .dayFirst ? (first, second) : (second, first)
    return WrittenDate.valid(year: year, month: month, day: day)?.iso
  }

  /// The three numbers that a text begins with, the last one as a year; nil where it doesn't. What stands behind is a time.
  private static func numbers(_ text: String) -> (Int, Int, Int)? {
    let word = text.drop(while: \.isWhitespace).prefix { !$0.isWhitespace && $0 != "," }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      (1...2).contains(parts[0].count), (1...2).contains(parts[1].count), [2, 4].contains(parts[2].count),
      let first = Int(parts[0]), let second = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    // Two digits as POSIX and spreadsheets take them, a little later: up to 2049.
    return (first, second, parts[2].count == 4 ? year : year < 50 ? 2000 + year : 1900 + year)
  }
}
