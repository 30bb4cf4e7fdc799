internal import EntityExtraction
internal import TextModel

/// Names in the owner's form that no apostrophe shows, told by the plain form that the corpus has as well: "Merkels" of "Merkel".
///
/// Only languages with ``ResolutionLexicon/genitiveEndings`` have them.
struct OwnerForms: Sendable {
  /// How often names end in each word, by type.
  private var counts: [Substring: [EntityType: Int]] = [:]
  /// How often people's names begin with each word, where given names have owner's forms, too: "Mettes" of "Mette Bak".
  private var givenNames: [Substring: Int] = [:]
  /// Names of several words, with the owner's endings of the language that has them.
  private var wholes: [Substring: [String]] = [:]
  /// The last words of those that are no owner's form of another.
  private var surnames = Set<Substring>()
  private var firstWords = Set<Substring>()

  /// Counts the names of documents in such languages.
  ///
  /// - Complexity: O(*n*) for *n* mentions of such documents.
  init(_ documents: [ExtractedDocument]) {
    for document in documents where Self.mayHave(document.language) || !document.passageLanguages.isUniform {
      for mention in document.mentions {
        let lexicon = ResolutionLexicon.of(document.language(of: mention))
        guard !lexicon.genitiveEndings.isEmpty else { continue }
        let surface = document.surface(of: mention)
        let words = Self.words(surface)
        if words.count > 1 { wholes[surface] = lexicon.genitiveEndings }
        if lexicon.givenNamesHaveGenitives, mention.type == .person, let word = words.first {
          givenNames[word, default: 0] += 1
        }
        guard let word = words.last else { continue }
        if lexicon.givenNamesHaveGenitives, words.count > 1, Self.isLegalForm(word, lexicon) {
          counts[words[words.count - 2], default: [:]][mention.type, default: 0] += 1
        }
        counts[word, default: [:]][mention.type, default: 0] += 1
        if let lead = Self.lead(words, mention.type, lexicon) {
          counts[lead, default: [:]][mention.type, default: 0] += 1
        }
      }
    }
    firstWords = Set(wholes.keys.compactMap { Self.words($0).first })
    surnames = Set(wholes.keys.filter { plainWhole($0) == nil }.compactMap(Self.lastWord))
  }

  /// "Angela Merkel" of "Angela Merkels", where the corpus has both.
  private func plainWhole(_ surface: Substring) -> Substring? {
    (wholes[surface] ?? []).lazy.filter(surface.hasSuffix).map { surface.dropLast($0.count) }
      .first { wholes[$0] != nil }
  }

  /// The plain form of a name and what it names; nil where it is one.
  ///
  /// A name of several words is the owner's form of one that the corpus has without the ending, and its last word alone too where no other
  /// name of several words ends in it. Otherwise the plain form must be as frequent as the other one at least: "Hans" is no owner's form
  /// of "Han". It may be of another type, and is right then, as a tagger takes an owner's form that it has never seen for a surname.
  func plain(
    _ surface: Substring, of type: EntityType, _ lexicon: ResolutionLexicon
  ) -> (surface: Substring, type: EntityType)? {
    guard !lexicon.genitiveEndings.isEmpty, let word = Self.lastWord(surface) else { return nil }
    if let plain = plainWhole(surface) { return (plain, mostFrequent(Self.lastWord(plain) ?? plain, type)) }
    let own = counts[word]?.values.reduce(0, +) ?? 0
    for ending in lexicon.genitiveEndings where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      if lexicon.givenNamesHaveGenitives, type == .person, word.count == surface.count, stem.count > 2,
        givenNames[stem, default: 0] >= max(own, givenNames[word, default: 0])
      {
        return (stem, type)
      }
      guard stem.count > (ending.first?.isAlphabetic == true ? 2 : 1), let plain = counts[stem],
        plain.values.reduce(0, +) >= own
          || word.count == surface.count && surnames.contains(stem) && !surnames.contains(word)
            && !firstWords.contains(word)
      else { continue }
      return (surface.dropLast(ending.count), mostFrequent(stem, type))
    }
    return nil
  }

  /// The type if names that end in a word have it; else the one that most of them have.
  private func mostFrequent(_ word: Substring, _ type: EntityType) -> EntityType {
    guard let counts = counts[word], counts[type] == nil else { return type }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? type
  }

  /// Whether a language has such forms.
  private static func mayHave(_ language: Language) -> Bool {
    !ResolutionLexicon.of(language).genitiveEndings.isEmpty
  }

  /// The first word of a longer name that an organization may be called by: "Dynamo", "Lindborg" of "Lindborg Industries A/S".
  private static func lead(_ words: [Substring], _ type: EntityType, _ lexicon: ResolutionLexicon) -> Substring? {
    guard type == .organization, words.count > 1, let first = words.first, let last = words.last else { return nil }
    return lexicon.others.leads.contains(first.foldedName) || words.count > 2 && isLegalForm(last, lexicon)
      ? first : nil
  }

  /// Whether a word is "AB", or "A/S", which folds to two.
  private static func isLegalForm(_ word: Substring, _ lexicon: ResolutionLexicon) -> Bool {
    word.foldedName.split(separator: " ").allSatisfy { lexicon.others.legalForms.contains(String($0)) }
  }

  private static func lastWord(_ surface: Substring) -> Substring? {
    words(surface).last
  }

  private static func words(_ surface: Substring) -> [Substring] {
    surface.split(whereSeparator: { $0.isBlank || $0 == "-" })
  }
}
