internal import EntityExtraction

/// Keys that are equal for names which mean the same thing wherever they stand.
enum EntityKey {
  /// The key of a place or an organization: the gazetteer's entry, else the letters.
  static func ofNonPerson(_ form: NameForm, known: KnownName?, type: EntityType) -> String {
    if let known { return of(known) }
    let key = form.nonPerson.key(as: type)
    return "\(type.idPrefix):" + (key.isEmpty ? form.text : key)
  }

  /// The key of a person with that name; a lone name has one that no full name has.
  static func ofPerson(_ form: NameForm, known: KnownName?) -> String {
    if let known { return of(known) }
    let person = form.person
    if person.parts.isEmpty { return "p: " + form.text }
    if !person.isFull { return "p: " + person.key }
    return "p:" + person.squashed + (person.suffix.map { ", " + $0 } ?? "")
  }

  private static func of(_ known: KnownName) -> String { "=\(known.type.idPrefix):\(known.name)" }
}
