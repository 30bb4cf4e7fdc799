internal import TextModel

/// What of a page is no part of its story.
struct PageParts: Hashable {
  /// Lines of the page around the story, in text order, touching ones joined.
  var boilerplate: [TextSpan] = []
  /// Lines and parts of lines that say whose work it is, in text order.
  var credits: [TextSpan] = []
  /// Headlines of other stories in the middle of lines, in text order.
  var headlines: [TextSpan] = []
}

/// Finds the lines of a page that are no part of its story.
///
/// Credits are told by ``CreditLine`` and ``InlineCredits``. Another line is boilerplate where one of these holds:
/// - It is a known phrase of pages, alone on its line: "Advertisement", "Load more", "See all Video", "Share this".
/// - It begins as such lines do and is short: "Tags …", "© …", "Follow us on …", "Subscribe to …", "Read more: …",
///   "Photo: …".
/// - It heads a list of other stories ("Most Popular", "Related Topics"); and where nothing but short lines follow to
///   the end of the text, these too.
///
/// A line of running prose (eight words or more that end in a full stop, or more than 25 words) is never boilerplate,
/// but for a "Read more:" and a notice of copyright. The words of all these are those of a language, ``PageWords``.
struct BoilerplateDetector {
  private static let longestLine = 240

  private let words: PageWords

  /// A detector for pages in the language of these words.
  init(_ words: PageWords) { self.words = words }

  /// The boilerplate and the credits of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - known: Lines of which it is known that they are boilerplate, in text order; they aren't looked at, as if they were not there.
  /// - Returns: What else there is.
  /// - Complexity: O(*n*).
  func parts(of text: String, without known: [TextSpan] = []) -> PageParts {
    let bytes = Array(text.utf8)
    var known = known[...]
    var lines = TextLines(bytes, from: 0)
    var found: [TextSpan] = []
    var credits: [TextSpan] = []
    var headlines: [TextSpan] = []
    let glued = GluedHeadlines(bytes, words)
    /// The lines since the last head of a list, and that head; kept as long as they stay short.
    var tail: [TextSpan] = []
    while let line = lines.next() {
      while let first = known.first, first.end <= line.content.lowerBound { known.removeFirst() }
      if let first = known.first, first.start <= line.content.lowerBound, first.end >= line.content.upperBound {
        continue
      }
      let content = Self.trimmed(line.content, bytes)
      if content.isEmpty { continue }
      let span = TextSpan(content.lowerBound, content.upperBound)
      headlines += glued.runs(in: content)
      if let credit = creditLine(content, bytes) {
        credits.append(credit)
        if !tail.isEmpty { tail.append(credit) }
        continue
      }
      credits += InlineCredits.spans(in: content, of: bytes, words)
      let mayBeBoilerplate = content.count <= Self.longestLine && !isPlainProse(bytes[content])
      let pageLine = mayBeBoilerplate ? PageLine(String(decoding: bytes[content], as: UTF8.self), words) : nil
      guard let pageLine, !pageLine.isProse else {
        tail = []
        if let pageLine, pageLine.isNotice { found.append(span) }
        continue
      }
      if pageLine.isBoilerplate { found.append(span) }
      if !tail.isEmpty || pageLine.headsList { tail.append(span) }
    }
    return PageParts(boilerplate: Self.joined(found + tail), credits: credits, headlines: headlines)
  }

  /// The span of a line that is nothing but a credit.
  private func creditLine(_ line: Range<Int>, _ bytes: [UInt8]) -> TextSpan? {
    guard line.count <= Self.longestLine else { return nil }
    guard CreditLine.mayBeCredit(bytes[line], words.credits) else { return nil }
    guard CreditLine.mayNameWriters(bytes[line], words.credits) || !isPlainProse(bytes[line]) else { return nil }
    return CreditLine(String(decoding: bytes[line], as: UTF8.self), words).isCredit
      ? TextSpan(line.lowerBound, line.upperBound) : nil
  }

  /// Whether a line is running prose and no notice, as its bytes tell: most lines of most stories are.
  private func isPlainProse(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.last == UInt8(ascii: ".") else { return false }
    var wordCount = 1
    for index in line.indices.dropFirst() {
      let byte = line[index]
      if byte == UInt8(ascii: ":") || byte == 0xA9 { return false }
      if byte == UInt8(ascii: " "), line[index - 1] != byte { wordCount += 1 }
    }
    return wordCount >= 8 && !words.notices.lastWords.contains { line.suffix($0.count).elementsEqual($0) }
  }

  private static func trimmed(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  private static func joined(_ spans: [TextSpan]) -> [TextSpan] {
    var result: [TextSpan] = []
    for span in spans.sorted() where result.last.map({ $0.end < span.end }) ?? true { result.append(span) }
    return result
  }
}
