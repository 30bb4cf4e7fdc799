/// What a name that somebody typed may mean.
public struct NameLookup: Hashable, Sendable {
  /// How a name was found.
  public enum Match: Int, Hashable, Sendable, CaseIterable {
    /// It is an id, letter for letter.
    case id
    /// It is a canonical name but for case, diacritics, stops and hyphens.
    case name
    /// It is another form of the name, likewise.
    case alias
    /// It is some of the words of a name: "Pompeo" for "Mike Pompeo".
    case words
  }

  /// A name near to one that wasn't found.
  public struct Suggestion: Hashable, Sendable {
    /// The index of the entry that has the name.
    public var index: Int
    /// The entry's canonical name.
    public var name: String
    /// The number of typing slips between the two, 1 or more.
    public var distance: Int

    /// Creates a suggestion.
    public init(index: Int, name: String, distance: Int) {
      self.index = index
      self.name = name
      self.distance = distance
    }
  }

  /// The indices of the entries meant, in entry order: one where the name is clear, several where it is not, none if it is unknown.
  public let matches: [Int]

  /// How the matches were found; nil without any.
  public let match: Match?

  /// The nearest names, at most three, where nothing was found.
  public let suggestions: [Suggestion]

  /// Creates a result.
  public init(matches: [Int], match: Match?, suggestions: [Suggestion]) {
    self.matches = matches
    self.match = match
    self.suggestions = suggestions
  }
}

/// The result of ``EntityIndex/lookup(_:)``; indices are those of ``EntityIndex/entities``.
public typealias EntityLookup = NameLookup
