import TextModel

/// The words by which rules tell companies, states, court papers and clubs; all are matched folded.
struct KindWords: Sendable {
  /// A list of words, by the hashes of their folded forms.
  struct List: Sendable {
    private let hashes: Set<UInt64>
    /// A bit for each hash: nearly all words that are asked for are on no list.
    private let bits: SIMD4<UInt64>

    /// Creates a list from words separated by spaces.
    init(_ words: String = "") {
      hashes = Set(words.split(separator: " ").compactMap { NameHash.of($0) })
      var bits = SIMD4<UInt64>.zero
      for hash in hashes { bits[Self.lane(hash)] |= 1 << (hash & 63) }
      self.bits = bits
    }

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool {
      bits[Self.lane(hash)] >> (hash & 63) & 1 != 0 && hashes.contains(hash)
    }

    @inline(__always)
    private static func lane(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 6 & 3) }
  }

  /// Phrases of one word or several, in small letters, a line each.
  struct Phrases: Sendable {
    fileprivate let phrases: [[[UInt8]]]

    init(_ phrases: String = "") {
      self.phrases = phrases.split(separator: "\n").map { $0.split(separator: " ").map { Array($0.utf8) } }
    }
  }

  /// Short forms of states, provinces and counties that nothing else is written like.
  var states = List()
  /// Those that are words, titles or names, too: they need a stop, or the place before them.
  var doubtfulStates = List()
  /// Series of reports, as citations have them between two numbers.
  var reporters = List()
  /// What stands in rules and citations besides.
  var citationWords = List()
  /// What codes are called before the sign of a section: "Penal Code".
  var codeWords = List()
  /// What parties and judges are called in court papers.
  var parties = List()
  /// What stands behind a judge's name and a comma.
  var judgeMarks = List()
  /// "v.", "vs."
  var versus = List()
  /// Hotels that many cities have one of.
  var hotelChains = List()
  /// What one team does to another.
  var sportVerbs = List()
  /// What stands before the town whose club one plays: "gegen".
  var opponents = List()
  /// What clubs are called behind their town: "City", "Rovers".
  var clubTails = List()
  /// What stands before a preposition of places that speaks of none: "grâce" of "grâce à Lucie".
  var figurativeLeads = List()
  /// What ties a club to those it stands higher or lower than: "above".
  var rankTies = List()
  /// What clubs are called before or behind their town, in all languages: "FC Midtjylland", "Racing Club de Lens".
  var clubMarks = List(ClubWords.marks)
  /// Those of ``clubMarks`` that stand for nothing else, in capitals.
  var sureClubMarks = List("fc afc cf rfc fk ifk vfb vfl tsv fsv bsc")
  /// Who plays for a club, and who stands by it: "Preston manager".
  var clubRoles = List()
  /// What only players do.
  var playerVerbs = List()
  /// What companies do, and what they have.
  var businessWords = List()
  /// Who works for companies, before "of" or "at": "analyst".
  var employers = List()
  /// What ends a firm's name behind "and": "Sons".
  var firmTails = List()
  /// What partners are together: "bankers"; and their legal forms: "LLP".
  var firmNouns = List()
  /// See ``firmNouns``.
  var partnerships = List()
  /// What two partners do as one firm: "hires".
  var firmVerbs = List()
  /// What headlines say of those whom they name, and hardly any name has: "Unveils".
  var headlineVerbs = List()
  /// What companies are, behind a short form in front of the legal form: "Motor", "Group".
  var legalForms = List()
  /// What companies deal in, at the end of their names: "Castle Security".
  var trades = List()
  /// Those of ``trades`` that hardly anybody is called, whatever lists of surnames have.
  var shortTrades = List()
  /// What stands before the firm that somebody works for: "at".
  var workplaces = List()
  /// What introduces a short form: "hereafter".
  var definers = List()
  /// What a short form is introduced with besides: "known", "as".
  var callings = List()
  /// "or".
  var alternatives = List()
  /// "it".
  var things = List()
  /// Things that have a number behind them: "Box" of "P. O. Box 12".
  var numberedThings = List()
  /// What belongs to a thing, never to somebody: "its".
  var thingOwners = List()
  /// People whom bodies of many are called after: "Doctors" of "Doctors of the World"; and what ties them to what they are for.
  var companions = List()
  /// See ``companions``.
  var companionTies = List()
  /// What says of somebody that a namesake is no relative: "no relation".
  var strangers = Phrases()
  /// What stands behind the name of a bank: "N.A."
  var bankTails = Phrases()
  /// What stands behind "in" and before whom a case is about: "re".
  var matters = List()
  /// What a line of a hearing starts with before what is said: "Q."
  var answers = List("q a")
  /// Short forms of "saint" that, with a stop, places' names begin with in all languages: "Sta. Barbara".
  var saints = List("sta sto ste")
  /// "he", "her".
  var persons = List()
  /// What ends letters, and what mailers add.
  var furniture = List()
  /// What places are called after their first owners: "Carter's Ferry".
  var ownedHeads = List()
  /// Nouns for organizations alone that a name may stand right behind: "the charity Open Desk".
  var organizationNouns = List()
  /// Those of ``organizationNouns`` that no person is called: "firm", but not "publisher".
  var impersonalNouns = List()
  /// What such a noun may stand before and still be the head: "a firm based in Leeds".
  var nounFollowers = List()
  /// Nouns for companies that a lone name may stand right behind: "Kanzlei Redeker".
  var companyNouns = List()
  /// Endings of words for what an organization is that are no part of its name, folded: "bouwer", "företaget".
  var nounEndings: [String] = []
  /// Endings of compounds that are the heads of bodies' names, folded: "dienst".
  var headEndings: [String] = []
  /// Endings of compounds that are bodies by themselves, folded: "nævnet".
  var bodyEndings: [String] = []
  /// Heads of bodies, or their endings, that are written small behind a town, folded: "kommun" of "Kristinehamns kommun".
  var smallHeads: [String] = []
  /// What may stand between the owner and such a head: "läns" of "Kalmar läns museum".
  var headLinks = List()
  /// Words for streets that are written small and belong to the name: "calle".
  var streets = List()
  /// Sights and streets that are written small, whose name "of" ties to them: "place de la République".
  var tiedSights = List()
  /// Endings of compounds that are streets, squares and canals, folded: "gracht".
  var streetEndings: [String] = []
  /// Waters and islands by which towns are told apart, and the prepositions before them: "Oberndorf am Lech".
  var waters = List()
  /// See ``waters``.
  var waterTies = List()
  /// Heads of bodies whose place belongs to the name: "Câmara" of "Câmara Municipal de Tomar".
  var localHeads = List()
  /// Endings of such heads behind which the place stands with "in", folded: "föreningen" of "Hembygdsföreningen i Ekeby".
  var localEndings: [String] = []
  /// Heads of bodies that a genitive belongs to: "Bundesministerium der Finanzen".
  var genitiveHeads = List()
  /// Heads that stand right before the place or the cause of a body: "Polizei Zarpen".
  var precedingHeads = List()
  /// Heads of bodies that have a capital inside a sentence only where they are names: "Syndicat" of "Syndicat des cheminots".
  var innerHeads = List()
  /// The articles of such a genitive: "der".
  var genitiveArticles = List()
  /// Legal forms with stops, a slash or in small letters, in lower case: "e.v.".
  var legalTails: [String] = []
  /// Parties by the letters that stand in brackets behind a politician.
  var partyLetters = List()
  /// Parties by the letters before a hyphen and a state: "R-Texas".
  var partyMarks = List()
  /// Articles that a town's club has and the town has not: "el Granada".
  var clubArticles = List()
  /// Endings of adjectives that go on with a body's name in small letters.
  var adjectiveEndings: [String] = []
  /// Branches that a number tells apart: "Local 377".
  var branches = List()
  /// Substances, documents and procedures that are written in capitals.
  var abbreviatedThings = List()
  /// What has a person's name without being one: "hurricane", "schooner".
  var calledThings = List()
  /// What is called after who described it: "Huntington's disease".
  var illnesses = List()
  /// Titles and ranks that only people's names stand behind: "Cllr.", "Colonel".
  var courtesyTitles = List()
  /// What papers are called behind their town: "Chronicle", and what may stand before that: "Evening".
  var papers = List()
  /// See ``papers``.
  var editions = List()
  /// What stands before "by" and a law firm: "instructed".
  var instructed = List()
  /// Exchanges that a colon and a company's letters stand behind: "NASDAQ: HDYN".
  var exchanges = List()
  /// What headlines call after people: "Abbott Case".
  var affairs = List()
  /// What cities call after people: "King Boulevard".
  var memorials = List()
  /// Verbs in the plural, which a person alone has none of: "are".
  var pluralVerbs = List()
  /// Orders behind people's names, with stops or without: "gcb".
  var honours = List()
  /// Degrees and the like behind people's names: "RN".
  var degrees = List()
  /// Who has studied, behind where: "an Otago graduate".
  var graduates = List()
  /// What is studied, and what for, before "at" and where: "law", "PhD".
  var subjects = List()
  /// Schools, which are called by the word before: "Harrow School".
  var schools = List()
  /// What only places have, before "of": "King", "coast".
  var realms = List()
  /// What a place is: "capital", "town".
  var settlements = List()
  /// What towns have, behind their names: "the Harlow MP".
  var localNouns = List()
  /// Rooms and halls that are called after people: "Griffin Room".
  var rooms = List()
}

extension DocumentWords {
  /// Whether a word is on a list.
  func isOn(_ list: KindWords.List, _ index: Int) -> Bool {
    if let entry = entry(index) { return list.contains(entry.hash) }
    guard words.indices.contains(index), words[index].kind == .number, let hash = hash(index..<index + 1) else {
      return false
    }
    return list.contains(hash)
  }

  /// Where the longest of some phrases that starts at a word ends; nil where none does.
  ///
  /// The case of ASCII letters is ignored, other letters have to be the same.
  func end(of phrases: KindWords.Phrases, at start: Int) -> Int? {
    phrases.phrases.filter { phrase in
      phrase.enumerated().allSatisfy { place, word in isWord(start + place, word) }
    }.map { start + $0.count }.max()
  }

  /// Whether a word is these letters, given in lower case, ignoring the case of ASCII letters.
  func isWord(_ index: Int, _ lowercase: StaticString) -> Bool {
    lowercase.withUTF8Buffer { isWord(index, $0) }
  }

  private func isWord(_ index: Int, _ lowercase: some Collection<UInt8>) -> Bool {
    guard words.indices.contains(index), words[index].span.length == lowercase.count else { return false }
    return zip(letters(index), lowercase).allSatisfy { $0 == $1 || (0x41...0x5A).contains($0) && $0 | 0x20 == $1 }
  }

  /// Whether a word of a sentence is capitalised and no word like "the".
  func isCapitalWord(_ index: Int, in sentence: Range<Int>) -> Bool {
    sentence.contains(index) && words[index].entry >= 0 && words[index].letterCase.startsUpper
      && !classes(index).contains(.function)
  }
}

extension [FoundName] {
  /// These names with others in the place of those that they touch, in text order.
  ///
  /// - Complexity: O(*n* log *n*).
  func replaced(by others: [FoundName]) -> [FoundName] {
    guard !others.isEmpty else { return self }
    var taken = Set<Int>()
    var added: [FoundName] = []
    for name in others where name.words.allSatisfy({ !taken.contains($0) }) {
      taken.formUnion(name.words)
      added.append(name)
    }
    return (filter { name in !name.words.contains { taken.contains($0) } } + added)
      .sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// Which name covers each word.
  var numberByWord: [Int: Int] {
    var numbers: [Int: Int] = [:]
    for (number, name) in enumerated() { for index in name.words { numbers[index] = number } }
    return numbers
  }
}
