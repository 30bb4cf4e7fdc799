internal import TextModel

/// Finds the lines of a page that are no part of its story.
///
/// A line is boilerplate where one of these holds:
/// - It is a known phrase of pages, alone on its line: "Advertisement", "Load more", "See all Video", "Share this".
/// - It begins as such lines do and is short: "Tags …", "© …", "Follow us on …", "Subscribe to …", "Read more: …",
///   "Photo: …".
/// - It is a picture credit: names between slashes, one of them an agency ("Jane Doe/AFP/Getty Images"), or an agency
///   alone.
/// - It heads a list of other stories ("Most Popular", "Related Topics"); and where nothing but short lines follow to
///   the end of the text, these too.
///
/// A line of running prose (eight words or more that end in a full stop, or more than 25 words) is never boilerplate,
/// but for a "Read more:" and a notice of copyright.
enum BoilerplateDetector {
  private static let longestLine = 240

  /// The boilerplate lines of a text, in order, touching ones joined.
  ///
  /// - Complexity: O(*n*).
  static func spans(in text: String) -> [TextSpan] {
    let bytes = Array(text.utf8)
    var lines = MarkdownLines(bytes, from: 0)
    var found: [TextSpan] = []
    /// The lines since the last head of a list, and that head; kept as long as they stay short.
    var tail: [TextSpan] = []
    while let line = lines.next() {
      let content = trimmed(line.content, bytes)
      if content.isEmpty { continue }
      let span = TextSpan(content.lowerBound, content.upperBound)
      let mayBeBoilerplate = content.count <= longestLine && !isPlainProse(bytes[content])
      let pageLine = mayBeBoilerplate ? PageLine(String(decoding: bytes[content], as: UTF8.self)) : nil
      guard let pageLine, !pageLine.isProse else {
        tail = []
        if let pageLine, pageLine.isNotice { found.append(span) }
        continue
      }
      if pageLine.isBoilerplate { found.append(span) }
      if !tail.isEmpty || pageLine.headsList { tail.append(span) }
    }
    return joined(found + tail)
  }

  /// Whether a line is running prose and no notice, as its bytes tell: most lines of most stories are.
  private static func isPlainProse(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.last == UInt8(ascii: ".") else { return false }
    var wordCount = 1
    for index in line.indices.dropFirst() {
      let byte = line[index]
      if byte == UInt8(ascii: ":") || byte == 0xA9 { return false }
      if byte == UInt8(ascii: " "), line[index - 1] != byte { wordCount += 1 }
    }
    return wordCount >= 8 && !line.suffix(9).elementsEqual("reserved.".utf8)
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
