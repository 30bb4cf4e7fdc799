internal import CLanguageDetector
internal import TextModel

/// Tells in which language a document is written, and which of its paragraphs are in another one.
///
/// Through Chromium's Compact Language Detector 2, which counts sequences of four letters: D. Sites, *Compact Language Detector 2*,
/// github.com/CLD2Owners/cld2. Where it isn't to be had, no language is told and nothing is left out.
///
/// Lists of names look like any language. What is called another language has enough letters, nearly all of them in it, and words in
/// small letters between the names.
struct LanguageFinder {
  /// A document has so many letters before it is left out, and one whose source says so too.
  static let (documentLetters, declaredLetters) = (200, 60)
  /// So many of a hundred letters are in the other language.
  static let documentPercent = 80
  /// A paragraph has so many letters before it is called another language, and so many of a hundred are in it.
  static let (paragraphLetters, paragraphPercent) = (100, 95)
  /// So many of a hundred words begin with a small letter, where letters have two sizes.
  static let smallWordPercent = 30

  /// The language of the reader.
  let own: Language

  /// What is found of a document.
  enum Finding: Hashable {
    /// It is in the reader's language, or that isn't sure.
    case own
    /// It is in another one.
    case other(Language)
  }

  /// Looks at the story of a document.
  ///
  /// - Parameters:
  ///   - document: The document; its language is set where it is sure.
  ///   - marksParagraphs: Whether paragraphs in another language than the reader's become boilerplate that says so.
  /// - Returns: Whose language it is in.
  /// - Complexity: O(*n*) for *n* bytes.
  func mark(_ document: inout Document, marksParagraphs: Bool) -> Finding {
    var text = document.text
    let declared = document.language.flatMap(Language.init(code:))
    return text.withUTF8 { bytes in
      let story = StorySpans(document).spans
      let sample = Sample(bytes, story)
      guard let found = sample.language() else { return .own }
      if isOther(found.language), isSure(found, sample, declared) {
        document.language = document.language ?? found.language.code
        return .other(found.language)
      }
      // What the source declares may be the language of the site.
      if marksParagraphs, let declared, isOther(declared), !isOther(found.language), isSure(found, sample, nil) {
        document.language = found.language.code
      }
      let mayBeMixed = isOther(found.language) || found.percent < 99
      if marksParagraphs, mayBeMixed { markParagraphs(story, in: bytes, of: &document) }
      if document.language == nil, found.isReliable, !isOther(found.language) {
        document.language = found.language.code
      }
      return .own
    }
  }

  private func isSure(_ found: Sample.Found, _ sample: Sample, _ declared: Language?) -> Bool {
    guard found.isReliable, found.percent >= Self.documentPercent, sample.hasSmallWords else { return false }
    let isDeclared = declared.map { Self.areAlike($0, found.language) } ?? false
    return sample.letters >= (isDeclared ? Self.declaredLetters : Self.documentLetters)
  }

  private func markParagraphs(
    _ story: [TextSpan], in bytes: UnsafeBufferPointer<UInt8>, of document: inout Document
  ) {
    var parts: [DocumentPart] = []
    for span in story {
      let sample = Sample(bytes, [span])
      guard sample.letters >= Self.paragraphLetters, let found = sample.language(), isOther(found.language),
        found.isReliable, found.percent >= Self.paragraphPercent, sample.hasSmallWords
      else { continue }
      parts.append(DocumentPart(span, .boilerplate, reason: "in \(LanguageNames.name(of: found.language))"))
    }
    document.add(parts)
  }

  private func isOther(_ language: Language) -> Bool { !Self.areAlike(language, own) }

  /// Languages under several names, and those that a detector of letters mistakes for each other.
  private static let alike: [Set] = [["nb", "nn", "no"], ["bs", "hr", "sh", "sr"], ["id", "ms"], ["fil", "tl"]]

  private static func areAlike(_ a: Language, _ b: Language) -> Bool {
    let (a, b) = (a.primary.code, b.primary.code)
    return a == b || alike.contains { $0.contains(a) && $0.contains(b) }
  }
}

/// The paragraphs of a document that are its story.
private struct StorySpans {
  private(set) var spans: [TextSpan] = []

  init(_ document: Document) {
    let others = document.parts.filter { !$0.role.isStory }.map(\.span)
    var next = 0
    for span in Self.paragraphs(document) {
      while next < others.count, others[next].end <= span.start { next += 1 }
      if next < others.count, others[next].start <= span.start, others[next].end >= span.end { continue }
      spans.append(span)
    }
  }

  /// Lines where these are paragraphs, blocks between blank lines elsewhere.
  private static func paragraphs(_ document: Document) -> [TextSpan] {
    let bytes = Array(document.text.utf8)
    var lines = TextLines(bytes, from: 0)
    var spans: [TextSpan] = []
    var isOpen = false
    while let line = lines.next() {
      let content = line.content
      let isBlank = bytes[content].allSatisfy { $0 <= 0x20 }
      if isBlank {
        isOpen = false
      } else if isOpen, document.lineEnds != .ending {
        spans[spans.count - 1] = TextSpan(spans[spans.count - 1].start, content.upperBound)
      } else {
        spans.append(TextSpan(content.lowerBound, content.upperBound))
        isOpen = true
      }
    }
    return spans
  }
}

/// Pieces of a text, put together to be looked at.
private struct Sample {
  /// What the detector says.
  struct Found {
    var language: Language
    var percent: Int
    var isReliable: Bool
  }

  /// No more bytes are looked at.
  private static let reach = 1 << 20

  private var bytes: [UInt8] = []
  /// How many bytes of letters there are: one for each letter of English, more for each of scripts that say more with one.
  private(set) var letters = 0
  private var (small, large) = (0, 0)

  init(_ text: UnsafeBufferPointer<UInt8>, _ spans: [TextSpan]) {
    for span in spans where bytes.count < Self.reach {
      bytes.append(contentsOf: text[span.start..<span.end])
      bytes.append(0x0A)
    }
    var isInside = false
    for byte in bytes {
      let isSmall = byte &- UInt8(ascii: "a") < 26 || byte >= 0xC4
      let isLarge = byte &- UInt8(ascii: "A") < 26
      if isSmall || isLarge || byte >= 0x80 { letters += 1 }
      if !isInside, isSmall { small += 1 }
      if !isInside, isLarge { large += 1 }
      isInside = isSmall || isLarge || byte >= 0x80
    }
  }

  /// Whether enough words begin with small letters to be more than names; a script without two sizes has only small ones.
  var hasSmallWords: Bool { small * 100 >= (small + large) * LanguageFinder.smallWordPercent }

  /// The language of most of it; nil where none can be told.
  func language() -> Found? {
    let found = bytes.withUnsafeBytes { bytes in
      cld_detect(bytes.bindMemory(to: CChar.self).baseAddress, Int32(clamping: bytes.count))
    }
    guard let code = found.code, let language = Language(code: Self.today(String(cString: code))) else { return nil }
    return Found(language: language, percent: Int(found.percent), isReliable: found.is_reliable != 0)
  }

  /// Codes that have been given up since.
  private static func today(_ code: String) -> String {
    ["iw": "he", "in": "id", "ji": "yi", "jw": "jv"][code] ?? code
  }
}
