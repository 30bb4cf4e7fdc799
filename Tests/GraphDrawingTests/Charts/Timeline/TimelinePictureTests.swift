import Graphs
import TestSupport
import Testing

@testable import GraphDrawing

@Suite struct TimelinePictureTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  /// Three documents in January, none in February, one in March; Ann is in two, Bob in one.
  private func quarter() throws -> Timeline {
    let dates = try ["2019-01-03", "2019-01-20", "2019-01-31", "2019-03-05"].map(date)
    return Timeline(
      documents: dates, undatedCount: 2,
      rows: [
        TimelineRow(
          id: "p:ann", name: "Ann", community: 0,
          mentions: [DatedMentions(date: dates[0], count: 3), DatedMentions(date: dates[3], count: 8)]),
        TimelineRow(
          id: "p:bob", name: "Bob",
          mentions: [DatedMentions(date: dates[0], count: 1), DatedMentions(date: dates[1], count: 1)]),
      ], candidateCount: 9)
  }

  private func chart(_ timeline: Timeline, by unit: TimeUnit? = .month) throws -> ParsedChart {
    var options = TimelineOptions()
    options.unit = unit
    options.rankMeaning = "PageRank"
    let bytes = try TimelinePicture(of: timeline, options: options).svg
    #expect(try Processes.isWellFormed(bytes))
    return ParsedChart(bytes)
  }

  private func bars(_ element: ParsedChart.Element?) -> [ParsedChart.Element] {
    element?.children.filter { $0.classes.contains("bar") } ?? []
  }

  @Test func barsByHand() throws {
    let chart = try chart(quarter())
    let documents = bars(chart.group("documents"))
    #expect(documents.map { $0.attributes["data-bin"] } == ["2019-01", "2019-03"])
    #expect(documents.map { $0.attributes["data-count"] } == ["3", "1"])
    let ann = bars(chart.group("row_1")), bob = bars(chart.group("row_2"))
    #expect(ann.map(\.title) == ["Ann, 2019-01: 3 mentions in 1 document", "Ann, 2019-03: 8 mentions in 1 document"])
    #expect(bob.map(\.title) == ["Bob, 2019-01: 2 mentions in 2 documents"])
    // One scale for all rows: 8 mentions are 20 points.
    #expect((ann + bob).map { $0.number("height") } == [7.5, 20, 5])
    #expect(ann[0].number("x") == bob[0].number("x") && ann[0].number("x") < ann[1].number("x"))
    #expect(ann[0].classes.contains("c1") && bob[0].classes.contains("other"))
  }

  @Test func gapsAndWhatIsLeftOutAreTold() throws {
    let chart = try chart(quarter())
    let gaps = try #require(chart.group("gaps")).children
    #expect(gaps.map(\.title) == ["2019-02: no documents"])
    #expect(chart.texts.contains("4 documents, 2019-01-03 – 2019-03-05; left out: 2 documents without a date"))
    #expect(chart.texts.contains { $0.contains("2 of 9 entities, those with the highest PageRank") })
    let rows = chart.rows.map { row in ["id", "mentions", "documents"].map { row.attributes["data-\($0)"] } }
    #expect(rows == [["p:ann", "11", "2"], ["p:bob", "2", "2"]])
  }

  @Test func countsAreKeptWhateverTheUnit() throws {
    for unit in TimeUnit.allCases {
      var options = TimelineOptions()
      options.unit = unit
      let picture = try TimelinePicture(of: quarter(), options: options)
      #expect(picture.documentCounts.reduce(0, +) == 4)
      #expect(picture.rows.map { $0.reduce(0) { $0 + $1.mentions } } == [11, 2])
      let covered = picture.gaps.reduce(0) { $0 + $1.count } + picture.documentCounts.count { $0 > 0 }
      #expect(covered == picture.bins.count)
    }
  }

  @Test func theOrderOfDocumentsHasNoEffect() throws {
    let straight = try quarter()
    var turned = straight
    turned.documents.reverse()
    for row in turned.rows.indices { turned.rows[row].mentions.reverse() }
    #expect(try TimelinePicture(of: turned).svg == TimelinePicture(of: straight).svg)
    #expect(try TimelinePicture(of: straight).svg == TimelinePicture(of: straight).svg)
  }

  @Test func withoutDatesThereIsNoTimeline() {
    let error = #expect(throws: TimelineError.self) {
      try TimelinePicture(of: Timeline(documents: [], undatedCount: 3, rows: []))
    }
    #expect(error == .noDates(documentCount: 3))
    #expect(error?.description.contains("none of 3 documents has a date") == true)
  }

  @Test(arguments: [TimeUnit.day, .year, .century]) func barsAreInsideThePicture(unit: TimeUnit) throws {
    let chart = try chart(quarter(), by: unit)
    let width = chart.root.number("width"), height = chart.root.number("height")
    for rectangle in chart.rectangles where !rectangle.classes.contains("background") {
      #expect(rectangle.number("x") >= 0 && rectangle.number("x") + rectangle.number("width") <= width)
      #expect(rectangle.number("y") >= 0 && rectangle.number("y") + rectangle.number("height") <= height)
    }
  }

  @Test func hostileTextIsShownAndDoesNothing() throws {
    let first = try date("2020-02-28"), last = try date("2020-03-01")
    let rows = HostileNames.names.enumerated().map { index, name in
      TimelineRow(id: name, name: name, community: index % 9, mentions: [DatedMentions(date: first, count: 1)])
    }
    var options = TimelineOptions()
    options.title = HostileNames.names.joined()
    options.rankMeaning = HostileNames.names.joined()
    let timeline = Timeline(documents: [first, last], undatedCount: 0, rows: rows, candidateCount: 100)
    let bytes = try TimelinePicture(of: timeline, options: options).svg
    #expect(try Processes.isWellFormed(bytes))
    let chart = ParsedChart(bytes)
    #expect(chart.isWellFormed && chart.isHarmless && chart.rows.count == HostileNames.names.count)
    for (row, hostile) in zip(chart.rows, HostileNames.all) {
      #expect(HostileNames.squeezed(row.title ?? "").hasPrefix("\(hostile.shown):1mention"), "\(hostile.name)")
      let label = HostileNames.squeezed(row.children.first { $0.name == "text" }?.text ?? "")
      #expect(label == hostile.shown || label.hasSuffix("…"), "\(hostile.name)")
      #expect(HostileNames.squeezed(row.attributes["data-id"] ?? "") == hostile.shown, "\(hostile.name)")
    }
  }
}
