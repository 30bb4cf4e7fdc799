/// A name in decisions, by its number in a ``DecisionTable``; names that are said to be the same have one number.
struct DecidedName: RawRepresentable, Hashable, Comparable, Sendable {
  let rawValue: Int

  static func < (a: DecidedName, b: DecidedName) -> Bool { a.rawValue < b.rawValue }
}
