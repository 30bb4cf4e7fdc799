import Foundation
import Graphs
import TestSupport
import Testing

@testable import GraphFormats

/// Attributes that are dates: what counts as one, and from when to when it lasts.
@Suite struct GraphDatesTests {
  private func form(_ text: String) -> ISODateForm? {
    var text = text
    return text.withUTF8 { ISODateForm($0) }
  }

  private func dates(_ columns: KeyValuePairs<String, [String?]>) -> GraphDates {
    var table = AttributeTable(rowCount: columns.first?.value.count ?? 0)
    for (name, texts) in columns { table[name] = .text(texts) }
    return GraphDates(table)
  }

  @Test func noHostileNameIsADate() { #expect(HostileNames.names.allSatisfy { form($0) == nil }) }

  /// The days from 1583 on are those of Foundation, whose calendar is Julian before.
  @Test func daysAreThoseOfTheCalendar() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for year in [1583, 1600, 1700, 1800, 1847, 1848, 1900, 1999, 2000, 2023, 2024, 2100, 2400] {
      for month in 0...13 {
        let first = try #require(calendar.date(from: DateComponents(year: year, month: max(1, min(12, month)))))
        let length = (1...12).contains(month) ? try #require(calendar.range(of: .day, in: .month, for: first)).count : 0
        let text = "\(year)-\(month < 10 ? "0" : "")\(month)"
        for day in 0...32 {
          #expect((form("\(text)-\(day < 10 ? "0" : "")\(day)") == .day) == (day >= 1 && day <= length))
        }
        #expect((form(text) == .month) == (length > 0))
        if length > 0 { #expect(GraphDates.lastDay(text) == "\(text)-\(length)") }
      }
    }
  }

  @Test func startsAndEndsByHand() {
    let dates = dates([
      "first": ["1848", "1848-02", "1848-03-02", nil, "1900-02"],
      "last": ["1848", "1848-02", "1848-03-02T10:00:00Z", "1849-02", nil],
    ])
    #expect(dates.names == ["first", "last"] && !dates.isEmpty && dates.hasTimes)
    #expect(dates.intervals(6).map(\.start) == ["1848-01-01", "1848-02-01", "1848-03-02", nil, "1900-02-01", nil])
    #expect(
      dates.intervals(6).map(\.end) == ["1848-12-31", "1848-02-29", "1848-03-02T10:00:00Z", "1849-02-28", nil, nil])
    #expect((0..<6).map(dates.startAsWritten) == ["1848", "1848-02", "1848-03-02", nil, "1900-02", nil])
    #expect((0..<6).map(dates.endAsWritten) == ["1848", "1848-02", "1848-03-02T10:00:00Z", "1849-02", nil, nil])
  }

  @Test func oneDateIsBothStartAndEnd() {
    let dates = dates(["date": ["1848-04", "1848"]])
    #expect(dates.names == ["date"] && !dates.hasTimes)
    #expect(dates.intervals(2).map(\.start) == ["1848-04-01", "1848-01-01"])
    #expect(dates.intervals(2).map(\.end) == ["1848-04-30", "1848-12-31"])
  }

  @Test func aColumnWithAnythingElseIsNoDate() {
    #expect(dates(["first": ["1848", "c. 1850"]]).isEmpty)
    #expect(dates(["first": [nil, nil]]).isEmpty)
    let one = dates(["first": ["1848", "c. 1850"], "last": ["1848", nil]])
    #expect(
      one.names == ["last"] && one.intervals(1).map(\.start) == [nil] && one.intervals(1).map(\.end) == ["1848-12-31"])
    var table = AttributeTable(rowCount: 1)
    table["date"] = .integer([1848])
    #expect(GraphDates(table).isEmpty)
  }

  /// Columns of these names in this order; the first of them that has dates is taken.
  @Test func whichColumnsAreTaken() {
    let dates = dates([
      "date": ["1801"], "firstDate": ["1802"], "last": ["1803"], "start": ["soon"],
    ])
    #expect(
      dates.names == ["last"] && dates.intervals(1).map(\.start) == [nil]
        && dates.intervals(1).map(\.end) == ["1803-12-31"])
  }

  private func graph() throws -> AttributedGraph {
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 2, edges: [(0, 1, 1)]), nodeIDs: ["a", "b"])
    graph.nodeAttributes["start"] = .text(["1848", "1848-02"])
    graph.nodeAttributes["end"] = .text(["1848-02", nil])
    graph.edgeAttributes["start"] = .text(["1848-02"])
    graph.edgeAttributes["end"] = .text(["1848-02-03"])
    return graph
  }

  @Test func inGEXFTheyAreDays() throws {
    let text = String(decoding: GraphFormat.gexf.write(try graph()), as: UTF8.self)
    #expect(text.contains("mode=\"dynamic\" timeformat=\"date\">"))
    #expect(text.contains("<node id=\"a\" label=\"a\" start=\"1848-01-01\" end=\"1848-02-29\">"))
    #expect(text.contains("<node id=\"b\" label=\"b\" start=\"1848-02-01\">"))
    #expect(text.contains("weight=\"1\" start=\"1848-02-01\" end=\"1848-02-03\">"))
    // The attributes themselves stay what they were.
    #expect(try GraphFormat.gexf.read(Array(text.utf8), name: "g").graph == graph())
  }

  /// What ends before it starts is no interval; the values stay attributes. A time is on the day that it names.
  @Test func whatEndsBeforeItStartsHasNoIntervalInGEXF() throws {
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 3, edges: [(0, 1, 1), (0, 2, 1), (1, 2, 1)]), nodeIDs: ["a", "b", "c"])
    graph.edgeAttributes["start"] = .text(["1848-03", "1848-03", "1848-03-02T10:00:00"])
    graph.edgeAttributes["end"] = .text(["1848-02", "1848-03-01", "1848-03-02"])
    let text = String(decoding: GraphFormat.gexf.write(graph), as: UTF8.self)
    #expect(text.contains("source=\"a\" target=\"b\" weight=\"1\"><attvalues>"))
    #expect(text.contains("target=\"c\" weight=\"1\" start=\"1848-03-01\" end=\"1848-03-01\">"))
    #expect(text.contains("weight=\"1\" start=\"1848-03-02T10:00:00\" end=\"1848-03-02\">"))
    #expect(try GraphFormat.gexf.read(Array(text.utf8), name: "g").graph.edgeAttributes == graph.edgeAttributes)
  }

  /// The days are no attributes of their own when the file is read again.
  @Test(arguments: [["first", "last"], ["firstDate", "lastDate"], ["date"]]) func otherNamesComeBackAlone(
    names: [String]
  ) throws {
    var graph = AttributedGraph(graph: try WeightedGraph(nodeCount: 2, edges: [(0, 1, 1)]), nodeIDs: ["a", "b"])
    graph.nodeAttributes["name"] = .text(["a", "b"])
    for name in names {
      graph.nodeAttributes[name] = .text(["1848", nil])
      graph.edgeAttributes[name] = .text(["1848-02"])
    }
    #expect(try GraphFormat.gexf.read(GraphFormat.gexf.write(graph), name: "g").graph == graph)
  }

  @Test func inFollowTheMoneyTheyStayAsPrecise() throws {
    let text = String(decoding: GraphFormat.followTheMoney.write(try graph()), as: UTF8.self)
    #expect(text.contains("\"startDate\": [\"1848-02\"], \"endDate\": [\"1848-02-03\"]"))
  }
}

extension GraphDates {
  /// The intervals of the first rows.
  fileprivate func intervals(_ count: Int) -> [(start: String?, end: String?)] {
    withRows { rows in (0..<count).map(rows.interval) }
  }
}
