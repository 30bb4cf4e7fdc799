internal import EntityExtraction
internal import TextModel

/// Names in the owner's form that no apostrophe shows, told by the plain form that the corpus has as well: "Merkels" of "Merkel".
///
/// Only languages with ``ResolutionLexicon/genitiveEndings`` have them.
struct OwnerForms: Sendable {
  /// How often names end in each word, by type.
  private var counts: [EntityType: [Substring: Int]] = [:]

  /// Counts the names of documents in such languages.
  ///
  /// - Complexity: O(*n*) for *n* mentions of such documents.
  init(_ documents: [ExtractedDocument]) {
    for document in documents where !ResolutionLexicon.of(document.language).genitiveEndings.isEmpty {
      for mention in document.mentions {
        guard let word = Self.lastWord(document.surface(of: mention)) else { continue }
        counts[mention.type, default: [:]][word, default: 0] += 1
      }
    }
  }

  /// The plain form of a mention; nil where it is one.
  ///
  /// The plain form must be as frequent as the other one at least: "Hans" is no owner's form of "Han".
  func plain(_ surface: Substring, of type: EntityType, _ lexicon: ResolutionLexicon) -> Substring? {
    guard !lexicon.genitiveEndings.isEmpty, let counts = counts[type], let word = Self.lastWord(surface) else {
      return nil
    }
    for ending in lexicon.genitiveEndings where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      guard stem.count > 2, let plain = counts[stem], plain >= counts[word] ?? 0 else { continue }
      return surface.dropLast(ending.count)
    }
    return nil
  }

  private static func lastWord(_ surface: Substring) -> Substring? {
    surface.split(whereSeparator: { $0.isWhitespace || $0 == "-" }).last
  }
}
