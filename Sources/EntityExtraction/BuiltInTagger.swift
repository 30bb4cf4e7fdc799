public import TextModel

/// The trained taggers that come with the package: each document is read by that of its language, one in a language that has none by
/// that of English, and passages in another language by that of theirs.
public struct BuiltInTagger: MentionTagger, StretchTagger {
  private let minimumScore: Double

  /// Creates the tagger.
  ///
  /// - Parameter minimumScore: Mentions that are less likely than this are left out, 0...1.
  public init(minimumScore: Double = 0) { self.minimumScore = minimumScore }

  /// The mentions of one document, in text order, none overlapping another.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  public func mentions(in document: TokenizedDocument) -> [Mention] { mentions(in: document, threads: 1) }

  package func mentions(in document: TokenizedDocument, threads: Int) -> [Mention] {
    let parts = document.languageParts()
    if parts.isEmpty { return mentionsByStretch(in: document, threads: threads) }
    return parts.flatMap { part in mentionsByStretch(in: part.text, threads: threads).map(part.inDocument) }
      .sorted { $0.span < $1.span }
  }

  package func mentions(inStretch document: TokenizedDocument) -> [Mention] {
    guard let model = TaggerModel.builtIn(for: document.language) ?? .english else {
      return RuleTagger().mentions(inStretch: document)
    }
    return SequenceTagger(model: model, minimumScore: minimumScore).mentions(inStretch: document)
  }
}

extension Document {
  /// The language whose words and tagger read the document: its own where the package has a tagger for that, or else another.
  package func readingLanguage(or language: Language = .english) -> Language {
    guard let own = self.language.flatMap(Language.init(code:))?.primary, TaggerModel.languages.contains(own) else {
      return language
    }
    return own
  }
}
