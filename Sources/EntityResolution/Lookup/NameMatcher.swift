internal import Primitives
internal import TextModel

/// Finds entries by the names people type, ignoring case and diacritics, and knows what they may have meant.
///
///     let matcher = NameMatcher([(id: "p:mike-pompeo", names: ["Mike Pompeo", "Pompeo"])])
///     matcher.lookup("pompeo").matches      // [0]
///     matcher.lookup("Mike Ponpeo").suggestions.first?.name  // "Mike Pompeo"
///
/// It works on entities and on the nodes of any graph alike.
public struct NameMatcher: Sendable {
  /// The most suggestions for an unknown name.
  public static let suggestionLimit = 3

  private let canonicalNames: [String]
  private var indexById: [String: [Int]] = [:]
  private var indexByName: [String: [Int]] = [:]
  private var indexByAlias: [String: [Int]] = [:]
  private var indexByWord: [String: [Int]] = [:]
  /// The folded names of each entry, without repeats.
  private var foldedNames: [[String]] = []

  /// Creates a matcher.
  ///
  /// - Parameter entries: For each entry its id and its names, the canonical one first; without names the id is the name.
  /// - Complexity: O(*n*) for *n* letters of all names.
  public init(_ entries: [(id: String, names: [String])]) {
    canonicalNames = entries.map { $0.names.first ?? $0.id }
    for (index, entry) in entries.enumerated() {
      indexById[entry.id, default: []].append(index)
      let names = (entry.names.isEmpty ? [entry.id] : entry.names).map(\.foldedName)
      var seen: Set<String> = []
      let distinct = names.filter { !$0.isEmpty && seen.insert($0).inserted }
      if let first = distinct.first { indexByName[first, default: []].append(index) }
      for alias in distinct { indexByAlias[alias, default: []].append(index) }
      var words: Set<Substring> = []
      for word in distinct.flatMap({ $0.split(separator: " ") }) where words.insert(word).inserted {
        indexByWord[String(word), default: []].append(index)
      }
      foldedNames.append(distinct)
    }
  }

  /// The entries that `name` may mean.
  ///
  /// The first of these that finds anything decides: the id; the canonical name; any name; names that hold all its words,
  /// one behind the other. If none does, the entries with a name, or a word of a name, that is at most a third of the letters away
  /// are suggested: the nearest first, then in entry order.
  ///
  /// - Complexity: O(1) for ids and whole names; O(*n*) for *n* letters of all names where it comes to suggestions.
  public func lookup(_ name: String) -> NameLookup {
    if let found = indexById[name] { return NameLookup(matches: found, match: .id, suggestions: []) }
    let folded = name.foldedName
    if let found = indexByName[folded] { return NameLookup(matches: found, match: .name, suggestions: []) }
    if let found = indexByAlias[folded] { return NameLookup(matches: found, match: .alias, suggestions: []) }
    let found = entries(withWords: folded)
    if !found.isEmpty { return NameLookup(matches: found, match: .words, suggestions: []) }
    return NameLookup(matches: [], match: nil, suggestions: suggestions(for: folded))
  }

  private func entries(withWords folded: String) -> [Int] {
    let lists = folded.split(separator: " ").map { indexByWord[String($0)] ?? [] }
    guard let shortest = lists.min(by: { $0.count < $1.count }) else { return [] }
    let wanted = " \(folded) "
    return shortest.filter { entry in foldedNames[entry].contains { " \($0) ".contains(wanted) } }
  }

  private func suggestions(for folded: String) -> [NameLookup.Suggestion] {
    let wanted = Array(folded.unicodeScalars)
    let limit = max(1, wanted.count / 3)
    var near: [NameLookup.Suggestion] = []
    for (index, names) in foldedNames.enumerated() {
      var best: Int?
      for candidate in names.flatMap({ [Substring($0)] + $0.split(separator: " ") }) {
        let scalars = Array(candidate.unicodeScalars)
        let distance = EditDistance.distance(wanted, scalars, limit: min(limit, (best ?? limit + 1) - 1))
        // Words of two letters are near to every other.
        if let distance, 2 * distance < max(wanted.count, scalars.count) { best = distance }
      }
      if let best { near.append(.init(index: index, name: canonicalNames[index], distance: best)) }
    }
    let sorted = near.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
    return Array(sorted.prefix(Self.suggestionLimit))
  }
}
