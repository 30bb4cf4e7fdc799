import Foundation
import Primitives
import TestSupport
import Testing

@testable import Graphs

/// Dates known to the day, the month or the year.
@Suite struct CalendarDateTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text), "\(text)") }

  @Test(arguments: [
    ("1848", "1848-01-01", "1848-12-31"), ("1848-02", "1848-02-01", "1848-02-29"),
    ("1849-02", "1849-02-01", "1849-02-28"), ("1900-02", "1900-02-01", "1900-02-28"),
    ("2000-02", "2000-02-01", "2000-02-29"), ("1848-04", "1848-04-01", "1848-04-30"),
    ("1848-12", "1848-12-01", "1848-12-31"), ("1848-03-02", "1848-03-02", "1848-03-02"),
    ("0001", "0001-01-01", "0001-12-31"), ("9999-12", "9999-12-01", "9999-12-31"),
  ])
  func firstAndLastDaysByHand(text: String, first: String, last: String) throws {
    let date = try date(text)
    #expect(date.first.description == first && date.last.description == last && date.description == text)
  }

  /// The day after the last of a month or a year is the first of the next.
  @Test func intervalsFollowOneAnotherWithoutGaps() throws {
    var nextOfMonth = 0
    for year in 1...9_999 {
      let padded = String(repeating: "0", count: 4 - String(year).count) + String(year)
      let whole = try date(padded)
      #expect(whole.first.number == nextOfMonth)
      for month in 1...12 {
        let date = try date("\(padded)-\(month < 10 ? "0" : "")\(month)")
        guard date.first.number == nextOfMonth else {
          Issue.record("\(date) begins on \(date.first)")
          return
        }
        nextOfMonth = date.last.number + 1
      }
      #expect(whole.last.number + 1 == nextOfMonth)
    }
  }

  @Test func aTimeIsOfItsDay() throws {
    #expect(try date("1848-03-02T10:00:00Z") == date("1848-03-02"))
    #expect(try date("1848-03-02").precision == .day && date("1848-03").precision == .month)
    #expect(try date("1848").precision == .year)
  }

  @Test(arguments: [
    "", "0000", "848", "01848", "1848-", "1848-0", "1848-00", "1848-13", "1848-3", "1848-033", "1848/1849", "1848-W12",
    "1848-062", "1848?", "184X", "18480302", "1848-03?", "1848-03T10:00", "1848-02-30", " 1848", "1848 ", "-1848",
    "+848", "１848", "March 1848", "1848.03",
  ])
  func noDates(text: String) { #expect(CalendarDate(iso: text) == nil) }

  @Test func noHostileNameIsADate() { #expect(HostileNames.names.allSatisfy { CalendarDate(iso: $0) == nil }) }

  @Test func theOrderByHand() throws {
    let sorted = try [
      "1847-12-31", "1848", "1848-01", "1848-01-01", "1848-01-02", "1848-03", "1848-03-01", "1848-03-02", "1849",
    ].map(date)
    #expect(sorted.reversed().sorted() == sorted)
    // As it says, the order of their texts.
    #expect(sorted.map(\.description).sorted() == sorted.map(\.description))
  }

  @Test(arguments: [
    (["1848", "1848-01-01", "1848-03-02"], "1848", "1848"),
    (["1848-03-02", "1848"], "1848", "1848"),
    // December ends with the year, and the year claims less.
    (["1848-12", "1848", "1848-12-31"], "1848", "1848"),
    (["1848-03", "1848-03-02", "1848-05-01"], "1848-03", "1848-05-01"),
    // The year 1848 begins first and ends after March.
    (["1848-03-31", "1847-06", "1848", "1848-03"], "1847-06", "1848"),
    // On 31 March it is over in both cases.
    (["1848-01-05", "1848-03-31", "1848-03"], "1848-01-05", "1848-03"),
    (["1848-03-02"], "1848-03-02", "1848-03-02"),
  ])
  func rangesByHand(texts: [String], first: String, last: String) throws {
    let dates = try texts.map(date)
    for order in [dates, dates.reversed()] {
      let range = try #require(order.dateRange)
      #expect(range.lowerBound.description == first && range.upperBound.description == last)
    }
  }

  @Test func nothingHasNoRange() { #expect([CalendarDate]().dateRange == nil) }

  /// No day that a date can be is outside.
  @Test func everyDateIsInTheRange() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<500 {
      let dates = try (0..<Int.random(in: 1...6, using: &random)).map { _ in
        let day = "184\(Int.random(in: 7...9, using: &random))-0\(Int.random(in: 1...3, using: &random))-01"
        return try date(String(day.prefix([4, 7, 10].randomElement(using: &random) ?? 10)))
      }
      let range = try #require(dates.dateRange)
      #expect(dates.allSatisfy { range.lowerBound.first <= $0.first && $0.last <= range.upperBound.last })
      #expect(dates.contains(range.lowerBound) && dates.contains(range.upperBound))
    }
  }
}
