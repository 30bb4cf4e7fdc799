extension TokenizedDocument {
  /// Reads the tokens of some paragraphs of a document again that was cut before, and none of the others.
  ///
  /// - Parameters:
  ///   - document: The document as read.
  ///   - language: What it was cut after.
  ///   - paragraphs: All its paragraphs, as they were found.
  ///   - sentences: All its sentences.
  ///   - isWanted: Whether a paragraph is read.
  /// - Returns: The paragraphs that are wanted with their sentences, numbered by themselves, which have the tokens that they have in the
  ///   whole; nil where these can't be told without what stands around them: with markup or quote marks of mail, passages in other
  ///   languages, or where a sentence would have other tokens than it had.
  /// - Complexity: O(*n*) in the length of the text, but for those paragraphs that of a look at each line's first letters.
  package static func part(
    of document: Document, language: Language, paragraphs: [Paragraph], sentences: [Sentence],
    where isWanted: (Paragraph) -> Bool
  ) -> TokenizedDocument? {
    guard document.markup.isEmpty, PassageLanguages(document, own: language).isUniform else { return nil }
    var text = document.text
    return text.withUTF8 { bytes in
      let bytes = TextBytes(bytes)
      if document.lineEnds == .asFound, !QuoteMargins.spans(in: bytes).isEmpty { return nil }
      var part = Part(bytes, sentences, rules: .of(language))
      for paragraph in paragraphs where isWanted(paragraph) {
        guard part.add(paragraph) else { return nil }
      }
      return TokenizedDocument(
        document: document, language: language, paragraphs: part.paragraphs, sentences: part.sentences,
        tokens: part.tokenizer.tokens)
    }
  }
}

/// Paragraphs that are read one by one.
private struct Part {
  private let bytes: TextBytes
  private let known: [Sentence]
  /// The sentence behind the last that was read.
  private var next = 0
  private(set) var tokenizer: Tokenizer
  private(set) var paragraphs: [Paragraph] = []
  private(set) var sentences: [Sentence] = []

  /// A token may depend on the one before it: so many are read before a paragraph.
  private static let fewestBefore = 3

  init(_ bytes: TextBytes, _ known: [Sentence], rules: TextRules) {
    (self.bytes, self.known) = (bytes, known)
    tokenizer = Tokenizer(bytes, rules: rules)
  }

  /// Reads a paragraph; false where what stands before it may have a say.
  mutating func add(_ paragraph: Paragraph) -> Bool {
    let own = paragraph.sentences
    var (start, count) = (own.lowerBound, 0)
    while start > next, count < Self.fewestBefore {
      start -= 1
      count += known[start].tokens.count
    }
    for sentence in start..<own.lowerBound {
      guard read(known[sentence]) != nil else { return false }
    }
    let first = sentences.count
    for sentence in own {
      guard let tokens = read(known[sentence]) else { return false }
      sentences.append(Sentence(span: known[sentence].span, tokens: tokens, paragraph: paragraphs.count))
    }
    paragraphs.append(Paragraph(span: paragraph.span, sentences: first..<sentences.count, role: paragraph.role))
    next = own.upperBound
    return true
  }

  /// Reads a sentence; nil where its tokens are others than they were.
  private mutating func read(_ sentence: Sentence) -> Range<Int>? {
    let (span, first) = (sentence.span, tokenizer.tokens.count)
    tokenizer.followsSpace = span.start == 0 || bytes[span.start - 1] <= 0x20
    tokenizer.read(span.start, bytes.count, until: span.end)
    let count = sentence.tokens.count
    guard tokenizer.tokens.count == first + count, tokenizer.tokens[first + count - 1].span.end == span.end else {
      return nil
    }
    return first..<first + count
  }
}
