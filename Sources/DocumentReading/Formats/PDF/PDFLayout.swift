/// The pages of a PDF file with their lines, as `pdftotext -bbox-layout` tells them: in reading order, column by column.
struct PDFLayout {
  /// A line of a page; lengths are points, from the top left corner.
  struct Line {
    var text: String
    var left: Double, top: Double, right: Double, bottom: Double
    /// The number of the block it stands in, counted over the whole file.
    var block: Int
    /// Whether it is a row of a table.
    var isRow = false

    /// About the size of its letters.
    var height: Double { bottom - top }
  }

  /// One page.
  struct Page {
    var width: Double, height: Double
    var lines: [Line] = []
  }

  private(set) var pages: [Page] = []
  /// What the file says of itself: its title, author and the day it was made, each as it stands there.
  private(set) var title: String?
  private(set) var author: String?
  private(set) var created: String?
  /// The program of which the file was made.
  private(set) var creator: String?

  private var blockCount = 0
  private var words: [String] = []
  private var box: [Double] = []

  /// Reads what the program wrote: one element a line.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ output: [UInt8]) {
    for line in output.split(separator: UInt8(ascii: "\n")) {
      guard let start = line.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
      read(line[start...])
    }
    for index in pages.indices { pages[index].lines = LinePieces.joined(pages[index].lines) }
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    if line.starts(with: Self.word) {
      if let text = Self.content(line) { words.append(text) }
    } else if line.starts(with: Self.line) {
      (box, words) = (Self.numbers(line), [])
    } else if line.starts(with: Self.lineEnd) {
      finishLine()
    } else if line.starts(with: Self.block) {
      blockCount += 1
    } else if line.starts(with: Self.page) {
      let size = Self.numbers(line)
      pages.append(Page(width: size.first ?? 0, height: size.dropFirst().first ?? 0))
    } else if pages.isEmpty {
      readHead(line)
    }
  }

  private mutating func finishLine() {
    defer { (words, box) = ([], []) }
    let text = words.joined(separator: " ")
    guard box.count == 4, !pages.isEmpty, !text.isEmpty else { return }
    pages[pages.count - 1].lines.append(
      Line(text: text, left: box[0], top: box[1], right: box[2], bottom: box[3], block: blockCount))
  }

  private mutating func readHead(_ line: ArraySlice<UInt8>) {
    if line.starts(with: Self.titleStart) { title = Self.content(line) }
    if line.starts(with: Self.authorStart) { author = Self.quoted(line).dropFirst().first }
    if line.starts(with: Self.creatorStart) { creator = Self.quoted(line).dropFirst().first }
    if line.starts(with: Self.createdStart) { created = Self.quoted(line).dropFirst().first }
  }

  private static let (word, line, lineEnd) = (Array("<word ".utf8), Array("<line ".utf8), Array("</line>".utf8))
  private static let (block, page) = (Array("<block ".utf8), Array("<page ".utf8))
  private static let titleStart = Array("<title>".utf8)
  private static let authorStart = Array("<meta name=\"Author\"".utf8)
  private static let creatorStart = Array("<meta name=\"Creator\"".utf8)
  private static let createdStart = Array("<meta name=\"CreationDate\"".utf8)

  /// What stands between an element's tags.
  private static func content(_ line: ArraySlice<UInt8>) -> String? {
    guard let open = line.firstIndex(of: UInt8(ascii: ">")), let close = line.lastIndex(of: UInt8(ascii: "<")),
      open < close
    else { return nil }
    return unescaped(line[(open + 1)..<close])
  }

  /// What stands between quotation marks.
  private static func quoted(_ line: ArraySlice<UInt8>) -> [String] {
    let pieces = line.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    return pieces.indices.filter { $0 % 2 == 1 }.map { unescaped(pieces[$0]) }
  }

  /// The lengths in an element, in points; none is longer than a page can be, by far.
  private static func numbers(_ line: ArraySlice<UInt8>) -> [Double] {
    quoted(line).compactMap { Double($0) }.filter { abs($0) < 1_000_000 }
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&amp;", "&")]
    return signs.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

/// Lines that were taken apart because their words stand far from each other.
private enum LinePieces {
  /// The lines of a page, with the pieces of each together. Words that fill a line from edge to edge are text set to both edges; others
  /// are cells of a table, with bars between.
  static func joined(_ lines: [PDFLayout.Line]) -> [PDFLayout.Line] {
    var edges: [Int: Double] = [:]
    for line in lines { edges[line.block] = max(edges[line.block] ?? 0, line.right) }
    var joined: [PDFLayout.Line] = []
    var index = 0
    while index < lines.count {
      var line = lines[index]
      var texts = [line.text]
      index += 1
      while index < lines.count, lines[index].block == line.block, abs(lines[index].top - line.top) < 0.3 * line.height,
        lines[index].left >= line.right
      {
        texts.append(lines[index].text)
        (line.right, line.bottom) = (lines[index].right, max(line.bottom, lines[index].bottom))
        index += 1
      }
      let reachesEdge = (edges[line.block] ?? 0) - line.right < 0.1 * line.height
      line.isRow = texts.count > 1 && !reachesEdge
      line.text = texts.joined(separator: line.isRow ? " | " : " ")
      joined.append(line)
    }
    return joined
  }
}
