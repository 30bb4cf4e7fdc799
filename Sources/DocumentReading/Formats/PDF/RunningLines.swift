internal import Primitives

/// Finds the heads and feet of pages: lines near an edge that stand there on several pages, whatever their digits, and page numbers.
struct RunningLines {
  /// The part of a page's height, at the top and at the bottom, in which they stand.
  private static let zone = 0.12
  /// The places of a line on several pages differ by no more points.
  private static let tolerance = 4.0
  /// A line has to stand on so many pages at least, and hold so many letters: heads change from chapter to chapter.
  private static let (fewestPages, fewestLetters) = (2, 3)

  private struct Key: Hashable {
    var text: String
    /// The distance from the edge in steps of the tolerance.
    var place: Int
  }

  private var pagesOfKey: [Key: Int] = [:]

  /// Looks through all pages.
  ///
  /// - Complexity: O(*n*) for *n* lines.
  init(_ pages: [PDFLayout.Page]) {
    for page in pages {
      let keys = Set(page.lines.lazy.filter { Self.isNearEdge($0, page) }.map { Self.key($0, page) })
      for key in keys { pagesOfKey[key, default: 0] += 1 }
    }
  }

  /// Why a line is none of the text; nil where it may be.
  func reason(_ line: PDFLayout.Line, on page: PDFLayout.Page, number: Int) -> String? {
    guard Self.isNearEdge(line, page) else { return nil }
    if Self.isPageNumber(line.text) || Self.tells(line.text, page: number) { return "the number of the page" }
    let key = Self.key(line, page)
    let count = (-1...1).reduce(0) { $0 + (pagesOfKey[Key(text: key.text, place: key.place + $1)] ?? 0) }
    return count >= Self.fewestPages && key.text.unicodeScalars.count >= Self.fewestLetters
      ? "stands at the edge of \(counted(count, "page", "pages"))" : nil
  }

  private static func isNearEdge(_ line: PDFLayout.Line, _ page: PDFLayout.Page) -> Bool {
    line.bottom < page.height * zone || line.top > page.height * (1 - zone)
  }

  private static func key(_ line: PDFLayout.Line, _ page: PDFLayout.Page) -> Key {
    let text = line.text.unicodeScalars.filter { !$0.properties.isWhitespace && $0.properties.numericType == nil }
    let isTop = line.bottom < page.height / 2
    let place = isTop ? line.top : line.bottom - page.height
    return Key(text: String(String.UnicodeScalarView(text)), place: Int((place / tolerance).rounded(.down)))
  }

  /// Digits or a small Roman number, with nothing but signs around.
  private static func isPageNumber(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    guard words.count == 1, let word = words.first, word.count <= 5, text.count <= 9 else { return false }
    return word.allSatisfy { $0.isASCII && $0.isNumber } || word.allSatisfy { "ivxlc".contains($0) }
  }

  /// Whether a few short words hold the number of the page, "Page 3 of 9".
  private static func tells(_ text: String, page: Int) -> Bool {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return text.count <= 20 && words.count <= 4 && words.contains("\(page)")
      && words.allSatisfy { $0.count <= 6 && ($0.allSatisfy(\.isLetter) || $0.count <= 4) }
  }
}
