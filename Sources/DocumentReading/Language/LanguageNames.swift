internal import TextModel

/// What languages are called in messages.
enum LanguageNames {
  /// The name of a language; its tag where none is known.
  static func name(of language: Language) -> String { english[language.primary.code] ?? language.code }
}
