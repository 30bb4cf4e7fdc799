public import TextModel

/// Finds the people, places and organizations that a document names, and what else taggers of your own know.
///
///     let mentions = EntityExtractor().mentions(in: text)
public struct EntityExtractor: Sendable {
  /// The taggers that were given.
  private let taggers: [any MentionTagger]
  /// Whether the tagger of the package is heard behind them.
  private let usesBuiltInTagger: Bool

  /// Creates an extractor that leaves the finding to `tagger`.
  public init(tagger: any MentionTagger) {
    taggers = [tagger]
    usesBuiltInTagger = false
  }

  /// Creates an extractor with the trained taggers that come with the package, one for each language.
  ///
  /// A document in a language that has none is read by the English one.
  public init() {
    taggers = []
    usesBuiltInTagger = true
  }

  /// Creates an extractor that finds what the package's own tagger finds, and what other taggers add.
  ///
  ///     struct ShipTagger: MentionTagger {
  ///       func mentions(in text: TokenizedDocument) -> [Mention] {
  ///         text.text.ranges(of: "Aurora").compactMap { text.mention(of: EntityType("vessel"), at: $0) }
  ///       }
  ///     }
  ///     let extractor = EntityExtractor(adding: ShipTagger())
  ///
  /// Of mentions that overlap the longest is kept, of equals the leftmost, of those that of the tagger named first; the
  /// package's own comes last.
  ///
  /// - Parameter taggers: The taggers, of which the first goes before the others.
  public init(adding taggers: any MentionTagger...) {
    self.taggers = taggers
    usesBuiltInTagger = true
  }

  /// The mentions of one document, in text order, none overlapping another.
  ///
  /// - Precondition: What a tagger of your own finds is made of tokens of one sentence of the document.
  /// - Complexity: That of the taggers; O(*n*) for the rules.
  public func mentions(in document: TokenizedDocument) -> [Mention] { mentions(in: document, threads: 1) }

  /// The same, with a long document read by several threads where its taggers can.
  private func mentions(in document: TokenizedDocument, threads: Int) -> [Mention] {
    func mentions(_ tagger: any MentionTagger) -> [Mention] {
      guard let tagger = tagger as? any StretchTagger else { return tagger.mentions(in: document) }
      return tagger.mentions(in: document, threads: threads)
    }
    let builtIn = usesBuiltInTagger ? mentions(BuiltInTagger()) : []
    if taggers.isEmpty { return builtIn }
    let found = taggers.flatMap(mentions)
    precondition(found.allSatisfy(document.holds), "A tagger's mention needs tokens of one sentence of its document")
    return (found + builtIn).withoutOverlaps()
  }

  /// The document with its mentions, without its tokens.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  public func extract(_ document: TokenizedDocument) -> ExtractedDocument {
    ExtractedDocument(document, mentions: mentions(in: document))
  }

  /// The document with its mentions, read in its own language where the package has a tagger for that.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - language: What to take it for otherwise.
  /// - Returns: The mentions with what they stand in.
  /// - Complexity: O(*n* log *n*) for *n* words.
  public func extract(_ document: Document, orIn language: Language = .english) -> ExtractedDocument {
    extract(document, orIn: language, threads: 1)
  }

  /// The same for a long document, of which several threads read parts; the mentions are the same for any number.
  package func extract(_ document: Document, orIn language: Language, threads: Int) -> ExtractedDocument {
    let text = TokenizedDocument(document, language: document.readingLanguage(or: language))
    return ExtractedDocument(text, mentions: mentions(in: text, threads: threads))
  }
}
