import Foundation
import Graphs
import TestSupport
import Testing

@testable import GraphDrawing

@Suite struct CalendarDayTests {
  @Test func numbersAreThoseOfFoundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    // Foundation's calendar is Julian before 1582.
    let start = try #require(CalendarDay(iso: "1900-01-01")).number
    var date = try #require(calendar.date(from: DateComponents(year: 1900, month: 1, day: 1)))
    for number in start..<(start + 60_000) {
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let day = try #require(CalendarDay(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0))
      #expect(day.number == number)
      #expect(CalendarDay.day(number: number) == day)
      // Foundation counts from Sunday as 1.
      if parts.weekday == 2 { #expect(number % 7 == 0) }
      date = date.addingTimeInterval(86_400)
    }
  }

  @Test func theFirstAndTheLastDay() {
    #expect(CalendarDay(iso: "0001-01-01")?.number == 0)
    #expect(CalendarDay(iso: "9999-12-31")?.number == 3_652_058)
    for number in [0, 1, 58, 59, 364, 365, 1_460, 1_461, 146_096, 146_097, 3_652_058] {
      #expect(CalendarDay.day(number: number)?.number == number)
    }
  }

  @Test(arguments: ["2023-05-02", "2023-05-02T11:02:00Z", "2023-05-02 11:02", "2023-05-02T11:02:00.123+02:00"])
  func isoDates(text: String) { #expect(CalendarDay(iso: text)?.description == "2023-05-02") }

  @Test(arguments: [
    "", "2023", "2023-05", "2023-5-2", "2023-13-01", "2023-02-29", "2023-00-10", "2023-05-00", "0000-01-01",
    "2023-05-021", "yesterday", "2023/05/02", "２０２３-05-02", "+023-05-02", "May 2, 2023",
  ])
  func noDates(text: String) { #expect(CalendarDay(iso: text) == nil) }

  @Test func leapDays() {
    #expect(CalendarDay(iso: "2000-02-29") != nil && CalendarDay(iso: "2024-02-29") != nil)
    #expect(CalendarDay(iso: "1900-02-29") == nil)
  }

  @Test func noHostileNameIsADate() { #expect(HostileNames.names.allSatisfy { CalendarDay(iso: $0) == nil }) }
}

@Suite struct TimeBinsTests {
  private func bins(_ first: String, _ last: String, by unit: TimeUnit? = nil) throws -> TimeBins {
    let days = try #require(CalendarDay(iso: first))...#require(CalendarDay(iso: last))
    return try TimeBins(covering: days, by: unit ?? TimeBins.shortestUnit(covering: days))
  }

  @Test(arguments: TimeUnit.allCases) func binsCoverTheRangeInOrder(unit: TimeUnit) throws {
    let first = try #require(CalendarDay(iso: "1999-12-27")), last = try #require(CalendarDay(iso: "2000-11-30"))
    let bins = try TimeBins(covering: first...last, by: unit)
    var previous = 0
    for number in first.number...last.number {
      let bin = try bins[#require(CalendarDay.day(number: number))]
      #expect(bin == previous || bin == previous + 1)
      previous = bin
    }
    #expect(previous == bins.count - 1)
    #expect(Set((0..<bins.count).map(bins.name)).count == bins.count)
  }

  @Test func namesByHand() throws {
    #expect(try bins("2019-02-27", "2019-03-02", by: .day).name(2) == "2019-03-01")
    // 27 February 2019 was a Wednesday.
    #expect(try bins("2019-02-27", "2019-03-02", by: .week).name(0) == "2019-02-25")
    #expect(try bins("2018-11-30", "2019-02-01", by: .month).name(2) == "2019-01")
    #expect(try bins("2018-11-30", "2019-02-01", by: .year).name(1) == "2019")
    #expect(try bins("1987-01-01", "2001-01-01", by: .decade).name(0) == "1980s")
    #expect(try bins("1987-01-01", "2001-01-01", by: .century).name(1) == "2000s")
  }

  @Test func theUnitFollowsTheRange() throws {
    #expect(try bins("2019-02-27", "2019-02-27").unit == .day)
    #expect(try bins("2019-01-01", "2019-03-10").unit == .day)
    #expect(try bins("2019-01-01", "2020-03-10").unit == .week)
    #expect(try bins("2019-01-01", "2024-03-10").unit == .month)
    #expect(try bins("1960-01-01", "2024-03-10").unit == .year)
    #expect(try bins("1660-01-01", "2024-03-10").unit == .decade)
    #expect(try bins("0001-01-01", "9999-12-31").unit == .century)
  }

  @Test func tooManyBinsAreAnErrorThatNamesTheUnitToUse() throws {
    let error = #expect(throws: TimelineError.self) { try bins("2010-01-01", "2024-01-01", by: .day) }
    #expect(error?.description.contains("say --by month") == true)
  }
}
