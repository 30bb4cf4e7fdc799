extension TokenizedDocument {
  /// Cuts a document into paragraphs, sentences and tokens.
  ///
  ///     let text = TokenizedDocument(Document(id: "a", text: "Mr. Pompeo left the U.S. on Monday. Kim waited."))
  ///     text.sentences.map { text.text(of: $0.span) }  // two sentences
  ///
  /// Tokens cover every character but white space, control characters, zero-width characters outside words, the quote
  /// marks of mail at the starts of lines, and the document's markup. Each sentence and each paragraph is a run of whole tokens. Spans of boilerplate, credits,
  /// markup and headings that pass the text's end or cut a character are clamped. A part with a ``DocumentPart/language`` of its own is
  /// cut after the rules of that.
  ///
  /// - Parameters:
  ///   - document: The document as read.
  ///   - language: What the document is written in.
  /// - Precondition: The text holds less than 2 GiB.
  /// - Complexity: O(*n*) in the length of the text, for any text.
  public init(_ document: Document, language: Language = .english) {
    self.init(document, language: language, rules: .of(language))
  }

  /// Cuts a document after rules that need not be those of its language.
  package init(_ document: Document, language: Language, rules: TextRules) {
    precondition(document.text.utf8.count < Int(Int32.max), "A document holds less than 2 GiB of text")
    var text = document.text
    let parts = text.withUTF8 { bytes in
      let bytes = TextBytes(bytes)
      let languages = PassageLanguages(document, own: language)
      return TokenizedParts(bytes, of: document, rules: PassageRules(languages, own: rules, in: bytes))
    }
    self.init(
      document: document, language: language, paragraphs: parts.paragraphs, sentences: parts.sentences,
      tokens: parts.tokens)
  }
}

/// The parts of a document while it is being cut.
private struct TokenizedParts {
  var paragraphs: [Paragraph] = []
  var sentences: [Sentence] = []
  var tokens: [Token] = []

  init(_ bytes: TextBytes, of document: Document, rules: PassageRules) {
    let margins = document.lineEnds == .asFound ? QuoteMargins.spans(in: bytes) : []
    let markup = SpanList(document.markup + margins, in: bytes)
    let boilerplate = SpanList(document.boilerplate, in: bytes)
    let credits = SpanList(document.credits, in: bytes)
    let headings = SpanList(document.headings + document.spans(of: .title), in: bytes)
    var apart = [.caption, .quote, .table, .header].map { SpanList(document.spans(of: $0), in: bytes) }
    if !rules.spans.isEmpty { apart.append(SpanList(rules.spans, in: bytes)) }
    tokens = Self.tokens(bytes, rules: rules, markup: markup)
    let layout = LineLayout(
      tokens, bytes: bytes, rules: rules.own, markup: markup, standingAlone: [boilerplate, credits, headings] + apart)
    let wrapping = LineWrapping(layout, lineEnds: document.lineEnds)
    var index = 0
    var cell = 0
    while index < layout.lines.count {
      var start = layout.lines[index].tokens.lowerBound
      repeat { index += 1 } while index < layout.lines.count && wrapping.continues(index)
      let end = layout.lines[index - 1].tokens.upperBound
      var pieces: [SentenceSplitter.Piece] = []
      let splitter = SentenceSplitter(bytes: bytes, tokens: tokens, rules: rules.at(tokens[start].span.start))
      while cell < layout.cells.count, layout.cells[cell] < end {
        if layout.cells[cell] > start { pieces += splitter.pieces(of: start..<layout.cells[cell]) }
        start = layout.cells[cell]
        cell += 1
      }
      append(pieces + splitter.pieces(of: start..<end))
    }
    var roles = ParagraphRoles(
      bytes: bytes, tokens: tokens, rules: rules, sentences: sentences, credits: credits,
      boilerplate: boilerplate, headings: headings, title: document.title)
    roles.assign(to: &paragraphs)
  }

  private static func tokens(_ bytes: TextBytes, rules: PassageRules, markup: SpanList) -> [Token] {
    var tokenizer = Tokenizer(bytes, rules: rules.own)
    func read(_ start: Int, _ end: Int) {
      rules.forEachPiece(start, end) { start, end, rules in
        tokenizer.rules = rules
        tokenizer.read(start, end)
      }
    }
    var start = 0
    for span in markup.spans {
      read(start, span.start)
      if separatesWords(span, bytes: bytes) { tokenizer.followsSpace = true }
      start = span.end
    }
    read(start, bytes.count)
    return tokenizer.tokens
  }

  /// Whether markup stands for a space, as tags and code do, and not for nothing, as emphasis and links do inside a
  /// word.
  private static func separatesWords(_ span: TextSpan, bytes: TextBytes) -> Bool {
    switch bytes[span.start] {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "!"),
      UInt8(ascii: "\\"):
      return bytes[span.end - 1] <= 0x20
    default: return true
    }
  }

  /// Adds the sentences of one run of lines; a glued one begins a paragraph of its own.
  private mutating func append(_ pieces: [SentenceSplitter.Piece]) {
    for (offset, piece) in pieces.enumerated() {
      let span = TextSpan(tokens[piece.tokens.lowerBound].span.start, tokens[piece.tokens.upperBound - 1].span.end)
      if offset == 0 || piece.isGlued {
        paragraphs.append(Paragraph(span: span, sentences: sentences.count..<sentences.count + 1))
      } else {
        let last = paragraphs.count - 1
        paragraphs[last].span = TextSpan(paragraphs[last].span.start, span.end)
        paragraphs[last].sentences = paragraphs[last].sentences.lowerBound..<sentences.count + 1
      }
      sentences.append(Sentence(span: span, tokens: piece.tokens, paragraph: paragraphs.count - 1))
    }
  }
}
