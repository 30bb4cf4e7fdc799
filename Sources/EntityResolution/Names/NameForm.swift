internal import EntityExtraction
internal import TextModel

/// One way a name is written, with all that the rules compare, worked out once for the corpus.
///
/// A class, so that passing it on copies one reference and not a dozen.
final class NameForm: Sendable {
  /// The letters, white space folded.
  let text: String

  /// The language it is read in.
  let language: Language

  /// The words of that language.
  let lexicon: ResolutionLexicon

  /// The letters as ``StringProtocol/foldedName`` has them.
  let folded: String

  /// The name read as a person's.
  let person: PersonName

  /// The name read as a place's or an organization's.
  let nonPerson: NonPersonName

  /// The gazetteer's entry of that name.
  let known: KnownName?

  /// The place that the form names only where it is tagged as one: a postal code ("NJ"), a name behind a head ("State of Texas").
  let tacitPlace: KnownName?

  /// Whether it is on a list of countries, their parts and big cities.
  let isPlaceName: Bool

  /// Whether it is on the list of countries.
  let isCountry: Bool

  /// Whether lists have it as a surname.
  let isSurname: Bool

  /// The place in the name of a public body, folded: "nevada" of "Supreme Court of Nevada".
  let placeInName: String?

  /// Whether the town that a body with a designator before it sits in ends the name: "Sterling College London".
  let endsWithSeat: Bool

  /// Whether it begins with a word that no list has.
  let startsWithOwnWord: Bool

  /// Reads a name with its white space folded.
  init(_ text: String, gazetteer: Gazetteer, lexicon: ResolutionLexicon, language: Language = .english) {
    self.text = text
    self.language = language
    self.lexicon = lexicon
    folded = text.foldedName
    person = PersonName(text, lexicon.people)
    nonPerson = NonPersonName(text, lexicon.others)
    known =
      gazetteer.knownName(text) ?? gazetteer.knownName(nonPerson.bare)
      ?? Self.attached(text, gazetteer, lexicon.others) ?? Self.company(nonPerson, gazetteer)
      ?? Self.owner(text, gazetteer, lexicon)
    let kinds = gazetteer.kinds(of: text)
    isPlaceName = !kinds.isDisjoint(with: Self.placeKinds)
    isCountry = kinds.contains(.country)
    isSurname = kinds.contains(.surname)
    placeInName = Self.placeInName(nonPerson, gazetteer)
    endsWithSeat = Self.endsWithSeat(nonPerson, gazetteer)
    startsWithOwnWord =
      nonPerson.words.first.map { gazetteer.kinds(of: $0).isEmpty && gazetteer.knownName($0) == nil } ?? false
    // "La." is Louisiana, whatever "LA" is.
    let isAbbreviated = lexicon.placeAbbreviations[text] != nil
    tacitPlace = known == nil || isAbbreviated ? Self.tacitPlace(text, nonPerson, gazetteer, lexicon) : nil
  }

  /// A form with its reading as a person's name replaced.
  init(_ other: NameForm, person: PersonName) {
    text = other.text
    language = other.language
    lexicon = other.lexicon
    folded = other.folded
    self.person = person
    nonPerson = other.nonPerson
    known = other.known
    tacitPlace = other.tacitPlace
    isPlaceName = other.isPlaceName
    isCountry = other.isCountry
    isSurname = other.isSurname
    placeInName = other.placeInName
    endsWithSeat = other.endsWithSeat
    startsWithOwnWord = other.startsWithOwnWord
  }

  /// The name to show: without titles, or without an article.
  func display(as type: EntityType) -> String { type == .person ? person.display : nonPerson.display }

  /// The gazetteer's entry where its type suits a mention of `type`; taggers mix up places and organizations, and the entry knows.
  func known(as type: EntityType) -> KnownName? {
    if type == .place, let tacitPlace { return tacitPlace }
    guard let known, known.type.isAlike(type) else { return nil }
    return known
  }

  /// The entry of a name whose text stands with spaces between its tokens: "People 's Republic of China".
  private static func attached(
    _ text: String, _ gazetteer: Gazetteer, _ lexicon: NonPersonNameLexicon
  ) -> KnownName? {
    var words = text.split(separator: " ").map(String.init)
    guard let mark = words.dropFirst().firstIndex(where: lexicon.possessives.contains) else { return nil }
    words[mark - 1] += words.remove(at: mark)
    let whole = words.joined(separator: " ")
    return gazetteer.knownName(whole) ?? gazetteer.knownName(NonPersonName(whole, lexicon).bare)
  }

  /// The entry of a name in the owner's form: "Deutschlands".
  private static func owner(_ text: String, _ gazetteer: Gazetteer, _ lexicon: ResolutionLexicon) -> KnownName? {
    for ending in lexicon.genitiveEndings where text.hasSuffix(ending) {
      // Behind a mark the name may be an acronym: "FN's".
      guard text.count > ending.count + (ending.first?.isAlphabetic == true ? 3 : 1) else { continue }
      if let known = gazetteer.knownName(text.dropLast(ending.count)) { return known }
    }
    return nil
  }

  private static let placeKinds: NameKinds = [.country, .subdivision, .bigCity]

  private static func placeInName(_ name: NonPersonName, _ gazetteer: Gazetteer) -> String? {
    let (words, lexicon) = (name.words, name.lexicon)
    guard words.count > 1, words.contains(where: { lexicon.bodies.contains($0) || lexicon.genericNames.contains($0) })
    else {
      return nil
    }
    let tail = words.lastIndex(where: lexicon.ofWords.contains).map { words[($0 + 1)...].joined(separator: " ") }
    let heads: [String] = [words[0], words.prefix(2).joined(separator: " ")]
    for place in (tail.map { [$0] } ?? []) + heads {
      if let known = gazetteer.knownName(place) { return known.type == .place ? known.name.foldedName : nil }
      if !gazetteer.kinds(of: place).isDisjoint(with: placeKinds) { return place }
    }
    return nil
  }

  private static func endsWithSeat(_ name: NonPersonName, _ gazetteer: Gazetteer) -> Bool {
    let words = name.coreWords
    guard words.count > 2, let seat = words.last, name.lexicon.designators.contains(words[words.count - 2]) else {
      return false
    }
    return gazetteer.knownName(seat)?.type == .place || !gazetteer.kinds(of: seat).isDisjoint(with: placeKinds)
  }

  /// The entry of an organization whose text has a legal form that the entry lacks, or "and" for "&": "IBM Corp.".
  private static func company(_ name: NonPersonName, _ gazetteer: Gazetteer) -> KnownName? {
    guard name.words.starts(with: name.coreWords) else { return nil }
    let joint = name.lexicon.spellings["&"]
    guard name.hasLegalForm || name.coreWords.contains(where: { $0 == joint }) else { return nil }
    let written = name.coreWords.map { $0 == joint ? "&" : $0 }
    for words in [name.coreWords, written] {
      if let known = gazetteer.knownName(words.joined(separator: " ")), known.type == .organization { return known }
    }
    return nil
  }

  /// The place that the form names where it is tagged as one, looked up by other ways than its name.
  private static func tacitPlace(
    _ text: String, _ nonPerson: NonPersonName, _ gazetteer: Gazetteer, _ lexicon: ResolutionLexicon
  ) -> KnownName? {
    guard let name = lexicon.placeAbbreviations[text] ?? lexicon.placeCodes[text] ?? nonPerson.placeBehindHead else {
      return nil
    }
    return gazetteer.knownName(name).flatMap { $0.type == .place ? $0 : nil }
  }
}
