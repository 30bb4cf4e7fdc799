import Testing

@testable import GraphDrawing

@Suite struct PDFDateTests {
  private func fixed(_ text: String) -> String { String(decoding: PDFDate.fixed(Array(text.utf8)), as: UTF8.self) }

  @Test func theDateIsTheFirstDayOf2000() {
    let file = "%PDF-1.5\n<< /Producer (cairo)\n/CreationDate (D:20190228120000Z)\n>>\n%%EOF\n"
    #expect(fixed(file) == file.replacing("20190228120000", with: "20000101000000"))
    #expect(fixed("/CreationDate (D:20190228120000") == "/CreationDate (D:20000101000000")
  }

  @Test(arguments: [
    "", "%PDF-1.5\n", "/CreationDate (D:", "/CreationDate (D:2019022812000Z)", "/CreationDate D:20190228120000",
    "/CreationDate (D:2019-02-28 1200)", "/CreationDate (D:2019 02 28 1200Z)", "/CreationDate (D:201",
    "/ModDate (D:20190228120000Z)",
  ])
  func whatIsNoDateStays(file: String) { #expect(fixed(file) == file) }

  /// The last counts: what stands before it can be the content of the picture.
  @Test func onlyTheLastIsChanged() {
    let date = "/CreationDate (D:20190228120000Z)"
    #expect(fixed(date + date) == date + "/CreationDate (D:20000101000000Z)")
  }

  @Test func farFromTheEndNothingIsLookedFor() {
    let date = "/CreationDate (D:20190228120000Z)"
    let far = date + String(repeating: " ", count: 65_536), near = date + String(repeating: " ", count: 60_000)
    #expect(fixed(far) == far)
    #expect(fixed(near) != near)
  }
}
