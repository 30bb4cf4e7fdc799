import TextModel

/// Words that a language writes as one, and treebanks as the two that they are put together of.
struct Contractions {
  /// First word → second word → both, in small letters.
  private let words: [String: [String: String]]

  /// Creates the contractions of a language from rows of both words and what is written for them.
  init(_ rows: [(String, String, String)] = []) {
    words = rows.reduce(into: [:]) { words, row in words[row.0, default: [:]][row.1] = row.2 }
  }

  /// Whether there are none.
  var isEmpty: Bool { words.isEmpty }

  /// What is written for two words, with the case of the first; nil where they stand apart.
  func word(_ first: Substring, _ second: Substring) -> String? {
    guard let word = words[first.lowercased()]?[second.lowercased()] else { return nil }
    if first == first.lowercased() { return second == second.lowercased() ? word : nil }
    let isCapital = second == second.uppercased() && second.count + first.count > 2
    return isCapital ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
  }

  /// The contractions of a language; none where it has none.
  static func of(_ language: Language) -> Contractions {
    language.primary == .portuguese ? portuguese : Contractions()
  }

  /// The contractions that Portuguese writing cannot do without.
  private static let portuguese: Contractions = {
    var rows: [(String, String, String)] = []
    for article in ["o", "a", "os", "as"] {
      rows += [("de", article, "d" + article), ("em", article, "n" + article), ("por", article, "pel" + article)]
    }
    rows += [("a", "o", "ao"), ("a", "os", "aos"), ("a", "a", "à"), ("a", "as", "às")]
    let endings = ["e", "a", "es", "as"]
    let pronouns = ["est", "ess", "aquel"].flatMap { stem in endings.map { stem + $0 } } + ["isto", "isso", "aquilo"]
    for word in pronouns + ["ele", "ela", "eles", "elas"] {
      rows += [("de", word, "d" + word), ("em", word, "n" + word)]
    }
    for word in pronouns where word.hasPrefix("a") { rows.append(("a", word, "à" + word.dropFirst())) }
    return Contractions(rows + [("de", "aqui", "daqui"), ("de", "ali", "dali")])
  }()
}
