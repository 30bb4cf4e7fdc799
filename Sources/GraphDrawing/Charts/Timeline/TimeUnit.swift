public import Graphs
import Primitives

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
  func number(of day: CalendarDay) -> Int {
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
  static func shortest(holding dates: some Sequence<CalendarDate>) -> TimeUnit {
    let precisions = Set(dates.lazy.map(\.precision))
    return precisions.contains(.year) ? .year : precisions.contains(.month) ? .month : .day
  }

  /// What a unit is called: its day, the Monday of its week, its month, its year, `2010s`, `1900s`.
  func name(of number: Int) -> String {
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

/// Stretches of time of one unit, one after another without gaps.
struct TimeBins: Hashable, Sendable {
  let unit: TimeUnit
  private let numbers: ClosedRange<Int>

  /// As many as a picture is readable with.
  static let comfortable = 72
  /// The most a picture can have.
  static let maximum = 400

  /// Bins from the first to the last day.
  ///
  /// - Throws: ``TimelineError`` when there are more than ``maximum``.
  init(covering days: ClosedRange<CalendarDay>, by unit: TimeUnit) throws(TimelineError) {
    self.unit = unit
    numbers = Self.numbers(days, by: unit)
    guard count <= Self.maximum else {
      let longer = Self.shortestUnit(covering: days, in: Self.maximum)
      throw TimelineError.tooManyBins(unit, count: count, next: longer)
    }
  }

  /// The shortest unit, of those not shorter than `least`, that makes at most so many bins.
  static func shortestUnit(
    covering days: ClosedRange<CalendarDay>, in most: Int = comfortable, notShorterThan least: TimeUnit = .day
  ) -> TimeUnit {
    TimeUnit.allCases.drop { $0 != least }.first { numbers(days, by: $0).count <= most } ?? .century
  }

  private static func numbers(_ days: ClosedRange<CalendarDay>, by unit: TimeUnit) -> ClosedRange<Int> {
    unit.number(of: days.lowerBound)...unit.number(of: days.upperBound)
  }

  /// The number of bins.
  var count: Int { numbers.count }

  /// The bin of a day; of a day that is in none, a number outside of theirs.
  subscript(day: CalendarDay) -> Int { unit.number(of: day) - numbers.lowerBound }

  /// What a bin is called.
  func name(_ bin: Int) -> String { unit.name(of: numbers.lowerBound + bin) }
}

/// Why there is no timeline.
public enum TimelineError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No document has a date.
  case noDates(documentCount: Int)
  /// No document's date is as close as the unit that was asked for.
  case tooCoarse(TimeUnit, documentCount: Int, next: TimeUnit)
  /// The dates are too far apart for the unit that was asked for.
  case tooManyBins(TimeUnit, count: Int, next: TimeUnit)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .noDates(let count):
      "none of \(counted(count, "document")) has a date like 2023-05-02, 2023-05 or 2023; give \"date\" in JSON Lines, or date: "
        + "in the front matter of Markdown"
    case .tooCoarse(let unit, let count, let next):
      "none of \(counted(count, "dated document")) is dated to the \(unit.rawValue); say --by \(next.rawValue)"
    case .tooManyBins(let unit, let count, let next):
      "\(count) \(unit.rawValue)s are more than the \(TimeBins.maximum) that can be drawn; say --by \(next.rawValue)"
    }
  }
}
