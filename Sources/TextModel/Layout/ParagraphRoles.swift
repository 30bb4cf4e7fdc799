import Primitives

/// Tells headings, credits, boilerplate and running text apart.
///
/// - Credit: a paragraph inside a span of ``Document/credits``.
/// - Boilerplate: a paragraph inside a span of ``Document/boilerplate``, or one with the same words as an earlier one
///   of the document (a headline or caption that the page repeats), ignoring case, signs, and a label such as "PHOTO:".
/// - Heading: a paragraph the source marks as one, or that is the document's title; otherwise a single sentence of at
///   most 25 tokens without closing punctuation that is the first of several paragraphs, or, where the language writes
///   headlines so, has at least six of ten longer words capitalised and two such words.
/// - Body: all others.
struct ParagraphRoles {
  let bytes: TextBytes
  let tokens: [Token]
  let rules: PassageRules
  let sentences: [Sentence]
  let credits: SpanList
  let boilerplate: SpanList
  let headings: SpanList
  let title: String?
  private var seen: [UInt64: [Range<Int>]] = [:]

  init(
    bytes: TextBytes, tokens: [Token], rules: PassageRules, sentences: [Sentence], credits: SpanList,
    boilerplate: SpanList, headings: SpanList, title: String?
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.rules = rules
    self.sentences = sentences
    self.credits = credits
    self.boilerplate = boilerplate
    self.headings = headings
    self.title = title
  }

  /// Sets the role of each paragraph.
  mutating func assign(to paragraphs: inout [Paragraph]) {
    let folded = title?.foldedName
    for index in paragraphs.indices {
      let paragraph = paragraphs[index]
      if Self.covers(credits, paragraph.span) {
        paragraphs[index].role = .credit
      } else if Self.covers(boilerplate, paragraph.span) || repeatsEarlier(paragraph) {
        paragraphs[index].role = .boilerplate
      } else if isHeading(paragraph, title: folded, isFirst: index == 0, isOnly: paragraphs.count == 1) {
        paragraphs[index].role = .heading
      }
    }
  }

  private static func covers(_ list: SpanList, _ span: TextSpan) -> Bool {
    guard let index = list.index(at: span.start) else { return false }
    return list.spans[index].end >= span.end
  }

  // MARK: Headings

  private func isHeading(_ paragraph: Paragraph, title: String?, isFirst: Bool, isOnly: Bool) -> Bool {
    if headings.index(at: paragraph.span.start) != nil { return true }
    let range = tokens(of: paragraph)
    guard paragraph.sentences.count == 1, range.count <= 25 else { return false }
    if let title, !title.isEmpty, text(paragraph.span).foldedName == title { return true }
    guard !isOnly, !endsClosed(range), beginsWithWord(range) else { return false }
    return isFirst || rules.at(paragraph.span.start).capitalizesHeadlines && isMostlyCapitalised(range)
  }

  /// Whether a word, a number or a quotation begins the paragraph, and no bullet, dash or link.
  private func beginsWithWord(_ range: Range<Int>) -> Bool {
    let first = tokens[range.lowerBound]
    switch first.kind {
    case .word, .number: return true
    case .symbol, .link: return false
    case .punctuation: return range.count > 1 && !tokens[range.lowerBound + 1].followsSpace
    }
  }

  private func text(_ span: TextSpan) -> String {
    String(decoding: (span.start..<span.end).lazy.map { bytes[$0] }, as: UTF8.self)
  }

  /// Whether the last token that is no quote or bracket closes a sentence.
  private func endsClosed(_ range: Range<Int>) -> Bool {
    for index in range.reversed() {
      let token = tokens[index]
      guard token.kind == .punctuation else {
        return token.kind == .word && bytes[token.span.end - 1] == UInt8(ascii: ".") && range.count > 12
      }
      switch bytes[token.span.start] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ","): return true
      case 0xE2 where bytes.scalar(at: token.span.start).scalar == "\u{2026}": return true
      case 0xE3, 0xEF: return true
      default: continue
      }
    }
    return true
  }

  private func isMostlyCapitalised(_ range: Range<Int>) -> Bool {
    var longer = 0
    var capitalised = 0
    for index in range where tokens[index].kind == .word && tokens[index].span.length > 3 {
      longer += 1
      if bytes.isUppercase(at: tokens[index].span.start) { capitalised += 1 }
    }
    return capitalised >= 2 && capitalised * 10 >= longer * 6
  }

  // MARK: Repeated paragraphs

  private mutating func repeatsEarlier(_ paragraph: Paragraph) -> Bool {
    let range = wordsAfterLabel(tokens(of: paragraph))
    guard let hash = wordHash(range) else { return false }
    if let earlier = seen[hash] { return earlier.contains { haveSameWords($0, range) } }
    seen[hash] = [range]
    return false
  }

  /// The tokens without a caption's label: "PHOTO:", "FILE PHOTO:".
  private func wordsAfterLabel(_ range: Range<Int>) -> Range<Int> {
    var index = range.lowerBound
    while index < range.upperBound, index < range.lowerBound + 2, isLabel(tokens[index]) { index += 1 }
    guard index > range.lowerBound, index < range.upperBound, bytes[tokens[index].span.start] == UInt8(ascii: ":")
    else { return range }
    return index + 1..<range.upperBound
  }

  private func isLabel(_ token: Token) -> Bool {
    guard token.kind == .word, bytes.isUppercase(at: token.span.start) else { return false }
    return rules.at(token.span.start).captionLabels.contains(bytes.lowercased(token.span.start, token.span.end))
  }

  private func isWord(_ token: Token) -> Bool { token.kind == .word || token.kind == .number || token.kind == .link }

  /// FNV-1a over the words' bytes, ASCII letters in lower case; nil where there is no word.
  private func wordHash(_ range: Range<Int>) -> UInt64? {
    var hash = FNV1a()
    var isEmpty = true
    for index in range where isWord(tokens[index]) {
      isEmpty = false
      for offset in tokens[index].span.start..<tokens[index].span.end {
        hash.append(TextBytes.lowered(bytes[offset]))
      }
      hash.append(0x20)
    }
    return isEmpty ? nil : hash.value
  }

  private func haveSameWords(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    let first = a.lazy.map { tokens[$0] }.filter(isWord)
    let second = b.lazy.map { tokens[$0] }.filter(isWord)
    return first.elementsEqual(second) { one, other in
      guard one.span.length == other.span.length else { return false }
      return (0..<one.span.length).allSatisfy {
        TextBytes.lowered(bytes[one.span.start + $0]) == TextBytes.lowered(bytes[other.span.start + $0])
      }
    }
  }

  private func tokens(of paragraph: Paragraph) -> Range<Int> {
    sentences[paragraph.sentences.lowerBound].tokens
      .lowerBound..<sentences[paragraph.sentences.upperBound - 1].tokens.upperBound
  }
}
