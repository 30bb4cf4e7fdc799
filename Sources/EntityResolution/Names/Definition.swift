internal import EntityExtraction
internal import TextModel

/// The short forms that a text gives to a name right behind it: (hereafter Rheem), ("Halvorsen"), (the "Bank"), or Quorum,
/// doing business as Tolley's.
struct Definition {
  /// The most bytes behind a name that are read.
  private static let reach = 160
  /// The most words of a short form.
  private static let wordLimit = 6

  /// The short form, folded, without an article.
  let name: String
  /// Whether quotation marks or a word ("hereafter") say that it is one, of the name right before and not of what that
  /// is a part of: "the navy of Ruritania (the Grey Fleet)".
  let isCertain: Bool
  /// Whether a word says that it is an earlier or later name: "formerly".
  var isRenaming = false

  /// The short forms given right behind a span.
  ///
  /// - Complexity: O(1).
  static func all(behind span: TextSpan, in text: String, _ lexicon: NonPersonNameLexicon) -> [Definition] {
    let end = text.utf8.index(text.utf8.startIndex, offsetBy: span.end)
    guard let mark = text.utf8[end...].first(where: { !isSpace($0) }),
      mark == comma || mark == bracket || isLetter(mark)
    else { return [] }
    if mark != bracket, !isCue(TextAround(text).firstWord(behind: span.end).asListed, lexicon) { return [] }
    let bytes = text.utf8[end...].prefix(reach)
    let tail = String(decoding: bytes, as: UTF8.self)
    return mark == bracket ? inBrackets(tail, lexicon) : inText(tail, lexicon)
  }

  private static func inBrackets(_ tail: String, _ lexicon: NonPersonNameLexicon) -> [Definition] {
    guard let open = tail.firstIndex(of: "("), let close = tail.firstIndex(of: ")"), open < close else { return [] }
    let inside = tail[tail.index(after: open)..<close]
    let quoted = quotedParts(inside)
    if !quoted.isEmpty {
      return quoted.compactMap { name($0.split(whereSeparator: \.isBlank), isCertain: true, lexicon) }
    }
    let words = inside.split(whereSeparator: \.isBlank)
    let cues = words.prefix { isCue($0, lexicon) }
    let isCertain = cues.contains { lexicon.definitionWords.contains(plain($0)) }
    let isRenaming = cues.contains { lexicon.renamingWords.contains(plain($0)) }
    return renaming(name(Array(words.dropFirst(cues.count)), isCertain: isCertain, lexicon), isRenaming)
  }

  private static func renaming(_ definition: Definition?, _ isRenaming: Bool) -> [Definition] {
    guard var definition else { return [] }
    definition.isRenaming = isRenaming
    return [definition]
  }

  private static func inText(_ tail: String, _ lexicon: NonPersonNameLexicon) -> [Definition] {
    let hasComma = tail.first { !$0.isBlank } == ","
    // Word by word, for most texts end with the first one that is no cue.
    var rest = tail.drop { $0.isBlank || $0 == "," }
    var cues: [Substring] = []
    while let word = firstWord(of: rest), isCue(word, lexicon) {
      cues.append(word)
      rest = rest[word.endIndex...]
    }
    guard let first = cues.first.map(plain) else { return [] }
    let isCertain = cues.contains { lexicon.definitionWords.contains(plain($0)) }
    // "a wing of the church known as the Grey Order" is no other name of the church.
    guard hasComma ? !lexicon.articles.contains(first) : lexicon.plainDefinitionWords.contains(first) else { return [] }
    var name: [Substring] = []
    while let word = firstWord(of: rest) {
      rest = rest[word.endIndex...]
      let bare = word.drop { isQuote($0) }
      guard bare.first?.isUpper ?? false else { break }
      name.append(word)
      if let last = word.last, !last.isAlphabetic, !last.isFigure, last != "&" { break }
    }
    guard let last = name.last?.last, isCertain || ",.;)".hasSign(last) else { return [] }
    let isRenaming = cues.contains { lexicon.renamingWords.contains(plain($0)) }
    return renaming(Self.name(name, isCertain: isCertain, lexicon), isRenaming)
  }

  /// The letters up to the next white space, behind any that there is first; nil where nothing else is left.
  private static func firstWord(of text: Substring) -> Substring? {
    let word = text.drop(while: \.isBlank).prefix { !$0.isBlank }
    return word.isEmpty ? nil : word
  }

  /// A short form of words that start with capitals, but for those inside that tie them.
  private static func name(_ words: [Substring], isCertain: Bool, _ lexicon: NonPersonNameLexicon) -> Definition? {
    let bare = words.map { $0.trimming { !$0.isAlphabetic && !$0.isFigure && $0 != "&" } }.filter { !$0.isEmpty }
    let rest = bare.first.map { lexicon.articles.contains($0.lowercased()) } ?? false ? Array(bare.dropFirst()) : bare
    guard (1...wordLimit).contains(rest.count), rest[0].first?.isUpper ?? false else { return nil }
    guard rest.allSatisfy({ $0.first?.isLower != true || lexicon.stopWords.contains($0.asListed) }) else {
      return nil
    }
    let folded = rest.joined(separator: " ").foldedName
    return folded.isEmpty ? nil : Definition(name: folded, isCertain: isCertain)
  }

  private static func quotedParts(_ text: Substring) -> [Substring] {
    let parts = text.split(omittingEmptySubsequences: false) { isQuote($0) }
    return parts.count > 2 ? stride(from: 1, to: parts.count - 1, by: 2).map { parts[$0] } : []
  }

  private static func isCue(_ word: Substring, _ lexicon: NonPersonNameLexicon) -> Bool {
    isCue(plain(word), lexicon)
  }

  private static func isCue(_ word: String, _ lexicon: NonPersonNameLexicon) -> Bool {
    lexicon.definitionWords.contains(word) || lexicon.looseDefinitionWords.contains(word)
  }

  private static func plain(_ word: Substring) -> String {
    word.first?.isLower ?? false ? word.trimming { $0 == "," }.asListed : ""
  }

  private static func isQuote(_ character: Character) -> Bool { "\"\u{201C}\u{201D}".hasSign(character) }
  private static let comma = UInt8(ascii: ",")
  private static let bracket = UInt8(ascii: "(")
  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}

extension Substring {
  /// Without the characters at both ends for which `isOuter` holds.
  fileprivate func trimming(_ isOuter: (Character) -> Bool) -> Substring {
    let start = drop(while: isOuter)
    guard let last = start.lastIndex(where: { !isOuter($0) }) else { return start }
    return start[...last]
  }
}
