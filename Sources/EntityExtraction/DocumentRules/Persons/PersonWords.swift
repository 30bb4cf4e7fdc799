/// The words by which a language speaks to people and of them; see the rules of this folder.
struct PersonWords: Sendable {
  /// What is said before a name in speaking to somebody: "O", "Dear".
  let interjections: Set<UInt64>
  /// Titles of several people: "Messrs".
  let pluralTitles: Set<UInt64>
  /// What stands behind "the" in a name: "Elder", "Great".
  let epithets: Set<UInt64>
  /// What tells bearers of one name apart: "Jr", "III".
  let generations: Set<UInt64>
  /// Past forms of verbs that their ending doesn't show: "sang".
  let pastForms: Set<UInt64>
  /// Endings of verbs whose subject stands before them: "ed", "s".
  let verbEndings: [String]
  /// Endings of surnames that hardly any other name has, folded: "sen".
  let surnameEndings: [String]
  /// Given names that are verbs at a sentence's start: "Mark", "Rose".
  let verbNames: Set<UInt64>
  /// What letters end with: "Regards", "Thanks".
  let closings: Set<UInt64>
  /// Labels of lines that name people: "From", "Present".
  let headers: Set<UInt64>
  /// Well-known people by their initials.
  let acronyms: Set<UInt64>
  /// What moves somebody to a place: "went", "flew".
  let motions: Set<UInt64>
  /// What somebody does in a place: "lives", "born".
  let dwellings: Set<UInt64>
  /// Titles of other languages before names with particles: "Sieur", "Comte".
  let foreignTitles: Set<UInt64>
  /// Ranks that are written in capitals: "DC", "PC".
  let ranks: Set<UInt64>
  /// What stands before a surname of birth: "née".
  let birthWords: Set<UInt64>
  /// Titles that the tagger takes into names: "Alhaji", "Warden".
  let titles: Set<UInt64>
  /// Those that are names of people, too: "Eze".
  let doubtfulTitles: Set<UInt64>
  /// Capitals with stops that are no initials: "P.S.", "N.B.".
  let notes: Set<UInt64>
  /// What stands before "to" and who says so: "according".
  let attributions: Set<UInt64>
  /// What is done to people and hardly to anything else: "thanked", "married".
  let addressing: Set<UInt64>
  /// What is done with people, before "to" or "with": "spoke".
  let conversing: Set<UInt64>
  /// What stands before a colon and the names of those who voted or came: "Ayes".
  let rollCalls: Set<UInt64>
  /// Offices that a surname alone stands behind: "Mayor", "Trustee".
  let offices: Set<UInt64>
  /// Surnames that are titles, offices or what bodies are called besides: "Bishop", "Church".
  let officeSurnames: Set<UInt64>
  /// Given names that are cut short, with a stop: "Wm.".
  let shortGivenNames: Set<UInt64>
  /// Whether kings and popes have figures with stops: "Christian 9."
  let hasRegnalFigures: Bool

  init(
    interjections: String = "", pluralTitles: String = "", epithets: String = "", generations: String = "",
    pastForms: String = "", verbEndings: [String] = [], surnameEndings: [String] = [], verbNames: String = "",
    closings: String = "",
    headers: String = "", acronyms: String = "", motions: String = "", dwellings: String = "",
    foreignTitles: String = "", ranks: String = "",
    birthWords: String = "", titles: String = "", doubtfulTitles: String = "",
    notes: String = "", attributions: String = "", addressing: String = "", conversing: String = "",
    rollCalls: String = "", offices: String = "",
    officeSurnames: String = "", shortGivenNames: String = "", hasRegnalFigures: Bool = false
  ) {
    self.interjections = Self.hashes(interjections)
    self.pluralTitles = Self.hashes(pluralTitles)
    self.epithets = Self.hashes(epithets)
    self.generations = Self.hashes(generations)
    self.pastForms = Self.hashes(pastForms)
    self.verbEndings = verbEndings
    self.surnameEndings = surnameEndings
    self.verbNames = Self.hashes(verbNames)
    self.closings = Self.hashes(closings)
    self.headers = Self.hashes(headers)
    self.acronyms = Self.hashes(acronyms)
    self.motions = Self.hashes(motions)
    self.dwellings = Self.hashes(dwellings)
    self.foreignTitles = Self.hashes(foreignTitles)
    self.ranks = Self.hashes(ranks)
    self.birthWords = Self.hashes(birthWords)
    self.titles = Self.hashes(titles)
    self.doubtfulTitles = Self.hashes(doubtfulTitles)
    self.notes = Self.hashes(notes)
    self.attributions = Self.hashes(attributions)
    self.addressing = Self.hashes(addressing)
    self.conversing = Self.hashes(conversing)
    self.rollCalls = Self.hashes(rollCalls)
    self.offices = Self.hashes(offices)
    self.officeSurnames = Self.hashes(officeSurnames)
    self.shortGivenNames = Self.hashes(shortGivenNames)
    self.hasRegnalFigures = hasRegnalFigures
  }

  private static func hashes(_ list: String) -> Set<UInt64> {
    Set(list.split { $0.isWhitespace }.compactMap { NameHash.of($0) })
  }
}
