internal import TextModel

/// The word lists that names of places and organizations are compared with in texts of a language, all folded.
///
/// A class, so that names share it without counting references to its lists; it doesn't change.
final class NonPersonNameLexicon: Sendable {
  /// Articles that are no part of a name they stand before.
  let articles: Set<String>
  /// Those of ``articles`` that, with a capital, belong to the name that is shown: "Le Monde". They are no matter for comparing.
  let nameArticles: Set<String>
  /// What ties a head to what it is the head of.
  let ofWords: Set<String>
  /// Endings of owners that text may have apart: "People 's Republic of China".
  let possessives: Set<String>
  /// Legal forms at the end of a company's name.
  let legalForms: Set<String>
  /// Those of ``legalForms`` that no surname looks like.
  let unmistakableLegalForms: Set<String>
  /// Words at the end of a company's name for what it makes or does: "Timber", "Partners".
  let companyWords: Set<String>
  /// What a company calls itself: "the Company".
  let companyHeads: Set<String>
  /// What bodies are at the end of their names that whoever they are called after has beside himself: "Foundation".
  let offshoots: Set<String>
  /// Words behind a company's name that say that all of it is meant: "Bank" of "Barclays Bank PLC".
  let wholeCompanyWords: Set<String>
  /// Words before a short form that a text gives to a name: "hereafter", "doing business as".
  let definitionWords: Set<String>
  /// Those of ``definitionWords`` that need no comma before them: "d/b/a".
  let plainDefinitionWords: Set<String>
  /// Those of ``definitionWords`` that stand before what a place or body was called before: "formerly".
  let renamingWords: Set<String>
  /// What stands between a former and a later name of a place or an organization, and those that need a comma or a bracket before them:
  /// "was renamed", "now".
  let renamings: Set<[String]>
  /// See ``renamings``.
  let pausedRenamings: Set<[String]>
  /// What stands so between two names of a place, before a pause or a year: "became".
  let placeRenamings: Set<[String]>
  /// Parts of a body that are called by their own names: "Ninth Circuit" of "Court of Appeals for the Ninth Circuit".
  let divisions: Set<String>
  /// Words that may stand before one, and before much else: "or", "the".
  let looseDefinitionWords: Set<String>
  /// Words before a place that something is in: "in", "near".
  let whereWords: Set<String>
  /// Words that an acronym skips.
  let stopWords: Set<String>
  /// Heads that stand after their field or, with "of", before it.
  let departmentHeads: [String]
  /// Heads that stand before "of" and a place, or behind the place: "University of Leeds", "Leeds University".
  let turnedHeads: Set<String>
  /// Names that mean another one when they are turned: Miami University is in Ohio.
  let neverTurned: Set<String>
  /// Words for public bodies that each country or region has one of.
  let bodies: Set<String>
  /// How names are declined.
  let declension: Declension?
  /// Words for one thing that are written in two ways.
  let spellings: [String: String]
  /// Endings that are written in two ways.
  let spellingEndings: [(written: String, usual: String)]
  /// Whether several words are written as one: "Bundeskriminalamt".
  let hasCompounds: Bool
  /// The word for saints whose churches and hospitals are called by their names alone: "St. Luke's".
  let saint: String?
  /// What makes a plural.
  let pluralEnding: String?
  /// The word for islands that may be left out with the plural's ending put in its place: "The Falklands".
  let islands: String?
  /// Words that may end the full name of an organization and be left out of its short form: "Harrow School", "Harrow".
  let designators: Set<String>
  /// What teams are called behind the town that may stand for them alone: "Leicester Tigers", "Leicester".
  let teamNicknames: Set<String>
  /// Words that may end the full name of a place and be left out.
  let placeDesignators: Set<String>
  /// Countries that were or are two, called by their side alone where it is clear which is meant: "the North".
  let dividedCountries: Set<String>
  /// The sides of ``dividedCountries``.
  let halves: Set<String>
  /// Words that, with "of", may open the full name of a place and be left out: "State of Texas".
  let placeHeads: Set<String>
  /// Words for waters and mountains that may stand before their names and be left out: "Lake Vostok".
  let featureHeads: Set<String>
  /// First words of bodies' names in short, with what they stand for: "OLG Oldenburg".
  let headAbbreviations: [String: String]
  /// First words that an organization may be called by alone: "Dynamo" of "Dynamo Dresden".
  let leads: Set<String>
  /// Endings of compounds that an organization may be called by alone: "Ruderverein" of "Ruderverein Havelbucht".
  let leadEndings: [String]
  /// Words behind the head of an organization's name that the head may stand without: "Church of Scientology".
  let headPrepositions: Set<String>
  /// Words behind the main part of a place's name: "Santa Elena de Uairén".
  let placePrepositions: Set<String>
  /// Full names that are no longer form of what they end with: the City of London is a part of London.
  let neverShortened: Set<String>
  /// Words that stand for something else when they are alone: "House" is a chamber, not the "White House".
  let neverShortForms: Set<String>
  /// Words at the start of many companies' names, which alone stand for none of them: "North", "General".
  let weakLeads: Set<String>
  /// Words that, alone, name whatever of that kind a document speaks of: another one in each document.
  let genericNames: Set<String>
  /// Names of several words that every region has a bearer of.
  let genericPhrases: Set<String>
  /// Heads before "of" that may be left out where the rest is an organization's name too: "Church of Scientology".
  let droppedHeads: Set<String>
  /// What a road's number stands behind.
  let roads: Set<String>

  /// Creates the lexicon of a language, which gives what it has; words in a string are separated by spaces.
  init(
    articles: String = "", nameArticles: String = "", ofWords: String = "", possessives: Set<String> = [],
    legalForms: String = "",
    unmistakableLegalForms: String = "", companyWords: String = "", companyHeads: String = "", offshoots: String = "",
    wholeCompanyWords: String = "",
    definitionWords: String = "", plainDefinitionWords: String = "",
    renamingWords: String = "", renamings: String = "", pausedRenamings: String = "", placeRenamings: String = "",
    divisions: String = "",
    looseDefinitionWords: String = "",
    whereWords: String = "", stopWords: String = "", departmentHeads: [String] = [], turnedHeads: Set<String> = [],
    neverTurned: Set<String> = [], bodies: String = "", declension: Declension? = nil,
    spellings: [String: String] = [:],
    spellingEndings: [(written: String, usual: String)] = [], pluralEnding: String? = nil, islands: String? = nil,
    saint: String? = nil,
    hasCompounds: Bool = false,
    designators: String = "", teamNicknames: String = "", placeDesignators: String = "", dividedCountries: String = "",
    halves: String = "",
    placeHeads: String = "", featureHeads: String = "", headAbbreviations: [String: String] = [:], leads: String = "",
    leadEndings: String = "",
    headPrepositions: String = "", placePrepositions: String = "",
    neverShortened: Set<String> = [], neverShortForms: Set<String> = [], weakLeads: String = "",
    genericNames: String = "", genericPhrases: Set<String> = [], droppedHeads: String = "", roads: String = ""
  ) {
    self.articles = Self.words(articles)
    self.nameArticles = Self.words(nameArticles)
    self.ofWords = Self.words(ofWords)
    self.possessives = possessives
    self.legalForms = Self.words(legalForms).union(Self.words(LegalForms.abroad))
    self.unmistakableLegalForms = Self.words(unmistakableLegalForms)
    self.companyWords = Self.words(companyWords)
    self.companyHeads = Self.words(companyHeads)
    self.offshoots = Self.words(offshoots)
    self.wholeCompanyWords = Self.words(wholeCompanyWords)
    self.turnedHeads = turnedHeads
    self.neverTurned = neverTurned
    self.bodies = Self.words(bodies)
    self.weakLeads = Self.words(weakLeads)
    self.definitionWords = Self.words(definitionWords)
    self.plainDefinitionWords = Self.words(plainDefinitionWords)
    self.renamingWords = Self.words(renamingWords)
    self.renamings = Self.phrases(renamings)
    self.pausedRenamings = Self.phrases(pausedRenamings)
    self.placeRenamings = Self.phrases(placeRenamings)
    self.divisions = Self.words(divisions)
    self.looseDefinitionWords = Self.words(looseDefinitionWords)
    self.whereWords = Self.words(whereWords)
    self.stopWords = Self.words(stopWords)
    self.departmentHeads = departmentHeads
    self.declension = declension
    self.spellings = spellings
    self.spellingEndings = spellingEndings
    self.pluralEnding = pluralEnding
    self.hasCompounds = hasCompounds
    self.islands = islands
    self.saint = saint
    self.designators = Self.words(designators)
    self.teamNicknames = Self.words(teamNicknames)
    self.placeDesignators = Self.words(placeDesignators)
    self.dividedCountries = Self.words(dividedCountries)
    self.halves = Self.words(halves)
    self.placeHeads = Self.words(placeHeads)
    self.featureHeads = Self.words(featureHeads)
    self.headAbbreviations = headAbbreviations
    self.leads = Self.words(leads)
    self.leadEndings = leadEndings.split(separator: " ").map(String.init)
    self.headPrepositions = Self.words(headPrepositions)
    self.placePrepositions = Self.words(placePrepositions)
    self.neverShortened = neverShortened
    self.neverShortForms = neverShortForms
    self.genericNames = Self.words(genericNames)
    self.genericPhrases = genericPhrases
    self.droppedHeads = Self.words(droppedHeads)
    self.roads = Self.words(roads)
  }

  private static func phrases(_ list: String) -> Set<[String]> {
    Set(list.split(separator: "\n").map { $0.split(separator: " ").map(String.init) })
  }

  private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
}

extension StringProtocol {
  /// A word of a text as the lists of a lexicon have it, without accents; capitals and marks stay.
  var asListed: String { utf8.allSatisfy { $0 < 0x80 } ? String(self) : foldedName }
}
