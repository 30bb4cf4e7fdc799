/// The tables of known names of a language other than English.
///
/// A row has the name that English has for the thing ("-" for none), the name in the language, aliases, demonyms and, for countries, the
/// capital with its other spellings.
struct ForeignNames {
  /// The entries: by the English name where there is one.
  private var entries: [KnownName] = []
  /// The English name → the name in the language.
  private(set) var ownNames: [String: String] = [:]

  /// Reads the tables of a language; `capitals` are what English calls the capital of each country, by the country's English name.
  init(
    countries: [[Substring]], places: [[Substring]], organizations: [[Substring]], capitals: [Substring: String]
  ) {
    for row in countries + places { add(row, .place) }
    for row in organizations { add(row, .organization) }
    // Capitals last: "Luxemburg" is the country first.
    for row in countries {
      let names = Gazetteer.list(row, 4)
      guard let own = names.first else { continue }
      add(
        [Substring(capitals[row[0]] ?? own), Substring(own), Substring(names.dropFirst().joined(separator: "|"))],
        .place)
    }
  }

  private mutating func add(_ row: [Substring], _ type: EntityType) {
    guard row.count > 1, !row[1].isEmpty else { return }
    let own = String(row[1])
    let key = row[0] == "-" ? own : String(row[0])
    if ownNames[key] == nil { ownNames[key] = own }
    let aliases = (key == own ? [] : [own]) + Gazetteer.list(row, 2)
    entries.append(KnownName(name: key, type: type, aliases: aliases, demonyms: Gazetteer.list(row, 3)))
  }

  /// These names before those of English, one entry for each thing.
  func before(_ english: [KnownName]) -> [KnownName] {
    var byName: [String: Int] = [:]
    for (place, known) in english.enumerated() where byName[known.name] == nil { byName[known.name] = place }
    var isMerged = [Bool](repeating: false, count: english.count)
    let merged = entries.map { entry in
      guard let place = byName[entry.name], english[place].type == entry.type else { return entry }
      isMerged[place] = true
      return KnownName(
        name: entry.name, type: entry.type, aliases: entry.aliases + english[place].aliases,
        demonyms: entry.demonyms + english[place].demonyms)
    }
    return merged + english.indices.filter { !isMerged[$0] }.map { english[$0] }
  }
}
