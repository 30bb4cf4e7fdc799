/// The edges of a block of lines, and how its lines follow each other.
struct BlockExtent {
  private var left = Double.infinity
  private var right = -Double.infinity
  private var steps: [Double] = []
  private var lefts: [Double] = []
  private var lastTop: Double?

  /// Those of all blocks, by their numbers.
  static func all(in layout: PDFLayout) -> [Int: BlockExtent] {
    var extents: [Int: BlockExtent] = [:]
    for line in layout.pages.lazy.flatMap(\.lines) { extents[line.block, default: BlockExtent()].add(line) }
    for block in extents.keys { extents[block]?.steps.sort() }
    return extents
  }

  private mutating func add(_ line: PDFLayout.Line) {
    left = min(left, line.left)
    right = max(right, line.right)
    lefts.append(line.left)
    if let lastTop, line.top > lastTop { steps.append(line.top - lastTop) }
    lastTop = line.top
  }

  /// The usual distance from line to line.
  private var step: Double { steps.isEmpty ? 0 : steps[steps.count / 2] }

  /// Whether most lines are set in behind the first of each paragraph, as in lists.
  private func hangs(_ depth: Double) -> Bool {
    lefts.count >= 3 && lefts.count { $0 - left > depth } * 2 > lefts.count
  }

  /// Whether a line starts to the right of the block's edge.
  func isSetIn(_ line: PDFLayout.Line) -> Bool { line.left - left > 0.7 * line.height }

  /// Whether a line stands in the middle between the edges, as in titles of a few lines.
  private func isCentered(_ line: PDFLayout.Line) -> Bool {
    lefts.count <= 4 && abs((line.left - left) - (right - line.right)) < 0.3 * line.height
  }

  /// Whether no other word had room on a line.
  func isFull(_ line: PDFLayout.Line) -> Bool { lefts.count > 1 && right - line.right < 0.1 * (right - left) }

  /// Whether a line begins a paragraph behind another line of the block.
  func begins(_ line: PDFLayout.Line, after last: PDFLayout.Line) -> Bool {
    if line.top - last.top > 1.35 * max(step, line.height) { return true }
    let isSetIn = isSetIn(line) && !isCentered(line)
    if hangs(0.7 * line.height) {
      if !isSetIn, self.isSetIn(last) { return true }
    } else if isSetIn, !self.isSetIn(last) || !isFull(last) {
      // An item of a list hangs from its sign, and what stops in the middle of a full line goes on.
      return !LetterMarks.isItem(Substring(last.text)) && !(isFull(last) && !last.endsSentence)
    }
    if last.endsInHyphen { return false }
    let gap = right - last.right
    let letter = (line.right - line.left) / Double(max(line.text.count, 1))
    let firstWord = Double(line.text.prefix { $0 != " " }.count + 1) * letter
    guard firstWord < gap - letter else { return false }
    // In lists no item ends a sentence, and all begin large.
    let isItem = firstWord * 1.5 < gap && !line.startsSmall && !last.text.hasSuffix(",")
    return last.endsSentence || isItem || gap > 0.35 * (right - left)
  }
}

extension PDFLayout.Line {
  /// Whether the last character but closing marks ends a sentence.
  var endsSentence: Bool {
    guard let end = text.unicodeScalars.last(where: { !"\"'”’»)]".unicodeScalars.contains($0) }) else { return false }
    return ".!?:…。！？".unicodeScalars.contains(end)
  }

  /// Whether a word may go on behind it.
  var endsInHyphen: Bool { text.hasSuffix("-") || text.hasSuffix("\u{AD}") || text.hasSuffix("\u{2010}") }

  /// Whether it starts with a small letter.
  var startsSmall: Bool { text.unicodeScalars.first?.properties.isLowercase ?? false }
}
