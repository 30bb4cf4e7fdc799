import Testing

@testable import GraphDrawing

@Suite struct LegendPlacementTests {
  private typealias Bounds = LegendPlacement.Bounds

  private func placed(_ title: String, _ rows: [Legend.Row], width: Double, height: Double = 300) -> LegendPlacement {
    LegendPlacement(
      of: Legend(title: title, rows: rows), around: Bounds(left: 0, bottom: 0, right: width, top: height))
  }

  private func row(_ texts: [String], isAligned: Bool = false) -> Legend.Row {
    Legend.Row(heading: "Size", items: texts.map { Legend.Item(mark: nil, text: $0) }, isAligned: isAligned)
  }

  private func sides(_ placement: LegendPlacement) -> [Double] {
    let bounds = placement.bounds
    return [bounds.left, bounds.bottom, bounds.right, bounds.top]
  }

  private func value(_ name: String, ofMark mark: Int, in placement: LegendPlacement) -> String? {
    placement.marks[mark].attributes.first { $0.name == name }?.value
  }

  @Test func anEmptyLegendTakesNoRoom() {
    let placement = placed("", [], width: 500)
    #expect(placement.marks.isEmpty)
    #expect(sides(placement) == [0, 0, 500, 300])
  }

  /// In 17 points, “Hi” is (722 + 222) · 17 / 1000 = 16.05 points wide, 17.01 with room for other fonts, 19.01 with a
  /// border; its left end is that of the drawing.
  @Test func theTitleStandsAboveTheDrawing() {
    let placement = placed("Hi", [], width: 500)
    #expect(placement.marks.map(\.name) == ["legend_0"])
    #expect(value("pos", ofMark: 0, in: placement) == "9.51,322")
    #expect(value("width", ofMark: 0, in: placement) == "0.264")
    #expect(value("class", ofMark: 0, in: placement) == "text title")
    #expect(sides(placement) == [0, 0, 500, 339])
  }

  /// A line 18 below the drawing, the row 16 below that, and 22 to the end.
  @Test func rowsStandBelowTheDrawing() {
    let placement = placed("", [row(["x"])], width: 500)
    #expect(placement.marks.count == 3)
    #expect(value("pos", ofMark: 0, in: placement) == "250,-18")
    #expect((1...2).allSatisfy { value("pos", ofMark: $0, in: placement)?.hasSuffix(",-34") == true })
    #expect(sides(placement) == [0, -56, 500, 300])
    #expect(sides(placed("", [row(["x"]), row(["x"])], width: 500)) == [0, -78, 500, 300])
  }

  /// A legend is 460 points wide at least, and keeps its middle under that of the drawing.
  @Test func aNarrowDrawingIsInTheMiddle() {
    #expect(sides(placed("", [row(["x"])], width: 100)) == [-180, -56, 280, 300])
  }

  /// From 1,200 points on, the legend grows with the drawing: everything is twice as large here.
  @Test func underAWideDrawingTheLegendGrows() {
    var line = row(["x"])
    line.items = [Legend.Item(mark: .line(3, opacity: 1), text: "5")]
    let placement = placed("Hi", [line], width: 2_400)
    #expect(sides(placement) == [0, -112, 2_400, 378])
    // But the width of the edges that it explains is theirs. The line above the rows is one of 0.6 points.
    #expect(value("penwidth", ofMark: 1, in: placement) == "1.2")
    #expect(value("penwidth", ofMark: 3, in: placement) == "3")
  }

  /// Fifty times “x” are 50 · 500 · 11 / 1000 = 275 points, 301.33 with room for other fonts: two of them, and 18 between,
  /// end 706.67 points to the right of where the heading starts, 86 to the left.
  @Test func itemsThatPassTheEndStartALine() {
    let long = String(repeating: "x", count: 50)
    #expect(sides(placed("", [row([long, long])], width: 710)) == [0, -56, 710, 300])
    #expect(sides(placed("", [row([long, long])], width: 700)) == [0, -75, 700, 300])
    // In columns, short items take as much room as the widest.
    #expect(sides(placed("", [row([long, "i", "i"])], width: 710)) == [0, -56, 710, 300])
    let columns = placed("", [row([long, "i", "i"], isAligned: true)], width: 710)
    #expect(sides(columns) == [0, -75, 710, 300])
  }
}
