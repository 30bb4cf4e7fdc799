/// A date of the Gregorian calendar that is known to the day, to the month or to the year: `1848-03-02`, `1848-03`, `1848`.
///
/// A date of reduced precision is an interval, from its first to its last day; which day in it is meant is not known.
///
///     CalendarDate(iso: "1848-02")?.last.description  // 1848-02-29
///
/// Dates are in the order of their first days, and of those that begin on one day the less precise one, which ends later, is first: `1848`,
/// `1848-01`, `1848-01-01`. That is the order of their texts, too.
///
/// Reference: ISO 8601-1:2019, 5.2.2.2 and 5.2.2.3, "reduced precision"; level 0 of the
/// [Extended Date/Time Format](https://www.loc.gov/standards/datetime/), without its intervals.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// How closely a date is known.
  public enum Precision: Hashable, Sendable {
    case day, month, year
  }

  /// The first day it can be.
  public let first: CalendarDay

  /// How closely it is known.
  public let precision: Precision

  /// A date known to the day.
  public init(_ day: CalendarDay) { (first, precision) = (day, .day) }

  /// A date as ISO 8601 writes it: a year, a month of a year, or a day, which a time may follow. Nil for any other text.
  ///
  /// Of a time the day is taken as it is written, whatever its zone.
  public init?(iso text: String) {
    // Whatever follows a year or a month makes it another thing: `1848/1849`, `1848-W12`, `1848?`.
    let (rest, precision): (String, Precision) =
      switch text.utf8.count {
      case 4: ("-01-01", .year)
      case 7: ("-01", .month)
      default: ("", .day)
      }
    guard let first = CalendarDay(iso: text + rest) else { return nil }
    (self.first, self.precision) = (first, precision)
  }

  /// The last day it can be.
  public var last: CalendarDay {
    switch precision {
    case .day: first
    case .month: first.endOfMonth
    case .year: first.endOfYear
    }
  }

  /// As ISO 8601 writes it, to its precision.
  public var description: String {
    let day = first.description
    return switch precision {
    case .day: day
    case .month: String(day.prefix(7))
    case .year: String(day.prefix(4))
    }
  }

  /// Orders by the first day; among equals the longer interval is first.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    a.first != b.first ? a.first < b.first : a.last > b.last
  }
}

extension Collection<CalendarDate> {
  /// The dates that say when it all began and ended: the one with the earliest first day and the one with the latest last day, of several
  /// the least precise one, which claims no more than is known. Nil where there are none.
  ///
  /// Of `1848`, `1848-01-01` and `1848-03-02` both are `1848`.
  public var dateRange: ClosedRange<CalendarDate>? {
    guard let first = self.min() else { return nil }
    let last = reduce(first) { last, date in
      if date.last != last.last { return date.last > last.last ? date : last }
      return date.first < last.first ? date : last
    }
    return first...last
  }
}
