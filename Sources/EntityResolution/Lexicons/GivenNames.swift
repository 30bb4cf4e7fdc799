/// Given names that stand for one another: nicknames, spellings, and forms of one name in other languages.
///
/// Facts, written for this package. Only names that stand for one group are listed: "Alex" may be Alexander or
/// Alexandra, but "Sasha" may be anybody. ``GivenNameLexicon`` puts the tables together that a language is read with.
enum GivenNames {
  /// The groups of several tables, a group a line; a line whose first name an earlier table has goes on with its group.
  ///
  /// - Parameters:
  ///   - tables: The tables.
  ///   - newFrom: Where the numbers of groups begin that the last of several tables adds; at least the number of lines before it.
  /// - Returns: Folded name → the number of its group.
  static func groups(of tables: [String], newFrom: Int = 0) -> [String: Int] {
    var group: [String: Int] = [:]
    var count = 0
    for (place, table) in tables.enumerated() {
      let earlier = group
      if place > 0, place == tables.count - 1 { count = max(count, newFrom) }
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
