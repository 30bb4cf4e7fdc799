internal import TextModel

/// Tells in which language a document is written, and which of its paragraphs are in another one.
///
/// Through Chromium's Compact Language Detector 2, which counts sequences of four letters: D. Sites, *Compact Language Detector 2*,
/// github.com/CLD2Owners/cld2. Where it isn't to be had, no language is told and nothing is left out.
///
/// Lists of names look like any language. What is called another language has enough letters, nearly all of them in it, and words in
/// small letters between the names; or, if it is one that is read, words that no other language has so many of, see ``FunctionWords``.
struct LanguageFinder {
  /// A document has so many letters before it is left out, and one whose source says so too.
  static let (documentLetters, declaredLetters) = (200, 60)
  /// So many of a hundred letters are in the other language, or in one close to it.
  static let documentPercent = 80
  /// A paragraph has so many letters before it is called another language, and so many of a hundred are in it.
  static let (paragraphLetters, paragraphPercent) = (100, 95)
  /// So many letters are enough beside a paragraph in that language.
  static let neighbourLetters = 40
  /// So many of a hundred words begin with a small letter, where letters have two sizes.
  static let smallWordPercent = 30

  /// The language of the reader.
  let own: Language
  /// The languages that are read, each with its own words; of paragraphs in others only that they are left out is told.
  var read: [Language] = []
  /// Whether paragraphs in other languages than those are left out.
  var leavesOut = true

  /// What is found of a document.
  enum Finding: Hashable {
    /// It is in the reader's language, or that isn't sure.
    case own
    /// It is in another one.
    case other(Language)
  }

  /// Looks at the story of a document.
  ///
  /// Paragraphs in another language than the reader's become passages in it where it is read, others boilerplate that says so.
  ///
  /// - Parameters:
  ///   - document: The document; its language is set where it is sure.
  ///   - isSettled: Whether it is known to be in the reader's language for the most part.
  ///   - memory: What a look at the same story found, with any language as the reader's and the same ones read.
  /// - Returns: Whose language it is in: that of the most letters where there are paragraphs in several languages that are read.
  /// - Complexity: O(*n*) for *n* bytes.
  func mark(_ document: inout Document, isSettled: Bool = false, _ memory: inout Memory?) -> Finding {
    var text = document.text
    let declared = document.language.flatMap(Language.init(code:))
    return text.withUTF8 { bytes in
      let story = StorySpans(document).spans
      let looked = memory.flatMap { $0.story == story ? $0 : nil } ?? Memory(story, bytes, isRead)
      memory = looked
      let sample = looked.sample
      guard let found = looked.found else { return .own }
      if !isSettled, isOther(found.language), isSure(found, sample, declared) {
        document.language = document.language ?? found.language.code
        return .other(found.language)
      }
      // What the source declares may be the language of the site.
      if leavesOut, let declared, isOther(declared), !isOther(found.language), isSure(found, sample, nil) {
        document.language = found.language.code
      }
      let isMixed = isOther(found.language) || found.percent < 99
      if isMixed || Self.close.contains(own.primary.code) {
        // Of paragraphs in close languages, only those are sure enough that are read.
        var finder = self
        // Nothing is left out of what is in no language that is told: filler text looks like any.
        let isTold = isSettled || declared != nil || found.isReliable && !isOther(found.language)
        finder.leavesOut = leavesOut && isMixed && isTold
        let paragraphs = ParagraphLanguages(story, in: bytes, of: document, by: finder)
        if !isSettled, let main = paragraphs.main { return .other(main) }
        document.add(paragraphs.parts(of: document))
      }
      if document.language == nil, found.isReliable, !isOther(found.language) {
        document.language = found.language.code
      }
      return .own
    }
  }

  /// What was found of a story, for who looks a second time.
  struct Memory {
    fileprivate let story: [TextSpan]
    fileprivate let sample: LanguageSample
    fileprivate let found: LanguageSample.Found?

    fileprivate init(_ story: [TextSpan], _ bytes: UnsafeBufferPointer<UInt8>, _ isRead: (Language) -> Bool) {
      self.story = story
      sample = LanguageSample(bytes, story)
      found = sample.language(amongThose: isRead)
    }
  }

  private func isSure(_ found: LanguageSample.Found, _ sample: LanguageSample, _ declared: Language?) -> Bool {
    if found.isByWords { return true }
    // What is left out must be in that language itself.
    let percent = isRead(found.language) ? found.percentWithClose : found.percent
    guard found.isReliable, percent >= Self.documentPercent, sample.hasSmallWords else { return false }
    let isDeclared = declared.map { Self.areAlike($0, found.language) } ?? false
    return sample.letters >= (isDeclared ? Self.declaredLetters : Self.documentLetters)
  }

  /// Whether documents and paragraphs in a language are read.
  func isRead(_ language: Language) -> Bool { read.contains { $0.primary == language.primary } }

  /// Whether a language is not the reader's.
  func isOther(_ language: Language) -> Bool { !Self.areAlike(language, own) }

  /// Languages under several names, and those that a detector of letters mistakes for each other.
  private static let alike: [Set] = [["nb", "nn", "no"], ["bs", "hr", "sh", "sr"], ["id", "ms"], ["fil", "tl"]]

  /// Languages so close to others that of a whole document the detector tells one of them alone.
  private static let close: Set = ["da", "es", "nb", "nn", "no", "pt", "sv"]

  private static func areAlike(_ a: Language, _ b: Language) -> Bool {
    let (a, b) = (a.primary.code, b.primary.code)
    return a == b || alike.contains { $0.contains(a) && $0.contains(b) }
  }
}
