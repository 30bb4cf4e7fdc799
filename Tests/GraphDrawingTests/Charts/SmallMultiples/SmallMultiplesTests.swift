import TestSupport
import Testing

@testable import GraphDrawing

@Suite struct SmallMultiplesTests {
  private func picture(_ names: [String] = ["Ann", "Bob", "Cid"]) -> SmallMultiples {
    let nodes = names.enumerated().map { number, name in
      SmallMultiples.Node(id: "p:\(number)", name: name, x: Double(number) * 100, y: Double(number % 2) * 50)
    }
    let first = SmallMultiples.Panel(
      name: "2018", note: "2 documents",
      members: [
        SmallMultiples.Member(node: 0, size: 4, community: 0), SmallMultiples.Member(node: 1, size: 1, community: nil),
      ], ties: [SmallMultiples.Tie(source: 0, target: 1, weight: 2)])
    let second = SmallMultiples.Panel(
      name: "2019", note: "1 document", members: [SmallMultiples.Member(node: 2, size: 1, community: 1)], ties: [])
    return SmallMultiples(nodes: nodes, panels: [first, second], communities: ["Ann, Bob", "Cid"])
  }

  private func circles(_ chart: ParsedChart, _ panel: Int) -> [ParsedChart.Element] {
    chart.group("panel_\(panel)")?.children.filter { $0.name == "circle" } ?? []
  }

  /// A quarter of the size is half as wide; who is absent is a pale dot at the same place.
  @Test func everybodyAtTheSamePlace() throws {
    let bytes = picture().svg
    #expect(try Processes.isWellFormed(bytes))
    let chart = ParsedChart(bytes)
    let (first, second) = (circles(chart, 1), circles(chart, 2))
    #expect(first.map { $0.classes.contains("gap") } == [true, false, false])
    #expect(second.map { $0.classes.contains("gap") } == [true, true, false])
    #expect(first[1].number("r") == 13 && first[2].number("r") == 6.5 && second[2].number("r") == 6.5)
    #expect(first[1].classes.contains("c1") && first[2].classes.contains("other") && second[2].classes.contains("c2"))
    // The pale dot of Ann in the second panel is as far into it as Ann is into the first.
    let shift = second[2].number("cx") - first[0].number("cx")
    #expect(abs(second[0].number("cx") - first[1].number("cx") - shift) < 0.02)
    #expect(second[0].number("cy") == first[1].number("cy"))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("From 2018 to 2019") && text.contains("not named in this time"))
  }

  @Test func hostileNames() throws {
    let bytes = picture(["</svg><script>", "\u{202E}abc", String(repeating: "long ", count: 60)]).svg
    #expect(try Processes.isWellFormed(bytes))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("<script>"))
  }

  @Test func namesCoverNothing() {
    var labels = PanelLabels(
      circles: [(Point(x: 100, y: 100), 10), (Point(x: 100, y: 125), 8)], bounds: (0, 200))
    let first = labels.place(width: 40, height: 8, around: Point(x: 100, y: 100), radius: 10)
    #expect(first.map { $0.y < 90 } == true, "\(String(describing: first))")
    // No room to the left of a circle at the border, nor below and above.
    var narrow = PanelLabels(circles: [], bounds: (0, 20))
    #expect(narrow.place(width: 40, height: 8, around: Point(x: 10, y: 10), radius: 4) == nil)
  }
}
