internal import EntityExtraction
internal import TextModel

/// One way a name is written, with all that the rules compare, worked out once for the corpus.
///
/// A class, so that passing it on copies one reference and not a dozen.
final class NameForm: Sendable {
  /// The letters, white space folded.
  let text: String

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

  /// Reads a name with its white space folded.
  init(_ text: String, gazetteer: Gazetteer) {
    self.text = text
    folded = text.foldedName
    person = PersonName(text)
    nonPerson = NonPersonName(text)
    known = gazetteer.knownName(text) ?? gazetteer.knownName(nonPerson.display) ?? Self.attached(text, gazetteer)
    tacitPlace = known == nil ? Self.tacitPlace(text, nonPerson, gazetteer) : nil
  }

  /// The name to show: without titles, or without an article.
  func display(as type: EntityType) -> String { type == .person ? person.display : nonPerson.display }

  /// The gazetteer's entry where its type suits a mention of `type`; taggers mix up places and organizations, and the entry knows.
  func known(as type: EntityType) -> KnownName? {
    if type == .place, let tacitPlace { return tacitPlace }
    guard let known, (known.type == .person) == (type == .person) else { return nil }
    return known
  }

  /// The entry of a name whose text stands with spaces between its tokens: "People 's Republic of China".
  private static func attached(_ text: String, _ gazetteer: Gazetteer) -> KnownName? {
    var words = text.split(separator: " ").map(String.init)
    guard let mark = words.dropFirst().firstIndex(where: { $0 == "'s" || $0 == "\u{2019}s" }) else { return nil }
    words[mark - 1] += words.remove(at: mark)
    let whole = words.joined(separator: " ")
    return gazetteer.knownName(whole) ?? gazetteer.knownName(NonPersonName(whole).display)
  }

  /// The place that the form names where it is tagged as one, looked up by other ways than its name.
  private static func tacitPlace(_ text: String, _ nonPerson: NonPersonName, _ gazetteer: Gazetteer) -> KnownName? {
    guard let name = PostalCodes.states[text] ?? nonPerson.placeBehindHead else { return nil }
    return gazetteer.knownName(name).flatMap { $0.type == .place ? $0 : nil }
  }
}
