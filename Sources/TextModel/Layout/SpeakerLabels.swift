import Primitives

/// The speakers of a transcript: the lines that begin with one, and where what they say begins.
///
/// A label is up to six capitalised words, titles and initials at a line's start, with or without brackets behind them,
/// and a colon: `MR. SMITH:`, `Ms Adeyemi (Norway):`. It counts where it is in capitals and the speech isn't, where it
/// begins with a title, or where the document has it more than once.
///
/// `Q.` and `A.` at the starts of lines are labels in a document that has both, and so they are after each sentence of
/// such a line.
struct SpeakerLabels {
  /// The lines that begin with a speaker.
  private(set) var lines: [Int] = []
  /// The tokens that begin what is said, and labels inside lines, in order.
  private(set) var cuts: [Int] = []

  private let layout: LineLayout

  init(_ layout: LineLayout) {
    self.layout = layout
    let labels = layout.lines.indices.compactMap(label)
    var counts: [UInt64: Int] = [:]
    for label in labels { counts[label.hash, default: 0] += 1 }
    let answers = layout.lines.indices.filter { turn(layout.lines[$0].tokens.lowerBound) != nil }
    let turns = Set(answers.compactMap { turn(layout.lines[$0].tokens.lowerBound) })
    let isExamination = turns.count == 2 || !answers.isEmpty && answers.contains(where: holdsAnswer)
    for label in labels where label.isCertain || counts[label.hash, default: 0] > 1 {
      lines.append(label.line)
      if label.end < layout.tokens.count { cuts.append(label.end) }
    }
    if isExamination { for line in answers { addTurns(of: line) } }
  }

  // MARK: Labels

  private struct Label {
    var line: Int
    /// The token behind the colon.
    var end: Int
    var hash: UInt64
    var isCertain: Bool
  }

  private func label(_ line: Int) -> Label? {
    guard !layout.lines[line].head.isHeader, layout.lines[line].head != .item else { return nil }
    let range = layout.lines[line].tokens
    var index = range.lowerBound
    var hash = FNV1a()
    var words = 0
    var hasTitle = false
    var isUpper = true
    while index < min(range.upperBound, range.lowerBound + 8), let part = part(index) {
      if part == .title { hasTitle = true }
      if part == .capitalised { isUpper = false }
      if part != .sign { words += 1 }
      let token = layout.tokens[index]
      for offset in token.span.start..<token.span.end { hash.append(layout.bytes[offset]) }
      index += 1
    }
    guard words > 0, words <= 6, !isCaption(range.lowerBound) else { return nil }
    let name = range.lowerBound..<index
    index = afterBrackets(index, range)
    let hasBrackets = index > name.upperBound
    guard index < range.upperBound, sign(index) == UInt8(ascii: ":"), !layout.tokens[index].followsSpace else {
      return nil
    }
    guard index + 1 == range.upperBound || layout.tokens[index + 1].followsSpace else { return nil }
    let speaks = index + 1 < range.upperBound && holdsLowercase(index + 1..<range.upperBound)
    let isCertain = speaks && (isUpper || hasTitle || hasBrackets && words > 1)
    return Label(line: line, end: index + 1, hash: hash.value, isCertain: isCertain && index - range.lowerBound > 0)
  }

  private enum Part { case title, upper, capitalised, sign }

  /// What a token is in a label; nil where it can be in none.
  private func part(_ index: Int) -> Part? {
    let token = layout.tokens[index]
    let (start, end) = (token.span.start, token.span.end)
    if token.kind == .punctuation {
      return !token.followsSpace && (sign(index) == UInt8(ascii: "-") || sign(index) == UInt8(ascii: "'")) ? .sign : nil
    }
    guard token.kind == .word, layout.bytes.isUppercase(at: start) else { return nil }
    let stop = layout.bytes[end - 1] == UInt8(ascii: ".") ? end - 1 : end
    if let key = layout.bytes.packedWord(start, stop), layout.rules.abbreviations[key] == .title { return .title }
    return (start..<end).contains { layout.bytes.isLowercase(at: $0) } ? .capitalised : .upper
  }

  private func sign(_ index: Int) -> UInt8 { layout.bytes[layout.tokens[index].span.start] }

  private func isCaption(_ index: Int) -> Bool {
    let token = layout.tokens[index]
    guard token.span.length < 10 else { return false }
    return layout.rules.captionLabels.contains(layout.bytes.lowercased(token.span.start, token.span.end))
  }

  /// The index behind a bracket of at most eight tokens.
  private func afterBrackets(_ index: Int, _ line: Range<Int>) -> Int {
    guard index < line.upperBound, sign(index) == UInt8(ascii: "(") || sign(index) == UInt8(ascii: "[") else {
      return index
    }
    let close = sign(index) == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    for end in index..<min(line.upperBound, index + 9) where sign(end) == close { return end + 1 }
    return index
  }

  private func holdsLowercase(_ range: Range<Int>) -> Bool {
    range.prefix(12).contains {
      layout.tokens[$0].kind == .word && layout.bytes.isLowercase(at: layout.tokens[$0].span.start)
    }
  }

  // MARK: Questions and answers

  /// Q or A where a token is such a label.
  private func turn(_ index: Int) -> UInt8? {
    let span = layout.tokens[index].span
    let letter = layout.bytes[span.start]
    guard letter == UInt8(ascii: "Q") || letter == UInt8(ascii: "A") else { return nil }
    if span.length == 2, layout.bytes[span.start + 1] == UInt8(ascii: ".") { return letter }
    guard span.length == 1, index + 1 < layout.tokens.count, !layout.tokens[index + 1].followsSpace else { return nil }
    return sign(index + 1) == UInt8(ascii: ":") || sign(index + 1) == UInt8(ascii: ".") ? letter : nil
  }

  /// Whether a line that begins with a question holds its answer.
  private func holdsAnswer(_ line: Int) -> Bool {
    let range = layout.lines[line].tokens
    guard turn(range.lowerBound) == UInt8(ascii: "Q") else { return false }
    return range.dropFirst().contains { turn($0) == UInt8(ascii: "A") && endsSpeech($0 - 1) }
  }

  private func endsSpeech(_ index: Int) -> Bool {
    let last = layout.bytes[layout.tokens[index].span.end - 1]
    return last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!")
  }

  private mutating func addTurns(of line: Int) {
    lines.append(line)
    let range = layout.lines[line].tokens
    for index in range where turn(index) != nil {
      guard index == range.lowerBound || endsSpeech(index - 1) else { continue }
      if index > range.lowerBound { cuts.append(index) }
      let next = index + (layout.tokens[index].span.length == 2 ? 1 : 2)
      if next < range.upperBound { cuts.append(next) }
    }
  }
}
