/// What browsers put at the edges of the pages they print: the day of printing, the title, the address, the number of the page.
struct BrowserPrint {
  /// Whether the file was printed by a browser, as it says itself or as its edges show.
  let isPrinted: Bool
  /// The address of the page, where it isn't cut.
  let url: String?

  /// In how many points from the edge these stand; the narrowest margin with which browsers write them.
  private static let margin = 36.0

  /// What the programs call themselves at the start of what they say made the file.
  private static let programs = ["Mozilla", "Firefox", "Chrom", "HeadlessChrome", "Safari"]

  /// Looks through the edges of all pages.
  init(_ layout: PDFLayout) {
    let edges = layout.pages.flatMap { page in page.lines.filter { Self.isInMargin($0, page) } }.map(\.text)
    let address = edges.lazy.compactMap(Self.address).first
    let isNamed = layout.creator.map { creator in Self.programs.contains(where: creator.hasPrefix) } ?? false
    let hasPageCount = edges.contains { Self.pageCount($0) != nil }
    isPrinted = isNamed || address != nil && (hasPageCount || edges.contains(where: Self.hasClock))
    let isWhole = address.map { $0.hasPrefix("http") && !$0.hasSuffix("…") && !$0.hasSuffix("...") } ?? false
    url = isPrinted && isWhole ? address : nil
  }

  /// Why a line of a page is none of the text; nil where it may be.
  func reason(_ line: PDFLayout.Line, on page: PDFLayout.Page) -> String? {
    guard isPrinted, Self.isInMargin(line, page) else { return nil }
    let isAtTop = line.bottom < page.height / 2
    let row = page.lines.filter { Self.isInMargin($0, page) && ($0.bottom < page.height / 2) == isAtTop }
    let isTold = row.contains {
      Self.address($0.text) != nil || Self.hasClock($0.text) || Self.pageCount($0.text) != nil
    }
    return isTold ? "what a browser prints at the edge" : nil
  }

  private static func isInMargin(_ line: PDFLayout.Line, _ page: PDFLayout.Page) -> Bool {
    line.bottom < margin || line.top > page.height - margin
  }

  /// The address that a line holds.
  private static func address(_ text: String) -> String? {
    let words = text.split { $0 == " " || $0 == "|" }
    return words.first { word in ["http://", "https://", "file://"].contains(where: word.hasPrefix) }.map(String.init)
  }

  /// Whether a line tells a day in numbers and a time: "12/1/26, 3:47 AM", "01.12.26, 15:47".
  private static func hasClock(_ text: String) -> Bool {
    text.count <= 40 && text.contains(#/\d{1,4}[.\/-] ?\d{1,2}[.\/-] ?\d{2,4},? .*\d{1,2}[:.]\d\d/#)
  }

  /// The number of pages in "1/3" and "1 of 3".
  private static func pageCount(_ text: String) -> Int? {
    let words = text.split { $0 == "/" || $0 == " " }
    guard (2...3).contains(words.count), let first = Int(words[0]), let last = Int(words[words.count - 1]) else {
      return nil
    }
    return (words.count == 3) != text.contains("/") && first >= 1 && first <= last ? last : nil
  }
}
