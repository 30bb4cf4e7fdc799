import Graphs

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
