import Graphs
import Testing

@testable import GraphDrawing

/// Timelines of documents that are not all dated to the day.
@Suite struct TimelinePrecisionTests {
  private static let mixed = ["1848-03-02", "1848-03-02T10:00:00Z", "1848-03", "1848-05", "1848-06-30"]

  private func timeline(_ texts: [String], undated: Int = 0) throws -> Timeline {
    let dates = try texts.map { try #require(CalendarDate(iso: $0)) }
    return Timeline(
      documents: dates, undatedCount: undated,
      rows: [
        TimelineRow(id: "p:ann", name: "Ann", mentions: dates.map { DatedMentions(date: $0, count: 2) })
      ])
  }

  private func picture(_ texts: [String], undated: Int = 0, by unit: TimeUnit? = nil) throws -> TimelinePicture {
    var options = TimelineOptions()
    options.unit = unit
    return try TimelinePicture(of: timeline(texts, undated: undated), options: options)
  }

  /// The legend in one piece, as the picture's description repeats it.
  private func legend(_ picture: TimelinePicture) -> String { TimelineLegend(picture).description }

  @Test func withMonthsTheUnitIsTheMonth() throws {
    let picture = try picture(Self.mixed)
    #expect(picture.bins.unit == .month)
    #expect((0..<picture.bins.count).map(picture.bins.name) == ["1848-03", "1848-04", "1848-05", "1848-06"])
    #expect(picture.documentCounts == [3, 0, 1, 1])
    #expect(picture.rows[0].map(\.mentions) == [6, 0, 2, 2])
    #expect(picture.gaps == [1..<2])
    #expect(
      legend(picture).contains(
        "Dates: 5 documents, 1848-03 – 1848-06-30; by month, since 2 of them are not dated to the day."))
  }

  @Test func withAYearTheUnitIsTheYear() throws {
    let picture = try picture(Self.mixed + ["1849"], undated: 1)
    #expect(picture.bins.unit == .year && picture.documentCounts == [5, 1])
    #expect(
      legend(picture).contains(
        "Dates: 6 documents, 1848-03 – 1849; by year, since 1 of them is not dated to the month; "
          + "left out: 1 document without a date."))
  }

  @Test func aYearByItselfIsOneBin() throws {
    let picture = try picture(["1848"])
    #expect(picture.bins.unit == .year && picture.documentCounts == [1] && picture.gaps.isEmpty)
    #expect(legend(picture).contains("Dates: 1 document, 1848; by year, since none of them is dated to the month."))
  }

  /// Where the years are many, the unit would be the same with days.
  @Test func nothingIsSaidOfTheUnitWhereItWouldBeTheSame() throws {
    let picture = try picture(["1848", "1890-01-05"])
    #expect(picture.bins.unit == .year && picture.documentCounts.reduce(0, +) == 2)
    #expect(legend(picture).contains("Dates: 2 documents, 1848 – 1890-01-05."))
  }

  @Test func withAShorterUnitTheyAreLeftOutAndCounted() throws {
    let picture = try picture(Self.mixed, undated: 2, by: .day)
    // 2 March to 30 June: 30 + 30 + 31 + 30 days.
    #expect(picture.bins.count == 121 && picture.documentCounts.reduce(0, +) == 3)
    #expect(picture.documentCounts[0] == 2 && picture.documentCounts[120] == 1)
    #expect(picture.rows[0].map(\.mentions).reduce(0, +) == 6)
    // Documents left out may be of any day in March and May, so only April and June are known to be silent.
    #expect(picture.gaps == [30..<60, 91..<120])
    #expect(picture.gaps.map { picture.bins.name($0.lowerBound) } == ["1848-04-01", "1848-06-01"])
    let texts = legend(picture)
    #expect(
      texts.contains(
        "Dates: 3 documents, 1848-03-02 – 1848-06-30; "
          + "left out: 2 documents not dated to the day, 2 documents without a date."))
    #expect(texts.contains("Shown: all entities of documents dated to the day: 1."))
    #expect(
      ParsedChart(picture.svg).rows.first?.title == "Ann: 6 mentions in 3 documents dated to the day")
  }

  /// What is left out before and after the range shades nothing and breaks nothing.
  @Test func leftOutDatesMayBeOutsideTheRange() throws {
    let picture = try picture(["1847", "1848-03-02", "1848-03-05", "1849-01"], by: .day)
    #expect(picture.documentCounts == [1, 0, 0, 1] && picture.gaps == [1..<3])
    #expect(picture.leftOut.count == 2)
  }

  @Test func weeksHoldNoMonths() throws {
    let picture = try picture(["2021-02", "2021-02-01", "2021-02-28"], by: .week)
    #expect(picture.documentCounts == [1, 0, 0, 1] && picture.leftOut.map(\.description) == ["2021-02"])
    #expect(picture.gaps.isEmpty)
  }

  @Test(arguments: TimeUnit.allCases) func everyDocumentIsCountedOrLeftOut(unit: TimeUnit) throws {
    let picture = try picture(Self.mixed + ["1848"], by: unit)
    #expect(picture.documentCounts.reduce(0, +) + picture.leftOut.count == 6)
    #expect(picture.rows[0].map(\.documents) == picture.documentCounts)
  }

  @Test func whereNoDateIsCloseEnoughTheUnitToUseIsNamed() throws {
    let error = #expect(throws: TimelineError.self) { try picture(["1848", "1848-03"], by: .week) }
    #expect(error == .tooCoarse(.week, documentCount: 2, next: .year))
    #expect(error?.description == "none of 2 dated documents is dated to the week" && error?.nextUnit == .year)
  }

  @Test func theOrderOfDocumentsHasNoEffect() throws {
    let straight = try timeline(Self.mixed + ["1848"])
    var turned = straight
    turned.documents.reverse()
    turned.rows[0].mentions.reverse()
    for unit in [nil, TimeUnit.day] {
      var options = TimelineOptions()
      options.unit = unit
      #expect(
        try TimelinePicture(of: turned, options: options).svg == TimelinePicture(of: straight, options: options).svg)
    }
  }
}
