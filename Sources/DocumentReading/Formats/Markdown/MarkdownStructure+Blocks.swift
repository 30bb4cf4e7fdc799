internal import TextModel

extension MarkdownStructure {
  /// What the lines before say about the next one.
  private struct Context {
    /// The sign and length of the fence that must close the open code block, and where that began.
    var fence: (sign: UInt8, count: Int, start: Int)?
    /// What must come to close an open comment, script or style sheet, and where it began.
    var rawEnd: (closing: [UInt8], start: Int)?
    /// The line before, where it is running text that an underline would make a heading.
    var textLine: Range<Int>?
    var followsBlank = true
    var isInList = false
    var isInCode = false
  }

  /// Reads the text line by line.
  mutating func readBlocks(from start: Int) {
    var context = Context()
    var lines = TextLines(bytes, from: start)
    while let line = lines.next() {
      if continuesRaw(line, &context) || continuesFence(line, &context) { continue }
      readLine(line.content, &context)
    }
    if let fence = context.fence { mark(fence.start, bytes.count) }
    if let raw = context.rawEnd { mark(raw.start, bytes.count) }
  }

  private mutating func readLine(_ line: Range<Int>, _ context: inout Context) {
    let textLine = context.textLine
    let followsBlank = context.followsBlank
    let start = firstSign(line)
    context.textLine = nil
    context.followsBlank = start == line.upperBound
    if context.followsBlank { return }
    if followsBlank, start == line.lowerBound { context.isInList = false }
    if isIndentedCode(line, start: start, followsBlank: followsBlank, context) {
      context.isInCode = true
      return mark(line.lowerBound, line.upperBound)
    }
    context.isInCode = false
    if opensFence(start, line, &context) || opensRaw(start, line, &context) { return }
    if let textLine, isUnderline(start..<line.upperBound) {
      headings.append(TextSpan(textLine.lowerBound, textLine.upperBound))
      return mark(line.lowerBound, line.upperBound)
    }
    if isRule(start..<line.upperBound) || isReference(start..<line.upperBound) || isShortcode(start..<line.upperBound) {
      return mark(line.lowerBound, line.upperBound)
    }
    readText(line, start: start, &context)
  }

  private mutating func readText(_ line: Range<Int>, start: Int, _ context: inout Context) {
    let content = skipPrefixes(start, line.upperBound)
    let hasBullet = content > start && bytes[start] != UInt8(ascii: ">")
    if hasBullet { context.isInList = true }
    mark(start, content)
    if let heading = headingContent(content, line.upperBound) {
      mark(content, heading.lowerBound)
      mark(heading.upperBound, line.upperBound)
      if !heading.isEmpty { headings.append(TextSpan(heading.lowerBound, heading.upperBound)) }
      return readInline(heading)
    }
    if !hasBullet, bytes[start] != UInt8(ascii: "|") { context.textLine = content..<line.upperBound }
    readInline(content..<line.upperBound)
  }

  private func firstSign(_ line: Range<Int>) -> Int {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] <= 0x20 { start += 1 }
    return start
  }

  /// Whether a line is code by its indentation: four columns, after a blank line or more code, outside of lists.
  private func isIndentedCode(_ line: Range<Int>, start: Int, followsBlank: Bool, _ context: Context) -> Bool {
    guard followsBlank || context.isInCode, !context.isInList else { return false }
    return bytes[line.lowerBound] == UInt8(ascii: "\t") || start - line.lowerBound >= 4
  }

  // Fences, comments and scripts

  private func runLength(_ start: Int, _ end: Int, of sign: UInt8) -> Int {
    var count = 0
    while start + count < end, bytes[start + count] == sign { count += 1 }
    return count
  }

  private mutating func continuesFence(_ line: TextLines.Line, _ context: inout Context) -> Bool {
    guard let fence = context.fence else { return false }
    let start = firstSign(line.content)
    let count = runLength(start, line.content.upperBound, of: fence.sign)
    guard count >= fence.count, firstSign(start + count..<line.content.upperBound) == line.content.upperBound else {
      return true
    }
    mark(fence.start, line.content.upperBound)
    context.fence = nil
    context.followsBlank = true
    return true
  }

  private func opensFence(_ start: Int, _ line: Range<Int>, _ context: inout Context) -> Bool {
    let sign = bytes[start]
    guard sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return false }
    let count = runLength(start, line.upperBound, of: sign)
    guard count >= 3, !bytes[start + count..<line.upperBound].contains(UInt8(ascii: "`")) else { return false }
    context.fence = (sign, count, line.lowerBound)
    return true
  }

  private func opensRaw(_ start: Int, _ line: Range<Int>, _ context: inout Context) -> Bool {
    for (opening, closing) in [("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>")] {
      guard bytes[start..<line.upperBound].starts(with: opening.utf8, by: { $0 | 0x20 == $1 | 0x20 }) else { continue }
      guard find(closing, in: start..<line.upperBound) == nil else { return false }
      context.rawEnd = (Array(closing.utf8), line.lowerBound)
      return true
    }
    return false
  }

  private mutating func continuesRaw(_ line: TextLines.Line, _ context: inout Context) -> Bool {
    guard let raw = context.rawEnd else { return false }
    if let end = find(String(decoding: raw.closing, as: UTF8.self), in: line.content) {
      mark(raw.start, end)
      context.rawEnd = nil
      readInline(end..<line.content.upperBound)
    }
    return true
  }

  /// The offset behind the first `needle`, lower case, in a range of bytes.
  func find(_ needle: String, in range: Range<Int>) -> Int? {
    let needle = Array(needle.utf8)
    var start = range.lowerBound
    while start + needle.count <= range.upperBound {
      if bytes[start..<start + needle.count].elementsEqual(needle, by: { $0 == $1 || $0 | 0x20 == $1 }) {
        return start + needle.count
      }
      start += 1
    }
    return nil
  }

  // Lines that are only markup

  private func isUnderline(_ line: Range<Int>) -> Bool {
    let sign = bytes[line.lowerBound]
    guard sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-") else { return false }
    return bytes[line].allSatisfy { $0 == sign || $0 <= 0x20 }
  }

  /// Whether a line is a thematic break or the rule of a table's head.
  private func isRule(_ line: Range<Int>) -> Bool {
    let signs = bytes[line].filter { $0 > 0x20 }
    guard signs.count >= 3, let first = signs.first else { return false }
    let isBreak = first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "_")
    if isBreak, signs.allSatisfy({ $0 == first }) { return true }
    return signs.contains(UInt8(ascii: "|")) && signs.contains(UInt8(ascii: "-"))
      && signs.allSatisfy { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
  }

  /// Whether a line defines a link: `[name]: address`.
  private func isReference(_ line: Range<Int>) -> Bool {
    guard bytes[line.lowerBound] == UInt8(ascii: "["), let close = bytes[line].firstIndex(of: UInt8(ascii: "]")) else {
      return false
    }
    guard close > line.lowerBound + 1, bytes[line.lowerBound + 1] != UInt8(ascii: "^") else { return false }
    guard close + 1 < line.upperBound, bytes[close + 1] == UInt8(ascii: ":") else { return false }
    let words = bytes[(close + 2)..<line.upperBound].split { $0 <= 0x20 }
    guard let target = words.first else { return false }
    return words.count == 1 || target.contains(UInt8(ascii: "/")) || target.first == UInt8(ascii: "<")
  }

  /// Whether a line is nothing but a call of Hugo, `{{< figure src="…" >}}`, or a note that Obsidian sets in, `![[map.png]]`.
  private func isShortcode(_ line: Range<Int>) -> Bool {
    let bare = bytes[line.lowerBound..<(bytes[line].lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? line.lowerBound)]
    return [("{{<", ">}}"), ("{{%", "%}}"), ("![[", "]]")].contains { opening, closing in
      bare.count >= opening.utf8.count + closing.utf8.count && bare.starts(with: opening.utf8)
        && bare.suffix(closing.utf8.count).elementsEqual(closing.utf8)
    }
  }

  // Prefixes

  /// The offset behind block quote signs, a bullet or number, and a task's box.
  private func skipPrefixes(_ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] == UInt8(ascii: ">") {
      offset += 1
      while offset < end, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    }
    if offset > start { offset = calloutEnd(offset, end) }
    guard let bullet = bulletEnd(offset, end) else { return offset }
    offset = bullet
    if offset + 3 < end, bytes[offset] == UInt8(ascii: "["), bytes[offset + 2] == UInt8(ascii: "]"),
      bytes[offset + 3] == 0x20
    {
      offset += 4
    }
    return offset
  }

  /// The offset behind what says what a quotation is there for, `[!note]` or `[!note]-`; the same where nothing does.
  private func calloutEnd(_ start: Int, _ end: Int) -> Int {
    guard bytes[start..<end].starts(with: "[!".utf8),
      let close = bytes[start..<min(end, start + 40)].firstIndex(of: UInt8(ascii: "]"))
    else { return start }
    var offset = close + 1
    while offset < end, bytes[offset] <= 0x20 || "+-".utf8.contains(bytes[offset]) { offset += 1 }
    return offset
  }

  private func bulletEnd(_ start: Int, _ end: Int) -> Int? {
    var offset = start
    guard offset < end else { return nil }
    if bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "*") || bytes[offset] == UInt8(ascii: "+") {
      offset += 1
    } else {
      while offset < end, offset < start + 9, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
      guard offset > start, offset < end, bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ")")
      else { return nil }
      offset += 1
    }
    guard offset < end, bytes[offset] == 0x20 || bytes[offset] == 0x09 else { return nil }
    while offset < end, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    return offset
  }

  /// The words of a `#` heading, without the signs at both ends; nil where the line is none.
  private func headingContent(_ start: Int, _ end: Int) -> Range<Int>? {
    var offset = start
    while offset < end, offset < start + 7, bytes[offset] == UInt8(ascii: "#") { offset += 1 }
    guard offset > start, offset < start + 7, offset == end || bytes[offset] <= 0x20 else { return nil }
    while offset < end, bytes[offset] <= 0x20 { offset += 1 }
    var last = end
    while last > offset, bytes[last - 1] <= 0x20 { last -= 1 }
    var closing = last
    while closing > offset, bytes[closing - 1] == UInt8(ascii: "#") { closing -= 1 }
    if closing == offset || bytes[closing - 1] <= 0x20 { last = closing }
    while last > offset, bytes[last - 1] <= 0x20 { last -= 1 }
    return offset..<last
  }
}
