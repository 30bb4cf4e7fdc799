package import TextModel

/// Lists of names that are known before a document is read.
///
/// Two kinds of lists: *known names*, which say what goes by several names ("DPRK", "North Korea"), and word lists,
/// which say what a name may be ("Maria" a given name, "Lima" a city).
public struct Gazetteer: Sendable {
  /// Things that go by several names: countries, international bodies, agencies, papers.
  public let knownNames: [KnownName]

  /// Folded name or alias → index in ``knownNames``.
  private let indexByName: [String: Int]
  /// The hash of a folded name or alias → where it leads.
  private let formByHash: HashTable<KnownForm>
  /// The hashes of ``formByHash``: most that are asked for are not there, and the table is larger than the caches that are near.
  private let formFilter: HashFilter
  /// The hashes of words for people of a place: "Korean", "North Korean".
  private let demonymHashes: Set<UInt64>
  let fingerprints: NameFingerprints?
  /// The names and words of a language that ``fingerprints``, which are of names everywhere and English words, lack.
  private let ownFingerprints: NameFingerprints?
  /// What known names are called in the language of the lists, where that is not their own name.
  package let ownNames: [String: String]
  /// Of those the towns and regions, which texts may call otherwise.
  package let ownPlaces: Set<String>
  /// Whether it stands for the lists of all languages, as the one of the package does.
  private let servesAllLanguages: Bool

  /// Creates a gazetteer of known names, without word lists.
  ///
  /// Where two entries share a form, the earlier one has it.
  public init(knownNames: [KnownName]) { self.init(knownNames: knownNames, fingerprints: nil) }

  /// Creates a gazetteer of known names, with word lists.
  package init(
    knownNames: [KnownName], fingerprints: NameFingerprints?, ownFingerprints: NameFingerprints? = nil,
    ownNames: [String: String] = [:], ownPlaces: Set<String> = [], servesAllLanguages: Bool = false
  ) {
    self.servesAllLanguages = servesAllLanguages
    self.knownNames = knownNames
    self.fingerprints = fingerprints
    self.ownFingerprints = ownFingerprints
    self.ownNames = ownNames
    self.ownPlaces = ownPlaces
    var index: [String: Int] = [:]
    var forms: [UInt64: KnownForm] = [:]
    var demonyms: Set<UInt64> = []
    for (position, known) in knownNames.enumerated() {
      for form in [known.name] + known.aliases {
        let folded = form.foldedName
        if index[folded] == nil { index[folded] = position }
        if let hash = NameHash.of(form) { forms[hash, default: KnownForm(position)].admit(form) }
      }
      for form in known.sharedNames {
        if let hash = NameHash.of(form) { forms[hash, default: KnownForm(position)].admit(form) }
      }
      for demonym in known.demonyms { if let hash = NameHash.of(demonym) { demonyms.insert(hash) } }
    }
    indexByName = index
    formByHash = HashTable(forms)
    formFilter = HashFilter(forms.keys)
    demonymHashes = demonyms
  }

  /// What names in texts of a language are looked up in: the lists of that language, if this is the gazetteer of the package, or else this one.
  package func reading(_ language: Language) -> Gazetteer {
    servesAllLanguages ? .standard(for: language) : self
  }

  /// The entry that has `form` as its name or as an alias, ignoring case, diacritics, stops and hyphens.
  ///
  /// - Complexity: O(*n*) for *n* letters of the name.
  public func knownName(_ form: some StringProtocol) -> KnownName? {
    indexByName[form.foldedName].map { knownNames[$0] }
  }

  /// The word lists that have `name`, ignoring case, diacritics, stops and hyphens.
  ///
  /// Lists are kept as 32-bit fingerprints: about three in a billion unknown names are taken for known ones.
  ///
  /// - Complexity: O(*n*) for *n* letters of the name.
  public func kinds(of name: some StringProtocol) -> NameKinds { NameHash.of(name).map { kinds(ofHash: $0) } ?? [] }

  /// The word lists that have a name of this hash.
  package func kinds(ofHash hash: UInt64) -> NameKinds {
    let kinds = fingerprints?.kinds(of: hash) ?? []
    guard let own = ownFingerprints else { return kinds }
    return kinds.subtracting(.commonWord).union(own.kinds(of: hash))
  }

  /// Has what ``kinds(ofHash:)`` will look at fetched.
  func prepare(hash: UInt64) {
    fingerprints?.prepare(hash)
    ownFingerprints?.prepare(hash)
  }

  /// The known form of this hash.
  func knownForm(ofHash hash: UInt64) -> KnownForm? { formFilter.mayHave(hash) ? formByHash[hash] : nil }

  /// Whether a word or phrase of this hash is a word for the people of a place.
  func isDemonym(hash: UInt64) -> Bool { demonymHashes.contains(hash) }
}

/// Where the form of a known name leads.
struct KnownForm: Sendable {
  /// The index in ``Gazetteer/knownNames``.
  let index: Int
  /// Whether it is meant only in capitals: "US" is a country, "us" a pronoun, "Who" no health organization.
  private(set) var needsCapitals = true

  init(_ index: Int) { self.index = index }

  /// Notes one more spelling that folds to this form.
  mutating func admit(_ form: String) {
    let letters = form.unicodeScalars.filter(\.properties.isAlphabetic)
    if letters.count > 6 || letters.contains(where: { !$0.properties.isUppercase }) { needsCapitals = false }
  }
}
