import Foundation
import Graphs
import TestSupport
import Testing

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
