internal import TextModel

/// What a language's keywords are read with.
struct KeywordLexicon: Sendable {
  /// The lemma of a word in lower case.
  var lemma: @Sendable (_ word: String) -> Lemma
  /// Words, by their lemmas or their forms, that say nothing of what a sentence is about.
  var generalWords: Set<String>
  /// Whether nouns have a capital inside of sentences, too, where a capital tells of a name in other languages.
  var capitalizesNouns = false

  /// The lexicon of a language; nil where there is none: its documents have no keywords.
  static func of(_ language: Language) -> KeywordLexicon? {
    switch language.primary {
    case .english: .english
    case .german: .german
    case .french: .french
    case .spanish: .spanish
    case .dutch: .dutch
    case .portuguese: .portuguese
    case .danish: .danish
    case .swedish: .swedish
    default: nil
    }
  }
}
