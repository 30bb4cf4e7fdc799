/// The word lists that people's names are read with in texts of a language, all folded.
///
/// A class, so that names share it without counting references to its lists; it doesn't change.
final class PersonNameLexicon: Sendable {
  /// Endings that tell a son from his father, each with the one that stands for it.
  let suffixes: [String: String]
  /// Endings of that kind that an article goes before: "the Elder".
  let epithets: Set<String>
  /// The articles before ``epithets``: "the".
  let epithetArticles: Set<String>
  /// Titles that no one bears as a given name; they are cut off where a tagger left them inside a name.
  let titles: Set<String>
  /// Words between the words of a title, or before its head: "of", "foreign".
  let titleJoiners: Set<String>
  /// Titles, with their capitals, that go before names of more than two words only: "Don".
  let nobleTitles: Set<String>
  /// Titles of those who lead a state or a party: news calls them by surname even where others bear it.
  let leaderTitles: Set<String>
  /// Words that make a leader's title another's: "vice president", "former chancellor".
  let lesserTitles: Set<String>
  /// Title words that say nothing about who is meant.
  let titleStopWords: Set<String>
  /// Honorifics of men and of women, as evidence against a candidate.
  let maleHonorifics: Set<String>
  /// See ``maleHonorifics``.
  let femaleHonorifics: Set<String>
  /// Honorifics that a woman bears by her husband's name, and those of the unmarried: "Mrs. Bennet" is not "Miss Bennet".
  let marriedHonorifics: Set<String>
  /// See ``marriedHonorifics``.
  let unmarriedHonorifics: Set<String>
  /// Titles of callings that nobody follows both: a judge is no police officer. A list for each calling.
  let callings: [Set<String>]
  /// Titles of an office or a calling that a wife has no part of: "Mrs. Hill" is not Professor Hill.
  let officeTitles: Set<String>
  /// Titles of rank that stand in the place of "Mr.": "Sir", "Sheikh".
  let rankTitles: Set<String>
  /// The titles whose place they take.
  let plainTitles: Set<String>
  /// Titles of a calling that texts keep, so that they say "Mr." of somebody else beside its bearer: "Dr.", "Captain".
  let keptTitles: Set<String>
  /// Titles of ladies by rank, who are no "Miss".
  let ladyTitles: Set<String>
  /// Titles that anybody may be given: news writes "Mr. Trump" for the president, and "Mr." is no evidence for his son.
  let courtesyTitles: Set<String>
  /// Honorifics as they are shown before a lone name.
  let shownTitles: [String: String]
  /// Letters behind a name for degrees, orders and offices.
  let honours: Set<String>
  /// Lower-case words inside surnames.
  let particles: Set<String>
  /// Those that are names with a capital: "ni" of "Clara ni Dhomhnaill", but "Ni Yulan".
  let innerParticles: Set<String>
  /// Particles written as one word: "dela" for "de la".
  let joinedParticles: [String: String]
  /// What stands before the surname of birth in brackets: "née".
  let birthWords: Set<String>
  /// What stands before the place that a person is of: "of".
  let originWords: Set<String>
  /// Parts of names that a capital and a stop show to be short for others: "St." for "Saint".
  let abbreviations: [String: String]
  /// Surnames that stand before the given name in Chinese, Korean and Vietnamese names.
  let surnamesFirst: Set<String>
  /// Those of ``surnamesFirst`` that hardly serve as given names in texts of the language: two parts are enough to tell
  /// the order.
  let unmistakableSurnamesFirst: Set<String>
  /// Whether people have two surnames, of which the first is the one they are called by.
  let hasSeveralSurnames: Bool
  /// Whether two given names are a name that people go by, so that the second is no surname that others share: "João Mário".
  let pairsGivenNames: Bool
  /// Whether titles are surnames too, so that there is none behind a given name: "Fernando Pastor Belda".
  let titlesAreSurnames: Bool
  /// What given names tell.
  let givenNames: GivenNameLexicon

  /// Creates the lexicon of a language, which gives what it has; words in a string are separated by spaces.
  init(
    suffixes: [String: String] = [:], epithets: String = "", epithetArticles: String = "",
    titles: String = "", titleJoiners: String = "",
    nobleTitles: Set<String> = [],
    leaderTitles: String = "", lesserTitles: String = "", titleStopWords: String = "", maleHonorifics: String = "",
    femaleHonorifics: String = "", marriedHonorifics: String = "", unmarriedHonorifics: String = "",
    callings: [String] = [], officeTitles: String = "", rankTitles: String = "", plainTitles: String = "",
    keptTitles: String = "", ladyTitles: String = "",
    courtesyTitles: String = "", shownTitles: [String: String] = [:], honours: String = "",
    particles: String = "", innerParticles: String = "", joinedParticles: [String: String] = [:],
    birthWords: String = "",
    originWords: String = "", abbreviations: [String: String] = [:], surnamesFirst: String = "",
    unmistakableSurnamesFirst: String = "", pairsGivenNames: Bool = false,
    titlesAreSurnames: Bool = false, hasSeveralSurnames: Bool = false,
    givenNames: GivenNameLexicon = .english
  ) {
    self.suffixes = suffixes
    self.epithets = Self.words(epithets)
    self.epithetArticles = Self.words(epithetArticles)
    self.titles = Self.words(titles)
    self.titleJoiners = Self.words(titleJoiners)
    self.nobleTitles = nobleTitles
    self.leaderTitles = Self.words(leaderTitles)
    self.lesserTitles = Self.words(lesserTitles)
    self.titleStopWords = Self.words(titleStopWords)
    self.maleHonorifics = Self.words(maleHonorifics)
    self.femaleHonorifics = Self.words(femaleHonorifics)
    self.marriedHonorifics = Self.words(marriedHonorifics)
    self.unmarriedHonorifics = Self.words(unmarriedHonorifics)
    self.callings = callings.map(Self.words)
    self.officeTitles = Self.words(officeTitles)
    self.rankTitles = Self.words(rankTitles)
    self.plainTitles = Self.words(plainTitles)
    self.keptTitles = Self.words(keptTitles)
    self.ladyTitles = Self.words(ladyTitles)
    self.courtesyTitles = Self.words(courtesyTitles)
    self.shownTitles = shownTitles
    self.honours = Self.words(honours)
    self.particles = Self.words(particles)
    self.innerParticles = Self.words(innerParticles)
    self.joinedParticles = joinedParticles
    self.birthWords = Self.words(birthWords)
    self.originWords = Self.words(originWords)
    self.abbreviations = abbreviations
    self.surnamesFirst = Self.words(surnamesFirst).union(Self.words(unmistakableSurnamesFirst))
    self.hasSeveralSurnames = hasSeveralSurnames
    self.pairsGivenNames = pairsGivenNames
    self.titlesAreSurnames = titlesAreSurnames
    self.givenNames = givenNames
    self.unmistakableSurnamesFirst = Self.words(unmistakableSurnamesFirst)
  }

  private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
}
