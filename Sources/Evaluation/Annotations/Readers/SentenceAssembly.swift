import EntityExtraction
import TextModel

/// Makes a text of tokens again, each sentence a line, with the spaces that print would have.
struct SentenceAssembly {
  private let language: Language
  private let rules: TextRules
  private var text = ""
  private var tokens: [Token] = []
  private var sentences: [Sentence] = []
  private var paragraphs: [Paragraph] = []
  private var names: [AnnotatedText.Name] = []

  init(language: Language) {
    self.language = language
    rules = .of(language)
  }

  /// Adds a sentence; tokens that our tokenizer would cut are cut.
  ///
  /// - Returns: The index in ``tokens`` where each token starts, and that behind the last.
  mutating func append(_ words: [String]) -> [Int] {
    var starts: [Int] = []
    let first = tokens.count
    var spacing = Spacing()
    for word in words {
      starts.append(tokens.count)
      if spacing.needsSpace(before: word), tokens.count > first { text += " " }
      if rules.isElision(word) { spacing.joinsNext = true }
      append(word)
    }
    starts.append(tokens.count)
    if tokens.count > first {
      let span = TextSpan(tokens[first].span.start, tokens[tokens.count - 1].span.end)
      paragraphs.append(Paragraph(span: span, sentences: sentences.count..<sentences.count + 1))
      sentences.append(Sentence(span: span, tokens: first..<tokens.count, paragraph: paragraphs.count - 1))
      text += "\n"
    }
    return starts
  }

  private mutating func append(_ word: String) {
    let offset = text.utf8.count
    let follows = text.last.map { $0 == " " || $0 == "\n" } ?? true
    let pieces = TokenizedDocument(Document(id: "", text: word), language: language).tokens
    for (index, piece) in pieces.enumerated() {
      let span = TextSpan(offset + piece.span.start, offset + piece.span.end)
      tokens.append(Token(span: span, kind: piece.kind, followsSpace: index == 0 ? follows : piece.followsSpace))
    }
    text += word
  }

  /// Notes that tokens are a name.
  mutating func name(_ range: Range<Int>, _ type: EntityType) {
    guard !range.isEmpty else { return }
    let span = TextSpan(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
    names.append(AnnotatedText.Name(span: span, type: type))
  }

  /// The document that was put together.
  func document(id: String) -> AnnotatedText {
    AnnotatedText(
      text: TokenizedDocument(
        document: Document(id: id, text: text), language: language, paragraphs: paragraphs, sentences: sentences,
        tokens: tokens),
      names: names)
  }
}

/// Whether print has a space between two tokens.
private struct Spacing {
  /// Whether the next token follows without a space.
  var joinsNext = true
  private var isQuoted = false
  private var last = ""

  mutating func needsSpace(before token: String) -> Bool {
    var joins = joinsNext
    joinsNext = false
    switch token {
    case ".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "”", "…", "'s", "’s", "'S", "n't", "n’t", "'re", "'ve",
      "'ll", "'d", "'m", "’re", "’ve", "’ll", "’d", "’m":
      joins = true
    case "(", "[", "{", "$", "#", "“", "‘", "£", "€": joinsNext = true
    case "\"":
      if isQuoted { joins = true } else { joinsNext = true }
      isQuoted.toggle()
    case "-", "/":
      joins = last.last?.isLetter ?? false || last.last?.isNumber ?? false
      joinsNext = joins
    case "’", "'": joins = true
    default: break
    }
    last = token
    return !joins
  }
}
