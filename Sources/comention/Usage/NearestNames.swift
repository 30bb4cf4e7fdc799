import Primitives

/// Which of some names was meant by one that is none of them.
struct NearestNames {
  /// The names, in alphabetical order; empty where none is near.
  let names: [String]

  /// Looks for the names that are fewest slips of typing away, letters of either case being the same.
  ///
  /// A name is near if a third of the typed letters, at least one, would have to change, and less than half of the longer of both.
  /// Where none is, those that begin with at least three typed letters are meant. The first three in alphabetical order are told.
  init(to typed: String, among known: some Sequence<String>) {
    let wanted = Self.scalars(typed)
    let limit = max(1, wanted.count / 3)
    var near: [(name: String, distance: Int)] = []
    for name in Set(known) {
      let scalars = Self.scalars(name)
      guard let distance = EditDistance.distance(wanted, scalars, limit: limit) else { continue }
      if 2 * distance < max(wanted.count, scalars.count) { near.append((name, distance)) }
    }
    let least = near.map(\.distance).min()
    let found =
      near.isEmpty
      ? Set(known).filter { wanted.count >= 3 && Self.scalars($0).starts(with: wanted) }
      : Set(near.filter { $0.distance == least }.map(\.name))
    names = Array(found.sorted().prefix(3))
  }

  /// Looks for the suffixes that are near to that of a file name; all with a point.
  init(toSuffixOf fileName: String, among suffixes: some Sequence<String>) {
    let name = fileName.split(separator: "/").last ?? ""
    let suffix = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last ?? ""
    self.init(to: "." + suffix, among: suffixes.map { "." + $0 })
  }

  private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.lowercased().unicodeScalars) }

  /// "Did you mean 'dark'?", or nothing where no name is near.
  var question: String? {
    guard let last = names.last else { return nil }
    let others = names.dropLast().map { "'\($0)'" }.joined(separator: ", ")
    return "Did you mean \(others.isEmpty ? "" : others + " or ")'\(last)'?"
  }
}
