internal import EntityExtraction
internal import TextModel

/// Finds the content words of a document.
struct TermReader {
  /// A content word.
  struct Word {
    /// The index of its lemma in ``Words/lemmas``.
    var lemma: Int32
    /// The UTF-8 offset of its first letter.
    var start: Int32
    /// Whether the content word before stands directly before it.
    var followsPrevious: Bool
  }

  /// The content words of some documents.
  struct Words {
    /// What words stand for; some several times, for each of their forms and languages.
    var lemmas: [Lemma]
    /// The words of each document in text order.
    var documents: [[Word]]
  }

  /// The content words of documents' stories in text order; none of documents in a language of which nothing is known.
  ///
  /// - Complexity: O(text).
  static func words(of documents: some Sequence<ExtractedDocument>) -> Words {
    var readings = LanguageReadings()
    let words = documents.map { document -> [Word] in
      guard readings.know(document) else { return [] }
      let text = text(of: document) { _ in true }
      var reader = TermReader(text: text, names: document.mentions.map(\.span))
      reader.readAll(document.passageLanguages, &readings) { _ in true }
      return reader.words
    }
    return Words(lemmas: readings.lemmas.all, documents: words)
  }

  /// The content words of those sentences alone in which other words are names than were: for each document those of then, and behind
  /// them those of now.
  ///
  /// - Complexity: O(text of the paragraphs that have such sentences).
  static func words(ofRenamed documents: some Sequence<RenamedDocument>) -> Words {
    var readings = LanguageReadings()
    var words: [[Word]] = []
    for renamed in documents {
      let document = renamed.document
      guard readings.know(document) else {
        words += [[], []]
        continue
      }
      let text = changedPart(of: renamed)
      for names in [renamed.formerNames, document.mentions.map(\.span)] {
        var reader = TermReader(text: text, names: names)
        var changes = renamed.changedNames[...]
        reader.readAll(document.passageLanguages, &readings) { sentence in
          changes = changes.drop { $0.end <= sentence.start }
          return changes.first.map { $0.start < sentence.end } ?? false
        }
        words.append(reader.words)
      }
    }
    return Words(lemmas: readings.lemmas.all, documents: words)
  }

  /// The paragraphs of a document in which other words are names than were, or more of it.
  private static func changedPart(of renamed: RenamedDocument) -> TokenizedDocument {
    var changes = renamed.changedNames[...]
    return text(of: renamed.document) { paragraph in
      changes = changes.drop { $0.end <= paragraph.span.start }
      return changes.first.map { $0.start < paragraph.span.end } ?? false
    }
  }

  /// Paragraphs of a document's story with their tokens: its sentences are known, and need not be looked for again. Where paragraphs can't
  /// be read alone, all of the document.
  private static func text(
    of document: ExtractedDocument, where isRead: (Paragraph) -> Bool
  ) -> TokenizedDocument {
    TokenizedDocument.part(
      of: document.document, language: document.language, paragraphs: document.paragraphs,
      sentences: document.sentences, where: { $0.isStory && isRead($0) })
      ?? TokenizedDocument(document.document, language: document.language)
  }

  private let text: TokenizedDocument
  private let names: [TextSpan]
  /// How words of the paragraph are read; nil where nothing is known of its language.
  private var readings: WordReadings?
  private var nextName = 0
  private var words: [Word] = []

  private init(text: TokenizedDocument, names: [TextSpan]) {
    self.text = text
    self.names = names
  }

  /// Reads the story of the document, but for sentences that are not asked for.
  private mutating func readAll(
    _ languages: PassageLanguages, _ readings: inout LanguageReadings, where isRead: (TextSpan) -> Bool
  ) {
    for paragraph in text.paragraphs where paragraph.isStory {
      self.readings = readings.of(languages[paragraph.span.start])
      for sentence in paragraph.sentences where isRead(text.sentences[sentence].span) {
        read(text.sentences[sentence].tokens)
      }
    }
  }

  private mutating func read(_ tokens: Range<Int>) {
    guard readings != nil else { return }
    var position = tokens.lowerBound
    var endOfLast: Int?
    while position < tokens.upperBound {
      let last = lastOfCompound(position, tokens)
      let word = TextSpan(text.tokens[position].span.start, text.tokens[last].span.end)
      if let lemma = lemma(of: word, from: position, to: last, isFirst: position == tokens.lowerBound) {
        words.append(Word(lemma: lemma, start: Int32(word.start), followsPrevious: endOfLast == position))
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

  /// The index of the lemma of a content word; nil for all other tokens.
  private mutating func lemma(of span: TextSpan, from first: Int, to last: Int, isFirst: Bool) -> Int32? {
    while nextName < names.count, names[nextName].end <= span.start { nextName += 1 }
    guard !(nextName < names.count && names[nextName].overlaps(span)),
      (first...last).allSatisfy({ (first - $0) % 2 != 0 || text.tokens[$0].kind == .word })
    else { return nil }
    return readings?.lemma(of: text.text(of: span), startsSentence: isFirst)
  }
}

/// How words are read in each language, with one list of lemmas.
private struct LanguageReadings {
  let lemmas = LemmaList()
  private var readings: [Language: WordReadings] = [:]

  /// How words of a language are read; nil where nothing is known of it.
  mutating func of(_ language: Language) -> WordReadings? {
    guard let lexicon = KeywordLexicon.of(language) else { return nil }
    let found = readings[language] ?? WordReadings(lexicon, lemmas: lemmas)
    readings[language] = found
    return found
  }

  /// Whether anything may be known of the words of a document.
  mutating func know(_ document: ExtractedDocument) -> Bool {
    of(document.language) != nil || !document.passageLanguages.isUniform
  }
}

extension Paragraph {
  /// Whether its words are words of the story.
  fileprivate var isStory: Bool { role == .body || role == .heading }
}
