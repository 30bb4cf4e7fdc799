import Graphs
import Testing

@Suite struct TimeUnitTests {
  @Test func aMonthIsHeldByItsYearButByNoWeek() throws {
    // February 2021 was four whole weeks, from Monday to Sunday.
    let february = try #require(CalendarDate(iso: "2021-02")), year = try #require(CalendarDate(iso: "1848"))
    #expect(TimeUnit.allCases.filter { $0.holds(february) } == [.month, .year, .decade, .century])
    #expect(TimeUnit.allCases.filter { $0.holds(year) } == [.year, .decade, .century])
    let day = try #require(CalendarDate(iso: "1848-03-02"))
    #expect(TimeUnit.allCases.allSatisfy { $0.holds(day) })
    #expect(TimeUnit.shortest(holding: [day]) == .day && TimeUnit.shortest(holding: [february, day]) == .month)
    #expect(TimeUnit.shortest(holding: [february, year, day]) == .year)
  }

  /// Neighbouring days are in one unit or in neighbouring ones, and every unit begins where its name says.
  @Test(arguments: TimeUnit.allCases) func unitsFollowOneAnother(unit: TimeUnit) throws {
    let start = try #require(CalendarDay(iso: "1999-11-28")).number
    for number in start..<(start + 800) {
      let day = try #require(CalendarDay.day(number: number)), next = try #require(CalendarDay.day(number: number + 1))
      let step = unit.number(of: next) - unit.number(of: day)
      #expect(step == 0 || step == 1)
      if step == 1, unit != .day, unit != .week {
        #expect(next.day == 1 && next.description.hasPrefix(unit.name(of: unit.number(of: next)).prefix(2)))
      }
    }
  }

  @Test(arguments: [
    (TimeUnit.day, "2020-02-29"), (.week, "2020-02-24"), (.month, "2020-02"), (.year, "2020"), (.decade, "2020s"),
    (.century, "2000s"),
  ])
  func unitsAreNamedAsPeopleNameThem(unit: TimeUnit, name: String) throws {
    #expect(unit.name(of: unit.number(of: try #require(CalendarDay(iso: "2020-02-29")))) == name)
  }
}
