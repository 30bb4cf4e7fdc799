import EntityExtraction

/// A list file and what being on it says of a name.
struct NameList {
  /// The file's name in the folder of lists.
  var file: String
  /// The kind of its names.
  var kind: NameKinds

  /// The kinds that the list of a language may have.
  static let kinds: [String: NameKinds] = [
    "givenName": .givenName, "surname": .surname, "city": .city, "bigCity": .bigCity, "subdivision": .subdivision,
    "country": .country, "company": .company, "institution": .institution, "club": .club,
    "teamNickname": .teamNickname,
  ]

  /// The lists that are compiled, in the order of their kinds.
  static let all = [
    NameList(file: "first.txt", kind: .givenName),
    NameList(file: "last.txt", kind: .surname),
    NameList(file: "cities.txt", kind: .city),
    NameList(file: "bigcities.txt", kind: .bigCity),
    NameList(file: "subdiv.txt", kind: .subdivision),
    NameList(file: "admin.txt", kind: .subdivision),
    NameList(file: "countries.txt", kind: .country),
    NameList(file: "organizations-companies.txt", kind: .company),
    NameList(file: "organizations-institutions.txt", kind: .institution),
    NameList(file: "organizations-sports-clubs.txt", kind: .club),
    NameList(file: "organizations-team-nicknames.txt", kind: .teamNickname),
  ]
}
