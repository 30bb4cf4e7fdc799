/// What lists say a name may be; most names are on several.
public struct NameKinds: OptionSet, Hashable, Sendable {
  /// One bit a list.
  public let rawValue: UInt16

  /// Creates a set from its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A given name: "Maria".
  public static let givenName = NameKinds(rawValue: 1 << 0)
  /// A surname: "Schmidt".
  public static let surname = NameKinds(rawValue: 1 << 1)
  /// A town or city of any size.
  public static let city = NameKinds(rawValue: 1 << 2)
  /// A city that people far away have heard of.
  public static let bigCity = NameKinds(rawValue: 1 << 3)
  /// A state, province, county or other part of a country.
  public static let subdivision = NameKinds(rawValue: 1 << 4)
  /// A country, territory or continent.
  public static let country = NameKinds(rawValue: 1 << 5)
  /// A company.
  public static let company = NameKinds(rawValue: 1 << 6)
  /// A university, newspaper or other institution.
  public static let institution = NameKinds(rawValue: 1 << 7)
  /// A sports club.
  public static let club = NameKinds(rawValue: 1 << 8)
  /// What a team is called for short: "Yankees".
  public static let teamNickname = NameKinds(rawValue: 1 << 9)
  /// A word of the language, seen in lower case outside names: "may", "post", "bush".
  public static let commonWord = NameKinds(rawValue: 1 << 10)

  /// Any kind of place.
  public static let place: NameKinds = [.city, .bigCity, .subdivision, .country]
  /// Any kind of organization.
  public static let organization: NameKinds = [.company, .institution, .club, .teamNickname]
  /// A part of a person's name.
  public static let person: NameKinds = [.givenName, .surname]
}
