import Graphs
import Testing

@testable import GraphDrawing

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
    #expect(error?.nextUnit == .month)
  }
}
