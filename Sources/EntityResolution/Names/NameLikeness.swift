internal import TextModel

/// How alike names are that no rule joins, and that a person may know to be one.
package enum NameLikeness {
  /// The words of a name as names are compared: folded, hyphens part.
  package static func words(of name: String) -> [String] { name.foldedName.split(separator: " ").map(String.init) }

  /// Whether one word may be short for the other, or another spelling of it: they begin with the same three letters, or
  /// with the same letter where one has no third.
  package static func beginAlike(_ a: String, _ b: String) -> Bool {
    a != b && a.first == b.first && (a.count < 3 || b.count < 3 || a.prefix(3) == b.prefix(3))
  }
}
