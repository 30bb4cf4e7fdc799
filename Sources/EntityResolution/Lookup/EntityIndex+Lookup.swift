extension EntityIndex {
  /// A matcher over the ids, names and aliases of the entities, for many lookups.
  ///
  /// - Complexity: O(*n*) for *n* letters of all names.
  public var nameMatcher: NameMatcher {
    NameMatcher(entities.map { (id: $0.id, names: [$0.name] + $0.aliases.map(\.form)) })
  }

  /// The entities that `name` may mean, by id, name or alias, ignoring case and diacritics; else the nearest names.
  ///
  ///     for match in index.lookup("pompeo").matches { print(index.entities[match].name) }
  ///
  /// - Complexity: O(*n*) for *n* letters of all names: keep ``nameMatcher`` to look up several.
  public func lookup(_ name: String) -> EntityLookup { nameMatcher.lookup(name) }
}
