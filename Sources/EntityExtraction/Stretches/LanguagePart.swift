internal import TextModel

/// The paragraphs of a document in one of its languages, as a text of their own for a tagger. Offsets are those of the document.
struct LanguagePart {
  /// The paragraphs with their words, without what stands between them in other languages.
  let text: TokenizedDocument
  /// For each sentence of ``text`` the one of the document, and how far its tokens are moved.
  private let sentences: [(index: Int, shift: Int)]

  /// Takes some paragraphs out of a document.
  ///
  /// - Parameters:
  ///   - paragraphs: Their indices, in order.
  ///   - language: What they are in.
  ///   - document: Where they stand.
  init(_ paragraphs: [Int], in language: Language, of document: TokenizedDocument) {
    var (tokens, parts, own): ([Token], [Sentence], [Paragraph]) = ([], [], [])
    var sentences: [(index: Int, shift: Int)] = []
    for paragraph in paragraphs {
      let first = parts.count
      for index in document.paragraphs[paragraph].sentences {
        let range = document.sentences[index].tokens
        sentences.append((index, range.lowerBound - tokens.count))
        let moved = tokens.count..<tokens.count + range.count
        parts.append(Sentence(span: document.sentences[index].span, tokens: moved, paragraph: own.count))
        tokens += document.tokens[range]
      }
      let (span, role) = (document.paragraphs[paragraph].span, document.paragraphs[paragraph].role)
      own.append(Paragraph(span: span, sentences: first..<parts.count, role: role))
    }
    text = TokenizedDocument(
      document: document.document, language: language, paragraphs: own, sentences: parts, tokens: tokens)
    self.sentences = sentences
  }

  /// A mention of the part as one of the document.
  func inDocument(_ mention: Mention) -> Mention {
    let sentence = sentences[mention.sentence]
    var moved = mention
    moved.sentence = sentence.index
    moved.tokens = mention.tokens.lowerBound + sentence.shift..<mention.tokens.upperBound + sentence.shift
    return moved
  }
}

extension TokenizedDocument {
  /// The parts of a document whose paragraphs are in several languages with a tagger, in the order of their first paragraphs; none where
  /// one tagger reads it all.
  ///
  /// - Complexity: O(*n*) for *n* tokens of such a document.
  func languageParts() -> [LanguagePart] {
    let languages = passageLanguages
    if languages.isUniform { return [] }
    var order: [Language] = []
    var paragraphsOf: [Language: [Int]] = [:]
    for (index, paragraph) in paragraphs.enumerated() {
      let found = languages[paragraph.span.start]
      let language = TaggerModel.languages.contains(found.primary) ? found : self.language
      if paragraphsOf[language] == nil { order.append(language) }
      paragraphsOf[language, default: []].append(index)
    }
    return order.map { LanguagePart(paragraphsOf[$0] ?? [], in: $0, of: self) }
  }
}
