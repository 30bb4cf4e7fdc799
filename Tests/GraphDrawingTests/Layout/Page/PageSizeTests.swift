import Testing

@testable import GraphDrawing

@Suite struct PageSizeTests {
  @Test(arguments: [
    ("A4", PageSize.a4), ("a3", .a3), ("Letter", .letter), ("none", .natural),
    ("1600x900", .pixels(width: 1600, height: 900)),
  ])
  func namesOfSizes(name: String, page: PageSize) { #expect(PageSize(name) == page) }

  @Test(arguments: ["", "A5", "1600", "1600x", "x900", "0x0", "99x500", "1e3x500", "-5x5", "30000x100", "1x2x3"])
  func otherNamesAreRefused(name: String) { #expect(PageSize(name) == nil) }

  /// 72 points an inch, 25.4 mm an inch, 96 pixels an inch.
  @Test(arguments: [
    (PageSize.a4, 210 / 25.4, 297 / 25.4), (.a3, 297 / 25.4, 420 / 25.4), (.letter, 8.5, 11),
  ])
  func paperIsUprightOrOnItsSide(page: PageSize, short: Double, long: Double) throws {
    let sheets = page.sheets
    try #require(sheets.count == 2)
    #expect(abs(sheets[0].width - 72 * short) < 0.01 && abs(sheets[0].height - 72 * long) < 0.01)
    #expect(sheets[1] == Size(width: sheets[0].height, height: sheets[0].width))
    #expect(page.resolution == 144)
  }

  @Test func pixelsAreOneSheetAndNoPageIsNone() {
    let pixels = PageSize.pixels(width: 1600, height: 900)
    #expect(pixels.sheets == [Size(width: 1_200, height: 675)])
    #expect(pixels.resolution == 96)
    #expect(PageSize.natural.sheets.isEmpty)
  }
}

@Suite struct PageFitTests {
  private func fit(_ width: Double, _ height: Double) -> PageFit {
    PageFit(Rectangle(left: 0, bottom: 0, right: width, top: height), on: Size(width: 400, height: 200))
  }

  /// A 40th of the shorter side is empty on every side.
  @Test func aSheetHasABorder() {
    let room = PageFit.room(on: Size(width: 400, height: 200))
    #expect(room == Size(width: 390, height: 190))
    #expect(PageFit.room(on: Size(width: 200, height: 400)) == Size(width: 190, height: 390))
  }

  @Test func theTighterSideDecides() {
    #expect(fit(100, 100).zoom == 1.9)
    #expect(fit(780, 100).zoom == 0.5)
    #expect(fit(390, 190).zoom == 1)
  }

  @Test func smallPicturesAreNotBlownUp() {
    #expect(fit(10, 10).zoom == 3)
    #expect(fit(0, 0).zoom == 3)
  }
}
