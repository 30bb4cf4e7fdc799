/// Given names that stand for one another: nicknames, spellings, and forms of one name in other languages.
///
/// Facts, written for this package. Only names that stand for one group are listed: "Alex" may be Alexander or
/// Alexandra, but "Sasha" may be anybody. One table serves all languages, since one person is named in several.
enum GivenNames {
  /// Folded name → the number of its group.
  static let groups = groups(of: tables)

  private static let tables = [english]

  /// The number of a group → the first letter of the name that the others are short for: "W" for Bill and William.
  static let initials = tables.reduce(into: [Int: Character]()) { initials, table in
    for line in table.split(separator: "\n") {
      guard let head = line.split(separator: " ").first, let group = groups[String(head)] else { continue }
      initials[group] = initials[group] ?? head.first
    }
  }

  /// Whether an initial may be a given name's, or that of the name which it is short for: "W." of Bill, but not "T." of Edward.
  static func isInitial(_ letter: Character, of name: String) -> Bool {
    name.first == letter || groups[name].map { initials[$0] == letter } ?? false
  }

  /// The groups of several tables, a group a line; a line whose first name an earlier table has goes on with its group.
  static func groups(of tables: [String]) -> [String: Int] {
    var group: [String: Int] = [:]
    var count = 0
    for table in tables {
      let earlier = group
      for line in table.split(separator: "\n") {
        let names = line.split(separator: " ").map(String.init)
        let number = names.first.flatMap { earlier[$0] } ?? count
        if number == count { count += 1 }
        for name in names where group[name] == nil { group[name] = number }
      }
    }
    return group
  }
}
