internal import Primitives

/// A day of the Gregorian calendar, years 1 to 9999.
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, the month from 1, and the day of the month from 1.
  public private(set) var year: Int, month: Int, day: Int

  /// A day, if there is such a one.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9_999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day at the start of an ISO 8601 date or time: of `2023-05-02T11:02:00+02:00` it is 2 May 2023. Nil where there is none.
  public init?(iso text: String) {
    var text = text
    guard let day = text.withUTF8({ CalendarDay(startOf: $0) }) else { return nil }
    self = day
  }

  /// The day at the start of a text: `2023-05-02`, with no further digit behind it, which would make it another number.
  init?(startOf text: UnsafeBufferPointer<UInt8>) {
    guard let year = text.number(at: 0, digits: 4), text.has("-", at: 4), let month = text.number(at: 5, digits: 2),
      text.has("-", at: 7), let day = text.number(at: 8, digits: 2), text.number(at: 10, digits: 1) == nil
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The last day of the day's month.
  var endOfMonth: CalendarDay {
    var last = self
    last.day = Self.length(ofMonth: month, in: year)
    return last
  }

  /// The last day of the day's year.
  var endOfYear: CalendarDay {
    var last = self
    (last.month, last.day) = (12, 31)
    return last
  }

  /// The number of days of a month.
  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }

  /// The number of days since 1 January of the year 1, a Monday.
  ///
  /// March counts as the first month, so that the leap day is the last of its year; five months of that calendar have 153 days.
  package var number: Int {
    let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 307
  }

  /// The day with a number, within the years 1 to 9999.
  ///
  /// - Complexity: O(1).
  package static func day(number: Int) -> CalendarDay? {
    // A year is at least 365 days, so the guess is never too early.
    var year = min(9_999, number / 365 + 1)
    while year > 1, Self.firstDay(of: year) > number { year -= 1 }
    var rest = number - Self.firstDay(of: year)
    for month in 1...12 {
      let length = Self.length(ofMonth: month, in: year)
      if rest < length { return CalendarDay(year: year, month: month, day: rest + 1) }
      rest -= length
    }
    return nil
  }

  private static func firstDay(of year: Int) -> Int {
    let before = year - 1
    return 365 * before + before / 4 - before / 100 + before / 400
  }

  /// `2023-05-02`.
  public var description: String {
    [(year, 4), (month, 2), (day, 2)].map { String($0).padded(to: $1, with: "0") }.joined(separator: "-")
  }

  /// Orders by time.
  public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
