internal import EntityExtraction
internal import TextModel

/// Names in the owner's form that no apostrophe shows, told by the plain form that the corpus has as well: "Merkels" of "Merkel".
///
/// Only languages with ``ResolutionLexicon/genitiveEndings`` have them.
struct OwnerForms: Sendable {
  /// How often names end in each word, by type.
  private var counts: [Substring: [EntityType: Int]] = [:]

  /// Counts the names of documents in such languages.
  ///
  /// - Complexity: O(*n*) for *n* mentions of such documents.
  init(_ documents: [ExtractedDocument]) {
    for document in documents where Self.mayHave(document.language) || !document.passageLanguages.isUniform {
      for mention in document.mentions {
        guard Self.mayHave(document.language(of: mention)), let word = Self.lastWord(document.surface(of: mention))
        else { continue }
        counts[word, default: [:]][mention.type, default: 0] += 1
      }
    }
  }

  /// The plain form of a name and what it names; nil where it is one.
  ///
  /// The plain form must be as frequent as the other one at least: "Hans" is no owner's form of "Han". It may be of another type, and is
  /// right then, as a tagger takes an owner's form that it has never seen for a surname.
  func plain(
    _ surface: Substring, of type: EntityType, _ lexicon: ResolutionLexicon
  ) -> (surface: Substring, type: EntityType)? {
    guard !lexicon.genitiveEndings.isEmpty, let word = Self.lastWord(surface) else { return nil }
    let own = counts[word]?.values.reduce(0, +) ?? 0
    for ending in lexicon.genitiveEndings where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      guard stem.count > 2, let plain = counts[stem], plain.values.reduce(0, +) >= own else { continue }
      let most = plain.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? type
      return (surface.dropLast(ending.count), plain[type] == nil ? most : type)
    }
    return nil
  }

  /// Whether a language has such forms.
  private static func mayHave(_ language: Language) -> Bool {
    !ResolutionLexicon.of(language).genitiveEndings.isEmpty
  }

  private static func lastWord(_ surface: Substring) -> Substring? {
    surface.split(whereSeparator: { $0.isWhitespace || $0 == "-" }).last
  }
}
