internal import TextModel

/// The tables of known names of a language other than English.
///
/// A row has the name that English has for the thing ("-" for none), the name in the language, aliases, demonyms and, for countries, the
/// capital with its other spellings. An alias behind "~" is what others are called, too (``KnownName/sharedNames``).
struct ForeignNames {
  /// The entries: by the English name where there is one.
  private var entries: [KnownName] = []
  /// The English name → the name in the language.
  private(set) var ownNames: [String: String] = [:]
  /// The English names of places that are no countries.
  private(set) var ownPlaces: Set<String> = []

  /// Reads the tables of a language; `capitals` are what English calls the capital of each country, by the country's English name.
  init(
    countries: [[Substring]], places: [[Substring]], organizations: [[Substring]], capitals: [Substring: String]
  ) {
    for row in countries { add(row, .place) }
    let states = Set(ownNames.keys)
    for row in places { add(row, .place) }
    for row in organizations { add(row, .organization) }
    // Capitals last: "Luxemburg" is the country first.
    for row in countries {
      let names = Gazetteer.list(row, 4)
      guard let own = names.first else { continue }
      add(
        [Substring(capitals[row[0]] ?? own), Substring(own), Substring(names.dropFirst().joined(separator: "|"))],
        .place)
    }
    let bodies = Set(entries.lazy.filter { $0.type != .place }.map(\.name))
    ownPlaces = Set(ownNames.keys).subtracting(states).subtracting(bodies)
  }

  private mutating func add(_ row: [Substring], _ type: EntityType) {
    guard row.count > 1, !row[1].isEmpty else { return }
    let own = String(row[1])
    let key = row[0] == "-" ? own : String(row[0])
    if ownNames[key] == nil { ownNames[key] = own }
    let listed = Gazetteer.list(row, 2)
    let aliases = (key == own ? [] : [own]) + listed.filter { !$0.hasPrefix("~") }
    var entry = KnownName(name: key, type: type, aliases: aliases, demonyms: Gazetteer.list(row, 3))
    entry.sharedNames = listed.filter { $0.hasPrefix("~") }.map { String($0.dropFirst()) }
    entries.append(entry)
  }

  /// These names before those of English, one entry for each thing.
  func before(_ english: [KnownName]) -> [KnownName] {
    var byName: [String: Int] = [:]
    for (place, known) in english.enumerated() where byName[known.name] == nil { byName[known.name] = place }
    var isMerged = [Bool](repeating: false, count: english.count)
    // What the language calls one thing is not what English calls another: "Latam".
    var ownForms: [String: String] = [:]
    for entry in entries {
      for form in [entry.name] + entry.aliases { ownForms[form.foldedName] = ownForms[form.foldedName] ?? entry.name }
    }
    func isFree(_ alias: String, _ entry: KnownName) -> Bool {
      ownForms[alias.foldedName].map { $0 == entry.name } ?? true
    }
    let merged = entries.map { entry in
      guard let place = byName[entry.name], english[place].type == entry.type else { return entry }
      isMerged[place] = true
      var joint = entry
      joint.aliases += english[place].aliases.filter { isFree($0, entry) }
      joint.demonyms += english[place].demonyms
      return joint
    }
    return merged + english.indices.filter { !isMerged[$0] }.map { english[$0] }
  }
}
