internal import EntityExtraction
internal import TextModel

/// Names that a number behind them completes: "US-75" is a road and not the country, and "Terminal 2" is not "Terminal 3".
enum NumberedName {
  /// More digits are a year.
  private static let digitLimit = 3
  /// The most bytes of a word that a number may complete.
  private static let wordLimit = 12

  /// The letters of a mention, with the number right behind it where it is part of the name.
  static func surface(of mention: Mention, in source: ExtractedDocument, _ lexicon: NonPersonNameLexicon)
    -> Substring
  {
    let surface = source.surface(of: mention)
    let utf8 = source.document.text.utf8
    guard mention.type != .person, surface.utf8.count <= wordLimit else { return surface }
    guard surface.endIndex < utf8.endIndex, utf8[surface.endIndex] == hyphen || utf8[surface.endIndex] == space else {
      return surface
    }
    let start = utf8.index(after: surface.endIndex)
    let rest = utf8[start...].prefix(digitLimit + 2)
    let digits = rest.prefix(while: isDigit)
    guard (1...digitLimit).contains(digits.count), isEnd(rest.dropFirst(digits.count)) else { return surface }
    let word = surface.foldedName
    guard lexicon.roads.contains(word) || lexicon.genericNames.contains(word) else { return surface }
    return source.document.text[surface.startIndex..<digits.endIndex]
  }

  /// Whether no fraction, range, score or counted thing goes on: "the US 75 people".
  private static func isEnd(_ rest: Substring.UTF8View) -> Bool {
    guard let first = rest.first else { return true }
    if first != space { return !(isLetter(first) || first == hyphen || first >= 0x80 || first == UInt8(ascii: "%")) }
    return rest.dropFirst().first.map { !(0x61...0x7A).contains($0) && $0 != UInt8(ascii: "%") } ?? true
  }

  private static let space: UInt8 = 0x20
  private static let hyphen = UInt8(ascii: "-")
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
