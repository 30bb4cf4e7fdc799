/// The words around people's names that say who is whose relative, and who is called what, all folded.
final class PersonContextLexicon: Sendable {
  /// What joins two people: "and".
  let conjunctions: Set<String>
  /// The article before the name of a family.
  let articles: Set<String>
  /// What follows the name of a family: "family", "brothers".
  let familyWords: Set<String>
  /// The word that a family is shown with.
  let familyName: String
  /// Relatives of either sex: "son", "wife".
  let maleKin: Set<String>
  /// See ``maleKin``.
  let femaleKin: Set<String>
  /// Relatives whose sex the word doesn't tell: "cousin".
  let otherKin: Set<String>
  /// What says that namesakes are two: "no relation".
  let unrelated: [[String]]
  /// Whose relative somebody is: "his", "her".
  let possessives: Set<String>
  /// What stands between a relative and whose he is: "of".
  let kinLinks: Set<String>
  /// Verbs between a name and what its bearer is: "is his son".
  let copulas: Set<String>
  /// What stands between a name and a surname that its bearer had or has: "née".
  let surnameLinks: [[String]]
  /// What stands between a name and another name of its bearer: "better known as".
  let nameLinks: [[String]]
  /// The first words of both, which tell quickly that no such phrase stands somewhere.
  let linkStarts: Set<String>
  /// Those of either that need a comma or a bracket before them: "called".
  let pausedLinks: Set<String>

  /// Creates the lexicon of a language: words are separated by spaces, phrases by lines.
  init(
    conjunctions: String = "", articles: String = "", familyWords: String = "",
    familyName: String = "", maleKin: String = "",
    femaleKin: String = "", otherKin: String = "", unrelated: String = "", possessives: String = "",
    kinLinks: String = "", copulas: String = "", surnameLinks: String = "", nameLinks: String = "",
    pausedLinks: String = ""
  ) {
    self.conjunctions = Self.words(conjunctions)
    self.articles = Self.words(articles)
    self.familyWords = Self.words(familyWords)
    self.familyName = familyName
    self.maleKin = Self.words(maleKin)
    self.femaleKin = Self.words(femaleKin)
    self.otherKin = Self.words(otherKin)
    self.unrelated = Self.phrases(unrelated)
    self.possessives = Self.words(possessives)
    self.kinLinks = Self.words(kinLinks)
    self.copulas = Self.words(copulas)
    self.surnameLinks = Self.phrases(surnameLinks)
    self.nameLinks = Self.phrases(nameLinks)
    linkStarts = Set((self.surnameLinks + self.nameLinks).compactMap(\.first))
    self.pausedLinks = Set(pausedLinks.split(separator: "\n").map(String.init))
  }

  /// Whether a word is a relative's.
  func isKin(_ word: String) -> Bool {
    maleKin.contains(word) || femaleKin.contains(word) || otherKin.contains(word)
  }

  /// The sex of a relative.
  func sex(ofKin word: String) -> Sex? {
    maleKin.contains(word) ? .male : femaleKin.contains(word) ? .female : nil
  }

  private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

  /// The phrases of a list, the longest first.
  private static func phrases(_ list: String) -> [[String]] {
    let phrases = list.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    return phrases.sorted { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) }
  }
}
