import CoMention
import CorpusSupport
import Graphs
import Testing

@Suite struct TimeSlicesTests {
  private func slices(_ dates: [String?], by unit: SliceUnit) -> TimeSlices {
    var corpus = MarkedCorpus()
    for (number, date) in dates.enumerated() { corpus.add("\(number)", date: date, [["[Ann] met [Bob] ."]]) }
    return TimeSlices(of: corpus.index(), by: unit)
  }

  @Test func monthsQuartersAndYears() {
    let dates = ["2018-03-31", "2018-04-01", nil, "2018-06", "2018", "2019-12-31", "2018-03-01"]
    let months = slices(dates, by: .month)
    #expect(months.slices.map(\.name) == ["2018-03", "2018-04", "2018-06", "2019-12"])
    #expect(months.slices.map(\.documents) == [[0, 6], [1], [3], [5]])
    #expect(months.emptyCount == 18 && months.undatedCount == 1 && months.impreciseCount == 1)
    #expect(months.slices[1].days.lowerBound.description == "2018-04-01")
    #expect(months.slices[1].days.upperBound.description == "2018-04-30")
    let quarters = slices(dates, by: .quarter)
    #expect(quarters.slices.map(\.name) == ["2018-Q1", "2018-Q2", "2019-Q4"])
    #expect(quarters.slices.map(\.documents) == [[0, 6], [1, 3], [5]])
    #expect(quarters.slices.map(\.days.upperBound.description) == ["2018-03-31", "2018-06-30", "2019-12-31"])
    let years = slices(dates, by: .year)
    #expect(years.slices.map(\.name) == ["2018", "2019"] && years.impreciseCount == 0 && years.emptyCount == 0)
    #expect(years.slices.map(\.documents) == [[0, 1, 3, 4, 6], [5]])
  }

  @Test func theEndsOfTheCalendar() {
    let years = slices(["0001-01-01", "9999-12-31"], by: .quarter)
    #expect(years.slices.map(\.name) == ["0001-Q1", "9999-Q4"])
    #expect(years.slices.map(\.days.lowerBound.description) == ["0001-01-01", "9999-10-01"])
    #expect(slices([nil], by: .month).slices.isEmpty && slices([], by: .year).emptyCount == 0)
  }
}
