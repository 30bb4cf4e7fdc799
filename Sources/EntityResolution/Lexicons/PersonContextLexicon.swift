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
  /// What stands before a word for a relative and makes a further one of it: "great" of "great-grandson".
  let kinLeads: Set<String>
  /// What stands behind one: "in law" of "brother-in-law".
  let kinTails: [[String]]
  /// Endings of plurals that are a letter longer than "s": "ses" of "Joneses".
  let longPlurals: [String]
  /// What says that namesakes are two: "no relation".
  let unrelated: [[String]]
  /// Whose relative somebody is: "his", "her".
  let possessives: Set<String>
  /// Those of ``possessives`` that tell the owner's sex: "his", "her".
  let malePossessives: Set<String>
  /// See ``malePossessives``.
  let femalePossessives: Set<String>
  /// What tells one of several children: "the elder", "the younger".
  let siblingWords: Set<String>
  /// The words for a wife.
  let wives: Set<String>
  /// What says behind two names that both are one person's: "are the same".
  let sameness: [[String]]
  /// What is called after a family behind the article: "the Buddle farm".
  let estateWords: Set<String>
  /// What stands between a name and that of a pope or the like, of one word perhaps: "became pope".
  let regnalLinks: Set<[String]>
  /// The titles of peers behind a name, before the peerage: "Duke of", "Lord".
  let peerages: Set<String>
  /// What may stand before one: "later", "the", "first".
  let peerageLeads: Set<String>
  /// What stands before a place more often than before a person: "at".
  let placeLinks: Set<String>
  /// What stands between a relative and whose he is: "of".
  let kinLinks: Set<String>
  /// What stands before the dates of a life in lists of children: "b.", "born".
  let lifeWords: Set<String>
  /// What is said of women only behind their name: "she".
  let femalePronouns: Set<String>
  /// What stands before the name of birth at the start of a sentence: "Born Frances Gumm in Minnesota, Judy Garland".
  let birthOpeners: Set<String>
  /// Verbs between a name and what its bearer is: "is his son".
  let copulas: Set<String>
  /// What stands between a name and another name of its bearer, by its first word; of one first word those that tell no surname of birth
  /// first, longer ones before shorter ones.
  let nameLinks: [String: [NameLink]]

  /// Creates the lexicon of a language: words are separated by spaces, phrases by lines.
  ///
  /// `surnameLinks` stand before a surname that somebody had or has ("née"), `nameLinks` before another name ("better known as"), and
  /// `pausedLinks` are those of either that need a comma or a bracket before them ("called").
  init(
    conjunctions: String = "", articles: String = "", familyWords: String = "",
    familyName: String = "", maleKin: String = "",
    femaleKin: String = "", otherKin: String = "", kinLeads: String = "",
    kinTails: String = "", longPlurals: [String] = [], unrelated: String = "", possessives: String = "",
    malePossessives: String = "", femalePossessives: String = "", siblingWords: String = "", wives: String = "",
    sameness: String = "", estateWords: String = "", regnalLinks: String = "", peerages: String = "",
    peerageLeads: String = "", placeLinks: String = "",
    kinLinks: String = "", femalePronouns: String = "", lifeWords: String = "", birthOpeners: String = "",
    copulas: String = "", surnameLinks: String = "", nameLinks: String = "",
    pausedLinks: String = ""
  ) {
    self.conjunctions = Self.words(conjunctions)
    self.articles = Self.words(articles)
    self.familyWords = Self.words(familyWords)
    self.familyName = familyName
    self.maleKin = Self.words(maleKin)
    self.femaleKin = Self.words(femaleKin)
    self.otherKin = Self.words(otherKin)
    self.kinLeads = Self.words(kinLeads)
    self.kinTails = Self.phrases(kinTails)
    self.longPlurals = longPlurals
    self.unrelated = Self.phrases(unrelated)
    self.possessives = Self.words(possessives)
    self.malePossessives = Self.words(malePossessives)
    self.femalePossessives = Self.words(femalePossessives)
    self.siblingWords = Self.words(siblingWords)
    self.wives = Self.words(wives)
    self.sameness = Self.phrases(sameness)
    self.estateWords = Self.words(estateWords)
    self.regnalLinks = Set(Self.phrases(regnalLinks))
    self.peerages = Self.words(peerages)
    self.peerageLeads = Self.words(peerageLeads)
    self.placeLinks = Self.words(placeLinks)
    self.kinLinks = Self.words(kinLinks)
    self.lifeWords = Self.words(lifeWords)
    self.femalePronouns = Self.words(femalePronouns)
    self.birthOpeners = Self.words(birthOpeners)
    self.copulas = Self.words(copulas)
    let paused = Set(Self.phrases(pausedLinks))
    let links = [(nameLinks + "\n" + regnalLinks, false), (surnameLinks, true)].flatMap { list, isOfBirth in
      Self.phrases(list).map { NameLink(words: $0, isOfBirth: isOfBirth, needsPause: paused.contains($0)) }
    }
    self.nameLinks = Dictionary(grouping: links) { $0.words[0] }
  }

  /// Whether a word is a relative's.
  func isKin(_ word: String) -> Bool {
    let word = kin(word)
    return maleKin.contains(word) || femaleKin.contains(word) || otherKin.contains(word)
  }

  /// The sex of a relative.
  func sex(ofKin word: String) -> Sex? {
    let word = kin(word)
    return maleKin.contains(word) ? .male : femaleKin.contains(word) ? .female : nil
  }

  /// "brother" of "brother-in-law", "grandson" of "great-grandson".
  private func kin(_ word: String) -> String {
    // Most words are one.
    guard word.utf8.contains(UInt8(ascii: " ")) else { return word }
    var parts = word.split(separator: " ").map(String.init)
    if let end = kinTails.first(where: { parts.count == $0.count + 1 && parts.dropFirst().elementsEqual($0) }) {
      parts.removeLast(end.count)
    }
    return parts.dropLast().allSatisfy(kinLeads.contains) ? parts[parts.count - 1] : word
  }

  private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

  /// The phrases of a list, the longest first.
  private static func phrases(_ list: String) -> [[String]] {
    let phrases = list.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    return phrases.sorted { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) }
  }
}

/// Words between a name and another name of its bearer.
struct NameLink: Sendable {
  /// The words, folded or in small letters.
  let words: [String]
  /// Whether a surname of birth stands behind it: "née".
  let isOfBirth: Bool
  /// Whether it needs a comma or a bracket before it.
  let needsPause: Bool
}
