internal import Primitives

/// What time is divided into, from the shortest to the longest.
public enum TimeUnit: String, CaseIterable, Codable, Hashable, Sendable {
  case day
  /// From Monday to Sunday, as ISO 8601 has it.
  case week
  case month, year
  /// From a year that ends in 0.
  case decade
  /// From a year that ends in 00.
  case century

  /// The number of the unit that a day is in; the next unit has the next number.
  package func number(of day: CalendarDay) -> Int {
    switch self {
    case .day: day.number
    case .week: day.number / 7
    case .month: day.year * 12 + day.month - 1
    case .year: day.year
    case .decade: day.year / 10
    case .century: day.year / 100
    }
  }

  /// Whether all the days that a date can be are in one unit: a month is in its year, but in no week and no day.
  public func holds(_ date: CalendarDate) -> Bool { number(of: date.first) == number(of: date.last) }

  /// The shortest unit that holds every one of the dates.
  package static func shortest(holding dates: some Sequence<CalendarDate>) -> TimeUnit {
    let precisions = Set(dates.lazy.map(\.precision))
    return precisions.contains(.year) ? .year : precisions.contains(.month) ? .month : .day
  }

  /// What a unit is called: its day, the Monday of its week, its month, its year, `2010s`, `1900s`.
  package func name(of number: Int) -> String {
    switch self {
    case .day: CalendarDay.day(number: number)?.description ?? ""
    case .week: CalendarDay.day(number: number * 7)?.description ?? ""
    case .month: Self.padded(number / 12, 4) + "-" + Self.padded(number % 12 + 1, 2)
    case .year: Self.padded(number, 4)
    case .decade: Self.padded(number * 10, 4) + "s"
    case .century: Self.padded(number * 100, 4) + "s"
    }
  }

  private static func padded(_ number: Int, _ length: Int) -> String { String(number).padded(to: length, with: "0") }
}
