internal import TextModel

/// Tells what in the text of a letter was written now, what is quoted, and what belongs to the letter's form.
struct LetterBody {
  /// A paragraph, and what it is.
  struct Block: Hashable {
    var text: String
    var role: DocumentPart.Role
    var reason: String?
  }

  private(set) var blocks: [Block] = []

  private let lines: [LetterLine]
  private let wrapping: LineWrap
  /// What lines that aren't quoted line by line are at this place.
  private var role = DocumentPart.Role.story
  private var reason: String?
  private var run: [LetterLine] = []

  /// Goes through the lines.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(_ lines: [LetterLine], isFlowed: Bool) {
    self.lines = lines
    wrapping = LineWrap(lines, isFlowed: isFlowed)
    var index = 0
    while index < lines.count { index += take(index) }
    flush()
  }

  /// Takes a line, or several that belong together; says how many.
  private mutating func take(_ index: Int) -> Int {
    let line = lines[index]
    if line.depth == 0 {
      if LetterMarks.isSignature(line) {
        flush()
        (role, reason) = (.boilerplate, "the signature")
        return 1
      }
      let rules = LetterMarks.isSeparator(line.text) || LetterMarks.isRule(line.text) ? 1 : 0
      let head = rules > 0 || isFirstOfRun(index) ? LetterMarks.headLength(lines[nextText(index + rules)...]) : 0
      if head > 0 || LetterMarks.isSeparator(line.text) { return takeHead(index, rules: rules, head: head) }
    } else if run.last?.depth != line.depth {
      flush()
      markAttribution()
      if role == .boilerplate { (role, reason) = (.story, nil) }
    }
    if line.depth == 0, isFirstOfRun(index), LetterMarks.isOfDevice(line.text),
      index + 1 == lines.count || lines[index + 1].isBlank || lines[index + 1].isWhole
    {
      flush()
      blocks.append(Block(text: String(line.text), role: .boilerplate, reason: "the signature"))
      return 1
    }
    if line.isBlank { flush() } else { add(line) }
    return 1
  }

  /// The lines before a quotation that say who wrote it end in a colon; where the last one is only a word, the one before has an address.
  private mutating func markAttribution() {
    guard let last = blocks.last, last.role == .story, last.text.hasSuffix(":"), last.text.utf8.count <= 300 else {
      return
    }
    blocks[blocks.count - 1].role = .header
    guard blocks.count > 1 else { return }
    let before = blocks[blocks.count - 2]
    // "On Monday at 9:00 Ada Byron <" or only "On Monday at 9:00 Ada Byron" before "<ada@example.org> wrote:".
    let isCut = before.text.hasSuffix("<") || (last.text.hasPrefix("<") && last.text.contains("@"))
    guard isCut || !last.text.contains(where: \.isNumber) else { return }
    guard before.role == .story, isCut || before.text.contains("@"), before.text.utf8.count <= 300 else { return }
    blocks[blocks.count - 2].role = .header
  }

  /// Whether a quoted line says when who wrote what it quotes: some programs quote that, too.
  private static func isAttribution(_ text: String) -> Bool {
    text.hasSuffix(":") && text.utf8.count <= 200 && text.contains("@") && text.contains(where: \.isNumber)
  }

  private func isFirstOfRun(_ index: Int) -> Bool { index == 0 || lines[index - 1].isBlank || lines[index].isWhole }

  /// The next line with text, at most two on.
  private func nextText(_ index: Int) -> Int {
    var next = index
    while next < min(index + 2, lines.count), lines[next].isBlank { next += 1 }
    return min(next, lines.count)
  }

  /// Takes the head of a quoted letter; behind it all is quoted.
  private mutating func takeHead(_ index: Int, rules: Int, head: Int) -> Int {
    flush()
    if rules > 0, !LetterMarks.isRule(lines[index].text) {
      blocks.append(Block(text: String(lines[index].text), role: .header))
    }
    let start = head > 0 ? nextText(index + rules) : index + rules
    if rules == 0 { markAnnouncement() }
    for line in lines[start..<start + head] { blocks.append(Block(text: String(line.text), role: .header)) }
    (role, reason) = (.quote, nil)
    return start + head - index
  }

  /// A few words with a colon right before the head of a letter announce it: "Begin forwarded message:".
  private mutating func markAnnouncement() {
    guard let last = blocks.last, last.role == .story, last.text.hasSuffix(":"), last.text.utf8.count <= 60,
      last.text.split(separator: " ").count <= 6
    else { return }
    blocks[blocks.count - 1].role = .header
  }

  private mutating func add(_ line: LetterLine) {
    if let last = run.last, last.depth != line.depth || line.isWhole || !wrapping.goesOn(last, line) { flush() }
    run.append(line)
  }

  /// Ends a paragraph.
  private mutating func flush() {
    guard let first = run.first else { return }
    let text = run.map { String($0.text) }.joined(separator: " ")
    run = []
    if first.depth > 0 {
      let quoted: DocumentPart.Role = Self.isAttribution(text) ? .header : .quote
      return blocks.append(Block(text: text, role: first.role == .story ? quoted : first.role))
    }
    blocks.append(Block(text: text, role: role == .story ? first.role : role, reason: role == .story ? nil : reason))
  }
}

/// Tells lines that were broken because they were full from those that end where their writer ended them.
struct LineWrap {
  /// Letters are broken at no more characters than these; longer lines are paragraphs.
  private static let widest = 100
  /// Programs don't break lines at fewer characters.
  private static let narrowest = 60
  /// A line that was broken is at least so long.
  private static let shortest = 30

  private let isFlowed: Bool
  private let width: Int

  /// Finds the width of the lines.
  init(_ lines: [LetterLine], isFlowed: Bool) {
    self.isFlowed = isFlowed
    let lengths = lines.lazy.filter { !$0.isWhole && !$0.text.contains("://") }.map(\.text.count)
    let long = lengths.count { $0 > Self.widest }
    // Where long lines are usual, no line was broken.
    width =
      long * 5 > lengths.count { $0 > Self.shortest }
      ? .max : max(lengths.filter { $0 <= Self.widest }.max() ?? 0, Self.narrowest)
  }

  /// Whether a paragraph goes on from a line to the next.
  func goesOn(_ line: LetterLine, _ next: LetterLine) -> Bool {
    if isFlowed, line.text.hasSuffix(" ") { return true }
    guard line.text.count >= Self.shortest, !LetterMarks.isItem(next.text), !next.text.hasPrefix("  ") else {
      return false
    }
    let firstWord = next.text.drop { $0 == " " }.prefix { $0 != " " }.count
    return width != .max && line.text.count <= Self.widest && line.text.count + 1 + firstWord > width
  }
}
