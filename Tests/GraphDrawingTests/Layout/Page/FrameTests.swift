import Testing

@testable import GraphDrawing

@Suite struct FrameTests {
  private func frame(_ page: PageSize, title: String = "") -> Frame {
    Frame(legend: Legend(title: title, rows: []), page: page, boxes: [Size(width: 50, height: 20)])
  }

  @Test func theBetterWayUpIsTaken() {
    let wide = Rectangle(left: 0, bottom: 0, right: 900, top: 500)
    let tall = Rectangle(left: 0, bottom: 0, right: 500, top: 900)
    let frame = Frame(legend: Legend(title: "", rows: []), page: .a4, boxes: [])
    #expect(frame.fit(of: wide)?.sheet == Size(width: 841.89, height: 595.28))
    #expect(frame.fit(of: tall)?.sheet == Size(width: 595.28, height: 841.89))
  }

  @Test func withoutAPageThereIsNothingToFit() {
    let drawing = Rectangle(left: 0, bottom: 0, right: 100, top: 50)
    #expect(frame(.natural).aspect == 1.4)
    #expect(frame(.natural).fit(of: drawing) == nil)
    #expect(frame(.natural).whole(drawing) == drawing)
    let sizes = [Size(width: 10, height: 10), Size(width: 10, height: 10)]
    let points = [Point(x: 0, y: 0), Point(x: 50, y: 3)]
    #expect(frame(.natural).filled(points, sizes) == points)
  }

  /// 1600 × 900 pixels are 1200 × 675 points, less 2 · 16.875 of border either way.
  @Test func theDrawingHasTheAspectOfTheRoom() throws {
    let page = frame(.pixels(width: 1600, height: 900))
    #expect(abs(page.aspect - 1_166.25 / 641.25) < 1e-9)
    let fit = try #require(page.fit(of: Rectangle(left: 0, bottom: 0, right: 1_000, top: 500)))
    #expect(fit.zoom == 1.16625 && fit.sheet == Size(width: 1_200, height: 675))
    // A strip is not filled: no drawing is more than three times as wide as high.
    #expect(abs(frame(.pixels(width: 3000, height: 100)).aspect - 3) < 1e-9)
  }

  /// A title takes height from the drawing, which is to be wider then.
  @Test func aTitleMakesTheDrawingLower() {
    let page = PageSize.pixels(width: 500, height: 500)
    #expect(frame(page, title: "Harbour").aspect > frame(page).aspect)
    let drawing = Rectangle(left: 0, bottom: 0, right: 600, top: 50)
    // 22 points from the drawing to the middle of the title, 17 above that.
    #expect(frame(page, title: "Harbour").whole(drawing) == Rectangle(left: 0, bottom: 0, right: 600, top: 89))
  }

  /// 400 pixels are 300 points, 285 without the border: the drawing is 100 points wide, so that a zoom of 2.85 leaves it
  /// 100 points of height.
  @Test(arguments: [(40.0, 64.0), (70, 87.5), (90, 90)])
  func positionsAreSpreadToFillTheSheet(height: Double, spread: Double) throws {
    let sizes = [Size](repeating: Size(width: 10, height: 10), count: 2)
    let points = frame(.pixels(width: 400, height: 400)).filled([Point(x: 0, y: 0), Point(x: 90, y: height)], sizes)
    #expect(points[0] == Point(x: 0, y: 0))
    #expect(abs(points[1].x - 90) < 1e-6 && abs(points[1].y - spread) < 1e-6)
  }

  @Test func aSingleNodeStays() {
    let points = [Point(x: 7, y: 9)]
    #expect(frame(.a4).filled(points, [Size(width: 10, height: 10)]) == points)
  }
}
