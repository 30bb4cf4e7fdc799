/// Something well known and all the names it goes by.
public struct KnownName: Hashable, Sendable {
  /// The name to show: "North Korea".
  public var name: String

  /// What it is.
  public var type: EntityType

  /// Other names for the same thing: "DPRK", "Democratic People's Republic of Korea".
  public var aliases: [String]

  /// Words for its people, or adjectives, which are not names of it: "North Korean".
  public var demonyms: [String]

  /// What texts call it that others of its type are called, too: they tell what something is, not which: "Congreso".
  package var sharedNames: [String] = []

  /// Creates an entry.
  public init(name: String, type: EntityType, aliases: [String] = [], demonyms: [String] = []) {
    self.name = name
    self.type = type
    self.aliases = aliases
    self.demonyms = demonyms
  }
}
