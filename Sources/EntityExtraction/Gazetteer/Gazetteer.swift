internal import TextModel

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
  /// The hashes of words for people of a place: "Korean", "North Korean".
  private let demonymHashes: Set<UInt64>
  private let fingerprints: NameFingerprints?

  /// Creates a gazetteer of known names, without word lists.
  ///
  /// Where two entries share a form, the earlier one has it.
  public init(knownNames: [KnownName]) { self.init(knownNames: knownNames, fingerprints: nil) }

  /// Creates a gazetteer of known names, with word lists.
  package init(knownNames: [KnownName], fingerprints: NameFingerprints?) {
    self.knownNames = knownNames
    self.fingerprints = fingerprints
    var index: [String: Int] = [:]
    var forms: [UInt64: KnownForm] = [:]
    var demonyms: Set<UInt64> = []
    for (position, known) in knownNames.enumerated() {
      for form in [known.name] + known.aliases {
        let folded = form.foldedName
        if index[folded] == nil { index[folded] = position }
        if let hash = NameHash.of(form) { forms[hash, default: KnownForm(position)].admit(form) }
      }
      for demonym in known.demonyms { if let hash = NameHash.of(demonym) { demonyms.insert(hash) } }
    }
    indexByName = index
    formByHash = HashTable(forms)
    demonymHashes = demonyms
  }

  /// The entry that has `form` as its name or as an alias, ignoring case, diacritics, stops and hyphens.
  public func knownName(_ form: some StringProtocol) -> KnownName? {
    indexByName[form.foldedName].map { knownNames[$0] }
  }

  /// The word lists that have `name`, ignoring case, diacritics, stops and hyphens.
  ///
  /// Lists are kept as 32-bit fingerprints: about three in a billion unknown names are taken for known ones.
  public func kinds(of name: some StringProtocol) -> NameKinds { NameHash.of(name).map { kinds(ofHash: $0) } ?? [] }

  /// The word lists that have a name of this hash.
  package func kinds(ofHash hash: UInt64) -> NameKinds { fingerprints?.kinds(of: hash) ?? [] }

  /// Has what ``kinds(ofHash:)`` will look at fetched.
  func prepare(hash: UInt64) { fingerprints?.prepare(hash) }

  /// The known form of this hash.
  func knownForm(ofHash hash: UInt64) -> KnownForm? { formByHash[hash] }

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
