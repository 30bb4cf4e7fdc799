/// The dates that stand at the top of a text.
///
/// Looked at are the first fifteen lines that hold anything, as long as no line of running text comes before: a story's own dates are
/// no dates of the document. A dateline may begin the first line of running text.
struct TextDate {
  private static let lineCount = 15
  private static let longestLine = 120
  /// In how many characters those lines have to be.
  private static let reach = 1 << 13
  /// A dateline's dash comes within so many characters.
  private static let longestDateline = 90

  /// The date behind a label.
  private(set) var header: WrittenDate?
  /// The date of a line of its own, or of a dateline that gives the year.
  private(set) var dateline: WrittenDate?
  /// The day of a dateline that doesn't.
  private(set) var yearless: WrittenDate?

  private let words: DateWords

  init(of text: String, _ words: DateWords) {
    self.words = words
    var lines = TopLines(text, reach: Self.reach, longest: Self.longestLine * 4)
    var count = 0
    while let content = lines.next() {
      guard content.contains(where: { !$0.isWhitespace }) else { continue }
      read(Substring(content.drop { $0.isWhitespace || "#*_>".contains($0) }))
      count += 1
      if count == Self.lineCount || content.count > Self.longestLine { return }
    }
  }

  private mutating func read(_ line: Substring) {
    let short = line.count <= Self.longestLine
    if short, header == nil { header = labelled(line) }
    if dateline == nil, short { dateline = alone(line) ?? closing(line) }
    guard dateline == nil, yearless == nil, let date = startOfStory(line) else { return }
    if date.year != nil { dateline = date } else { yearless = date }
  }

  /// "Date: 12 March 2024".
  private func labelled(_ line: Substring) -> WrittenDate? {
    guard let colon = line.prefix(24).firstIndex(of: ":") else { return nil }
    let label = line[..<colon].filter { $0 != "*" }.split(separator: " ").joined(separator: " ").lowercased()
    guard words.labels.contains(label) else { return nil }
    let value = line[line.index(after: colon)...].drop { $0 == "*" }
    return WrittenDate(wholly: value, words).flatMap { $0.year == nil ? nil : $0 }
  }

  /// A line, or a part of one between bars and dots, that is a date: "Tuesday, March 12, 2024 10:33 AM", "By Ngozi Bello | May 3,
  /// 2024".
  private func alone(_ line: Substring) -> WrittenDate? {
    // A date before a dash may be what a headline is about.
    line.split { "|•·*_".contains($0) }.lazy.compactMap { part in
      part.split { "—–".contains($0) }.last.flatMap(wholePart)
    }.first
  }

  private func wholePart(_ part: Substring) -> WrittenDate? {
    var tokens = DateToken.tokens(of: part)[...]
    let lead = words.leads.filter { lead in
      tokens.count > lead.count && zip(tokens, lead).allSatisfy { $0.word == $1 }
    }.max { $0.count < $1.count }
    if let lead { tokens = tokens.dropFirst(lead.count).drop { $0.isSign(":") } }
    // A year or a month alone says too little about what it is the date of.
    return WrittenDate.alone(tokens, words).flatMap { $0.year == nil || $0.day == nil ? nil : $0 }
  }

  /// The date behind the comma of "The Harbour Post, May 23, 2024": before it stand a few names.
  private func closing(_ line: Substring) -> WrittenDate? {
    guard let comma = line.firstIndex(of: ",") else { return nil }
    let names = line[..<comma].split(separator: " ")
    let isTitle = names.allSatisfy { $0.first?.isUppercase == true || words.joining.contains(String($0)) }
    guard (1...6).contains(names.count), isTitle else { return nil }
    return wholePart(line[line.index(after: comma)...])
  }

  /// The date in "GENEVA, March 3, 2024 (AP) — …" or "Geneva, 3 March 2024 – …".
  private func startOfStory(_ line: Substring) -> WrittenDate? {
    let start = line.prefix(Self.longestDateline)
    guard let first = start.first, first.isUppercase, let dash = Self.dash(in: start) else { return nil }
    let head = start[..<dash].replacing(#/\([^)]*\)/#, with: " ")
    let tokens = DateToken.tokens(of: head)
    guard let comma = tokens.firstIndex(where: { $0.isSign(",") }) else { return nil }
    for index in tokens.indices[comma...].dropFirst() {
      guard let (date, count) = WrittenDate.leading(tokens[index...], words), date.day != nil else { continue }
      return tokens[(index + count)...].allSatisfy { $0.isSign(",.") } ? date : nil
    }
    return nil
  }

  /// Where the first dash of a line is that parts what it stands between: "—", "–", "--", or "-" between blanks.
  private static func dash(in line: Substring) -> Substring.Index? {
    var previous: Character = " "
    for index in line.indices {
      let character = line[index]
      let next = line[line.index(after: index)...].first ?? " "
      if character == "—" || character == "–" { return index }
      if character == "-", next == "-" || previous == " " && next == " " { return index }
      previous = character
    }
    return nil
  }
}

/// The starts of the lines of a text, no more of it looked at than is asked for.
private struct TopLines {
  private var rest: Substring
  /// How many characters may still be looked at.
  private var left: Int
  private let longest: Int

  init(_ text: String, reach: Int, longest: Int) { (rest, left, self.longest) = (text[...], reach, longest) }

  /// The next line that isn't empty, up to so many characters of it.
  mutating func next() -> Substring? {
    while left > 0, !rest.isEmpty {
      let start = rest.startIndex
      var (end, cut, length) = (start, start, 0)
      while length < left, end < rest.endIndex, !rest[end].isNewline {
        rest.formIndex(after: &end)
        length += 1
        if length <= longest { cut = end }
        // What comes behind in the line is nobody's concern, and the text is told from here on only if this is blank.
        if length == longest, rest[start..<cut].contains(where: { !$0.isWhitespace }) { break }
      }
      let line = rest[start..<cut]
      left -= length + 1
      rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...]
      if !line.isEmpty { return line }
    }
    return nil
  }
}
