public import TextModel

/// Finds names by rules: capitalised runs, lists of names, titles and heads of organizations, and how the whole
/// document uses a word.
///
/// Candidates are cut from runs of capitalised words, and judged twice: by the evidence in and beside them, then with
/// what was found in the rest of the document. Headlines, in which capitals mean nothing, are read last, with the names
/// that the text has.
///
/// The score of a mention is the probability of its type as the judgement gives it. On other documents of the news
/// corpus that most of the English weights come from, 95 % of the mentions scored 0.9 or more were right, 84 % of those
/// at 0.7 to 0.9, 60 % at 0.5 to 0.6; far from news it is too sure: 91 % of those at 0.9 in web text, 73 % in GUM's mixed
/// genres. A name read in a headline has nine tenths of the score of the same name in the text, or 0.6 at most where the
/// text lacks it.
public struct RuleTagger: MentionTagger, StretchTagger {
  private let gazetteer: Gazetteer?
  private let lexicon: Lexicon?

  /// Creates a tagger that knows the names of `gazetteer`; nil stands for the one that comes with the package for a
  /// document's language.
  public init(gazetteer: Gazetteer? = nil) { self.init(gazetteer: gazetteer, lexicon: nil) }

  /// Creates a tagger with a lexicon that need not be that of a document's language.
  init(gazetteer: Gazetteer?, lexicon: Lexicon?) {
    self.gazetteer = gazetteer
    self.lexicon = lexicon
  }

  /// The mentions of one document, in text order, none overlapping another.
  ///
  /// A document of more than a few thousand words is read in stretches, each for itself.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  public func mentions(in document: TokenizedDocument) -> [Mention] { mentions(in: document, threads: 1) }

  package func mentions(inStretch document: TokenizedDocument) -> [Mention] {
    let language = document.language
    let words = DocumentWords(
      document, gazetteer: gazetteer ?? .standard(for: language), lexicon: lexicon ?? .of(language))
    let candidates = CandidateFinder(document: words).candidates()
    let decision = DocumentDecision(words, candidates: candidates)
    let names = zip(candidates, decision.judgements()).compactMap { candidate, judgement in
      judgement.best.map { FoundName(candidate, type: $0.type, score: Double($0.probability)) }
    }
    let headlines = HeadlineNames(words, names: names).found()
    let all = (names + headlines).sorted { $0.words.lowerBound < $1.words.lowerBound }
    return DividedCountries(words).applied(to: all).map { $0.mention(in: words) }
  }
}
