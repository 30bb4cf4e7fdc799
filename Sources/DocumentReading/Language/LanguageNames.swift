package import TextModel

/// What languages are called in messages, and by people.
package enum LanguageNames {
  /// The name of a language; its tag where none is known.
  package static func name(of language: Language) -> String { english[language.primary.code] ?? language.code }

  /// Whether a language has a name.
  package static func hasName(_ language: Language) -> Bool { english[language.primary.code] != nil }

  /// The language that a name in English or a code of ISO 639-2 stands for; nil where none is known.
  ///
  /// Several languages that share a name, as the two kinds of Norwegian, are the one whose code is the last.
  package static func language(of text: String) -> Language? {
    let text = text.lowercased()
    let code = threeLetters[text] ?? english.filter { $0.value.lowercased() == text }.map(\.key).max()
    return code.flatMap(Language.init(code:))
  }

  /// Codes of ISO 639-2, both where there are two, of languages that have a name.
  private static let threeLetters = [
    "alb": "sq", "ara": "ar", "arm": "hy", "baq": "eu", "bul": "bg", "cat": "ca", "ces": "cs", "chi": "zh", "cym": "cy",
    "cze": "cs", "dan": "da", "deu": "de", "dut": "nl", "ell": "el", "eng": "en", "est": "et", "eus": "eu", "fas": "fa",
    "fin": "fi", "fra": "fr", "fre": "fr", "geo": "ka", "ger": "de", "gle": "ga", "glg": "gl", "gre": "el", "heb": "he",
    "hin": "hi", "hrv": "hr", "hun": "hu", "hye": "hy", "ice": "is", "ind": "id", "isl": "is", "ita": "it", "jpn": "ja",
    "kat": "ka", "kor": "ko", "lat": "la", "lav": "lv", "lit": "lt", "mac": "mk", "may": "ms", "mkd": "mk", "msa": "ms",
    "nld": "nl", "nno": "nn", "nob": "nb", "nor": "no", "per": "fa", "pol": "pl", "por": "pt", "ron": "ro", "rum": "ro",
    "rus": "ru", "slk": "sk", "slo": "sk", "slv": "sl", "spa": "es", "sqi": "sq", "srp": "sr", "swe": "sv", "tur": "tr",
    "ukr": "uk", "vie": "vi", "wel": "cy", "zho": "zh",
  ]
}
