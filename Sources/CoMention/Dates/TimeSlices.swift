public import EntityResolution
public import Graphs
internal import Primitives

/// How long a slice of time is.
public enum SliceUnit: String, CaseIterable, Hashable, Sendable {
  case month
  /// Three months from January, April, July or October on.
  case quarter
  case year

  /// The months in one.
  private var length: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .year: 12
    }
  }

  /// The number of the slice that a day is in; the next one has the next number.
  func number(of day: CalendarDay) -> Int { (day.year * 12 + day.month - 1) / length }

  /// The first day and the last of a slice; nil outside of the years 1 to 9999.
  func days(of number: Int) -> ClosedRange<CalendarDay>? {
    let (first, next) = (number * length, (number + 1) * length)
    let (year, month) = ((next - 1) / 12, (next - 1) % 12 + 1)
    guard let start = CalendarDay(year: first / 12, month: first % 12 + 1, day: 1),
      let end = CalendarDay(year: year, month: month, day: CalendarDay.length(ofMonth: month, in: year))
    else { return nil }
    return start...end
  }

  /// `2018-03`, `2018-Q1`, `2018`.
  func name(of number: Int) -> String {
    let month = number * length
    let year = String(month / 12).padded(to: 4, with: "0")
    return switch self {
    case .month: year + "-" + String(month % 12 + 1).padded(to: 2, with: "0")
    case .quarter: "\(year)-Q\(month % 12 / 3 + 1)"
    case .year: year
    }
  }
}

/// The documents of a slice of time.
public struct TimeSlice: Hashable, Sendable {
  /// `2018-03`, `2018-Q1`, `2018`.
  public var name: String
  /// Its days.
  public var days: ClosedRange<CalendarDay>
  /// The documents, ascending; never none.
  public var documents: [Int]
}

/// A corpus cut by time.
public struct TimeSlices: Sendable {
  /// Those with documents, in the order of time.
  public let slices: [TimeSlice]
  /// How many slices between the first and the last have no documents.
  public let emptyCount: Int
  /// How many documents have no date.
  public let undatedCount: Int
  /// How many have one that isn't known closely enough to say in which slice they are.
  public let impreciseCount: Int

  /// Cuts a corpus.
  ///
  /// - Complexity: O(*n* log *n*) for *n* documents.
  public init(of index: EntityIndex, by unit: SliceUnit) {
    var documents: [Int: [Int]] = [:]
    var (undated, imprecise) = (0, 0)
    for (number, date) in index.documentDates.enumerated() {
      guard let date else {
        undated += 1
        continue
      }
      let slice = unit.number(of: date.first)
      if slice == unit.number(of: date.last) { documents[slice, default: []].append(number) } else { imprecise += 1 }
    }
    let numbers = documents.keys.sorted()
    slices = numbers.compactMap { number in
      unit.days(of: number).map { TimeSlice(name: unit.name(of: number), days: $0, documents: documents[number] ?? []) }
    }
    emptyCount = numbers.first.flatMap { first in numbers.last.map { $0 - first + 1 - numbers.count } } ?? 0
    (undatedCount, impreciseCount) = (undated, imprecise)
  }
}

extension EntityIndex {
  /// The documents of a slice, with who is meant as the whole corpus says.
  public func selecting(_ slice: TimeSlice) -> EntityIndex { selecting(slice.documents) }
}
