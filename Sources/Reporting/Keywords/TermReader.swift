internal import EntityExtraction
internal import TextModel

/// Finds the content words of a document.
struct TermReader {
  /// A content word.
  struct Word {
    var lemma: Lemma
    /// The UTF-8 offset of its first letter.
    var start: Int
    /// Whether the content word before stands directly before it.
    var followsPrevious: Bool
  }

  /// The content words of a document's story in text order; none where nothing is known of its language.
  ///
  /// - Complexity: O(text).
  static func words(of document: ExtractedDocument) -> [Word] {
    guard let lexicon = KeywordLexicon.of(document.language) else { return [] }
    let text = TokenizedDocument(document.document, language: document.language)
    var reader = TermReader(text: text, lexicon: lexicon, names: document.mentions.map(\.span))
    for paragraph in text.paragraphs where [.body, .heading].contains(paragraph.role) {
      for sentence in paragraph.sentences { reader.read(text.sentences[sentence].tokens) }
    }
    return reader.words
  }

  private let text: TokenizedDocument
  private let lexicon: KeywordLexicon
  private let names: [TextSpan]
  private var nextName = 0
  private var lemmas: [Substring: Lemma] = [:]
  private var words: [Word] = []

  private init(text: TokenizedDocument, lexicon: KeywordLexicon, names: [TextSpan]) {
    self.text = text
    self.lexicon = lexicon
    self.names = names
  }

  private mutating func read(_ tokens: Range<Int>) {
    var position = tokens.lowerBound
    var endOfLast: Int?
    while position < tokens.upperBound {
      let last = lastOfCompound(position, tokens)
      let word = TextSpan(text.tokens[position].span.start, text.tokens[last].span.end)
      if let lemma = lemma(of: word, from: position, to: last, isFirst: position == tokens.lowerBound) {
        words.append(Word(lemma: lemma, start: word.start, followsPrevious: endOfLast == position))
        endOfLast = last + 1
      }
      position = last + 1
    }
  }

  /// The last token of a compound with hyphens: "vice" "-" "chairman".
  private func lastOfCompound(_ first: Int, _ tokens: Range<Int>) -> Int {
    var last = first
    while last + 2 < tokens.upperBound, text.tokens[last].kind == .word, text.tokens[last + 2].kind == .word,
      !text.tokens[last + 1].followsSpace, !text.tokens[last + 2].followsSpace,
      text.text(of: text.tokens[last + 1]) == "-"
    {
      last += 2
    }
    return last
  }

  /// The lemma of a content word; nil for all other tokens.
  private mutating func lemma(of span: TextSpan, from first: Int, to last: Int, isFirst: Bool) -> Lemma? {
    while nextName < names.count, names[nextName].end <= span.start { nextName += 1 }
    guard !(nextName < names.count && names[nextName].overlaps(span)),
      (first...last).allSatisfy({ (first - $0) % 2 != 0 || text.tokens[$0].kind == .word })
    else { return nil }
    let letters = text.text(of: span)
    let lowered = letters.lowercased()
    // Inside a sentence a capital is a name that was not found, or a title; at its start the word must be known.
    let isCapital = lowered != letters
    if isCapital && !isFirst { return nil }
    let lemma: Lemma
    if first == last {
      lemma = known(letters, lowered)
    } else {
      let head = known(text.text(of: text.tokens[last]), text.text(of: text.tokens[last]).lowercased())
      let lead = text.document.text[TextSpan(span.start, text.tokens[last].span.start)].lowercased()
      lemma = Lemma(text: lead + head.text, wordClass: head.wordClass == .verb ? .adjective : head.wordClass)
    }
    if isCapital && lemma.wordClass == .unknown { return nil }
    return isContent(lemma, lowered) ? lemma : nil
  }

  private mutating func known(_ letters: Substring, _ lowered: String) -> Lemma {
    if let lemma = lemmas[letters] { return lemma }
    let lemma = lexicon.lemma(lowered)
    lemmas[letters] = lemma
    return lemma
  }

  private func isContent(_ lemma: Lemma, _ form: String) -> Bool {
    lemma.wordClass != .adverb && lemma.text.utf8.count > 2 && !lexicon.generalWords.contains(lemma.text)
      && !lexicon.generalWords.contains(form) && lemma.text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" }
      && !(lemma.wordClass == .unknown && (form.hasSuffix("ly") || form.utf8.count < 4))
  }
}
