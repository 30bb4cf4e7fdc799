/// What given names tell in texts of a language: which of them stand for one another, and the sex of their bearers.
///
/// The names of English texts are known in all languages, as one document names people from everywhere. Where a language's own lists say
/// something else, they decide: "Jan" is a man in Dutch. Texts in English know English lists only.
final class GivenNameLexicon: Sendable {
  /// Folded name → the number of its group, which no other language has, unless it is a group of English texts.
  let groups: [String: Int]
  /// The number of a group → the first letter of the name that the others are short for: "W" for Bill and William.
  let initials: [Int: Character]
  /// Folded given name → the sex of its bearers.
  let sexes: [String: Sex]

  /// More groups than a language's table has.
  private static let tableLimit = 10_000

  /// Creates the lexicon of a language.
  ///
  /// - Parameters:
  ///   - tables: Groups of given names, one a line, of English texts and then of the language.
  ///   - male: Men's names of the language, separated by white space.
  ///   - female: Women's names of the language.
  ///   - base: The lexicon that the language goes on with.
  ///   - number: The number of the language among those with tables, 0 for English.
  init(tables: [String], male: String, female: String, base: GivenNameLexicon? = nil, number: Int = 0) {
    let groups = GivenNames.groups(of: tables, newFrom: number * Self.tableLimit)
    var initials: [Int: Character] = [:]
    for line in tables.flatMap({ $0.split(separator: "\n") }) {
      guard let head = line.split(separator: " ").first, let group = groups[String(head)] else { continue }
      initials[group] = initials[group] ?? head.first
    }
    (self.groups, self.initials) = (groups, initials)
    sexes = GivenNameSexes.sexes(male: male, female: female, base: base?.sexes ?? [:])
  }

  private convenience init(_ table: String, male: String, female: String, number: Int) {
    self.init(tables: [GivenNames.english, table], male: male, female: female, base: .english, number: number)
  }

  /// Given names in English texts.
  static let english = GivenNameLexicon(
    tables: [GivenNames.english], male: GivenNameSexes.englishMale, female: GivenNameSexes.englishFemale)
  /// Given names in German texts.
  static let german = GivenNameLexicon(
    GivenNames.german, male: GivenNameSexes.germanMale, female: GivenNameSexes.germanFemale, number: 1)
  /// Given names in French texts.
  static let french = GivenNameLexicon(
    GivenNames.french, male: GivenNameSexes.frenchMale, female: GivenNameSexes.frenchFemale, number: 2)
  /// Given names in Spanish texts.
  static let spanish = GivenNameLexicon(
    GivenNames.spanish, male: GivenNameSexes.spanishMale, female: GivenNameSexes.spanishFemale, number: 3)
  /// Given names in Dutch texts.
  static let dutch = GivenNameLexicon(
    GivenNames.dutch, male: GivenNameSexes.dutchMale, female: GivenNameSexes.dutchFemale, number: 4)
  /// Given names in Portuguese texts.
  static let portuguese = GivenNameLexicon(
    GivenNames.portuguese, male: GivenNameSexes.portugueseMale, female: GivenNameSexes.portugueseFemale, number: 5)
  /// Given names in Danish texts.
  static let danish = GivenNameLexicon(
    GivenNames.danish, male: GivenNameSexes.danishMale, female: GivenNameSexes.danishFemale, number: 6)
  /// Given names in Swedish texts.
  static let swedish = GivenNameLexicon(
    GivenNames.swedish, male: GivenNameSexes.swedishMale, female: GivenNameSexes.swedishFemale, number: 7)

  /// Whether a folded word is known as a given name.
  func isGivenName(_ word: String) -> Bool { sexes[word] != nil || groups[word] != nil }

  /// Whether an initial may be a given name's, or that of the name which it is short for: "W." of Bill, but not "T." of Edward.
  func isInitial(_ letter: Character, of name: String) -> Bool {
    name.first == letter || groups[name].map { initials[$0] == letter } ?? false
  }
}

extension GivenNameLexicon: Hashable {
  static func == (a: GivenNameLexicon, b: GivenNameLexicon) -> Bool { a === b }

  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
