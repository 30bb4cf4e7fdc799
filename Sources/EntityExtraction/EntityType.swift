/// The kind of thing a name stands for.
///
/// PER, LOC and ORG in CoNLL's terms; in OntoNotes' terms PERSON, GPE with LOC and FAC, and ORG.
public enum EntityType: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// A human being, real or invented.
  case person
  /// A country, city, region, water, mountain, building or other location.
  case place
  /// A company, agency, party, union, club, court, paper, university…
  case organization

  /// The letter that starts the ids of such entities: `p`, `l` or `o`.
  public var idPrefix: String {
    switch self {
    case .person: "p"
    case .place: "l"
    case .organization: "o"
    }
  }

  private var rank: Int {
    switch self {
    case .person: 0
    case .place: 1
    case .organization: 2
    }
  }

  /// Orders person, place, organization.
  public static func < (a: EntityType, b: EntityType) -> Bool { a.rank < b.rank }
}
