internal import TextModel

/// How a language writes the sounds of names from other alphabets: "tsch" in German, "tch" in French, "ch" in English.
///
/// Sounds that English writes with two letters stand as capitals here, so that they meet no letter of a name.
struct Transliteration: Sendable {
  /// Letters of folded names and the sounds that they stand for; longer ones first.
  private let letters: [(String, String)]
  /// What else ends surnames.
  private let endings: [(String, String)]
  /// Whether "s" before a vowel is "z" in names that were written for the language: "Schewardnadse".
  private let voicesS: Bool

  private init(_ letters: [(String, String)], endings: [(String, String)] = [], voicesS: Bool = false) {
    (self.letters, self.endings, self.voicesS) = (letters, endings, voicesS)
  }

  /// The sounds of a name's folded parts, in each way in which they may have been meant.
  func sounds(of parts: [String]) -> Set<String> {
    let plain = spelled(parts, voicing: false)
    return voicesS ? [plain, spelled(parts, voicing: true)] : [plain]
  }

  private func spelled(_ parts: [String], voicing: Bool) -> String {
    parts.enumerated().map { number, part in
      var word = part
      if number == parts.count - 1 {
        for (ending, sound) in endings where word.hasSuffix(ending) { word = word.dropLast(ending.count) + sound }
      }
      return Self.common(replaced(word, voicing: voicing))
    }.joined(separator: " ")
  }

  private func replaced(_ word: String, voicing: Bool) -> String {
    var rest = word[...]
    var result = ""
    while let first = rest.first {
      if let (written, sound) = letters.first(where: { rest.hasPrefix($0.0) }) {
        result += sound
        rest = rest.dropFirst(written.count)
      } else {
        rest = rest.dropFirst()
        let isVoiced = voicing && first == "s" && rest.first.map("aeiou".contains) ?? false
        result += voicing && first == "z" ? "ts" : isVoiced ? "z" : String(first)
      }
    }
    return result
  }

  /// What no language tells apart for sure: "y" and "i", "ye" and "e" at the start, "yo" and "e" behind "ch" and "sh".
  private static func common(_ word: String) -> String {
    var word = word
    for (written, sound) in [("y", "i"), ("ii", "i"), ("Cov", "Cev"), ("Sov", "Sev")] {
      word = word.split(separator: written, omittingEmptySubsequences: false).joined(separator: sound)
    }
    return word.hasPrefix("ie") ? String(word.dropFirst()) : word
  }

  /// The manner of a language; that of English where none is known.
  static func of(_ language: Language) -> Transliteration {
    switch language.primary {
    case .german: german
    case .french: french
    case .spanish: spanish
    case .portuguese: portuguese
    case .dutch: dutch
    case .danish, .swedish: scandinavian
    default: english
    }
  }

  private static let english = Transliteration([
    ("tch", "C"), ("ch", "C"), ("sh", "S"), ("kh", "K"), ("zh", "S"),
  ])

  private static let german = Transliteration(
    [("tsch", "C"), ("sch", "S"), ("kh", "K"), ("ch", "K"), ("w", "v"), ("j", "y")], voicesS: true)

  private static let french = Transliteration(
    [("tch", "C"), ("ch", "S"), ("kh", "K"), ("ou", "u"), ("gui", "gi"), ("gue", "ge"), ("j", "S")],
    endings: [("ine", "in")])

  private static let spanish = Transliteration([("ch", "C"), ("sh", "S"), ("kh", "K"), ("zh", "S"), ("j", "K")])

  private static let portuguese = Transliteration([
    ("tch", "C"), ("ch", "S"), ("sh", "S"), ("kh", "K"), ("x", "S"), ("j", "S"),
  ])

  private static let dutch = Transliteration([
    ("tsj", "C"), ("sj", "S"), ("zj", "S"), ("ch", "K"), ("kh", "K"), ("oe", "u"), ("j", "y"),
  ])

  private static let scandinavian = Transliteration([
    ("tj", "C"), ("sj", "S"), ("zj", "S"), ("ch", "K"), ("kh", "K"), ("j", "y"),
  ])
}
