import Primitives

extension NumberText {
  /// A length given in points as Graphviz's inches.
  static func inches(_ points: Double) -> String { exact((points / 72 * 10_000).rounded() / 10_000) }

  /// A length in points, to two decimals.
  static func points(_ value: Double) -> String { exact((value * 100).rounded() / 100) }
}
